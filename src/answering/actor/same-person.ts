import { DAY_MS } from '../../domain/instant.ts';
import { EVER } from '../../domain/period.ts';
import { isLocalActor } from '../../domain/reading.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { gather, type Material } from '../../stories/material.ts';
import type { Who } from './who.ts';

/** Articles that are looked at for each name. */
const MOST_LOOKED_AT = 40;
/** One story is told within so many days, by articles that name so many of the same people and bodies besides. */
const STORY_DAYS = 4;
const SHARED = 2;

const wordsOf = ({ name }: Who): string[] => name.toLowerCase().split(' ');

/** "Tasco" and "M. Tasco" may be "Mirenna Tasco"; "Otto Tasco" may not. */
const mayShorten = (short: Who, full: Who): boolean => {
  const [own, whole] = [wordsOf(short), wordsOf(full)];
  if (own.length >= whole.length && own.length > 2) return false;
  if (own.at(-1) !== whole.at(-1) || own.join(' ') === whole.join(' ')) return false;
  return own.length === 1 || (own.length === 2 && /^\p{L}\.?$/u.test(own[0] ?? '') && own[0]?.[0] === whole[0]?.[0]);
};

const isFull = (who: Who): boolean => {
  const words = wordsOf(who);
  return words.length > 1 && !/^\p{L}\.?$/u.test(words[0] ?? '');
};

const materialsNaming = async ({ ids, name }: Who, scope: Scope, library: LibraryAccess): Promise<Material[]> => {
  const found = await library.finder.passages({ scope, period: EVER, all: [[name]], any: [], limit: MOST_LOOKED_AT });
  const materials = await gather(library, [...new Set(found.map(({ article }) => article.id))]);
  return materials.filter(({ reading }) => reading?.actors.some(({ id }) => ids.includes(id)));
};

/** The people and bodies an article names besides. */
const othersIn = ({ reading }: Material, ids: readonly string[]): string[] =>
  reading?.actors.flatMap(({ id, kind }) =>
    isLocalActor(id) || ids.includes(id) || kind === 'place' || kind === 'country' ? [] : [id],
  ) ?? [];

const areOneStory = (a: Material, b: Material, ids: readonly string[]): boolean => {
  const apart = Math.abs((a.publishedMs ?? Number.NEGATIVE_INFINITY) - (b.publishedMs ?? Number.POSITIVE_INFINITY));
  const known = new Set(othersIn(a, ids));
  return apart <= STORY_DAYS * DAY_MS && othersIn(b, ids).filter((id) => known.has(id)).length >= SHARED;
};

const areTogether = async (
  short: Who,
  full: Who,
  access: { scope: Scope; library: LibraryAccess },
): Promise<boolean> => {
  const { scope, library } = access;
  const [some, others] = await Promise.all([short, full].map((who) => materialsNaming(who, scope, library)));
  const ids = [...short.ids, ...full.ids];
  const beside = (some ?? []).filter((a) => (others ?? []).some((b) => areOneStory(a, b, ids)));
  return beside.length > 0 && beside.length * 2 >= (some ?? []).length;
};

/**
 * Of those who share somebody's surname, the ones who are that very person: called by the surname alone or with an initial, in
 * articles of which half tell the same stories, where nobody else of the library has that name in full.
 */
export const samePerson = async (
  who: Who,
  related: readonly Who[],
  access: { scope: Scope; library: LibraryAccess },
): Promise<Who[]> => {
  if (who.kind !== 'person' || !isFull(who)) return [];
  const candidates = related.filter(
    (short) =>
      mayShorten(short, who) && !related.some((other) => other !== short && isFull(other) && mayShorten(short, other)),
  );
  const same = await Promise.all(candidates.map((short) => areTogether(short, who, access)));
  return candidates.filter((_, at) => same[at]);
};
