import { stem, wordsOf } from '../../library/terms.ts';
import type { Core } from '../../reading/core/core.ts';
import { analyse } from '../../reading/core/core.ts';
import { UNALIGNED } from './alignment/alignment.ts';
import type { Substitutions } from './alignment/substitutions.ts';
import { deedFaults } from './deeds.ts';
import { type Passage, passageOfDraft } from './passage/passage.ts';
import { negationFaults } from './status/negations.ts';
import { areAlike } from './words/alike.ts';

const RUN = 3;

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

const share = (parts: readonly string[], known: ReadonlySet<string>): number =>
  parts.length === 0 ? 0 : parts.filter((part) => known.has(part)).length / parts.length;

/** How much of the wording is the text's own: its runs of three words, or its words where it has no run. */
const wordingIn = (words: readonly string[], text: readonly string[]): number =>
  words.length < RUN ? share(words, new Set(text)) : share(runsOf(words), new Set(runsOf(text)));

const lower = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase());

type Stems = ReadonlySet<string>;
const stemsOf = (text: string): Stems => new Set(lower(text).map(stem));

/** A synonym stands for a word only in part: it may be another thing after all. */
const AS_SYNONYM = 0.5;

const coverage = (own: Stems, other: Stems, isSynonym: (word: string) => boolean): number => {
  let found = 0;
  for (const word of own) found += other.has(word) ? 1 : isSynonym(word) ? AS_SYNONYM : 0;
  return own.size === 0 ? 0 : found / own.size;
};

type Best = { readonly text: string; readonly share: number };

/** The sentence of the text that holds most of the words. */
const bestOf = (sentence: string, sentences: readonly string[]): Best => {
  const own = stemsOf(sentence);
  const words = [...new Set(lower(sentence))];
  return sentences.reduce<Best>(
    (best, text) => {
      const others = [...new Set(lower(text))];
      const isSynonym = (stemmed: string): boolean => {
        const word = words.find((each) => stem(each) === stemmed) ?? stemmed;
        return others.some((other) => areAlike(word, other));
      };
      const found = coverage(own, stemsOf(text), isSynonym);
      return found > best.share ? { text, share: found } : best;
    },
    { text: '', share: 0 },
  );
};

const WEIGHT = { wording: 0.4, sentence: 0.4, words: 0.2 } as const;
/** Synonyms count there by the wording alone. */
const NONE: Substitutions = new Map();

/** What each deed told otherwise than in that sentence, and each denial too many or too few, takes away. */
const A_FAULT = 0.04;

const sentencesOf = (text: string, core: Core): string[] =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences.map(({ span }) =>
    text.slice(span.start, span.end),
  );

const faultsAgainst = (sentence: string, best: string, core: Core): number => {
  const draft: Passage = passageOfDraft(sentence, null, core);
  const cited = [passageOfDraft(best, null, core)];
  return deedFaults(draft, cited, NONE, UNALIGNED).length + negationFaults(draft, cited).length;
};

/** What each name or number takes away that the text has nowhere. */
const A_STRANGER = 0.05;

/** Names (but for the first word, which is a capital anyway) and numbers, by their stems. */
const markedIn = (sentence: string): Stems =>
  stemsOf(
    wordsOf(sentence)
      .filter((word, at) => /\d/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)))
      .join(' '),
  );

const strangersIn = (sentence: string, known: Stems): number =>
  [...markedIn(sentence)].filter((word) => !known.has(word)).length;

/**
 * How far a text supports a sentence, 0 to 1, where nobody says which part of it is meant: how much of the wording is the
 * text's own (runs of three words), how much of it one sentence of the text holds, how many of its words are there at all, and
 * whether what is done is done by the same and as really as in that sentence. A rank, no probability: `verify` decides.
 */
export const supportOf = (sentence: string, text: string, core: Core): number => {
  const best = bestOf(sentence, sentencesOf(text, core));
  const stems = stemsOf(text);
  const known = coverage(stemsOf(sentence), stems, () => false);
  const graded =
    WEIGHT.wording * wordingIn(lower(sentence), lower(text)) + WEIGHT.sentence * best.share + WEIGHT.words * known;
  return Math.max(
    0,
    graded - A_FAULT * faultsAgainst(sentence, best.text, core) - A_STRANGER * strangersIn(sentence, stems),
  );
};
