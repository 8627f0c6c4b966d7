import type { Analysis, Token } from '../analysis.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { type Gender, GIVEN_NAMES } from '../tables/given-names.ts';
import { OFFICE_NOUNS, TITLE_GENDER, TITLE_WORDS } from '../tables/offices.ts';
import { type Cast, profileOf, tokensOf } from './mention.ts';
import type { NameSpan } from './names.ts';

/** A person with more than a surname in this article. */
type Person = { readonly id: string; readonly words: readonly string[]; readonly gender: Gender | null; last: number };

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const fold = (word: string): string => slugOf(word);

const wordsOf = (tokens: readonly Token[], { from, to }: NameSpan): string[] =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .filter((form) => !/^[-"“”'’]$/.test(form));

const genderOf = (words: readonly string[]): Gender | null => {
  for (const word of words.slice(0, -1)) {
    const gender = GIVEN_NAMES.get(word);
    if (gender) return gender;
  }
  return null;
};

/** The titles that stand before a name: "deputy prime minister" → prime minister's words, lower case. */
export const titlesBefore = (tokens: readonly Token[], from: number): string[] => {
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
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (fold(lastA) !== fold(lastB)) return false;
  if (fold(firstA) === fold(firstB)) return true;
  const initial = isInitial(firstA) || isInitial(firstB);
  return initial && firstA.charAt(0) === firstB.charAt(0);
};

const idOf = (words: readonly string[]): string =>
  `person/${slugOf((words.length > 2 ? words.filter((word, index) => index === 0 || !isInitial(word)) : words).join(' '))}`;

const isJunior = (word: string): boolean => /^(?:Jr|Sr|II|III|IV)\.?$/.test(word);

/** Full names of the article, one person each, under their fullest form. */
const fullNames = (analysis: Analysis, names: readonly NameSpan[]): Person[] => {
  const forms: string[][] = [];
  for (const name of names) {
    if (name.type !== 'PER') continue;
    const words = wordsOf(tokensOf(analysis, name.sentence), name).filter((word) => !isJunior(word));
    if (words.length < 2) continue;
    const known = forms.findIndex((form) => isSame(form, words));
    if (known < 0) forms.push(words);
    else if (words.join(' ').length > (forms[known]?.join(' ').length ?? 0)) forms[known] = words;
  }
  return forms.map((words) => ({ id: idOf(words), words, gender: genderOf(words), last: -1 }));
};

/** A bare surname (or the first word of a name that leads with the family's): whose it is here. */
const bearer = (people: readonly Person[], word: string, gender: Gender | null): Person | null => {
  const key = fold(word);
  const bySurname = people.filter(({ words }) => fold(words.at(-1) ?? '') === key);
  const pool = bySurname.length > 0 ? bySurname : people.filter(({ words }) => fold(words[0] ?? '') === key);
  const fitting = pool.filter((person) => !gender || !person.gender || person.gender === gender);
  return fitting.toSorted((a, b) => b.last - a.last)[0] ?? null;
};

/** Gives every name of a person an id, so that those who share a surname stay apart; learns gender and offices. */
export const identifyPeople = (analysis: Analysis, names: readonly NameSpan[], cast: Cast): Map<NameSpan, string> => {
  const people = fullNames(analysis, names);
  const ids = new Map<NameSpan, string>();
  let order = 0;
  for (const name of names) {
    if (name.type !== 'PER') continue;
    const tokens = tokensOf(analysis, name.sentence);
    const words = wordsOf(tokens, name).filter((word) => !isJunior(word));
    const titles = titlesBefore(tokens, name.from);
    const gender = titleGender(titles);
    const person =
      words.length > 1
        ? (people.find((each) => isSame(each.words, words)) ?? null)
        : bearer(people, words[0] ?? '', gender);
    if (person) person.last = order++;
    const id = person?.id ?? idOf(words);
    ids.set(name, id);
    const profile = profileOf(cast, id, {
      name: (person?.words ?? words).join(' ').replace(/ - /g, '-'),
      kind: 'person',
    });
    profile.gender ??= person?.gender ?? gender;
    for (const title of titles) if (OFFICE_NOUNS.has(title)) profile.offices.add(title);
  }
  return ids;
};
