import type { Watch, WatchChange } from '../../domain/watch.ts';
import type { WatchStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

type Row = { readonly watch: string };

const parsed = ({ watch }: Row): Watch => JSON.parse(watch) as Watch;

const find = (database: Database, id: string): Watch | null => {
  const row = database.get<Row>('SELECT watch FROM watches WHERE id = ?', id);
  return row ? parsed(row) : null;
};

const byAge = (a: Watch, b: Watch): number => a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1);

/** Removing one leaves what it told. */
export const watchStore = (database: Database): Synchronous<WatchStore> => ({
  add: (watch) => {
    database.run(
      'INSERT INTO watches (id, guild, watch) VALUES (?, ?, ?)',
      watch.id,
      watch.guildId,
      JSON.stringify(watch),
    );
  },
  update: (id, change: WatchChange) =>
    database.immediate(() => {
      const watch = find(database, id);
      if (watch === null) return false;
      database.run('UPDATE watches SET watch = ? WHERE id = ?', JSON.stringify({ ...watch, ...change }), id);
      return true;
    }),
  remove: (id) => database.run('DELETE FROM watches WHERE id = ?', id).changes > 0,
  find: (id) => find(database, id),
  list: (guildId) =>
    database.all<Row>('SELECT watch FROM watches WHERE guild = ifnull(?, guild)', guildId).map(parsed).sort(byAge),
});
