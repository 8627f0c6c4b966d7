import { termsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import { TITLE_WORDS } from '../reading/tables/offices.ts';
import { BODY_NOUNS } from '../reading/tables/role-nouns.ts';
import type { Evidence } from './evidence.ts';
import { tellsOfLeaving } from './leaving.ts';
import { likeness } from './likeness.ts';
import { namesAsked, type Question } from './question.ts';
import { type Title, titlesIn } from './titles.ts';

const ASKS_OF_OFFICE = /^\s*who(?:['’]s| is| are| was)\b/i;
const ASKS_OF_FORMER = /\b(?:former|previous|last|ex)\b|\bbefore\b/i;
const LEADS = /^\s*who (?:currently |now )?(?:leads?|heads?|chairs?|runs?|commands?|governs?|rules?)\b/i;

/** Words of an office that heads whatever it is of. */
const HEADS: ReadonlySet<string> = new Set(
  'leader head chairman chairwoman chair presid premier chancellor king queen emir sultan director chief command minist'.split(
    ' ',
  ),
);
/** Words that go with such an office and do not narrow it. */
const BESIDE_HEADS: ReadonlySet<string> = new Set('act prime interim execut gener secretari new current'.split(' '));
/** Words that make another office of one. */
const LESSENS: ReadonlySet<string> = new Set(
  'deputi vice assist associ opposit shadow elect presidentelect'.split(' '),
);
const OF_TIME = /^(?:current|currently|now|new|present|today|former|previous|last|ex)$/i;

/** An office that a question asks for: by which words it is told, and of whom it is. */
type Office = {
  readonly terms: readonly string[];
  readonly of: readonly string[];
  readonly isHead: boolean;
  /** Of a party, a company or such, not of a state or a place. */
  readonly isOfBody: boolean;
  readonly isFormer: boolean;
};

/** "Who was minister before Mina Sohl?": the name behind "before" is not what the office is of. */
const askedBefore = ({ text, words }: Question): ReadonlySet<string> => {
  const behind = /\bbefore\b(.*)$/i.exec(text)?.[1] ?? '';
  return new Set(words.filter(({ word }) => behind.includes(word)).map(({ term }) => term));
};

const officeAsked = (question: Question): Office | null => {
  const { text, words, office, type } = question;
  if (type !== 'who') return null;
  const isHead = LEADS.test(text) && words.every(({ isName, term }) => isName || term === question.verb);
  if (!isHead && (office === null || !ASKS_OF_OFFICE.test(text))) return null;
  const isFormer = ASKS_OF_FORMER.test(text);
  if (/\bwas\b/i.test(text) && !isFormer) return null;
  const others = askedBefore(question);
  const names = new Set(namesAsked(question).map((at) => words[at]?.term ?? ''));
  const isOffice = ({ term, word }: Question['words'][number]): boolean =>
    !OF_TIME.test(word) && !others.has(term) && (!names.has(term) || TITLE_WORDS.has(word.toLowerCase()));
  const terms = isHead ? [] : words.filter(isOffice).map(({ term }) => term);
  const of = [...names].filter((name) => !others.has(name) && !terms.includes(name));
  const isOfBody = words.some(({ word }) => BODY_NOUNS.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word));
  return of.length === 0 ? null : { terms, of, isHead, isOfBody, isFormer };
};

const holdsAll = (asked: readonly string[], own: Iterable<string>): boolean => {
  const held = [...own];
  return asked.every((term) => held.some((other) => likeness(term, other) > 0));
};

const isOffice = ({ terms, of, isHead }: Office, title: Title): boolean => {
  const own = [...title.terms];
  if (own.some((term) => LESSENS.has(term) && !terms.includes(term))) return false;
  if (!isHead) return terms.every((term) => title.terms.has(term) || title.of.has(term));
  const isRest = (term: string): boolean =>
    HEADS.has(term) || BESIDE_HEADS.has(term) || of.some((name) => likeness(name, term) > 0);
  return own.some((term) => HEADS.has(term)) && own.every(isRest) && (!own.includes('minist') || own.includes('prime'));
};

/** The words of an article's dateline: an office told without more is one of that place. */
const datelineOf = ({ article, reading }: Evidence['material']): string => {
  const first = reading?.sentences.find(({ start }) => start >= (article.titleSpan?.end ?? 0));
  return first === undefined ? '' : article.text.slice(first.start, withoutDateline(article.text, first).start);
};

const termsAround = ({ beside, nearbyTerms, material, index }: Evidence): string[] => {
  const before = material.reading?.sentences[index - 1];
  const wordsBefore = before === undefined ? '' : material.article.text.slice(before.start, before.end);
  return [
    ...beside.terms.flatMap((term) => term ?? []),
    ...nearbyTerms,
    ...termsOf(wordsBefore),
    ...termsOf(datelineOf(material)),
  ];
};

const OF_STATES = /^(?:presid|prime|premier|chancellor|king|queen|emir|sultan)$/;

/** "President Rend" beside a party's name is no head of the party, nor "Director Sohl" beside a country's one of that. */
const mayHead = ({ isHead, isOfBody }: Office, { terms }: Title): boolean =>
  !isHead || [...terms].some((term) => OF_STATES.test(term)) !== isOfBody;

/** How surely a title is of what is asked: 2 by its own words, 1 by those around it, 0 not at all. */
const belongs = (office: Office, title: Title, evidence: Evidence): number => {
  const { of } = office;
  if (holdsAll(of, [...title.of, ...title.terms])) return 2;
  return title.of.size === 0 && mayHead(office, title) && holdsAll(of, termsAround(evidence)) ? 1 : 0;
};

type Told = { readonly evidence: Evidence; readonly title: Title; readonly surety: number };

/** Of one who is told to have the office: all that tells it, and until when. */
type Holder = { readonly told: readonly Told[]; readonly sinceMs: number; readonly leftMs: number };

const timeOf = ({ material }: Evidence): number => material.publishedMs ?? 0;

const lastName = ({ evidence, title }: Told): string => evidence.beside.terms[title.name.at(-1) ?? -1] ?? '';
/** Two of one surname are kept apart by their first names, where both are told. */
const wholeName = ({ evidence, title }: Told): string =>
  title.name.map((at) => evidence.beside.terms[at] ?? '').join(' ');

const NEVER = Number.NEGATIVE_INFINITY;
const latest = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), NEVER);

