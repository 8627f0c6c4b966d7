import type { Claim } from '../../../domain/reading.ts';
import type { Span } from '../../../domain/span.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import { authorsOf, headOfVoice } from '../voices/voices.ts';
import { factAbove, isPartKept, type Kept, RELATIVE } from './kept.ts';
import { isSaying } from './omissions.ts';

/** A claim by a verb of saying, or where only what is said is a fact, by one of the neutral ones. */
const isOfSaying = (passage: Passage, { cue, id, quotation }: Claim, isFact: boolean): boolean =>
  cue === null ||
  id === EDGE ||
  quotation !== 'indirect' ||
  passage.words.some((word) => isSaying(word, cue) && (!isFact || isNeutralReport(word)));

const isIn = ({ start, end }: Span, { token }: Word): boolean => start <= token.start && end >= token.end;

const claimsOver = ({ passage, token }: Word, isFact: boolean): Claim[] =>
  passage.claims.filter(
    (claim) =>
      claim.attribution.length > 0 &&
      isOfSaying(passage, claim, isFact) &&
      claim.content.some(({ start, end }) => start <= token.start && end >= token.end),
  );

/** "a report", and whose it is. */
const withAuthors = (head: Word): Word[] => [head, ...authorsOf([head])];

/** Whoever speaks, and the verb by which they do; one at the sentence's edge may be any. */
const headsOf = (passage: Passage, claim: Claim): Word[] => [
  ...claim.attribution.flatMap((voice) => headOfVoice(passage, voice) ?? []).flatMap(withAuthors),
  ...passage.words.filter(
    (word) =>
      claim.id !== EDGE && claim.cue !== null && isIn(claim.cue, word) && /^(?:VERB|NOUN)$/.test(word.token.upos),
  ),
];

const sizeOf = ({ content }: Claim): number => content.reduce((size, { start, end }) => size + end - start, 0);

/** "…, and the minister warned that …": what has a speaker of its own who is kept stands in no other's words, but for who reports it all at the edge. */
const keepsOwnVoice = (claims: readonly Claim[], passage: Passage, kept: Kept): Claim[] => {
  const [first, ...outer] = claims.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (first === undefined || first.cue === null || first.id === EDGE) return [...claims];
  const inner = { ...first, attribution: first.attribution.slice(0, 1) };
  return keepsVoice(passage, inner, kept) ? [inner, ...outer.filter(({ id }) => id === EDGE)] : [...claims];
};

const keepsVoice = (passage: Passage, claim: Claim, kept: Kept): boolean =>
  headsOf(passage, claim).every((head) => isPartKept(head, kept) || RELATIVE.test(head.token.form.toLowerCase()));

/** "warned" of who warns: the verb of saying itself, with its own speaker. */
const isOwnCue = (word: Word, kept: Kept): boolean =>
  word.passage.claims.some(
    (claim) =>
      claim.id !== EDGE &&
      claim.cue !== null &&
      isIn(claim.cue, word) &&
      keepsVoice(word.passage, { ...claim, attribution: claim.attribution.slice(0, 1) }, kept),
  );

/** Everybody in whose words it stands is kept. */
export const keepsVoices = (word: Word, kept: Kept): boolean => {
  const claims = claimsOver(word, factAbove(word, kept) !== null);
  if (isOwnCue(word, kept)) return claims.every((claim) => claim.id !== EDGE || keepsVoice(word.passage, claim, kept));
  return keepsOwnVoice(claims, word.passage, kept).every((claim) => keepsVoice(word.passage, claim, kept));
};
