import type { Sentence } from '../../reading/analysis.ts';
import { TITLE_WORDS } from '../../reading/tables/offices.ts';
import { subtree, treeOf } from '../../reading/tree.ts';
import { type Evidence, toldMs } from '../evidence/evidence.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { tellsOfLeaving } from './leaving.ts';
import { leadersIn } from './led-by.ts';
import { belongs, isOfAnotherBody, isOffice, type Office, officeAsked } from './office.ts';
import { isOfLeadingState, isOfOtherName } from './other-state.ts';
import { type Title, titlesIn } from './titles.ts';
import { tellsItDone } from './told-done.ts';

type Told = { readonly evidence: Evidence; readonly title: Title; readonly surety: number };

/** Of one who is told to have the office: all that tells it, until when, and what tells the end. */
type Holder = {
  readonly told: readonly Told[];
  readonly sinceMs: number;
  readonly leftMs: number;
  readonly left: Evidence | null;
};

const lastName = ({ evidence, title }: Told): string => evidence.beside.terms[title.name.at(-1) ?? -1] ?? '';
/** Two of one surname are kept apart by their first names, where both are told. */
const nameTerms = ({ evidence, title }: Told): string =>
  title.name.map((at) => evidence.beside.terms[at] ?? '').join(' ');

const NEVER = Number.NEGATIVE_INFINITY;
const latest = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), NEVER);

const holderOf = (office: Office, told: readonly Told[], evidence: readonly Evidence[]): Holder => {
  const [first] = told;
  const name = first === undefined ? [] : nameTerms(first).split(' ');
  const leaves = evidence.filter((each) => {
    const { beside } = each;
    const { tokens } = beside.sentence;
    const surnames = beside.terms.flatMap((term, at) => (term === name.at(-1) ? [at] : []));
    const places = new Set(surnames.flatMap((at) => wholeNameAt(tokens, at)));
    const isWhole = name.every((term) => beside.terms.includes(term)) || !hasOtherFirst(tokens, surnames);
    return (
      places.size > 0 && isWhole && tellsOfLeaving(each, places, (title) => isOffice(office, title, beside.sentence))
    );
  });
  const holds = told.filter(({ title }) => title.tenure !== 'held');
  const ends = [...leaves, ...told.flatMap((each) => (each.title.tenure === 'held' ? [each.evidence] : []))];
  const leftMs = latest(ends.map(toldMs));
  return {
    told,
    sinceMs: latest(holds.map((each) => toldMs(each.evidence))),
    leftMs,
    left: ends.find((each) => toldMs(each) === leftMs) ?? null,
  };
};

type Tokens = Evidence['beside']['sentence']['tokens'];

/** The place of a surname, and that of what it is read as flat to. */
const wholeNameAt = (tokens: Tokens, at: number): number[] =>
  tokens[at]?.deprel === 'flat' ? [at, tokens[at].head] : [at];

/** "Mr Velisk" may be whoever has that name; "Lorn Velisk" is another. */
const hasOtherFirst = (tokens: Tokens, surnames: readonly number[]): boolean =>
  surnames.every((at) => tokens[at]?.name === 'I-PER' && !TITLE_WORDS.has(tokens[at - 1]?.form.toLowerCase() ?? ''));

const bestFirst = (a: Told, b: Told): number =>
  b.surety - a.surety || toldMs(b.evidence) - toldMs(a.evidence) || b.title.weight - a.title.weight;

/** By its own words somewhere, else by those around it everywhere: whoever has that office of somebody else is not asked for. */
const isOfAsked = (group: readonly Told[]): boolean =>
  group.some(({ surety }) => surety > 1) ||
  (group.some(({ surety }) => surety > 0) && group.every(({ title }) => title.of.size === 0));

/** The verb that a noun hangs on, whatever stands between. */
const verbOver = (sentence: Sentence, noun: number): number => {
  let at = noun;
  while (at >= 0 && sentence.tokens[at]?.upos !== 'VERB') at = sentence.tokens[at]?.head ?? -1;
  return at;
};

