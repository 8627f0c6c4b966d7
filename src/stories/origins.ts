import { isLocalActor } from '../domain/reading.ts';
import type { Note } from '../domain/report.ts';
import { printsOf } from './copies.ts';
import { type House, houseOf } from './houses.ts';
import type { Material } from './material.ts';
import { toldIn } from './memory.ts';
import { directoryOf, restsOn } from './sources.ts';
import { tellingsOf } from './telling.ts';

/** An article that names no publisher: it may be anybody's. */
const UNKNOWN = 'article/';

/** A report that others rest on, by the house that made it, and the houses that carried it. */
export type Origin = {
  readonly name: string;
  readonly carriedBy: readonly string[];
  /** False for an article that names no publisher. */
  readonly known: boolean;
  /** Ids of the articles that rest on it, its own first. */
  readonly articles: readonly string[];
};

const ownHouse = ({ article }: Material): House =>
  article.publisher === null
    ? { id: `${UNKNOWN}${article.id}`, name: article.title ?? article.id }
    : houseOf(article.publisher);

/** Chains are followed no further; a longer one goes in a circle. */
const LONGEST_CHAIN = 8;

type Link = { readonly material: Material; readonly own: House; readonly cited: House | null };

/** The first print of the same words leads to the house that printed them first. */
const linksOf = (materials: readonly Material[]): Link[] => {
  const directory = directoryOf(materials);
  return printsOf(materials).flatMap(({ first, copies }) => {
    const cited = restsOn(first, directory);
    const origin = cited ?? ownHouse(first);
    const lead = { material: first, own: ownHouse(first), cited };
    return [
      lead,
      ...copies.map((material) => ({
        material,
        own: ownHouse(material),
        cited: restsOn(material, directory) ?? origin,
      })),
    ];
  });
};

/** The cited house's earlier article may itself rest on a third one. */
const followed = (link: Link, links: readonly Link[]): House => {
  let [house, from] = [link.cited ?? link.own, link];
  for (let step = 0; step < LONGEST_CHAIN && from.cited !== null; step += 1) {
    const next = links.find(
      ({ own, material, cited }) =>
        own.id === house.id &&
        (material.publishedMs ?? 0) <= (from.material.publishedMs ?? 0) &&
        cited?.id !== link.own.id &&
        material !== from.material,
    );
    if (next === undefined || next.cited === null || next.cited.id === house.id) return house;
    [house, from] = [next.cited, next];
  }
  return house;
};

/**
 * The reports that articles of one story rest on, most carried first: re-prints, agency datelines and bylines, and chains of
 * "according to". Articles that all rest on one house's report are one origin; so are outlets of one family.
 */
export const originsOf = (materials: readonly Material[]): Origin[] => {
  const links = linksOf(materials);
  const origins = new Map<string, { house: House; carriers: Map<string, string>; articles: string[] }>();
  for (const link of links) {
    const house = followed(link, links);
    const origin = origins.get(house.id) ?? { house, carriers: new Map<string, string>(), articles: [] };
    if (link.own.id === house.id) origin.articles.unshift(link.material.article.id);
    else {
      origin.carriers.set(link.own.id, link.own.name);
      origin.articles.push(link.material.article.id);
    }
    origins.set(house.id, origin);
  }
  return [...origins.values()]
    .map(({ house, carriers, articles }) => ({
      name: house.name,
      carriedBy: [...carriers.values()].sort(),
      known: !house.id.startsWith(UNKNOWN),
      articles,
    }))
    .sort((a, b) => b.carriedBy.length - a.carriedBy.length || a.name.localeCompare(b.name));
};

const unknownWords = (count: number): string =>
  count === 1 ? 'One article names no publisher.' : `${count} articles name no publisher.`;

const knownWords = (origins: readonly Origin[], length: 'short' | 'whole'): string => {
  const [only] = origins;
  const names = length === 'short' ? '' : `: ${origins.map(({ name }) => name).join(', ')}`;
  if (origins.length !== 1 || only === undefined) return `${origins.length} independent origins${names}.`;
  const carried = only.carriedBy.length;
  return `One origin (${only.name})${carried === 0 ? '' : `, carried by ${carried}`}.`;
};

/**
 * "One origin (Meridian Wire), carried by 3." or "3 independent origins: …", without their names where it is to be short. Articles
 * that name no publisher are counted apart: nobody knows whether they are independent.
 */
export const originsNote = (origins: readonly Origin[], length: 'short' | 'whole' = 'whole'): Note => {
  const known = origins.filter((origin) => origin.known);
  const unknown = origins.length - known.length;
  const parts = [
    ...(known.length === 0 ? [] : [knownWords(known, length)]),
    ...(unknown === 0 ? [] : [unknownWords(unknown)]),
  ];
  return { text: parts.join(' ') };
};

const UNNAMED =
  /\b(officials?|diplomats?|sources?|insiders?|aides?|witness(?:es)?|residents?|officers?|(?:people|persons?) (?:familiar|close|briefed|with knowledge))\b/i;

/** The sort of people that an article's opening rests on, where it names none of them; null where it names one or speaks itself. */
const unnamedIn = (material: Material): string | null => {
  const first = tellingsOf(material).find(({ inTitle }) => !inTitle);
  const opening = toldIn(material).filter(({ telling, claim }) => telling === first && claim.attribution.length > 0);
  const voices = opening.map(({ claim, speaker }) => {
    const isNamed = claim.attribution.some(({ actor }) => actor !== null && !isLocalActor(actor));
    return isNamed || speaker === null ? null : (UNNAMED.exec(speaker.name)?.[1]?.toLowerCase() ?? null);
  });
  return voices.every((voice) => voice !== null) ? (voices[0] ?? null) : null;
};

/** "All rests on unnamed officials."; null where some report names who says it, or says it itself. */
export const unnamedNote = (materials: readonly Material[]): Note | null => {
  const kinds = materials.map(unnamedIn);
  const [first] = kinds;
  if (first === undefined || first === null || kinds.includes(null)) return null;
  const alike = kinds.every((kind) => kind === first) && !first.startsWith('people') && !first.startsWith('person');
  const plural = first.endsWith('s') ? first : `${first}s`;
  return { text: `All rests on unnamed ${alike ? plural : 'sources'}.` };
};
