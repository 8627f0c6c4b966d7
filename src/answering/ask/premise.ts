import { type Evidence, toldMs } from '../evidence/evidence.ts';
import { deedOf, holdsDeed } from '../match/deed.ts';
import { asksOfDead, tellsOfDead, tellsOfWounded } from '../match/fates.ts';
import { asksWhoDid } from '../match/only-answers.ts';
import { deniesOfAnother, deniesOfSomebody, isOfAnother } from '../match/roles.ts';
import { asksOfDenial, holdsOpposite } from '../match/stance.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { sentenceOf } from './differ.ts';
import { tellsReason } from './reason-told.ts';
import { onlyRefuses } from './refusal.ts';

/** A sentence speaks of the premise where it holds this share of the question, or less of it with its verb or office. */
const SPEAKS_FROM = 0.5;
const SPEAKS_WITH_KEY = 0.35;
/** So much more of the question a sentence must hold to outweigh one that denies it. */
const OUTWEIGHS = 0.05;

/** What is only to come, or denies in other words, yields to what is told as done, even if that holds so much less. */
const YIELDS = 0.2;

const coverage = ({ beside }: Evidence): number => (beside.share + beside.around) / 2;

/** A denial that holds so much of the question need not name again whom it is about. */
const ENOUGH = 0.6;

/** One of the names asked about stands in the sentence, and all of them near it. */
const isAbout = (question: Question, { beside, speaker }: Evidence): boolean => {
  const names = namesAsked(question);
  const held = names.filter((at) => (beside.met[at]?.places.length ?? 0) > 0);
  const isSpoken = names.some((at) => speaker?.stems.includes(question.words[at]?.term ?? '') === true);
  return (
    names.every((at) => beside.nearby.has(at)) &&
    (held.length > 0 || isSpoken || names.length === 0 || beside.share >= ENOUGH)
  );
};

const TELLS_WHEN: ReadonlySet<Question['type']> = new Set(['when', 'why', 'who']);

const isAgainst = ({ type }: Question, { stance, status }: Evidence): boolean =>
  stance === 'denies' || (stance === 'ahead' && status !== 'asserted' && TELLS_WHEN.has(type));

/** Of what is asked besides the names something stands in the sentence, or most of it about it; the deed alone where its article has the rest. */
const holdsMatter = (question: Question, { beside }: Evidence): boolean => {
  const deed = question.office ?? deedOf(question);
  const plain = question.words.flatMap(({ isName, isNumber }, at) => (isName || isNumber ? [] : [at]));
  const isHeld = (at: number): boolean => (beside.met[at]?.places.length ?? 0) > 0;
  const things = plain.filter((at) => question.words[at]?.term !== deed);
  if (things.length > 0 && namesAsked(question).length === 0 && !things.some((at) => beside.nearby.has(at)))
    return false;
  const near = plain.filter((at) => beside.nearby.has(at));
  return plain.some(isHeld) || holdsOpposite(question, beside) || (near.length > 0 && near.length * 2 >= plain.length);
};

const speaksOf = (question: Question, evidence: Evidence): boolean =>
  isAbout(question, evidence) &&
  holdsMatter(question, evidence) &&
  !deniesOfAnother(question, evidence.beside) &&
  !(asksWhoDid(question) && deniesOfSomebody(evidence.beside)) &&
  coverage(evidence) >=
    (holdsDeed(question, evidence.beside) || holdsOpposite(question, evidence.beside) ? SPEAKS_WITH_KEY : SPEAKS_FROM);

const isFirm = (question: Question, { stance, beside }: Evidence): boolean =>
  stance === 'denies' && holdsDeed(question, beside);

const surest = (question: Question, evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.toSorted(
    (a, b) => Number(isFirm(question, b)) - Number(isFirm(question, a)) || coverage(b) - coverage(a),
  )[0];

/** "How many died?" where all that is told of that place is who was wounded. */
const woundedInstead = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const names = namesAsked(question);
  if (!asksOfDead(question) || names.length === 0) return null;
  const near = evidence.filter(({ beside }) => names.every((at) => (beside.met[at]?.places.length ?? 0) > 0));
  if (near.some(({ beside }) => tellsOfDead(beside))) return null;
  return near.find(({ beside }) => tellsOfWounded(beside)) ?? null;
};

const CONFIRMS = /\b(?:confirm(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|conced(?:es|ed))\b/i;

/** What was denied before it was confirmed is denied no more: "confirmed that he had resigned", not "confirmed the day of the vote". */
const isConfirmed = (question: Question, against: Evidence, later: Evidence): boolean => {
  const { met, sentence } = later.beside;
  const deed = question.words.findIndex(({ term }) => term === question.verb);
  return (
    toldMs(later) > toldMs(against) &&
    !CONFIRMS.test(question.text) &&
    CONFIRMS.test(sentenceOf(later)) &&
    (met[deed]?.places ?? []).some(({ at }) => sentence.tokens[at]?.upos === 'VERB') &&
    namesAsked(question).every((at) => (met[at]?.places.length ?? 0) > 0)
  );
};

const NOT = /\b(?:not|no|never|nobody|none|neither|nor|without|den(?:y|ies|ied))\b|n[’']t\b/gi;
const NOT_A_NUMBER =
  /\b(?:and )?not (?:the )?(?:at least |about |some |around |more than )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b/giu;

/** "Six people died, not seven": a number set right denies nothing but the other number. */
const setsNumberRight = ({ type }: Question, evidence: Evidence): boolean => {
  const text = sentenceOf(evidence);
  const numbers = text.match(NOT_A_NUMBER)?.length ?? 0;
  return type === 'how-many' && numbers > 0 && numbers === (text.match(NOT)?.length ?? 0);
};

/** "What caused the blast?" takes the blast for granted: that one thing did not cause it leaves another. */
const asksOfCause = ({ type, verb }: Question): boolean => type === 'why' && verb === 'caus';

/**
 * The sentence that contradicts what a question takes for granted ("Why did X admit it?" where X denied it, "When did it
 * open?" where it is only planned); null where some sentence, as good or later, tells it.
 */
export const contradicts = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (question.type === 'whether' || question.type === 'said' || question.office !== null) return null;
  if (asksOfDenial(question) || asksOfCause(question)) return null;
  const against = surest(
    question,
    evidence.filter(
      (each) =>
        isAgainst(question, each) &&
        speaksOf(question, each) &&
        !onlyRefuses(sentenceOf(each), []) &&
        !setsNumberRight(question, each),
    ),
  );
  if (against === undefined) return woundedInstead(question, evidence);
  const margin = isFirm(question, against) ? OUTWEIGHS : -YIELDS;
  const told = evidence.some(
    (each) =>
      each.stance === 'tells' &&
      (each.fits ||
        isConfirmed(question, against, each) ||
        (tellsReason(question, each) && !isOfAnother(question, each.beside)) ||
        (question.type === 'how-many' && toldMs(each) > toldMs(against)) ||
        (against.stance === 'ahead' && each.beside.share >= against.beside.share)) &&
      holdsDeed(question, each.beside) &&
      (isConfirmed(question, against, each) ||
        coverage(each) >= coverage(against) + margin ||
        (toldMs(each) > toldMs(against) && coverage(each) >= coverage(against))),
  );
  return told ? woundedInstead(question, evidence) : against;
};
