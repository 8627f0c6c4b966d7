import { TITLE_WORDS } from '../../reading/tables/offices.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import { type Evidence, toldMs } from '../evidence/evidence.ts';
import type { Question } from '../question/question.ts';
import { tellsOfLeaving } from './leaving.ts';
import { type Title, titlesIn } from './titles.ts';

const ASKS = /^\s*(?:who|what)(?:['’]s| is| was| are| were)\b/i;

/** "Who is Pavo Rend?", "What is the SPC?": nothing but a name is asked about. */
export const asksOfName = ({ type, text, words }: Question): boolean =>
  (type === 'who' || type === 'what') &&
  ASKS.test(text) &&
  words.length > 0 &&
  words.every(({ isName, word }) => isName || /^\p{Lu}/u.test(word));

/** "What is the SPC?" */
export const asksOfThing = (question: Question): boolean => question.type === 'what' && asksOfName(question);

type Told = { readonly evidence: Evidence; readonly title: Title | null; readonly weight: number };

const placesAt = ({ met }: Evidence['beside'], word: number): number[] =>
  met[word]?.places.filter(({ like }) => like === 1).map(({ at }) => at) ?? [];

/** The words of the name by number, without a title: "President Rend" is asked for as "Rend". */
const nameWords = ({ words }: Question): number[] => {
  const own = words.flatMap(({ word }, at) => (TITLE_WORDS.has(word.toLowerCase()) ? [] : [at]));
  return own.length > 0 ? own : [...words.keys()];
};

const placesOf = (question: Question, beside: Evidence['beside']): ReadonlySet<number> =>
  new Set(nameWords(question).flatMap((word) => placesAt(beside, word)));

/** The whole name, or its last word in an article that has the others: "Mr Rend" beside "Pavo Rend". */
const isNamedHere = (question: Question, beside: Evidence['beside']): boolean => {
  const own = nameWords(question);
  const isHeld = (word: number): boolean => placesAt(beside, word).length > 0;
  return isHeld(own.at(-1) ?? -1) && own.every((word) => isHeld(word) || beside.nearby.has(word));
};

/** The tokens of a name, and of the letters in brackets behind it: "the Sarran Pilots' Council (SPC)". */
const calledBy = ({ sentence }: Evidence['beside'], name: readonly number[]): number[] =>
  name.flatMap((at) => [at, ...dependentsBy(treeOf(sentence), at, 'appos')]);

/** The same surname under another first name is somebody else. */
const isOf = (question: Question, { name }: Title, beside: Evidence['beside']): boolean => {
  const isIn = (word: number, places: readonly number[]): boolean =>
    placesAt(beside, word).some((at) => places.includes(at));
  const own = nameWords(question);
  if (own.some((word) => isIn(word, name)))
    return name.length === 1 ? isIn(own.at(-1) ?? -1, name) : own.every((word) => isIn(word, name));
  return own.some((word) => isIn(word, calledBy(beside, name)));
};

/** From this weight on a sentence says what somebody is by itself. */
const SAYS_ENOUGH = 2;
const CLAUSE_WEIGHT = 1;

/** "Ostby Copper, which runs the mine, …": what a clause beside the name tells of it. */
const hasClause = ({ sentence }: Evidence['beside'], places: ReadonlySet<number>): boolean =>
  [...places].some((at) => {
    const { deprel = '', head = -1 } = sentence.tokens[at] ?? {};
    const heads = deprel === 'appos' ? [at, head] : [at];
    return heads.some((own) => dependentsBy(treeOf(sentence), own, 'acl:relcl').length > 0);
  });

/** "the aid group Hands Across the Osk": the noun right before a name of any words. */
const hasNounBefore = ({ sentence }: Evidence['beside'], places: ReadonlySet<number>): boolean => {
  const { upos, lemma = '' } = sentence.tokens[Math.min(...places) - 1] ?? {};
  return upos === 'NOUN' && (BODY_NOUNS.has(lemma) || PEOPLE_NOUNS.has(lemma));
};

/** "the Ostby Pilots' Council (OPC)": letters are told by what stands before them. */
const isSpelledOut = ({ sentence }: Evidence['beside'], places: ReadonlySet<number>): boolean =>
  [...places].some((at) => sentence.tokens[at - 1]?.form === '(' && sentence.tokens[at + 1]?.form === ')');

/** What tells of a name by other means than an office or a trade beside it. */
const weightBeside = (beside: Evidence['beside'], places: ReadonlySet<number>): number | null => {
  if (hasNounBefore(beside, places)) return SAYS_ENOUGH;
  return hasClause(beside, places) || isSpelledOut(beside, places) ? CLAUSE_WEIGHT : null;
};

const toldIn = (question: Question, evidence: Evidence): Told[] => {
  const { beside } = evidence;
  if (!isNamedHere(question, beside)) return [];
  const places = placesOf(question, beside);
  const own = titlesIn(beside.sentence).filter((title) => isOf(question, title, beside));
  const whole = own.filter(({ name }) => name.length > 1);
  const told = (whole.length > 0 ? whole : own).map((title): Told => ({ evidence, title, weight: title.weight }));
  const weight = told.length === 0 ? weightBeside(beside, places) : null;
  return weight === null ? told : [{ evidence, title: null, weight }];
};

const nounOf = ({ evidence, title }: Pick<Told, 'evidence' | 'title'>): string | undefined =>
  evidence.beside.sentence.tokens[title?.noun ?? -1]?.lemma.toLowerCase();

/** Of the same office, told as held or as held before. */
const areSame = (a: Told, b: Told): boolean => {
  return nounOf(a) === nounOf(b) && (a.title?.tenure === 'held') === (b.title?.tenure === 'held');
};

const isHeldBefore = ({ title }: Told): number => Number(title?.tenure === 'held');

/** Where others are named before, the sentence is rather about them. */
const namesBefore = ({ evidence: { beside }, title }: Told): number =>
  beside.sentence.tokens
    .slice(0, title?.name[0] ?? 0)
    .filter(({ name }, at) => name === 'B-PER' && !title?.of.has(beside.terms[at] ?? '')).length;

const fullestFirst = (a: Told, b: Told): number =>
  Math.min(namesBefore(a), 1) - Math.min(namesBefore(b), 1) ||
  b.weight - a.weight ||
  toldMs(b.evidence) - toldMs(a.evidence);

const newestFirst = (a: Told, b: Told): number =>
  toldMs(b.evidence) - toldMs(a.evidence) || isHeldBefore(a) - isHeldBefore(b) || b.weight - a.weight;

/**
 * The sentences that say what somebody or something is whom a question only names ("the harbour master, Pavo Rend"): that of
 * the newest office first, in the fullest words in which it is told, then the others; none where no sentence does.
 */
export const identifiedBy = (question: Question, evidence: readonly Evidence[]): readonly Evidence[] => {
  if (!asksOfName(question)) return [];
  const all = evidence.flatMap((each) => toldIn(question, each)).toSorted(newestFirst);
  const told = all.some(({ weight }) => weight >= SAYS_ENOUGH)
    ? all.filter(({ weight }) => weight >= SAYS_ENOUGH)
    : all;
  const [newest] = told;
  if (newest === undefined) return [];
  const [best = newest] = told.filter((each) => areSame(each, newest)).toSorted(fullestFirst);
  return [...new Set([best, newest, ...told].map((each) => each.evidence))];
};

/** What tells that the one asked about has left the office since it was last told of; null where nothing does. */
export const leftSince = (question: Question, told: Evidence, evidence: readonly Evidence[]): Evidence | null => {
  const timeIn = ({ material }: Evidence): number => material.publishedMs ?? 0;
  const nouns = new Set(toldIn(question, told).map(nounOf));
  const isOffice = (title: Title, evidence: Evidence): boolean => {
    const noun = nounOf({ evidence, title });
    return nouns.has(noun) || noun === 'predecessor';
  };
  const tells = (each: Evidence): boolean =>
    isNamedHere(question, each.beside) &&
    tellsOfLeaving(each, placesOf(question, each.beside), (title) => isOffice(title, each));
  if (tells(told)) return null;
  return (
    evidence
      .filter((each) => each !== told && timeIn(each) > timeIn(told) && tells(each))
      .toSorted((a, b) => timeIn(b) - timeIn(a))[0] ?? null
  );
};