const holderOf = (office: Office, told: readonly Told[], evidence: readonly Evidence[]): Holder => {
  const [first] = told;
  const name = first === undefined ? [] : wholeName(first).split(' ');
  const leaves = evidence.filter(({ beside }) => {
    const places = new Set(
      beside.terms.flatMap((term, at) => (term === name.at(-1) ? wholeNameAt(beside.sentence.tokens, at) : [])),
    );
    const isWhole = name.every((term) => beside.terms.includes(term)) || !hasOtherFirst(beside.sentence.tokens, places);
    return places.size > 0 && isWhole && tellsOfLeaving(beside.sentence, places, (title) => isOffice(office, title));
  });
  const holds = told.filter(({ title }) => title.tenure !== 'held');
  return {
    told,
    sinceMs: latest(holds.map((each) => timeOf(each.evidence))),
    leftMs: latest(
      [...leaves, ...told.flatMap((each) => (each.title.tenure === 'held' ? [each.evidence] : []))].map(timeOf),
    ),
  };
};

type Tokens = Evidence['beside']['sentence']['tokens'];

/** The place of a surname, and that of what it is read as flat to. */
const wholeNameAt = (tokens: Tokens, at: number): number[] =>
  tokens[at]?.deprel === 'flat' ? [at, tokens[at].head] : [at];

/** "Mr Velisk" may be whoever has that name; "Lorn Velisk" is another. */
const hasOtherFirst = (tokens: Tokens, places: ReadonlySet<number>): boolean =>
  [...places].every((at) => tokens[at]?.name === 'I-PER' && !TITLE_WORDS.has(tokens[at - 1]?.form.toLowerCase() ?? ''));

const bestFirst = (a: Told, b: Told): number =>
  b.surety - a.surety || timeOf(b.evidence) - timeOf(a.evidence) || b.title.weight - a.title.weight;

/** By its own words somewhere, else by those around it everywhere: whoever has that office of somebody else is not asked for. */
const isOfAsked = (group: readonly Told[]): boolean =>
  group.some(({ surety }) => surety > 1) ||
  (group.some(({ surety }) => surety > 0) && group.every(({ title }) => title.of.size === 0));

/** Who held an office, of those who are surest to be meant. */
const holdersIn = (office: Office, evidence: readonly Evidence[]): Holder[] => {
  const told = evidence.flatMap((each) =>
    titlesIn(each.beside.sentence).flatMap((title): Told[] => {
      return isOffice(office, title) ? [{ evidence: each, title, surety: belongs(office, title, each) }] : [];
    }),
  );
  const groups = [...Map.groupBy(told, lastName).values()].flatMap((group) => [
    ...Map.groupBy(group, wholeName).values(),
  ]);
  return groups.filter(isOfAsked).map((group) => holderOf(office, group.toSorted(bestFirst), evidence));
};

/** The sentence that tells who has an office, and the words of the name in it; `isPast` where nobody is told to have it still. */
export type HolderTold = {
  readonly evidence: Evidence;
  readonly others: readonly Evidence[];
  readonly name: string;
  readonly isPast: boolean;
};

/** "Acting Prime Minister Haro Quenti": the name with the title right before it. */
const nameIn = ({ evidence: { beside, material }, title }: Told): string => {
  const { tokens } = beside.sentence;
  let from = title.name[0] ?? 0;
  while (TITLE_WORDS.has(tokens[from - 1]?.form.toLowerCase() ?? '')) from -= 1;
  return material.article.text.slice(tokens[from]?.start, tokens[title.name.at(-1) ?? from]?.end);
};

const toldOf = ({ told }: Holder, isPast: boolean): HolderTold | null => {
  const [best] = told;
  if (best === undefined) return null;
  const others = told.slice(1).map(({ evidence }) => evidence);
  return { evidence: best.evidence, others, name: nameIn(best), isPast };
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
  const [present] = holders.filter((holder) => !isOut(holder)).toSorted((a, b) => b.sinceMs - a.sinceMs);
  const [past] = holders.filter(isOut).toSorted((a, b) => b.leftMs - a.leftMs);
  if (office.isFormer) return past === undefined ? null : toldOf(past, true);
  if (present !== undefined) return toldOf(present, false);
  return past === undefined ? null : toldOf(past, true);
};

/** Whether a question asks for nothing but who has an office. */
export const asksOfOffice = (question: Question): boolean => officeAsked(question) !== null;

/** Offices that are many in one state, each told by what it is for. */
const ONE_OF_MANY = new Set(['minist', 'secretari', 'undersecretari', 'ambassador']);

/** Whether a sentence has nothing of what the office is for that is asked for: no other minister is "the finance minister". */
export const lacksOffice = (question: Question, { beside: { met } }: Evidence): boolean => {
  const office = ONE_OF_MANY.has(question.office ?? '') ? officeAsked(question) : null;
  return (
    office !== null &&
    question.words.some(({ term }, at) => office.terms.includes(term) && (met[at]?.places.length ?? 0) === 0)
  );
};

/** Whether a question asks who leads somebody by nothing else than the name. */
export const asksWhoLeads = (question: Question): boolean => officeAsked(question)?.isHead === true;
