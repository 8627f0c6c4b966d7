import { type House, houseOf, isKnownHouse } from './houses.ts';
import { inOneLine } from './line.ts';
import type { Material } from './material.ts';

/** "OSTREL, March 3 (Meridian Wire) —", "PARIS (AFP) -": the agency that a report was filed for. */
const FILED_FOR = /^[^\n—–]{0,60}\(([^()\n]{2,40})\)\s*[—–-]/u;
/** "according to The Lirue Courier", "Meridian Wire, citing three officials, reported", "the Gazette newspaper reported". */
const NAME = "((?:[Tt]he )?\\p{Lu}[\\p{L}’'-]*(?: (?:of |de )?\\p{Lu}[\\p{L}’'-]*){0,4})";
const CITED: readonly RegExp[] = [
  new RegExp(`\\b(?:according to|citing|quoting|cited by|reported by|first reported by|told)\\s+${NAME}`, 'gu'),
  new RegExp(`${NAME}(?: (?:newspaper|news agency|website|broadcaster))?,? (?:citing|which cited|quoting)\\b`, 'gu'),
  new RegExp(`${NAME}(?: (?:newspaper|news agency|website|broadcaster))?,? (?:first )?reported\\b`, 'gu'),
];
/** An opening is where a report says what it rests on. */
const OPENING_LETTERS = 900;

const bodyOf = ({ article }: Material): string => article.text.slice(article.titleSpan?.end ?? 0).trimStart();

/** What houses may be meant by: those of the library, by their full names and by the last word of them ("the Courier"). */
export type Directory = { readonly find: (words: string) => House | null };

/** A directory of the publishers of these articles and of the table of publishers. */
export const directoryOf = (materials: readonly Material[]): Directory => {
  const names = new Set(materials.flatMap(({ article }) => article.publisher ?? []));
  for (const material of materials) for (const name of [filedFor(material)]) if (name !== null) names.add(name);
  const houses = [...names].map((name) => ({ name, house: houseOf(name) }));
  const find = (words: string): House | null => {
    const asked = houseOf(inOneLine(words));
    const exact = houses.find(({ house }) => house.id === asked.id);
    if (exact !== undefined) return exact.house;
    if (isKnownHouse(words)) return asked;
    const longer = houses.filter(
      ({ house }) => asked.id.startsWith(`${house.id}-`) || house.id.endsWith(`-${asked.id}`),
    );
    return longer.length === 1 ? (longer[0]?.house ?? null) : null;
  };
  return { find };
};

/** The agency in an article's dateline; null where it names none. */
export const filedFor = (material: Material): string | null => FILED_FOR.exec(bodyOf(material))?.[1] ?? null;

/** "TSNA" in the dateline of the Talmora State News Agency is its own name. */
const isShortFor = (short: string, name: string | null): boolean =>
  short.length > 1 &&
  short ===
    (name ?? '')
      .replaceAll(/\b(?:the|of|and)\b /gi, '')
      .replaceAll(/(\p{L})[^\s-]*[\s-]*/gu, '$1')
      .toUpperCase();

const agencyOf = (material: Material, directory: Directory): House | null => {
  const dateline = filedFor(material);
  if (dateline !== null)
    return houseOf(
      isShortFor(dateline, material.article.publisher) ? (material.article.publisher ?? dateline) : dateline,
    );
  const byline = material.article.byline?.split(/ and |[,;/]/)[0] ?? null;
  return byline === null ? null : directory.find(byline);
};

const citedIn = (material: Material, directory: Directory): House[] => {
  const opening = bodyOf(material).slice(0, OPENING_LETTERS);
  const found = CITED.flatMap((pattern) =>
    [...opening.matchAll(pattern)].map((match) => ({ at: match.index, house: directory.find(match[1] ?? '') })),
  );
  return found.sort((a, b) => a.at - b.at).flatMap(({ house }) => (house === null ? [] : [house]));
};

/** The other house an article rests on, by its dateline, its byline, or the first one it cites; null for a report of its own. */
export const restsOn = (material: Material, directory: Directory): House | null => {
  const own = material.article.publisher === null ? null : houseOf(material.article.publisher).id;
  const agency = agencyOf(material, directory);
  if (agency !== null && agency.id !== own) return agency;
  if (agency !== null) return null;
  return citedIn(material, directory).find(({ id }) => id !== own) ?? null;
};
