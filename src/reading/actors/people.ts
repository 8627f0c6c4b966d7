import type { Analysis } from '../analysis.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { type Gender, GIVEN_NAMES } from '../tables/given-names.ts';
import { OFFICE_NOUNS, TITLE_GENDER } from '../tables/offices.ts';
import type { Line } from './lines.ts';
import { LETTER, looks, NO_NAME_OF_PERSON, TITLE } from './looks.ts';
import { addOnce, type Cast, profileOf, textOf } from './mention.ts';
import type { NameSpan } from './pieces.ts';

/** A name as the text calls a person by it, with its first and last words folded. */
type Called = {
  readonly id: string;
  readonly size: number;
  readonly first: string;
  readonly last: string;
  /** The first letter where the first word is an initial, and where it is none. */
  readonly letter: string;
  readonly isInitial: boolean;
  readonly gender: Gender | null;
};

/** A person with more than a surname in this article, under the fullest form of the name. */
type Person = { called: Called; name: string; gender: Gender | null; last: number };

/** People by the first and by the last word of their names, folded. */
type People = { readonly byFirst: Map<string, Person[]>; readonly bySurname: Map<string, Person[]> };

const genderOf = (forms: readonly string[]): Gender | null => {
  for (let index = 0; index < forms.length - 1; index++) {
    const gender = GIVEN_NAMES.get(forms[index] ?? '');
    if (gender) return gender;
  }
  return null;
};

const calledBy = ({ words }: Line, { from, to }: NameSpan): Called => {
  const own = words.slice(from, to).filter((word) => !looks(word, NO_NAME_OF_PERSON));
  const forms = own.map(({ form }) => form);
  const kept = own.length > 2 ? own.filter((word, index) => index === 0 || !looks(word, LETTER)) : own;
  const first = forms[0] ?? '';
  return {
    id: `person/${slugOf(kept.map(({ form }) => form).join(' '))}`,
    size: own.length,
    first: slugOf(first),
    last: slugOf(forms.at(-1) ?? ''),
    letter: first.charAt(0),
    isInitial: looks(own[0], LETTER),
    gender: genderOf(forms),
  };
};

const NONE: readonly string[] = [];

/** The words of the titles that stand before a name, lower case. */
const titlesBefore = ({ words }: Line, from: number): readonly string[] => {
  let titles: string[] | null = null;
  for (let index = from - 1; index >= 0; index--) {
    const word = words[index];
    if (word?.form === '-' || word?.form === '.') continue;
    if (!word || !looks(word, TITLE)) break;
    titles ??= [];
    titles.unshift(word.lower);
  }
  return titles ?? NONE;
};

const titleGender = (titles: readonly string[]): Gender | null => {
  for (const title of titles) {
    const gender = TITLE_GENDER.get(title);
    if (gender) return gender;
  }
  return null;
};

/** Same given and family name; an initial fits the name it begins; middle names may be missing. */
const isSame = (a: Called, b: Called): boolean =>
  a.last === b.last && (a.first === b.first || ((a.isInitial || b.isInitial) && a.letter === b.letter));

const file = (index: Map<string, Person[]>, key: string, person: Person): void => {
  const others = index.get(key);
  if (others) others.push(person);
  else index.set(key, [person]);
};

const namesake = ({ bySurname }: People, called: Called): Person | null => {
  for (const person of bySurname.get(called.last) ?? []) if (isSame(person.called, called)) return person;
  return null;
};

const meet = (people: People, called: Called, name: string): void => {
  const known = namesake(people, called);
  if (known && name.length > known.name.length) {
    known.called = called;
    known.name = name;
  }
  if (known) return;
  const person: Person = { called, name, gender: called.gender, last: -1 };
  file(people.bySurname, called.last, person);
  file(people.byFirst, called.first, person);
};

/** The one who was named last, the first of them where none was. */
const latest = (people: readonly Person[], fits: (person: Person) => boolean): Person | null => {
  let best: Person | null = null;
  for (const person of people) if (fits(person) && (!best || person.last > best.last)) best = person;
  return best;
};

/** A bare surname (or the first word of a name that leads with the family's): whose it is here, the latest first. */
const bearer = (people: People, word: string, gender: Gender | null): Person | null => {
  const pool = people.bySurname.get(word) ?? people.byFirst.get(word);
  if (!pool) return null;
  const sure = gender === null ? null : latest(pool, (person) => person.gender === gender);
  return sure ?? latest(pool, (person) => gender === null || person.gender === null);
};

type Naming = { readonly name: NameSpan; readonly line: Line; readonly called: Called };

/** Every name of a person with what it calls its bearer; the same words call the same. */
const namingsOf = (lines: readonly Line[], names: readonly NameSpan[]): Naming[] => {
  const known = new Map<string, Called>();
  const namings: Naming[] = [];
  for (const name of names) {
    const line = lines[name.sentence];
    if (name.type !== 'PER' || !line) continue;
    const called = known.get(name.words) ?? calledBy(line, name);
    known.set(name.words, called);
    namings.push({ name, line, called });
  }
  return namings;
};

/** Gives every name of a person an id, so that those who share a surname stay apart; learns gender and offices. */
export const identifyPeople = (
  { analysis, lines }: { readonly analysis: Analysis; readonly lines: readonly Line[] },
  names: readonly NameSpan[],
  cast: Cast,
): ReadonlyMap<NameSpan, string> => {
  const textAt = ({ name: { from, to }, line: { tokens } }: Naming): string =>
    textOf(analysis, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  const namings = namingsOf(lines, names);
  const people: People = { byFirst: new Map(), bySurname: new Map() };
  for (const naming of namings) if (naming.called.size > 1) meet(people, naming.called, textAt(naming));
  const ids = new Map<NameSpan, string>();
  for (let order = 0; order < namings.length; order++) {
    const naming = namings[order] as Naming;
    const { called, name, line } = naming;
    const titles = titlesBefore(line, name.from);
    const gender = titleGender(titles);
    const person = called.size > 1 ? namesake(people, called) : bearer(people, called.first, gender);
    if (person) {
      person.last = order;
      person.gender ??= gender;
    }
    const { id } = person?.called ?? called;
    ids.set(name, id);
    const profile = cast.get(id) ?? profileOf(cast, id, { name: person?.name ?? textAt(naming), kind: 'person' });
    profile.gender ??= person?.gender ?? gender;
    for (const title of titles) if (OFFICE_NOUNS.has(title)) addOnce(profile.offices, title);
  }
  return ids;
};
