import type { Source } from '../../domain/source.ts';
import type { SourceStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

type Row = { readonly source: string };

const parsed = ({ source }: Row): Source => JSON.parse(source) as Source;

const byAge = (a: Source, b: Source): number => a.addedAtMs - b.addedAtMs || (a.id < b.id ? -1 : 1);

const add = (database: Database, source: Source): 'added' | 'exists' => {
  const insert = 'INSERT INTO sources (id, shelf, url, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
  const { changes } = database.run(insert, source.id, source.shelf, source.url, JSON.stringify(source));
  return changes > 0 ? 'added' : 'exists';
};

const update = (database: Database, id: string, change: Parameters<SourceStore['update']>[1]): void =>
  database.immediate(() => {
    const row = database.get<Row>('SELECT source FROM sources WHERE id = ?', id);
    if (!row) return;
    database.run('UPDATE sources SET source = ? WHERE id = ?', JSON.stringify({ ...parsed(row), ...change }), id);
  });

/** The port's store of feeds over one open database. */
export const sourceStore = (database: Database): Synchronous<SourceStore> => ({
  add: (source) => add(database, source),
  list: (shelf) =>
    database.all<Row>('SELECT source FROM sources WHERE shelf = ifnull(?, shelf)', shelf).map(parsed).sort(byAge),
  remove: (id) => database.run('DELETE FROM sources WHERE id = ?', id).changes > 0,
  update: (id, change) => update(database, id, change),
});
