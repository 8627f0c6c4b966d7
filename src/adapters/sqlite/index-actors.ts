import { foldName } from '../../domain/fold.ts';
import { type Actor, isLocalActor } from '../../domain/reading.ts';
import { roleOf } from '../../reading/actors/roles.ts';
import type { Database } from './database.ts';

export type Place = { readonly article: number; readonly shelf: number; readonly publishedMs: number };

/** The row that stands for an actor's id; writes it where there is none. */
export const ensureActor = (database: Database, id: string): number =>
  database.get<{ row: number }>('SELECT row FROM actors WHERE id = ?', id)?.row ??
  database.run('INSERT INTO actors (id) VALUES (?)', id).row;

/** Actors that only their article can tell ("two diplomats") are not the same in two articles: no entries for them. */
const isJoinable = ({ id }: Actor): boolean => !isLocalActor(id);

type Name = { readonly name: string; readonly alias: number };

const namesOf = ({ name, aliases }: Actor): Name[] => [
  { name, alias: 0 },
  ...[...new Set(aliases)].map((alias) => ({ name: alias, alias: 1 })),
];

/** "abdel fattah burhan" → itself, "fattah burhan", "burhan": a prefix of one of them starts at a word. */
const startsOf = (folded: string): string[] => {
  const words = folded.split(' ');
  return words.map((_, first) => words.slice(first).join(' '));
};

const addName = (database: Database, at: { actor: number; shelf: number }, { name, alias }: Name): void => {
  const counted = database.run(
    'UPDATE actor_names SET articles = articles + 1 WHERE actor = ? AND shelf = ? AND name = ? AND alias = ?',
    at.actor,
    at.shelf,
    name,
    alias,
  );
  if (counted.changes > 0) return;
  const folded = foldName(name);
  const { row } = database.run(
    'INSERT INTO actor_names (actor, shelf, name, alias, folded, articles) VALUES (?, ?, ?, ?, ?, 1)',
    at.actor,
    at.shelf,
    name,
    alias,
    folded,
  );
  for (const start of new Set(startsOf(folded))) {
    database.run('INSERT INTO name_starts (shelf, start, name) VALUES (?, ?, ?)', at.shelf, start, row);
  }
};

/** Indexes the actors of an article that others may name too. */
export const addActors = (
  database: Database,
  { actors, text }: { readonly actors: readonly Actor[]; readonly text: string },
  place: Place,
): void => {
  const { article, shelf, publishedMs } = place;
  for (const found of actors.filter(isJoinable)) {
    const actor = ensureActor(database, found.id);
    const sighting =
      'INSERT INTO sightings (article, actor, shelf, published_ms, role) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
    if (database.run(sighting, article, actor, shelf, publishedMs, roleOf(found, text)).changes === 0) continue;
    database.run(
      `INSERT INTO seen_actors (shelf, actor, kind, articles) VALUES (?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET articles = articles + 1, kind = excluded.kind`,
      shelf,
      actor,
      found.kind,
    );
    for (const name of namesOf(found)) addName(database, { actor, shelf }, name);
  }
};

const removeName = (database: Database, at: { actor: number; shelf: number }, { name, alias }: Name): void => {
  const { actor, shelf } = at;
  const where = 'WHERE actor = ? AND shelf = ? AND name = ? AND alias = ?';
  database.run(`UPDATE actor_names SET articles = articles - 1 ${where}`, actor, shelf, name, alias);
  database.run(`DELETE FROM actor_names ${where} AND articles <= 0`, actor, shelf, name, alias);
};

/** Takes back what `addActors` added for the same actors at the same place. */
export const removeActors = (database: Database, actors: readonly Actor[], { article, shelf }: Place): void => {
  for (const found of actors.filter(isJoinable)) {
    const actor = ensureActor(database, found.id);
    if (database.run('DELETE FROM sightings WHERE article = ? AND actor = ?', article, actor).changes === 0) continue;
    database.run('UPDATE seen_actors SET articles = articles - 1 WHERE shelf = ? AND actor = ?', shelf, actor);
    database.run('DELETE FROM seen_actors WHERE shelf = ? AND actor = ? AND articles <= 0', shelf, actor);
    for (const name of namesOf(found)) removeName(database, { actor, shelf }, name);
  }
};

/** Of several with one id the first counts, as in `addActors`. */
const joinableById = (actors: readonly Actor[]): Map<string, Actor> => {
  const first = new Map<string, Actor>();
  for (const actor of actors.filter(isJoinable)) if (!first.has(actor.id)) first.set(actor.id, actor);
  return first;
};

const isEntered = ({ name, kind, aliases }: Actor, as: Actor | undefined): boolean =>
  as !== undefined && as.name === name && as.kind === kind && as.aliases.join('\n') === aliases.join('\n');

/** In the place of what `addActors` added for `before`; entries of those who are still called the same stay where they are. */
export const renewActors = (
  database: Database,
  { before, now, text }: { readonly before: readonly Actor[]; readonly now: readonly Actor[]; readonly text: string },
  place: Place,
): void => {
  const [old, found] = [joinableById(before), joinableById(now)];
  const gone = [...old.values()].filter((actor) => !isEntered(actor, found.get(actor.id)));
  const [stay, come] = [[], []] as [Actor[], Actor[]];
  for (const actor of found.values()) (isEntered(actor, old.get(actor.id)) ? stay : come).push(actor);
  removeActors(database, gone, place);
  addActors(database, { actors: come, text }, place);
  for (const actor of stay) {
    const renew = 'UPDATE sightings SET role = ? WHERE article = ? AND actor = ?';
    database.run(renew, roleOf(actor, text), place.article, ensureActor(database, actor.id));
  }
};
