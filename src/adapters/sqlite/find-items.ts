import type { SQLInputValue } from 'node:sqlite';
import type { Period } from '../../domain/period.ts';
import type { Scope } from '../../ports.ts';
import type { Database } from './database.ts';
import { newestFirst } from './newest.ts';
import { boundsOf } from './period.ts';
import { shelfRows } from './shelves.ts';

/** Items in which one of `actors` stands in one of `roles`, which are roles of the query's kind. */
export type Taking = { readonly roles: readonly number[]; readonly actors: readonly string[] };

export type ItemQuery = {
  readonly kind: number;
  readonly scope: Scope;
  readonly period: Period;
  /** Each must hold. */
  readonly taking: readonly Taking[];
  readonly types?: readonly string[] | undefined;
  readonly articles?: readonly string[] | undefined;
  readonly limit: number;
};

export type FoundItem = { readonly published_ms: number; readonly article: number; readonly position: number };

type Condition = { readonly sql: string; readonly values: readonly SQLInputValue[] };

const LIST = '(SELECT value FROM json_each(?))';

/** That a row `t` stands for the same item as row `i`, in the order of both primary keys. */
const SAME =
  't.shelf = i.shelf AND t.published_ms = i.published_ms AND t.article = i.article AND t.position = i.position';

const rowsOf = (database: Database, table: 'actors' | 'articles', ids: readonly string[]): number[] =>
  ids.flatMap((id) => database.get<{ row: number }>(`SELECT row FROM ${table} WHERE id = ?`, id)?.row ?? []);

const takingPart = (database: Database, { roles, actors }: Taking): Condition => ({
  sql: `EXISTS (SELECT 1 FROM roles t WHERE t.actor IN ${LIST} AND t.role IN ${LIST} AND ${SAME})`,
  values: [JSON.stringify(rowsOf(database, 'actors', actors)), JSON.stringify(roles)],
});

const conditionsOf = (database: Database, query: ItemQuery): Condition[] => {
  const conditions = query.taking.slice(1).map((taking) => takingPart(database, taking));
  if (query.types) {
    const sql = `EXISTS (SELECT 1 FROM items t WHERE t.kind = ? AND ${SAME} AND t.type IN ${LIST})`;
    conditions.push({ sql, values: [query.kind, JSON.stringify(query.types)] });
  }
  if (query.articles) {
    const rows = rowsOf(database, 'articles', query.articles);
    conditions.push({ sql: `i.article IN ${LIST}`, values: [JSON.stringify(rows)] });
  }
  return conditions;
};

/** What to walk on each shelf: one stretch of the roles' index an actor and role, else one of the items'. */
const walksOf = (database: Database, { kind, taking, articles }: ItemQuery): Condition[] => {
  const [first] = taking;
  if (!first) {
    // Without statistics SQLite would walk the whole shelf for the sake of a few articles.
    const index = articles ? 'INDEXED BY items_by_article' : '';
    return [{ sql: `items i ${index} WHERE i.kind = ?`, values: [kind] }];
  }
  return rowsOf(database, 'actors', first.actors).flatMap((actor) =>
    first.roles.map((role) => ({ sql: 'roles i WHERE i.actor = ? AND i.role = ?', values: [actor, role] })),
  );
};

const distinct = (found: readonly FoundItem[]): FoundItem[] => [
  ...new Map(found.map((item) => [`${item.article}/${item.position}`, item])).values(),
];

/** Where the items that were asked for stand, newest first, in the order of the text within an article. */
export const findItems = (database: Database, query: ItemQuery): FoundItem[] => {
  const walks = walksOf(database, query);
  const conditions = conditionsOf(database, query);
  return newestFirst(shelfRows(database, query.scope), query.limit, (shelf) =>
    distinct(
      walks.flatMap((walk) =>
        database.all<FoundItem>(
          `SELECT i.published_ms, i.article, i.position FROM ${walk.sql} AND i.shelf = ?
           AND i.published_ms >= ? AND i.published_ms < ? ${conditions.map(({ sql }) => `AND ${sql}`).join(' ')}
           ORDER BY i.published_ms DESC, i.article DESC, i.position LIMIT ?`,
          ...walk.values,
          shelf,
          ...boundsOf(query.period),
          ...conditions.flatMap(({ values }) => values),
          query.limit,
        ),
      ),
    ),
  );
};
