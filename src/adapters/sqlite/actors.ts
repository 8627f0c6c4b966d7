import { foldName } from '../../domain/fold.ts';
import type { ActorKind } from '../../domain/reading.ts';
import type { ActorEntry, ActorRole, Scope } from '../../ports.ts';
import type { Database } from './database.ts';
import { UNDATED_MS } from './period.ts';
import { shelfRows } from './shelves.ts';

/** A prefix that starts more names than this is common: then the most seen actors are walked instead of the names. */
const FEW_NAMES = 1000;

/** Of the actors `?1`, on the shelves `?2` (JSON lists). */
const SEEN_HERE = 'actor IN (SELECT value FROM json_each(?1)) AND shelf IN (SELECT value FROM json_each(?2))';

type Asked = { readonly actors: string; readonly shelves: string };

const byActor = <Row extends { readonly actor: number }>(rows: readonly Row[]): Map<number, Row[]> =>
  Map.groupBy(rows, ({ actor }) => actor);

/** A bare column beside min() or max() comes from the row that has it. */
const seenAt = (database: Database, { actors, shelves }: Asked, end: 'min' | 'max'): Map<number, string | null> =>
  new Map(
    database
      .all<{ actor: number; at: string | null }>(
        `WITH ends AS (SELECT actor, ${end}(published_ms), article FROM sightings
           WHERE ${SEEN_HERE} AND published_ms > ${UNDATED_MS} GROUP BY actor)
         SELECT ends.actor, json_extract(a.head, '$.publishedAt') AS at FROM ends JOIN articles a ON a.row = ends.article`,
        actors,
        shelves,
      )
      .map(({ actor, at }) => [actor, at]),
  );

/** Names most used first; the first is what the articles call the actor in full, the rest are aliases. */
const namesOf = (database: Database, { actors, shelves }: Asked) =>
  byActor(
    database.all<{ actor: number; name: string }>(
      `SELECT actor, name FROM actor_names WHERE ${SEEN_HERE}
       GROUP BY actor, name, alias ORDER BY actor, alias, sum(articles) DESC, name`,
      actors,
      shelves,
    ),
  );

type RoleRow = Pick<ActorRole, 'name' | 'articles'> & {
  readonly actor: number;
  readonly first: number;
  readonly last: number;
};

const rolesOf = (database: Database, { actors, shelves }: Asked) =>
  byActor(
    database.all<RoleRow>(
      `SELECT actor, role AS name, count(*) AS articles, min(published_ms) AS first, max(published_ms) AS last
       FROM sightings WHERE ${SEEN_HERE} AND role IS NOT NULL
       GROUP BY actor, role ORDER BY actor, last DESC, articles DESC, role`,
      actors,
      shelves,
    ),
  );

const isoOf = (ms: number): string | null => (ms === UNDATED_MS ? null : new Date(ms).toISOString());

const roleOf = ({ name, articles, first, last }: RoleRow): ActorRole => ({
  name,
  articles,
  firstSeen: isoOf(first),
  lastSeen: isoOf(last),
});

type Seen = { readonly actor: number; readonly id: string; readonly kind: ActorKind; readonly articles: number };

/** Each actor's id and kind, and in how many articles it is; the kind is that of the shelf with most. */
const seenOf = (database: Database, { actors, shelves }: Asked): Seen[] =>
  database.all<Seen>(
    `SELECT s.actor, a.id, s.kind, max(s.articles), sum(s.articles) AS articles
     FROM seen_actors s JOIN actors a ON a.row = s.actor WHERE ${SEEN_HERE} GROUP BY s.actor`,
    actors,
    shelves,
  );

/** What the shelves know of these actors; those they do not know are left out. */
const entriesOf = (database: Database, rows: readonly number[], shelves: readonly number[]): ActorEntry[] => {
  const asked = { actors: JSON.stringify(rows), shelves: JSON.stringify(shelves) };
  const [names, roles] = [namesOf(database, asked), rolesOf(database, asked)];
  const [first, last] = [seenAt(database, asked, 'min'), seenAt(database, asked, 'max')];
  return seenOf(database, asked).map(({ actor, id, kind, articles }) => {
    const [name = id, ...aliases] = new Set(names.get(actor)?.map((row) => row.name));
    return {
      id,
      name,
      kind,
      aliases,
      articles,
      firstSeen: first.get(actor) ?? null,
      lastSeen: last.get(actor) ?? null,
      roles: (roles.get(actor) ?? []).map(roleOf),
    };
  });
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

/** Actors one of whose names begins so, as the scope's shelves know them; most seen first. */
export const actorsByPrefix = (
  database: Database,
  { scope, prefix, limit, offset = 0 }: { scope: Scope; prefix: string; limit: number; offset?: number },
): ActorEntry[] => {
  const from = foldName(prefix);
  const shelves = shelfRows(database, scope);
  const search = { shelves, from, below: `${from}\u{10ffff}` };
  const found = areFew(database, search) ? byNames(database, search) : byPopularity(database, search, offset + limit);
  return entriesOf(database, found.slice(offset, offset + limit), shelves).sort(bySeen);
};

/** Actors that bear a name, compared without case and marks. */
export const actorsByName = (database: Database, { scope, name }: { scope: Scope; name: string }): ActorEntry[] => {
  const shelves = shelfRows(database, scope);
  const rows = database.all<{ actor: number }>(
    `SELECT DISTINCT actor FROM actor_names WHERE folded = ? AND shelf IN (SELECT value FROM json_each(?))`,
    foldName(name),
    JSON.stringify(shelves),
  );
  const actors = rows.map(({ actor }) => actor);
  return entriesOf(database, actors, shelves).sort(bySeen);
};

/** Actors by their ids, in the order asked for; unknown ones are left out. */
export const actorsById = (
  database: Database,
  { scope, ids }: { scope: Scope; ids: readonly string[] },
): ActorEntry[] => {
  const rows = ids.flatMap((id) => database.get<{ row: number }>('SELECT row FROM actors WHERE id = ?', id)?.row ?? []);
  const known = new Map(entriesOf(database, rows, shelfRows(database, scope)).map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => known.get(id) ?? []);
};
