import type { Token } from '../analysis.ts';
import { isCapital } from './letters.ts';
import type { NameTag } from './names.ts';
import { wordKey } from './words.ts';

/** One sentence as the name tagger left it. */
export type NamedSentence = { readonly tokens: readonly NamedWord[]; readonly headline: boolean };

type NamedWord = Pick<Token, 'form' | 'name'>;

type Kind = 'PER' | 'ORG' | 'LOC' | 'MISC';
type Mention = { readonly start: number; readonly end: number; readonly kind: Kind };
type Votes = Map<string, Map<Kind, number>>;
/** Names of the document by their first word, the longest first. */
type Known = Map<string, { readonly keys: readonly string[]; readonly kind: Kind; readonly sure: boolean }[]>;

const kindOf = (tag: NameTag): Kind | null => (tag === 'O' ? null : (tag.slice(2) as Kind));

const mentionsOf = (tags: readonly NameTag[]): Mention[] => {
  const mentions: Mention[] = [];
  for (let i = 0; i < tags.length; i += 1) {
    const kind = kindOf(tags[i] ?? 'O');
    if (kind === null) continue;
    let end = i + 1;
    while (tags[end] === `I-${kind}`) end += 1;
    mentions.push({ start: i, end, kind });
    i = end - 1;
  }
  return mentions;
};

const keysOf = (words: readonly NamedWord[], { start, end }: Pick<Mention, 'start' | 'end'>): string[] =>
  words.slice(start, end).map(({ form }) => wordKey(form));

const vote = (votes: Votes, key: string, kind: Kind, weight: number): void => {
  const own = votes.get(key) ?? new Map<Kind, number>();
  own.set(kind, (own.get(kind) ?? 0) + weight);
  votes.set(key, own);
};

/** Headlines and lines in capitals have no vote: their capitals say nothing. */
const hasVote = ({ tokens, headline }: NamedSentence): boolean =>
  !headline && tokens.some(({ form }) => /\p{Ll}{2}/u.test(form));

/** A surname votes with the full name it ends. */
const SURNAME_WEIGHT = 1.5;

const countVotes = (sentences: readonly (NamedSentence & { readonly tags: readonly NameTag[] })[]): Votes => {
  const votes: Votes = new Map();
  for (const { tokens: words, tags } of sentences.filter(hasVote)) {
    for (const mention of mentionsOf(tags)) {
      const keys = keysOf(words, mention);
      vote(votes, keys.join(' '), mention.kind, 1);
      const surname = keys[keys.length - 1] ?? '';
      if (mention.kind === 'PER' && keys.length > 1 && surname.length > 2) vote(votes, surname, 'PER', SURNAME_WEIGHT);
    }
  }
  return votes;
};

const winner = (own: ReadonlyMap<Kind, number>): { readonly kind: Kind; readonly weight: number } => {
  const [kind, weight] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { kind, weight };
};

const learn = (votes: Votes): Known => {
  const known: Known = new Map();
  for (const [name, own] of votes) {
    const keys = name.split(' ');
    const { kind, weight } = winner(own);
    const list = known.get(keys[0] ?? '') ?? [];
    list.push({ keys, kind, sure: weight >= 1.5 || keys.length > 1 });
    known.set(keys[0] ?? '', list);
  }
  for (const list of known.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return known;
};

const setKind = (tags: NameTag[], { start, end }: Pick<Mention, 'start' | 'end'>, kind: Kind): void => {
  for (let i = start; i < end; i += 1) tags[i] = `${i === start ? 'B' : 'I'}-${kind}`;
};

/** A mention follows the majority of its document where that is clear. */
const align = (words: readonly NamedWord[], tags: NameTag[], votes: Votes): void => {
  for (const mention of mentionsOf(tags)) {
    const own = votes.get(keysOf(words, mention).join(' '));
    if (!own) continue;
    const { kind, weight } = winner(own);
    if (kind !== mention.kind && weight >= 2 * (own.get(mention.kind) ?? 0)) setKind(tags, mention, kind);
  }
};

/** Names that the tagger missed here but saw elsewhere in the document. */
const fill = (words: readonly NamedWord[], tags: NameTag[], known: Known): void => {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as NamedWord;
    if (tags[i] !== 'O' || !isCapital(word.form)) continue;
    const found = known
      .get(wordKey(word.form))
      ?.find(
        ({ keys, sure }) =>
          sure && keys.every((key, k) => tags[i + k] === 'O' && wordKey(words[i + k]?.form ?? '') === key),
      );
    if (found && (found.keys.length > 1 || found.keys[0]?.length !== 1)) {
      setKind(tags, { start: i, end: i + found.keys.length }, found.kind);
    }
  }
};

/** Two names that touch are one: "Minnesota" and "Twins" (ORG), "Sri" and "Lanka". */
const join = (tags: NameTag[]): void => {
  const mentions = mentionsOf(tags);
  for (let i = 1; i < mentions.length; i += 1) {
    const [before, after] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (before.end !== after.start) continue;
    const kinds = new Set([before.kind, after.kind]);
    if (kinds.has('MISC') || (kinds.has('PER') && kinds.has('LOC'))) continue;
    const kind = kinds.has('ORG') ? 'ORG' : after.kind;
    const joined = { start: before.start, end: after.end, kind };
    setKind(tags, joined, kind);
    mentions[i] = joined;
  }
};

/** One kind for one name in one document (Gale, Church and Yarowsky 1992, for names); tags by sentence. */
export const consistentNames = (sentences: readonly NamedSentence[]): NameTag[][] => {
  const joined = sentences.map((sentence) => {
    const tags = sentence.tokens.map(({ name }) => name);
    join(tags);
    return { ...sentence, tags };
  });
  const votes = countVotes(joined);
  const known = learn(votes);
  return joined.map(({ tokens: words, tags }) => {
    align(words, tags, votes);
    fill(words, tags, known);
    return tags;
  });
};
