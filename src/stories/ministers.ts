import { termsOf } from '../library/terms.ts';
import type { Material } from './material.ts';
import { isOfCountry, type Speaker } from './speaker.ts';

/** What an article calls somebody: minister of what, and of which country where it says so. */
type Office = { readonly field: readonly string[]; readonly country: string | null };

const NAME = "(?:\\p{Lu}[\\p{L}’'.-]+ ){0,3}";
const FIELD = '(?<field>[\\p{L}-]+(?: (?:and|&) [\\p{L}-]+)?)';
const COUNTRY = "(?:(?<country>\\p{Lu}[\\p{L}-]+?)(?:['’]s?)? )?";
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|the|but|and|its|as|when|while)$/i;
/** Who was it, stands in for it or would be it does not speak for the ministry. */
const NOT_IN_OFFICE = /\b(?:former|ex|shadow|then|outgoing|opposition|deputy|vice|assistant|junior|would-be)[ -]$/i;

/** "Interior Minister Ada Kell", "Ada Kell, Tarn's interior minister", "the minister of the interior, Ada Kell". */
const callings = (last: string): RegExp[] =>
  [
    `${COUNTRY}${FIELD} [Mm]inister,? ${NAME}${last}\\b`,
    `\\b${last}, (?:who is )?(?:the |its |${COUNTRY})${FIELD} minister\\b`,
    `${COUNTRY}[Mm]inister (?:of|for) (?:the )?${FIELD},? ${NAME}${last}\\b`,
  ].map((pattern) => new RegExp(pattern, 'gu'));

/** For a pattern of Unicode, which takes no `\\` before an apostrophe or a hyphen: O’Neill, Al-Sayed. */
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const countryOf = (word: string | undefined): string | null =>
  word === undefined || DAYS.test(word) ? null : (termsOf(word)[0] ?? null);

const officesOf = ({ name }: Speaker, texts: readonly string[]): Office[] => {
  const last = name.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last)) return [];
  return callings(escaped(last)).flatMap((pattern) =>
    texts.flatMap((text) =>
      [...text.matchAll(pattern)].flatMap(({ groups, index }) => {
        if (NOT_IN_OFFICE.test(text.slice(Math.max(0, index - 12), index))) return [];
        return [{ field: termsOf(groups?.field ?? ''), country: countryOf(groups?.country) }];
      }),
    ),
  );
};

const MINISTRY = 'ministri';

/** What is left of a ministry's name without its field: its country, null for none; undefined where it is another ministry. */
const countryOfMinistry = ({ stems }: Speaker, field: readonly string[]): string | null | undefined => {
  if (!stems.includes(MINISTRY) || field.length === 0 || !field.every((stem) => stems.includes(stem))) return undefined;
  const rest = stems.filter((stem) => stem !== MINISTRY && !field.includes(stem));
  return rest.length > 1 ? undefined : (rest[0] ?? null);
};

const isOneCountry = (a: string, b: string): boolean => a === b || isOfCountry(a, b) || isOfCountry(b, a);

/** The countries that the articles name beside a ministry or minister of a field. */
const countriesWith = (field: readonly string[], texts: readonly string[]): string[] => {
  const found = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`${COUNTRY}${FIELD} [Mm]inist(?:er|ry)\\b`, 'gu'))].flatMap(({ groups }) => {
      const country = countryOf(groups?.country);
      const named = termsOf(groups?.field ?? '');
      return country !== null && field.every((stem) => named.includes(stem)) ? [country] : [];
    }),
  );
  return found.filter((one, at) => !found.slice(0, at).some((other) => isOneCountry(one, other)));
};

const leads = (person: Speaker, ministry: Speaker, texts: readonly string[]): boolean =>
  officesOf(person, texts).some(({ field, country }) => {
    const of = countryOfMinistry(ministry, field);
    if (of === undefined) return false;
    return country !== null && of !== null ? isOneCountry(country, of) : countriesWith(field, texts).length <= 1;
  });

export type OneSpeaker = (a: Speaker | null, b: Speaker | null) => boolean;

/**
 * Whether one of two speakers is told in these articles to be the minister of the other, a ministry: of the same country where both
 * are named, else where no second country has one in these articles.
 */
export const ministersIn = (materials: readonly Material[]): OneSpeaker => {
  const texts = materials.map(({ article }) => article.text);
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a === null || b === null || a.stems.includes(MINISTRY) === b.stems.includes(MINISTRY)) return false;
    const [person, ministry] = a.stems.includes(MINISTRY) ? [b, a] : [a, b];
    const key = `${person.name}\n${ministry.name}`;
    const found = known.get(key) ?? leads(person, ministry, texts);
    known.set(key, found);
    return found;
  };
};
