import type { DraftStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

/** About 2 kB each. News moves on: what is older than this many answers is hardly ever asked for again. */
const MOST_DRAFTS = 1000;

/** The port's store of model drafts over one open database; the oldest go first. */
export const draftStore = (database: Database): Synchronous<DraftStore> => ({
  get: (key) => database.get<{ draft: string }>('SELECT draft FROM drafts WHERE key = ?', key)?.draft ?? null,
  keep: (key, draft, keptAtMs) => {
    database.immediate(() => {
      database.run('INSERT OR REPLACE INTO drafts (key, kept_ms, draft) VALUES (?, ?, ?)', key, keptAtMs, draft);
      const oldest = 'SELECT key FROM drafts ORDER BY kept_ms DESC, rowid DESC LIMIT -1 OFFSET ?';
      database.run(`DELETE FROM drafts WHERE key IN (${oldest})`, MOST_DRAFTS);
    });
  },
});
