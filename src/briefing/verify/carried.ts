import type { Claim } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { isPassive } from '../../reading/events/grammar.ts';
import { operatorOf } from '../../reading/status/operators.ts';
import { dependentsBy, dependentsOf, deprelAt, formAt, headAt, relation } from '../../reading/tree.ts';
import { type Alignment, isSameWord } from './alignment.ts';
import { dateAt } from './dates.ts';
import { isOfWeight, isSaying, leftOutOf } from './omissions.ts';
import { EDGE, type Passage, type Word } from './passage.ts';
import { selves, wordsAt } from './phrase.ts';
import { headOfVoice } from './voices.ts';
import { isContent, isLight, isName, isNeutralReport, isTimeWord, isWeak } from './word-class.ts';

/** What the parse of the cited sentence says of a word holds for the draft as well, where the draft keeps all that it hangs on. */
export type Carried = { readonly mood: boolean; readonly speaker: boolean; readonly roles: boolean };

export const NONE: Carried = { mood: false, speaker: false, roles: false };

const isGoverning = (word: Word): boolean =>
  (word.token.upos === 'VERB' && isContent(word) && !isWeak(word)) ||
  isNeutralReport(word) ||
  (operatorOf(word.lemma) !== null && !isLight(word) && /^(?:VERB|NOUN|ADJ)$/.test(word.token.upos));

const STANDS_FOR = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** "the approval of Nervalin" for "it": what says more of the noun that stands for a pronoun. */
const isOfPronoun = (word: Word, { words }: Passage, pairs: ReadonlyMap<Word, Word>): boolean => {
  for (let at = words.indexOf(word) - 1; IN_PHRASE.test(words[at]?.token.upos ?? ''); at -= 1) {
    const told = pairs.get(words[at] as Word);
    if (told !== undefined && words[at]?.token.upos !== 'ADP' && words[at]?.token.upos !== 'DET')
      return told.token.upos === 'PRON';
  }
  return false;
};

const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/;

/** The draft adds a word that may make another statement of those around it. */
const addsWeight = (draft: Passage, { pairs }: Alignment): boolean =>
  draft.words.some(
    (word) =>
      !pairs.has(word) &&
      dateAt(word, draft) === undefined &&
      !isOfPronoun(word, draft, pairs) &&
      (isOfWeight(word) ||
        isGoverning(word) ||
        (isContent(word) && STANDS_FOR.test(word.token.upos) && !isTimeWord(word))),
  );

const TURNS = /^(?:by|against|from|or|nor)$/;

const addsTurn = (draft: Passage, { pairs }: Alignment): boolean =>
  draft.words.some((word, at) => {
    if (pairs.has(word)) return false;
    if (isName(word)) return true;
    const form = word.token.form.toLowerCase();
    return TURNS.test(form) || (form === 'and' && joinsNouns(draft.words, at));
  });

const isNominal = (word: Word | undefined): boolean => /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(word?.token.upos ?? '');

const joinsNouns = (words: readonly Word[], at: number): boolean =>
  isNominal(words[at - 1]) && isNominal(words[at + 1]);

/** What the draft keeps of the cited text, and what it leaves out without a change to that. */
type Kept = { readonly words: ReadonlySet<Word>; readonly leftOut: ReadonlySet<Word> };

const isDone = (word: Word, { words, leftOut }: Kept): boolean => words.has(word) || leftOut.has(word);

const wordAt = (word: Word, index: number): Word | null => wordsAt(word, index < 0 ? [] : [index])[0] ?? null;

const isPartKept = (head: Word, kept: Kept): boolean =>
  isDone(head, kept) ||
  selves(head).some((word) => kept.words.has(word)) ||
  wordsAt(head, dependentsBy(head.tree, head.index, 'conj', 'appos', 'flat')).some((word) => kept.words.has(word));

