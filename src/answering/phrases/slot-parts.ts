import type { Token } from '../../reading/analysis.ts';
import type { Question } from '../question/question.ts';
import type { Phrase } from './phrases.ts';

/** Whether a phrase is of the sort that a type of question asks for; types that are not here take any phrase. */
export type Fits = (question: Question, phrase: Phrase) => boolean;

/** The tokens of a phrase, without what else its sentence holds. */
export const tokensOf = ({ sentence, from, to }: Phrase): readonly Token[] => sentence.tokens.slice(from, to);
/** Its words as they stand, one space between, punctuation apart. */
export const formsOf = (phrase: Phrase): string =>
  tokensOf(phrase)
    .map(({ form }) => form)
    .join(' ');
/** The token that the rest of the phrase hangs on; undefined where the parse gave none. */
export const headOf = ({ sentence, head }: Phrase): Token | undefined => sentence.tokens[head];

export const NAMED: ReadonlySet<Phrase['kind']> = new Set(['person', 'organisation', 'place', 'name']);

/** The tokens one step away in the parse. */
export const linkedTo = (tokens: readonly Token[], head: number): number[] => {
  const up = tokens[head]?.head ?? -1;
  const down = tokens.flatMap((token, at) => (token.head === head ? [at] : []));
  return up >= 0 ? [up, ...down] : down;
};

export const TIMED =
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|decades?|since|until|a\.m|p\.m)\b/i;
export const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
