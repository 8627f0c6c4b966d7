import type { Sentence, Token } from '../../reading/analysis.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { areOpposites } from '../words/likeness.ts';
import type { Beside } from './beside.ts';
import { deedOf } from './deed.ts';
import { DENIES, NEGATES_OR_EMPTIES, NEGATION, UNDOES } from './denials.ts';

/** What a sentence makes of what the question is about: tells it, tells its contrary, tells it of the future, says that it will not be (and so may have been), or none of these. */
export type Stance = 'tells' | 'denies' | 'ahead' | 'avoids' | 'neither';

/** What stands above a word by these links is not about it: its subject, or a clause of its own. */
const APART = /^(?:nsubj|appos|vocative|acl:relcl|advcl|parataxis|conj)/;

const isNegated = (sentence: Sentence, at: number): boolean => {
  const tree = treeOf(sentence);
  return dependentsBy(tree, at, 'advmod', 'det', 'nsubj', 'obj', 'obl', 'case', 'cc:preconj').some((child) =>
    NEGATES_OR_EMPTIES.test(tree.tokens[child]?.form ?? ''),
  );
};

/** "no soldier had been hurt": the negation stands with what the verb is about. */
const hasNegatedPart = (sentence: Sentence, at: number): boolean =>
  dependentsBy(treeOf(sentence), at, 'nsubj', 'obj', 'obl').some((part) => isNegated(sentence, part));

/** Whether a verb, or what it is about, stands under a negation. */
export const isNegatedAt = (sentence: Sentence, at: number): boolean =>
  isNegated(sentence, at) !== hasNegatedPart(sentence, at);

/** "a report that he has resigned": what is made of the report is made of what it says. */
const REPORTS = /^(?:report|claim|rumour|rumor|allegation|accusation|suggestion|account|story|assertion|charge|idea)$/;

/** "claims of the enemy that it fled": the clause may have been hung on the enemy. */
const isOfReport = ({ tokens }: Sentence, noun: number): boolean => {
  const { lemma = '', deprel = '', head = -1 } = tokens[noun] ?? {};
  return REPORTS.test(lemma) || (deprel === 'nmod' && REPORTS.test(tokens[head]?.lemma ?? ''));
};

/** Whether what stands above the token says nothing of it. */
const isApartAt = (sentence: Sentence, at: number, from: number): boolean => {
  const { deprel = '', head = -1, lemma = '' } = sentence.tokens[at] ?? {};
  if (deprel === 'acl:relcl') return !isOfReport(sentence, head);
  return APART.test(deprel) && !(at !== from && REPORTS.test(lemma) && deprel.startsWith('nsubj'));
};

const MOST_STEPS = 12;

/** Denied as often as an odd number of negations and words of denial stand over it. */
const isDenied = (sentence: Sentence, from: number): boolean => {
  let denials = hasNegatedPart(sentence, from) ? 1 : 0;
  let at = from;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const token: Token | undefined = sentence.tokens[at];
    if (!token) break;
    if (isNegated(sentence, at)) denials += 1;
    if (at !== from && UNDOES.test(token.lemma)) denials += 1;
    if (isApartAt(sentence, at, from)) break;
    at = token.head;
  }
  return denials % 2 === 1;
};

const hasDenier = ({ tokens }: Sentence): boolean => tokens.some(({ lemma }) => /^(?:deny|reject|refute)$/.test(lemma));

const PUTS_AHEAD =
  /^(?:plan|schedule|expect|demand|demanding|postpone|cancel|delay|propose|promise|urge|seek|prepare|offer)$/;

/** "the election planned for June", "postponed the election", "to demand her release". */
const isPlannedNoun = ({ tokens }: Sentence, at: number): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === at && /^(?:amod|acl)/.test(deprel) && PUTS_AHEAD.test(lemma)) ||
  (/^(?:obj|nsubj:pass)$/.test(tokens[at]?.deprel ?? '') &&
    PUTS_AHEAD.test(tokens[tokens[at]?.head ?? -1]?.lemma ?? ''));

/** "demanded that the company hand over": the parse may miss the verb, but not the "that". */
const isDemanded = ({ tokens }: Sentence, at: number): boolean => {
  const that = tokens.slice(Math.max(0, at - 5), at).findLastIndex(({ form }) => /^that$/i.test(form));
  const before = tokens[Math.max(0, at - 5) + that - 1];
  return that >= 0 && /^(?:demand|order|urge|ask|insist|propose|require)$/.test(before?.lemma ?? '');
};