const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** Of those who take part in a clause, all that the draft keeps; those of a relative clause stand before it. */
const areKept = (verb: Word, kept: Kept, ...names: readonly string[]): boolean =>
  names.every((name) =>
    wordsAt(verb, dependentsBy(verb.tree, verb.index, name)).every(
      (word) => RELATIVE.test(word.token.form.toLowerCase()) || isPartKept(word, kept),
    ),
  );

/** Words of weight that hang on a word, and on the nouns that take part in what it says. */
const weightsOn = (word: Word): Word[] => {
  const near = wordsAt(word, dependentsOf(word.tree, word.index));
  const parts = near.filter(({ token }) => /^(?:nsubj|obj|iobj|xcomp)/.test(token.deprel));
  const below = parts.flatMap((part) => wordsAt(part, dependentsOf(part.tree, part.index)));
  return [...near, ...below.filter(({ token }) => /^(?:det|advmod|amod|cc)/.test(token.deprel))].filter(isOfWeight);
};

const keepsWeights = (word: Word, kept: Kept): boolean => weightsOn(word).every((weight) => isDone(weight, kept));

const hasSubject = ({ tree, index }: Word): boolean => dependentsBy(tree, index, 'nsubj', 'csubj').length > 0;

/** Clauses that tell a fact whatever they stand beside. */
const FACTUAL = /^(?:after|because|since|while|although|though|as|whereas|when)$/;

const isFactual = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'mark', 'advmod').some((mark) => FACTUAL.test(formAt(tree, mark)));

const isTensed = ({ tree, index, token }: Word): boolean =>
  token.tense === 'Past' || dependentsBy(tree, index, 'aux', 'cop').length > 0;

/** Whether a word keeps its sense without the word it hangs on. */
const standsAlone = (word: Word, above: Word, kept: Kept): boolean => {
  const link = relation(word.token.deprel);
  if (link === 'parataxis') return hasSubject(word);
  if (link === 'advcl') return hasSubject(word) && isFactual(word);
  if (link !== 'conj') return false;
  if (hasSubject(word)) return true;
  return (
    areKept(above, kept, 'nsubj') &&
    (isTensed(word) || keepsWeights(above, kept)) &&
    deprelAt(above.tree, above.index) !== 'nsubj'
  );
};

const DEEPEST = 20;

const isClause = ({ tree, index, token }: Word): boolean =>
  token.upos === 'VERB' || dependentsBy(tree, index, 'cop', 'nsubj').length > 0;

const isPast = ({ tree, index, token }: Word): boolean =>
  dependentsBy(tree, index, 'aux', 'cop').some((aux) => /^(?:had|was|were|did)$/.test(formAt(tree, aux))) ||
  (token.tense === 'Past' && dependentsBy(tree, index, 'aux').length === 0);

/** "…, even though a panel had voted against it": parsed apart from what stands before it. */
const isOwnPiece = ({ passage, sentence, tree }: Word): boolean =>
  sentence !== passage.words[0]?.sentence && FACTUAL.test(formAt(tree, 0));

/** "after fans threw flares": told as a fact by whoever tells the rest, whatever that is. */
const factAbove = (word: Word, kept: Kept): Word | null => {
  for (let at: Word | null = word, steps = 0; at !== null && steps < DEEPEST; steps += 1) {
    const above = wordAt(at, headAt(at.tree, at.index));
    if (above !== null && !kept.words.has(above) && relation(at.token.deprel) === 'advcl')
      return hasSubject(at) && isFactual(at) && isPast(at) && !isReportedAt(above) ? at : null;
    if (above === null) return isOwnPiece(at) && isPast(at) ? at : null;
    at = above;
  }
  return null;
};

/** A verb of saying stands above it. */
const isReportedAt = (word: Word): boolean => {
  for (let at: Word | null = word, steps = 0; at !== null && steps < DEEPEST; steps += 1) {
    if (isNeutralReport(at)) return true;
    at = wordAt(at, headAt(at.tree, at.index));
  }
  return false;
};

