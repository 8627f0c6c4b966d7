import type { SQLInputValue } from 'node:sqlite';
import type { Period, Scope } from '../../ports.ts';
import type { Database } from './database.ts';
import { newestFirst } from './newest.ts';
import { boundsOf } from './period.ts';
import { shelfRows } from './shelves.ts';

/** Items in which one of `actors` stands in one of `roles`. */
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

const rowsOf = (database: Database, table: 'actors' | 'articles', ids: readonly string[]): string =>
  JSON.stringify(
    ids.flatMap((id) => database.get<{ row: number }>(`SELECT row FROM ${table} WHERE id = ?`, id)?.row ?? []),
  );

/** In the shape "item is one of these", driven by the index of roles. */
const takingPart = (database: Database, { roles, actors }: Taking): Condition => ({
  sql: `EXISTS (SELECT 1 FROM roles r WHERE r.article = i.article AND r.position = i.position
          AND r.role IN ${LIST} AND r.actor IN ${LIST})`,
  values: [JSON.stringify(roles), rowsOf(database, 'actors', actors)],
});

const conditionsOf = (database: Database, query: ItemQuery): Condition[] => {
  const conditions = query.taking.slice(1).map((taking) => takingPart(database, taking));
  if (query.types) conditions.push({ sql: `i.type IN ${LIST}`, values: [JSON.stringify(query.types)] });
  if (query.articles) {
    conditions.push({ sql: `i.article IN ${LIST}`, values: [rowsOf(database, 'articles', query.articles)] });
  }
  return conditions;
};

/** Where actors are named their roles are walked, else the items of the shelf, newest first both. */
const sourceOf = (database: Database, { kind, taking }: ItemQuery, shelf: number): Condition => {
  const [first] = taking;
  if (!first) return { sql: 'items i WHERE i.kind = ? AND i.shelf = ?', values: [kind, shelf] };
  return {
    sql: `roles t CROSS JOIN items i ON i.kind = ? AND i.shelf = t.shelf AND i.published_ms = t.published_ms
            AND i.article = t.article AND i.position = t.position
          WHERE t.shelf = ? AND t.role IN ${LIST} AND t.actor IN ${LIST}`,
    values: [kind, shelf, JSON.stringify(first.roles), rowsOf(database, 'actors', first.actors)],
  };
};

/** Where the items that were asked for stand, newest first, in the order of the text within an article. */
export const findItems = (database: Database, query: ItemQuery): FoundItem[] => {
  const conditions = conditionsOf(database, query);
  return newestFirst(shelfRows(database, query.scope), query.limit, (shelf) => {
    const source = sourceOf(database, query, shelf);
    return database.all<FoundItem>(
      `SELECT DISTINCT i.published_ms, i.article, i.position FROM ${source.sql}
       ${conditions.map(({ sql }) => `AND ${sql}`).join(' ')}
       AND i.published_ms >= ? AND i.published_ms < ?
       ORDER BY i.published_ms DESC, i.article DESC, i.position LIMIT ?`,
      ...source.values,
      ...conditions.flatMap(({ values }) => values),
      ...boundsOf(query.period),
      query.limit,
    );
  });
};