const FUTURE = /^(?:will|would|shall|may|might|could|should|’ll|'ll)$/i;
const PLANNING =
  /^(?:plan|intend|want|threaten|promise|vow|pledge|demand|urge|ask|order|expect|prepare|agree|propose|due|ready|hope|offer|try)$/;

/** "would not talk before it was answered": what will not be may have been. */
export const isToCome = (sentence: Sentence, at: number): boolean =>
  dependentsBy(treeOf(sentence), at, 'aux').some((child) => FUTURE.test(sentence.tokens[child]?.form ?? ''));

/** "unless she was freed". */
const isUnderCondition = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'VERB' &&
  dependentsBy(treeOf(sentence), at, 'mark').some((child) =>
    /^(?:unless|if)$/i.test(sentence.tokens[child]?.form ?? ''),
  );

const IS_DUE = /^(?:due|set|scheduled|about|expected|planned|supposed|meant|bound|likely|ready|poised)$/i;

/** "is due to end": by the words themselves, for what follows "due to" is often read as a noun. */
const isDue = ({ tokens }: Sentence, at: number): boolean =>
  /^to$/i.test(tokens[at - 1]?.form ?? '') &&
  tokens[at - 1]?.upos === 'PART' &&
  IS_DUE.test(tokens[at - 2]?.form ?? '');

/** "plans to resume", "will resume", "demanded that it hand over". */
export const isAhead = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  const token = tokens[at];
  if (isUnderCondition(sentence, at) || isDue(sentence, at)) return true;
  if (token?.upos === 'NOUN') return isPlannedNoun(sentence, at) || isDemanded(sentence, at);
  if (token?.upos !== 'VERB') return false;
  if (tokens[at - 1]?.form === 'to' && tokens[at - 2]?.lemma === 'be') return true;
  const above = tokens[token.head];
  return (
    isToCome(sentence, at) || (/^(?:xcomp|ccomp|advcl|acl)/.test(token.deprel) && PLANNING.test(above?.lemma ?? ''))
  );
};

const ASKS_OF_THE_PAST = /\b(?:did|was|were|had)\b/i;

/** Two names of the question in a sentence whose main clause is negated ("X is not related to Y"). */
const partsNames = (question: Question, { sentence, met }: Beside): boolean => {
  const names = met.filter(({ places }, at) => question.words[at]?.isName === true && places.length > 0).length;
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return names > 1 && root >= 0 && isNegated(sentence, root);
};

/** Where the sentence holds the question's verb, else the heaviest of its words that is no name. */
const keyOf = (question: Question, { met }: Beside): { at: number; isVerb: boolean } | null => {
  const deed = deedOf(question);
  const placed = met.flatMap(({ weight, places }, word) => {
    const asked = question.words[word];
    const place = places.reduce<{ at: number; like: number } | null>((a, b) => (a && a.like >= b.like ? a : b), null);
    if (!asked || asked.isName || asked.isNumber || place === null) return [];
    const isVerb = asked.term === deed;
    return [{ at: place.at, isVerb, rank: (isVerb ? 10 : 0) + weight }];
  });
  return placed.sort((a, b) => b.rank - a.rank)[0] ?? null;
};

const TRACES = /^(?:trace|sign|evidence|proof|hint|indication|record|question|talk)$/;

/** "no sign of oil": the noun that says whether there is any; else the noun itself. */
const traceAbove = ({ tokens }: Sentence, at: number): number => {
  const token = tokens[at];
  return token?.deprel === 'nmod' && TRACES.test(tokens[token.head]?.lemma ?? '') ? token.head : at;
};

/** "X denied it", "called it a lie", "nothing of the kind": all that was said before is denied. */
const OUTRIGHT =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|refut(?:es|ed)) (?:it|this|that|them|the (?:claims?|reports?|charges?|accusations?|allegations?)(?! for\b))\b|\bcall(?:s|ed) (?:it|this|that|them|the (?:claims?|reports?|charges?)) (?:a lie|lies|false|untrue|nonsense|invented|baseless)|\bnothing of the (?:kind|sort)\b|\bno such thing\b|\bden(?:y|ies|ied) [^.]{0,40}\bany such\b/i;

const JUDGES = /^(?:judge|court|jury|tribunal|magistrate|panel|chamber|bench|prosecutor)$/;

/** "A judge rejected the charges" decides on them; it denies nothing of its own. */
const decides = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({ lemma }, at) =>
      /^(?:reject|dismiss|refute)$/.test(lemma) &&
      dependentsBy(treeOf(sentence), at, 'nsubj').some((own) => JUDGES.test(sentence.tokens[own]?.lemma ?? '')),
  );

/** Whether a sentence denies outright whatever somebody else says. */
export const deniesOutright = (sentence: Sentence): boolean =>
  OUTRIGHT.test(sentence.tokens.map(({ form }) => form).join(' ')) && !decides(sentence);

/**
 * "no drones that fly so far" may be had of another sort; "no survivors, who …" and "no evidence that it flew" leave none.
 */
const isRestricted = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.upos === 'NOUN' &&
  !TRACES.test(tokens[at]?.lemma ?? '') &&
  tokens[at + 1]?.upos !== 'SCONJ' &&
  /^(?:that|which|who|whose)$/i.test(tokens[at + 1]?.form ?? '');