/** Every word that a word of the cited sentence hangs on is kept, with what says whether it is so, and who it is said of. */
const keepsAllAbove = (word: Word, kept: Kept): boolean => {
  let [at, isSkipped] = [word, false];
  const fact = factAbove(word, kept);
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    if (!isSkipped && (!keepsWeights(at, kept) || (isClause(at) && !areKept(at, kept, 'nsubj')))) return false;
    const above = at === fact ? null : wordAt(at, headAt(at.tree, at.index));
    if (above === null) return true;
    const isKept = kept.words.has(above) || isLight(above);
    if (
      !isKept &&
      !kept.leftOut.has(above) &&
      !(isSkipped ? /^(?:conj|advcl)/.test(at.token.deprel) : standsAlone(at, above, kept))
    )
      return false;
    [at, isSkipped] = [above, !isKept];
  }
  return false;
};

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

/** Whoever speaks, and the verb by which they do; one at the sentence's edge may be any. */
const headsOf = (passage: Passage, claim: Claim): Word[] => [
  ...claim.attribution.flatMap((voice) => headOfVoice(passage, voice) ?? []),
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
const keepsVoices = (word: Word, kept: Kept): boolean => {
  const claims = claimsOver(word, factAbove(word, kept) !== null);
  if (isOwnCue(word, kept)) return claims.every((claim) => claim.id !== EDGE || keepsVoice(word.passage, claim, kept));
  return keepsOwnVoice(claims, word.passage, kept).every((claim) => keepsVoice(word.passage, claim, kept));
};

/** "is to meet" and "met": an infinitive with "to" is told as one, a finite verb as that. */
const isInfinitive = ({ tree, index }: Word): boolean => [1, 2].some((back) => formAt(tree, index - back) === 'to');

/** "close" and "closed": a bare form is told as one, else the draft may tell as done what is only meant. */
const isOfOneForm = (draft: Word, cited: Word): boolean => {
  if (isInfinitive(draft) !== isInfinitive(cited)) return false;
  const isVerb = draft.token.upos === 'VERB';
  if (!isVerb || draft.token.form.toLowerCase() === cited.token.form.toLowerCase()) return true;
  return cited.token.upos === 'VERB' && isBare(draft) === isBare(cited);
};

const isBare = ({ lemma, token }: Word): boolean => token.form.toLowerCase() === lemma;

/** A condition that the draft does not keep may stand over all of the sentence. */
const dropsCondition = ({ words }: Passage, kept: Kept): boolean =>
  words.some((word) => CONDITION.test(word.token.form.toLowerCase()) && !kept.words.has(word));

const CONDITION = /^(?:if|unless)$/;

const known = new WeakMap<Alignment, { readonly kept: Kept; readonly same: Kept }>();

const keptBy = (alignment: Alignment): { readonly kept: Kept; readonly same: Kept } => {
  const found = known.get(alignment) ?? laidOut(alignment);
  known.set(alignment, found);
  return found;
};

const laidOut = (alignment: Alignment): { readonly kept: Kept; readonly same: Kept } => {
  const pairs = [...alignment.pairs];
  const leftOut = leftOutOf(alignment);
  const same = pairs.filter(([own, told]) => isSameWord(own, told) || told.token.upos === 'PRON');
  return {
    kept: { words: new Set(alignment.pairs.values()), leftOut },
    same: { words: new Set(same.map(([, told]) => told)), leftOut },
  };
};

/** What of a cited word's reading the draft's word may take over. */
export const carriedOver = (draft: Word, cited: Word, alignment: Alignment): Carried => {
  if (alignment.pairs.get(draft) !== cited || addsWeight(draft.passage, alignment)) return NONE;
  const { kept, same } = keptBy(alignment);
  if (!keepsAllAbove(cited, kept) || !isOfOneForm(draft, cited)) return NONE;
  if (dropsCondition(cited.passage, kept)) return NONE;
  return {
    mood: true,
    speaker: keepsVoices(cited, kept),
    roles:
      isPassive(draft.tree, draft.index) === isPassive(cited.tree, cited.index) &&
      !addsTurn(draft.passage, alignment) &&
      areKept(cited, same, 'obj', 'iobj', 'nsubj'),
  };
};
