import { termsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import type { Speaker } from './speaker.ts';
import { type Telling, tellingsOf } from './telling.ts';

/** A number where it stands, with who gives it. */
type Counted = { readonly telling: Telling; readonly speaker: Speaker | null };

/** Names that say when or who, not of what. */
const NO_SUBJECT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Health|Ministry|President|Minister|Mr|Ms|Dr)$/;

/** Stems of the capitalised words within a sentence that are neither days, months nor offices. */
export const namesIn = (words: string): string[] =>
  termsOf(
    [...words.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}-]+/gu)]
      .flatMap(([name]) => (NO_SUBJECT.test(name) ? [] : [name]))
      .join(' '),
  );

/** "HALMERE, March 3 (Wire) —": the place may be what is counted at; it is where many things are told. */
const PLACE = /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})*/u;

/** Who says it and who passes it on, whether or not the number is given under that name. */
const voicesIn = ({ material: { article }, claims }: Telling): string[] =>
  claims.flatMap(({ attribution }) =>
    attribution.flatMap(({ span }) => (span === null ? [] : termsOf(article.text.slice(span.start, span.end)))),
  );

const namesOfSentence = (telling: Telling): string[] => {
  const { article } = telling.material;
  const { start, end } = withoutDateline(article.text, telling.span);
  const voices = new Set(voicesIn(telling));
  return namesIn(article.text.slice(start, end)).filter((name) => !voices.has(name));
};

/** Where a dateline in capitals says that it was written. */
export const placeOfWriting = ({ material: { article }, span }: Telling): string[] =>
  termsOf(PLACE.exec(article.text.slice(span.start, withoutDateline(article.text, span).start))?.[0] ?? '');

type Weight = (terms: readonly string[]) => number;

const shareOf = (a: readonly string[], b: readonly string[], weight: Weight): number => {
  const [first, second] = [[...new Set(a)], [...new Set(b)]];
  const both = first.filter((term) => second.includes(term));
  return weight(both) / Math.max(1, Math.min(weight(first), weight(second)));
};

type Subject = { readonly terms: readonly string[]; readonly named: boolean };

const subjects = new WeakMap<Counted, Subject>();

/** What a number is about: the names in its sentence, its speaker's left out; where it names nothing, the words of its article's opening. */
const subjectOf = (count: Counted): Subject => {
  const known = subjects.get(count) ?? subjectFrom(count);
  subjects.set(count, known);
  return known;
};

const subjectFrom = ({ telling, speaker }: Counted): Subject => {
  const names = namesOfSentence(telling);
  const own = names.filter((name) => !(speaker?.stems.includes(name) ?? false));
  if (own.length > 0) return { terms: [...new Set(own)], named: true };
  const opening = tellingsOf(telling.material)
    .slice(0, 2)
    .flatMap(({ terms }) => terms);
  return { terms: [...new Set(opening)], named: false };
};

/** Two numbers are about one thing where this share of the words that say of what is shared. */
export const ONE_SUBJECT = 0.3;

/** How much of what two numbers are about is shared, 0 to 1. */
export const subjectLikeness = (a: Counted, b: Counted, weight: Weight): number => {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  const both = first.terms.filter((term) => second.terms.includes(term));
  if (first.named !== second.named && both.length > 0) return ONE_SUBJECT;
  return shareOf(first.terms, second.terms, weight);
};

const openingNames = ({ telling, speaker }: Counted): string[] =>
  tellingsOf(telling.material)
    .filter(({ inTitle }) => !inTitle)
    .slice(0, 2)
    .flatMap(namesOfSentence)
    .filter((name) => !(speaker?.stems.includes(name) ?? false));

/** Whom a count is about: the names it stands with, else those its sentence opens with. */
export const subjectNames = (count: Counted): string[] => {
  const { terms, named } = subjectOf(count);
  return [...new Set(named ? terms : openingNames(count))];
};

const withPlace = ({ terms }: Subject, { telling }: Counted): string[] => [
  ...new Set([...terms, ...placeOfWriting(telling)]),
];

/** Whether two numbers both name what they are about, and name different things. */
export const differInSubject = (a: Counted, b: Counted, weight: Weight): boolean => {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  if (!first.named || !second.named) return false;
  const one = withPlace(first, a);
  const other = withPlace(second, b);
  const both = weight(one.filter((term) => other.includes(term)));
  return both === 0 || both / Math.min(weight(one), weight(other)) < ONE_SUBJECT;
};

/** Whether two numbers of one story can be about one thing: nothing that either names tells them apart. */
export const mayBeOneSubject = (a: Counted, b: Counted, weight: Weight): boolean =>
  !subjectOf(a).named || !subjectOf(b).named || sameSubject(a, b, weight, false);

/**
 * Whether two speakers' numbers within one story are about one thing: what they name, or what their articles open with. `strict`:
 * they must share as much of the longer list of names, not only of the shorter.
 */
export const sameSubject = (a: Counted, b: Counted, weight: Weight, strict: boolean): boolean => {
  const [first, second] = [subjectNames(a), subjectNames(b)];
  const both = weight(first.filter((term) => second.includes(term)));
  const whole = strict ? Math.max(weight(first), weight(second)) : Math.min(weight(first), weight(second));
  return both > 0 && both / whole >= ONE_SUBJECT;
};
