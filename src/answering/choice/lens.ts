import { cosine, rowOf } from '../../reading/core/word-vectors.ts';
import type { Beside } from '../match/beside.ts';
import { linkedTo } from '../phrases/slot-parts.ts';
import type { Question } from '../question/question.ts';
import { wideLikeness } from '../words/likeness.ts';

/** A word of the question and a token of the sentence that stands for it, `like` of it (0 to 1). */
export type Meet = { readonly word: number; readonly at: number; readonly like: number; readonly weight: number };

/** A question beside a sentence, words near in meaning met too. */
export type Lens = {
  readonly question: Question;
  readonly beside: Beside;
  readonly meets: readonly Meet[];
  /** How far the sentence holds each word, and the share of the question that it holds so. */
  readonly held: readonly number[];
  readonly cover: number;
  /** Rows of its tokens among the word vectors; −1 for none. */
  readonly rows: readonly number[];
  /** Tokens one and two steps away in the parse, by token. */
  readonly links: Map<number, { readonly one: ReadonlySet<number>; readonly two: ReadonlySet<number> }>;
};

/** Below this cosine two words have nothing in common. */
const NOTHING = 0.2;
/** What stands for a word by its company alone is not the word; another name still less. */
const BY_COMPANY = 0.9;
const NAME_BY_COMPANY = 0.7;
/** A likeness below this is noise. */
const LEAST = 0.15;

/** How near two rows are, 0 to 1. */
export const nearness = ({ vectors }: Question, a: number, b: number): number =>
  Math.max(0, (cosine(vectors, a, b) - NOTHING) / (1 - NOTHING));

const meetsOf = (question: Question, { terms, met }: Beside, rows: readonly number[]): Meet[] =>
  question.words.flatMap(({ term, at: asked, isName, isNumber }, word): Meet[] => {
    const token = question.tokens[asked];
    const row = token === undefined || isNumber ? -1 : rowOf(question.vectors, token);
    const share = isName ? NAME_BY_COMPANY : BY_COMPANY;
    return terms.flatMap((own, at): Meet[] => {
      if (own === null) return [];
      const like = Math.max(wideLikeness(term, own), share * nearness(question, row, rows[at] ?? -1));
      return like < LEAST ? [] : [{ word, at, like, weight: met[word]?.weight ?? 0 }];
    });
  });

const lenses = new WeakMap<Beside, Lens>();

/** Lays the question beside the sentence by meaning too; made once for each. */
export const lensOf = (question: Question, beside: Beside): Lens => {
  const known = lenses.get(beside);
  if (known?.question === question) return known;
  const rows = beside.sentence.tokens.map((token) => (token.upos === 'PUNCT' ? -1 : rowOf(question.vectors, token)));
  const referring = beside.referred.map(
    ({ word, at, like }): Meet => ({ word, at, like, weight: beside.met[word]?.weight ?? 0 }),
  );
  const meets = [...meetsOf(question, beside, rows), ...referring];
  const held = question.words.map(() => 0);
  for (const { word, like } of meets) held[word] = Math.max(held[word] ?? 0, like);
  const cover = held.reduce((sum, like, word) => sum + like * (beside.met[word]?.weight ?? 0), 0);
  const lens = { question, beside, meets, held, cover, rows, links: new Map() };
  lenses.set(beside, lens);
  return lens;
};

/** Tokens one step and at most two steps from a token in the parse. */
export const linksOf = ({ beside: { sentence }, links }: Lens, at: number) => {
  const known = links.get(at);
  if (known) return known;
  const one = new Set(linkedTo(sentence.tokens, at));
  const two = new Set([...one].flatMap((link) => linkedTo(sentence.tokens, link)));
  const found = { one, two };
  links.set(at, found);
  return found;
};
