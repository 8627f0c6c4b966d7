import { type GuildSettings, settingsOf } from '../../domain/guild.ts';
import type { GuildStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

const find = (database: Database, guildId: string): GuildSettings => {
  const row = database.get<{ settings: string }>('SELECT settings FROM guilds WHERE id = ?', guildId);
  return row ? (JSON.parse(row.settings) as GuildSettings) : settingsOf(guildId);
};

const SHELF = "'guild:' || ?1";

/** Everything kept under a server's name; parts go before the deliveries they belong to. */
const OWNED = [
  'DELETE FROM parts WHERE delivery IN (SELECT id FROM deliveries WHERE guild = ?1)',
  'DELETE FROM cited WHERE delivery IN (SELECT id FROM deliveries WHERE guild = ?1)',
  'DELETE FROM amending WHERE delivery IN (SELECT id FROM deliveries WHERE guild = ?1)',
  'DELETE FROM deliveries WHERE guild = ?1',
  'DELETE FROM corrections WHERE guild = ?1',
  'DELETE FROM reader_reports WHERE guild = ?1',
  'DELETE FROM subscriptions WHERE guild = ?1',
  'DELETE FROM watches WHERE guild = ?1',
  `DELETE FROM sources WHERE shelf = ${SHELF}`,
  "DELETE FROM reports WHERE json_extract(kept, '$.guildId') = ?1",
  'DELETE FROM guilds WHERE id = ?1',
];

const KNOWN = `SELECT id FROM guilds UNION SELECT guild FROM subscriptions UNION SELECT guild FROM watches
  UNION SELECT substr(shelf, 7) FROM sources WHERE shelf LIKE 'guild:%'`;

/** The port's store of a server's settings over one open database. */
export const guildStore = (database: Database): Synchronous<GuildStore> => ({
  find: (guildId) => find(database, guildId),
  put: (settings) => {
    const insert = 'INSERT OR REPLACE INTO guilds (id, settings) VALUES (?, ?)';
    database.run(insert, settings.guildId, JSON.stringify(settings));
  },
  list: () => database.all<{ id: string }>(KNOWN).map(({ id }) => find(database, id)),
  forget: (guildId) =>
    database.immediate(() => {
      for (const sql of OWNED) database.run(sql, guildId);
    }),
});
