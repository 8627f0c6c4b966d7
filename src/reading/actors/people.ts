import type { Analysis, Token } from '../analysis.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { type Gender, GIVEN_NAMES } from '../tables/given-names.ts';
import { OFFICE_NOUNS, TITLE_GENDER, TITLE_WORDS } from '../tables/offices.ts';
import { type Cast, profileOf, tokensOf } from './mention.ts';
import type { NameSpan } from './names.ts';

/** A person with more than a surname in this article, under the fullest form of the name. */
type Person = { words: readonly string[]; name: string; gender: Gender | null; last: number };

/** People by the first and by the last word of their names, folded. */
type People = { readonly byFirst: Map<string, Person[]>; readonly bySurname: Map<string, Person[]> };

type Called = { readonly words: readonly string[]; readonly text: string };

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const isJunior = (word: string): boolean => /^(?:Jr|Sr|II|III|IV)\.?$/.test(word);

const calledBy = (analysis: Analysis, { sentence, from, to }: NameSpan): Called => {
  const tokens = tokensOf(analysis, sentence).slice(from, to);
  const words = tokens.map(({ form }) => form).filter((form) => !/^[-,"“”'’]$/.test(form) && !isJunior(form));
  const text = analysis.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
  return { words, text };
};

const genderOf = (words: readonly string[]): Gender | null => {
  for (const word of words.slice(0, -1)) {
    const gender = GIVEN_NAMES.get(word);
    if (gender) return gender;
  }
  return null;
};

/** The words of the titles that stand before a name, lower case. */
const titlesBefore = (tokens: readonly Token[], from: number): string[] => {
  const titles: string[] = [];
  for (let index = from - 1; index >= 0; index--) {
    const lower = tokens[index]?.form.toLowerCase() ?? '';
    if (lower === '-' || lower === '.') continue;
    if (!TITLE_WORDS.has(lower)) break;
    titles.unshift(lower);
  }
  return titles;
};

const titleGender = (titles: readonly string[]): Gender | null => {
  for (const title of titles) {
    const gender = TITLE_GENDER.get(title);
    if (gender) return gender;
  }
  return null;
};

/** Same given and family name; an initial fits the name it begins; middle names may be missing. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  if (slugOf(a.at(-1) ?? '') !== slugOf(b.at(-1) ?? '')) return false;
  if (slugOf(firstA) === slugOf(firstB)) return true;
  return (isInitial(firstA) || isInitial(firstB)) && firstA.charAt(0) === firstB.charAt(0);
};

const idOf = (words: readonly string[]): string =>
  `person/${slugOf((words.length > 2 ? words.filter((word, index) => index === 0 || !isInitial(word)) : words).join(' '))}`;

const file = (index: Map<string, Person[]>, word: string, person: Person): void => {
  const key = slugOf(word);
  const others = index.get(key);
  if (others) others.push(person);
  else index.set(key, [person]);
};

const namesake = ({ bySurname }: People, words: readonly string[]): Person | null =>
  bySurname.get(slugOf(words.at(-1) ?? ''))?.find((person) => isSame(person.words, words)) ?? null;

const meet = (people: People, { words, text }: Called): void => {
  const known = namesake(people, words);
  if (known && text.length > known.name.length) Object.assign(known, { words, name: text });
  if (known) return;
  const person: Person = { words, name: text, gender: genderOf(words), last: -1 };
  file(people.bySurname, words.at(-1) ?? '', person);
  file(people.byFirst, words[0] ?? '', person);
};

/** A bare surname (or the first word of a name that leads with the family's): whose it is here, the latest first. */
const bearer = (people: People, word: string, gender: Gender | null): Person | null => {
  const key = slugOf(word);
  const pool = people.bySurname.get(key) ?? people.byFirst.get(key) ?? [];
  const fitting = pool.filter((person) => !gender || person.gender === null || person.gender === gender);
  const sure = fitting.filter((person) => gender && person.gender === gender);
  return (sure.length > 0 ? sure : fitting).toSorted((a, b) => b.last - a.last)[0] ?? null;
};

/** Gives every name of a person an id, so that those who share a surname stay apart; learns gender and offices. */
export const identifyPeople = (analysis: Analysis, names: readonly NameSpan[], cast: Cast): Map<NameSpan, string> => {
  const persons = names
    .filter(({ type }) => type === 'PER')
    .map((name) => ({ name, called: calledBy(analysis, name) }));
  const people: People = { byFirst: new Map(), bySurname: new Map() };
  for (const { called } of persons) if (called.words.length > 1) meet(people, called);
  const ids = new Map<NameSpan, string>();
  for (const [order, { name, called }] of persons.entries()) {
    const titles = titlesBefore(tokensOf(analysis, name.sentence), name.from);
    const gender = titleGender(titles);
    const person =
      called.words.length > 1 ? namesake(people, called.words) : bearer(people, called.words[0] ?? '', gender);
    if (person) Object.assign(person, { last: order, gender: person.gender ?? gender });
    const id = idOf(person?.words ?? called.words);
    ids.set(name, id);
    const profile = profileOf(cast, id, { name: person?.name ?? called.text, kind: 'person' });
    profile.gender ??= person?.gender ?? gender;
    for (const title of titles) if (OFFICE_NOUNS.has(title)) profile.offices.add(title);
  }
  return ids;
};
