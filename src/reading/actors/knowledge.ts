import { opensDateline } from './filed.ts';
import { CAPITAL, isMarked, type Line } from './lines.ts';
import type { NameSpan, NameType } from './pieces.ts';

/** What the body knows: types by name, and surnames of people with full names. */
export type Knowledge = {
  readonly types: ReadonlyMap<string, NameType>;
  readonly surnames: ReadonlySet<string>;
  /** `types` as headlines in capitals write them. */
  readonly shouted: ReadonlyMap<string, NameType>;
  /** Of how many words the longest of these names is that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
};

/** How often the body read the same words as a type. */
type Vote = { readonly type: NameType; count: number };

const vote = (votes: Map<string, Vote[]>, words: string, type: NameType): void => {
  const cast = votes.get(words);
  const same = cast?.find((each) => each.type === type);
  if (same) same.count += 1;
  else if (cast) cast.push({ type, count: 1 });
  else votes.set(words, [{ type, count: 1 }]);
};

/** The type of most votes, the first of those with as many. */
const winner = (votes: readonly Vote[]): NameType => {
  let best = votes[0];
  for (const each of votes) if (best && each.count > best.count) best = each;
  return best?.type ?? 'ORG';
};

const MOST_WORDS = 5;

const noteLength = (longest: Map<string, number>, name: string): void => {
  let words = 1;
  let end = name.indexOf(' ');
  const first = end < 0 ? name : name.slice(0, end);
  for (; end >= 0 && words < MOST_WORDS; end = name.indexOf(' ', end + 1)) words += 1;
  if ((longest.get(first) ?? 0) < words) longest.set(first, words);
};

/** Places that datelines open with. */
const filedFrom = (lines: readonly Line[], names: readonly (readonly NameSpan[])[]): Set<string> => {
  const filed = new Set<string>();
  for (const { sentence, tokens } of lines)
    for (const name of names[sentence] ?? [])
      if (name.from === 0 && name.type === 'LOC' && opensDateline(tokens, name)) filed.add(name.words);
  return filed;
};

/** What the names of a body tell of each other. */
export const learn = (lines: readonly Line[], names: readonly (readonly NameSpan[])[]): Knowledge => {
  const votes = new Map<string, Vote[]>();
  const surnames = new Set<string>();
  for (const line of lines) {
    if (line.headline) continue;
    for (const { from, to, type, entry, words } of names[line.sentence] ?? []) {
      if (entry) continue;
      vote(votes, words, type);
      const last = line.words[to - 1]?.form ?? '';
      if (type === 'PER' && to - from > 1 && last.length > 2 && isMarked(line, to - 1, CAPITAL)) surnames.add(last);
    }
  }
  return known(votes, surnames, filedFrom(lines, names));
};

const known = (
  votes: ReadonlyMap<string, readonly Vote[]>,
  surnames: ReadonlySet<string>,
  filed: ReadonlySet<string>,
): Knowledge => {
  const types = new Map<string, NameType>();
  const shouted = new Map<string, NameType>();
  const longest = new Map<string, number>();
  const note = (name: string, type: NameType): void => {
    const loud = name.toUpperCase();
    shouted.set(loud, type);
    noteLength(longest, name);
    if (loud !== name) noteLength(longest, loud);
  };
  for (const [words, cast] of votes) {
    const type = filed.size > 0 && filed.has(words.toUpperCase()) ? 'LOC' : winner(cast);
    types.set(words, type);
    note(words, type);
  }
  for (const name of surnames) note(name, 'PER');
  return { types, surnames, shouted, longest };
};