/** "a vote of no confidence", "a no-fly zone": "no" is part of what the thing is called. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  /^no$/i.test(tokens[at]?.form ?? '') && /^(?:-|confidence)$/i.test(tokens[at + 1]?.form ?? '');

/** "no evidence", "no shell": a thing asked about stands under "no". */
const hasNegatedWord = (question: Question, { sentence, met }: Beside): boolean =>
  met.some(
    ({ places }, word) =>
      question.words[word]?.isName === false &&
      places.some(
        ({ at, like }) =>
          like > 0.6 &&
          sentence.tokens[at]?.upos === 'NOUN' &&
          !isRestricted(sentence, at) &&
          [at, traceAbove(sentence, at)].some((noun) =>
            dependentsBy(treeOf(sentence), noun, 'det').some(
              (child) => /^no$/i.test(sentence.tokens[child]?.form ?? '') && !isOfName(sentence.tokens, child),
            ),
          ),
      ),
  );

/** What began may have ended since, and what ended began. */
const FOLLOWS = /^(?:begin|end)$/;

const oppositeAt = ({ verb, words }: Question, { sentence, terms, met }: Beside): number =>
  terms.findIndex((own, at) => {
    if (own === null) return false;
    const acts = /^(?:VERB|NOUN|ADP)$/.test(sentence.tokens[at]?.upos ?? '');
    return words.some(({ term, isName }, word) => {
      if (isName || FOLLOWS.test(term) || !areOpposites(term, own)) return false;
      return term === verb ? acts : met[word]?.places.length === 0;
    });
  });

/** Whether it holds the opposite of the question's verb, or of another word that it does not hold. */
export const holdsOpposite = (question: Question, beside: Beside): boolean => oppositeAt(question, beside) >= 0;

/** "Was the vote put off?" beside "it will be held on the new day": what is to come denies nothing that was. */
const isStillToCome = ({ type, text }: Question, sentence: Sentence, at: number): boolean =>
  type === 'whether' && ASKS_OF_THE_PAST.test(text) && isToCome(sentence, at);

const LACKS = /^without$/i;

/** "How many homes were without power?": what is asked of is the want of a thing. */
const asksOfLack = ({ type, tokens }: Question): boolean =>
  type !== 'whether' && tokens.some(({ form }) => LACKS.test(form));

/** Who is without a thing is not told to have done or had nothing: beside such a question the word is read as "with". */
const withLack = (beside: Beside): Beside => {
  const { sentence } = beside;
  if (!sentence.tokens.some(({ form }) => LACKS.test(form))) return beside;
  const tokens = sentence.tokens.map((token) => (LACKS.test(token.form) ? { ...token, form: 'with' } : token));
  return { ...beside, sentence: { ...sentence, tokens } };
};

/** Whether a question asks who did not do a thing; "a no-confidence vote" and what is lacked negate no deed. */
export const asksNegated = (question: Question): boolean => {
  const { negated, tokens } = question;
  return (
    negated &&
    tokens.some(
      ({ form }, at) => NEGATION.test(form) && !isOfName(tokens, at) && !(asksOfLack(question) && LACKS.test(form)),
    )
  );
};

/** Whether the sentence tells or denies what the question speaks of, by the verb they share or by a word's opposite. */
export const stanceOn = (question: Question, beside: Beside): Stance =>
  stanceIn(question, asksOfLack(question) ? withLack(beside) : beside);

const stanceIn = (question: Question, beside: Beside): Stance => {
  const key = keyOf(question, beside);
  const opposite = oppositeAt(question, beside);
  const flipped = asksNegated(question);
  if (opposite >= 0 && !(key?.isVerb ?? false) && !isStillToCome(question, beside.sentence, opposite))
    return isDenied(beside.sentence, opposite) === flipped ? 'denies' : 'tells';
  if (question.type === 'whether' && !(key?.isVerb ?? false) && !flipped && deniesOutright(beside.sentence))
    return 'denies';
  if (key === null) return partsNames(question, beside) ? 'denies' : 'neither';
  if (!flipped && hasNegatedWord(question, beside)) return 'denies';
  const denied =
    key.isVerb || hasDenier(beside.sentence)
      ? isDenied(beside.sentence, key.at)
      : isNegated(beside.sentence, key.at) && !isRestricted(beside.sentence, key.at);
  if (denied !== flipped)
    return ASKS_OF_THE_PAST.test(question.text) && isToCome(beside.sentence, key.at) ? 'avoids' : 'denies';
  const mayBeAhead = key.isVerb || isUnderCondition(beside.sentence, key.at) || isPlannedNoun(beside.sentence, key.at);
  return mayBeAhead && ASKS_OF_THE_PAST.test(question.text) && isAhead(beside.sentence, key.at) ? 'ahead' : 'tells';
};

/** "Who denied the strike?": a denial is what is asked for, and contradicts nothing. */
export const asksOfDenial = ({ tokens, type }: Question): boolean =>
  type === 'who' && tokens.some(({ lemma, upos }) => upos === 'VERB' && DENIES.test(lemma));
