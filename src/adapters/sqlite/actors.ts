import type { ArticleHead } from '../../domain/article.ts';
import { foldName } from '../../domain/fold.ts';
import type { ActorKind } from '../../domain/reading.ts';
import type { ActorEntry, ActorRole, Scope } from '../../ports.ts';
import type { Database } from './database.ts';
import { UNDATED_MS } from './period.ts';
import { shelfRows } from './shelves.ts';

/** A prefix that starts more names than this is common: then the most seen actors are walked instead of the names. */
const FEW_NAMES = 1000;

/** Of the actor `?1`, on the shelves `?2` (a JSON list). */
const SEEN_HERE = 'actor = ?1 AND shelf IN (SELECT value FROM json_each(?2))';

type Seen = { readonly kind: ActorKind; readonly articles: number };

const seenAt = (database: Database, actor: number, shelves: string, end: 'min' | 'max'): string | null => {
  const moment = `SELECT ${end}(published_ms) FROM sightings WHERE ${SEEN_HERE} AND published_ms > ${UNDATED_MS}`;
  const row = database.get<{ head: string }>(
    `SELECT head FROM articles WHERE row = (
       SELECT article FROM sightings WHERE ${SEEN_HERE} AND published_ms = (${moment}) LIMIT 1)`,
    actor,
    shelves,
  );
  return row ? (JSON.parse(row.head) as ArticleHead).publishedAt : null;
};

/** Names most used first; the first is what the articles call the actor in full, the rest are aliases. */
const namesOf = (database: Database, actor: number, shelves: string): string[] => [
  ...new Set(
    database
      .all<{ name: string }>(
        `SELECT name FROM actor_names WHERE ${SEEN_HERE}
         GROUP BY name, alias ORDER BY alias, sum(articles) DESC, name`,
        actor,
        shelves,
      )
      .map(({ name }) => name),
  ),
];

type RoleRow = { readonly name: string; readonly articles: number; readonly first: number; readonly last: number };

const isoOf = (ms: number): string | null => (ms === UNDATED_MS ? null : new Date(ms).toISOString());

const rolesOf = (database: Database, actor: number, shelves: string): ActorRole[] =>
  database
    .all<RoleRow>(
      `SELECT role AS name, count(*) AS articles, min(published_ms) AS first, max(published_ms) AS last
       FROM sightings WHERE ${SEEN_HERE} AND role IS NOT NULL GROUP BY role ORDER BY last DESC, articles DESC, role`,
      actor,
      shelves,
    )
    .map(({ name, articles, first, last }) => ({ name, articles, firstSeen: isoOf(first), lastSeen: isoOf(last) }));

const entryOf = (database: Database, actor: number, shelves: string): ActorEntry => {
  const id = database.get<{ id: string }>('SELECT id FROM actors WHERE row = ?', actor)?.id ?? '';
  // A bare column beside max() comes from the row that has the maximum.
  const total = `SELECT kind, max(articles), sum(articles) AS articles FROM seen_actors WHERE ${SEEN_HERE}`;
  const seen = database.get<Seen>(total, actor, shelves);
  const [name = id, ...aliases] = namesOf(database, actor, shelves);
  const firstSeen = seenAt(database, actor, shelves, 'min');
  const lastSeen = seenAt(database, actor, shelves, 'max');
  const roles = rolesOf(database, actor, shelves);
  return { id, name, kind: seen?.kind ?? 'other', aliases, articles: seen?.articles ?? 0, firstSeen, lastSeen, roles };
};

type Search = { readonly shelves: readonly number[]; readonly from: string; readonly below: string };

/** An actor may come once a shelf; here the larger count orders them, the entries add them up. */
const mostSeen = (rows: readonly { actor: number; articles: number }[]): number[] => {
  const most = new Map<number, number>();
  for (const { actor, articles } of rows) most.set(actor, Math.max(articles, most.get(actor) ?? 0));
  return [...most].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([actor]) => actor);
};

const areFew = (database: Database, { shelves, from, below }: Search): boolean => {
  const names = 'SELECT 1 FROM name_starts WHERE shelf = ? AND start >= ? AND start < ? LIMIT ?';
  const counts = shelves.map(
    (shelf) =>
      database.get<{ n: number }>(`SELECT count(*) AS n FROM (${names})`, shelf, from, below, FEW_NAMES)?.n ?? 0,
  );
  return counts.every((count) => count < FEW_NAMES);
};

/** Walks the names that start so. */
const byNames = (database: Database, { shelves, from, below }: Search): number[] =>
  mostSeen(
    shelves.flatMap((shelf) =>
      database.all<{ actor: number; articles: number }>(
        `SELECT DISTINCT n.actor, a.articles FROM name_starts s CROSS JOIN actor_names n ON n.row = s.name
         CROSS JOIN seen_actors a ON a.shelf = s.shelf AND a.actor = n.actor
         WHERE s.shelf = ? AND s.start >= ? AND s.start < ?`,
        shelf,
        from,
        below,
      ),
    ),
  );

/** Walks the actors, most seen first, until enough have a name that starts so. */
const byPopularity = (database: Database, { shelves, from, below }: Search, limit: number): number[] =>
  mostSeen(
    shelves.flatMap((shelf) =>
      database.all<{ actor: number; articles: number }>(
        `SELECT a.actor, a.articles FROM seen_actors a WHERE a.shelf = ?1 AND EXISTS (
           SELECT 1 FROM actor_names n CROSS JOIN name_starts s ON s.name = n.row
           WHERE n.actor = a.actor AND n.shelf = ?1 AND s.start >= ?2 AND s.start < ?3)
         ORDER BY a.articles DESC LIMIT ?4`,
        shelf,
        from,
        below,
        limit,
      ),
    ),
  );

const bySeen = (a: ActorEntry, b: ActorEntry): number => b.articles - a.articles || (a.id < b.id ? -1 : 1);

const entriesOf = (database: Database, actors: readonly number[], shelves: readonly number[]): ActorEntry[] =>
  actors.map((actor) => entryOf(database, actor, JSON.stringify(shelves))).sort(bySeen);

export const actorsByPrefix = (
  database: Database,
  { scope, prefix, limit, offset = 0 }: { scope: Scope; prefix: string; limit: number; offset?: number },
): ActorEntry[] => {
  const from = foldName(prefix);
  const shelves = shelfRows(database, scope);
  const search = { shelves, from, below: `${from}\u{10ffff}` };
  const found = areFew(database, search) ? byNames(database, search) : byPopularity(database, search, offset + limit);
  return entriesOf(database, found.slice(offset, offset + limit), shelves);
};

export const actorsByName = (database: Database, { scope, name }: { scope: Scope; name: string }): ActorEntry[] => {
  const shelves = shelfRows(database, scope);
  const rows = database.all<{ actor: number }>(
    `SELECT DISTINCT actor FROM actor_names WHERE folded = ? AND shelf IN (SELECT value FROM json_each(?))`,
    foldName(name),
    JSON.stringify(shelves),
  );
  return entriesOf(
    database,
    rows.map(({ actor }) => actor),
    shelves,
  );
};

export const actorsById = (
  database: Database,
  { scope, ids }: { scope: Scope; ids: readonly string[] },
): ActorEntry[] => {
  const shelves = JSON.stringify(shelfRows(database, scope));
  return ids.flatMap((id) => {
    const actor = database.get<{ row: number }>('SELECT row FROM actors WHERE id = ?', id)?.row;
    const entry = actor === undefined ? null : entryOf(database, actor, shelves);
    return entry === null || entry.articles === 0 ? [] : [entry];
  });
};