/** "may name Mina Sohl as finance minister" makes nobody minister yet, and a nomination does not either. */
const isHad = ({ tenure, noun }: Title, sentence: Sentence): boolean => {
  if (tenure !== 'takes') return tenure !== 'sought';
  const verb = verbOver(sentence, noun);
  return verb < 0 || tellsItDone(sentence, verb);
};

const asksOfLeader = ({ isHead, terms }: Office): boolean =>
  isHead || terms.every((term) => term === 'leader' || term === 'head');

/** All that tells of somebody who has the office, of whomever, by who that is. */
const toldByName = (office: Office, evidence: readonly Evidence[]): readonly (readonly Told[])[] => {
  const told = evidence.flatMap((each): Told[] => [
    ...titlesIn(each.beside.sentence).flatMap((title) =>
      isOffice(office, title, each.beside.sentence) && isHad(title, each.beside.sentence)
        ? [{ evidence: each, title, surety: belongs(office, title, each) }]
        : [],
    ),
    ...(asksOfLeader(office) ? leadersIn(each, office.of) : []).map((title) => ({ evidence: each, title, surety: 2 })),
  ]);
  return [...Map.groupBy(told, lastName).values()].flatMap((group) => [...Map.groupBy(group, nameTerms).values()]);
};

/** Who held an office, of those who are surest to be meant. */
const holdersIn = (office: Office, evidence: readonly Evidence[]): Holder[] =>
  toldByName(office, evidence)
    .filter(isOfAsked)
    .map((group) => holderOf(office, group.toSorted(bestFirst), evidence));

/** Whether all who are told to have such an office are told to have that of somebody else than is asked about. */
export const isHeldElsewhere = (question: Question, evidence: readonly Evidence[]): boolean => {
  const office = officeAsked(question);
  const groups = office === null ? [] : toldByName(office, evidence);
  const isElsewhere = (group: readonly Told[]): boolean =>
    group.some((each) => isOfOtherName(office?.of ?? [], each.title, each.evidence));
  return groups.length > 0 && groups.every((group) => !isOfAsked(group) && isElsewhere(group));
};

/** The sentence that tells who has an office, and the words of the name in it; `isPast` where nobody is told to have it still. */
export type HolderTold = {
  readonly evidence: Evidence;
  readonly others: readonly Evidence[];
  readonly name: string;
  readonly isPast: boolean;
  /** What tells that the office is left, where that is another sentence. */
  readonly left: Evidence | null;
};

/** "Acting Prime Minister Haro Quenti": the name with the title right before it. */
const nameIn = ({ evidence: { beside, material }, title }: Told): string => {
  const { tokens } = beside.sentence;
  let from = title.name[0] ?? 0;
  while (TITLE_WORDS.has(tokens[from - 1]?.form.toLowerCase() ?? '')) from -= 1;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[title.name.at(-1) ?? from]?.end ?? start;
  return material.article.text.slice(start, wholeNameTo(material, end));
};

/** Where the name that a word ends in ends, as the article's names were read: "Mikael" of "Mikael Strand". */
const wholeNameTo = ({ reading }: Evidence['material'], end: number): number =>
  reading?.actors
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.form === 'name' && mention.start < end && mention.end > end)?.end ?? end;

const toldOf = ({ told, left }: Holder, isPast: boolean, isFormer: boolean): HolderTold | null => {
  const [best] = told;
  if (best === undefined) return null;
  const { evidence } = best;
  const others = told.slice(1).map((each) => each.evidence);
  const isElsewhere = isPast && !isFormer && left !== evidence && best.title.tenure !== 'held';
  return { evidence, others, name: nameIn(best), isPast, left: isElsewhere ? left : null };
};

/**
 * Who has the office that a question asks for ("Who is the harbour master of Orlen?", "Who leads the Pilots' Union?"), by what
 * articles call people: the newest who is not told to have left it. Where all have, and where a former one is asked for, the last
 * who left. Null where no title tells it.
 */
