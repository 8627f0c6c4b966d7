import type { Token } from '../analysis.ts';
import { DEMONYM, isMarked, type Line } from './lines.ts';
import { type NameSpan, sizeOf } from './pieces.ts';

/** What only a state has; people have governments and ministers too ("Petrova's government"), and cities mayors. */
const OF_STATES =
  /^(?:president|parliament|airspace|constitution|borders?|coastline|territory|currency|independence|sovereignty|citizens?|armed|navy|king|queen|foreign|defen[cs]e|interior|central|state|supreme)$/;
const OFFICES = /^(?:electoral|minister|ministry|ministries|forces|bank|television|court|media)$/;
const TWO_WORDS = /^(?:armed|foreign|defen[cs]e|interior|central|state|supreme)$/;

const isPossessive = (form: string): boolean => /^['’]s?$/.test(form);

/** "Vescaria's president", "Vescaria's foreign minister", "Vescaria's long border". */
const ownsAState = (tokens: readonly Token[], to: number): boolean => {
  if (!isPossessive(tokens[to]?.form ?? '')) return false;
  const words = tokens.slice(to + 1, to + 4).map(({ form }) => form.toLowerCase());
  const at = words.findIndex((word) => OF_STATES.test(word));
  if (at < 0 || at > 1) return false;
  return !TWO_WORDS.test(words[at] ?? '') || OFFICES.test(words[at + 1] ?? '');
};

/** "its ambassador to Marlund". */
const takesAmbassadors = (tokens: readonly Token[], from: number): boolean => {
  if (from < 2) return false;
  const before = tokens[from - 1]?.form;
  return (before === 'to' || before === 'from') && /^ambassadors?$/i.test(tokens[from - 2]?.form ?? '');
};

/** "Talmoran" beside "Talmora": only a place has people called after it. The names that have some. */
const withPeoples = (names: readonly NameSpan[], lines: readonly Line[]): Set<string> => {
  const asked = new Set<string>();
  for (const { words } of names) if (words.endsWith('a')) asked.add(words);
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (const line of lines) {
    if ((line.holds & DEMONYM) === 0) continue;
    for (let index = 0; index < line.words.length; index++) {
      if (!isMarked(line, index, DEMONYM)) continue;
      const form = line.words[index]?.form ?? '';
      const name = form.slice(0, form.lastIndexOf('n'));
      if (asked.has(name)) found.add(name);
    }
  }
  return found;
};

/** Names in no table that have what only states have. */
const statesIn = (
  names: readonly NameSpan[],
  lines: readonly Line[],
  surnames: ReadonlySet<string>,
): ReadonlySet<string> => {
  const states = new Set<string>();
  for (const name of names) {
    if (name.entry !== null || sizeOf(name) > 2 || surnames.has(name.words)) continue;
    const tokens = lines[name.sentence]?.tokens ?? [];
    if (ownsAState(tokens, name.to) || takesAmbassadors(tokens, name.from)) states.add(name.words);
  }
  return states;
};

const surnamesOf = (names: readonly NameSpan[], lines: readonly Line[]): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (const name of names)
    if (name.type === 'PER' && sizeOf(name) > 1) surnames.add(lines[name.sentence]?.tokens[name.to - 1]?.form ?? '');
  return surnames;
};

/**
 * Names in no table that the text itself shows to be a state's, by what they have that only states have; every mention of the
 * same words is the state's then, unless it is the surname of somebody whom the text names in full.
 */
export const readStates = (names: readonly NameSpan[], lines: readonly Line[]): readonly NameSpan[] => {
  const surnames = surnamesOf(names, lines);
  const states = statesIn(names, lines, surnames);
  const places = withPeoples(names, lines);
  if (states.size === 0 && places.size === 0) return names;
  return names.map((name) => {
    if (name.entry !== null || surnames.has(name.words)) return name;
    if (states.has(name.words)) return { ...name, type: 'LOC', state: true };
    return places.has(name.words) ? { ...name, type: 'LOC', state: sizeOf(name) === 1 } : name;
  });
};
