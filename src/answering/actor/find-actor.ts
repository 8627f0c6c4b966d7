import { foldName } from '../../domain/fold.ts';
import type { ActorEntry, LibraryAccess, Scope } from '../../ports.ts';
import { COUNTRIES } from '../../reading/tables/countries.ts';
import { nearNames } from './near-names.ts';
import { samePerson } from './same-person.ts';
import { joinedTo, joinSameName, type Who } from './who.ts';

export type ActorQuery = { readonly scope: Scope; readonly name: string };

export type FoundActor =
  | { readonly kind: 'found'; readonly who: Who; readonly related: readonly Who[] }
  | { readonly kind: 'unknown'; readonly near: readonly Who[] };

const MOST_RELATED = 8;
const MOST_LOOKED_AT = 40;
const FEWEST_LETTERS = 3;

/** "Russia" is met as Russian and as Moscow; a state that no table knows by the stem of its name. */
export const namesBeside = ({ ids, name, kind }: Who): string[] => {
  const code = ids.find((id) => id.startsWith('country/'))?.slice('country/'.length);
  const country = COUNTRIES.find((one) => one.code === code);
  if (country !== undefined) return [...country.names, ...country.adjectives, ...country.capitals];
  const words = name.split(' ');
  if (kind === 'person' && words.length > 1) return words.slice(-1);
  return words.length === 1 ? [name.replace(/[aeiouy]+$/i, '')] : [];
};

const relatedTo = async (who: Who, scope: Scope, { finder }: LibraryAccess): Promise<Who[]> => {
  const prefixes = namesBeside(who).filter((prefix) => prefix.length >= FEWEST_LETTERS);
  const found = await Promise.all(
    prefixes.map((prefix) => finder.actorsByPrefix({ scope, prefix, limit: MOST_LOOKED_AT })),
  );
  const others = joinSameName(found.flat()).filter(
    (other) => !other.ids.some((id) => who.ids.includes(id)) && foldName(other.name) !== foldName(who.name),
  );
  const sameSort = who.kind === 'person' ? others.filter(({ kind }) => kind === 'person') : others;
  return sameSort.slice(0, MOST_RELATED);
};

const FEWEST_INITIALS = 3;

/** "Sarran Liberation Front" is met as SLF where no article spells it out with the letters beside it. */
const byInitials = async ({ scope, name }: ActorQuery, finder: LibraryAccess['finder']): Promise<ActorEntry[]> => {
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (initials.length < FEWEST_INITIALS) return [];
  const found = await finder.actorsByName({ scope, name: initials });
  return found.filter(({ kind, name: called }) => kind !== 'person' && called === initials);
};

const entriesFor = async ({ scope, name }: ActorQuery, { finder }: LibraryAccess): Promise<ActorEntry[]> => {
  const byId = name.includes('/') ? await finder.actorsById({ scope, ids: [name] }) : [];
  const byName = byId.length > 0 ? byId : await finder.actorsByName({ scope, name });
  const [first] = byName.length > 0 ? byName : await byInitials({ scope, name }, finder);
  if (first === undefined) {
    return foldName(name).length < FEWEST_LETTERS ? [] : finder.actorsByPrefix({ scope, prefix: name, limit: 1 });
  }
  const sameName = await finder.actorsByName({ scope, name: first.name });
  return [
    first,
    ...sameName.filter(({ id, name: called }) => id !== first.id && foldName(called) === foldName(first.name)),
  ];
};

/** Whoever shares the name and is nobody else is joined to them; the others are kept apart. */
const foundWith = async (who: Who, scope: Scope, library: LibraryAccess): Promise<FoundActor> => {
  const related = await relatedTo(who, scope, library);
  const same = await samePerson(who, related, { scope, library });
  return { kind: 'found', who: joinedTo(who, same), related: related.filter((other) => !same.includes(other)) };
};

/** Whom a name, an alias, the beginning of one, or an id means here: the most seen, with those who are related or share the name but are kept apart. */
export const findActor = async (query: ActorQuery, library: LibraryAccess): Promise<FoundActor> => {
  const { scope } = query;
  const entries = await entriesFor(query, library);
  const [who] = joinSameName(entries);
  if (who !== undefined) return foundWith(who, scope, library);
  const near = await nearNames(query, library);
  const prefix = query.name.slice(0, FEWEST_LETTERS);
  const alike = joinSameName(await library.finder.actorsByPrefix({ scope, prefix, limit: MOST_RELATED }));
  const isKnown = ({ name }: Who): boolean => near.some((who) => foldName(who.name) === foldName(name));
  return { kind: 'unknown', near: [...near, ...alike.filter((who) => !isKnown(who))].slice(0, MOST_RELATED) };
};