export const holderOfAsked = (question: Question, evidence: readonly Evidence[]): HolderTold | null => {
  const office = officeAsked(question);
  if (office === null) return null;
  const holders = holdersIn(office, evidence);
  const isOut = ({ sinceMs, leftMs }: Holder): boolean => leftMs >= sinceMs && leftMs !== NEVER;
  const [present, another] = holders.filter((holder) => !isOut(holder)).toSorted((a, b) => b.sinceMs - a.sinceMs);
  // Of which state it is, nobody asks: two may have it, each of one.
  if (office.of.length === 0 && another !== undefined) return null;
  const [past] = holders.filter(isOut).toSorted((a, b) => b.leftMs - a.leftMs);
  if (office.isFormer) return past === undefined ? null : toldOf(past, true, true);
  if (present !== undefined) return toldOf(present, false, false);
  return past === undefined ? null : toldOf(past, true, false);
};

/** Offices that are many in one state, each told by what it is for. */
const ONE_OF_MANY = new Set(['minist', 'secretari', 'undersecretari', 'ambassador']);

/** No other minister is "the finance minister". */
const lacksMatter = (question: Question, office: Office, { beside: { met } }: Evidence): boolean =>
  ONE_OF_MANY.has(question.office ?? '') &&
  question.words.some(({ term }, at) => office.terms.includes(term) && (met[at]?.places.length ?? 0) === 0);

/** "the director of the hospital" is none of whom an article tells that speaks of no hospital; the Green Hand needs no "movement". */
const lacksBody = (question: Question, office: Office, { beside }: Evidence): boolean => {
  const isHeld = (word: number): boolean => (beside.met[word]?.places.length ?? 0) > 0;
  const isBody = ({ term, at }: Question['words'][number]): boolean =>
    office.terms.includes(term) && term !== question.office && question.tokens[at]?.deprel === 'nmod';
  return (
    !namesAsked(question).every(isHeld) &&
    question.words.some((asked, word) => isBody(asked) && !isHeld(word) && !beside.nearby.has(word))
  );
};

/** "may name Mina Sohl as finance minister": whoever is named where an answer stands is told to be in no such office. */
const isOnlyBeside = (office: Office, evidence: Evidence): boolean => {
  const { sentence } = evidence.beside;
  const isThere = (at: number): boolean => {
    const { start = 0, end = 0 } = sentence.tokens[at] ?? {};
    return start < evidence.span.end && end > evidence.span.start;
  };
  const isOf = ({ noun, name }: Title): boolean =>
    name.some(isThere) || subtree(treeOf(sentence), name[0] ?? noun).some(isThere);
  const told = titlesIn(sentence).filter(
    (title) => isOf(title) && office.terms.every((term) => title.terms.has(term) || title.of.has(term)),
  );
  const isNone = (title: Title): boolean =>
    !isOffice(office, title, sentence) ||
    isOfAnotherBody(office, title, sentence) ||
    isOfOtherName(office.of, title, evidence) ||
    (title.of.size === 0 && isOfLeadingState(office.of, title, evidence.material)) ||
    !isHad(title, sentence);
  return told.length > 0 && told.every(isNone);
};

const STAND_INS = /\b(?:acting|caretaker|deputy|interim|shadow|vice)\b/gi;

/** An acting minister is not the minister, and a deputy is neither. */
const lacksStandIn = ({ text }: Question, { beside: { sentence } }: Evidence): boolean => {
  const forms = new Set(sentence.tokens.flatMap(({ form }) => form.toLowerCase().split('-')));
  return (text.match(STAND_INS) ?? []).some((word) => !forms.has(word.toLowerCase()));
};

/** Whether a sentence gives whoever it names another office than the one asked for, or none yet. */
export const lacksOffice = (question: Question, evidence: Evidence): boolean => {
  if (question.office !== null && lacksStandIn(question, evidence)) return true;
  const office = officeAsked(question);
  return (
    office !== null &&
    (lacksMatter(question, office, evidence) || lacksBody(question, office, evidence) || isOnlyBeside(office, evidence))
  );
};
