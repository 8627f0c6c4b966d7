import type { KeptReport, ReportStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

/** The port's store of shown reports over one open database. */
export const reportStore = (database: Database): Synchronous<ReportStore> => ({
  keep: (kept) => {
    const insert = 'INSERT OR REPLACE INTO reports (id, kept_ms, kept) VALUES (?, ?, ?)';
    database.run(insert, kept.id, kept.keptAtMs, JSON.stringify(kept));
  },
  find: (id) => {
    const row = database.get<{ kept: string }>('SELECT kept FROM reports WHERE id = ?', id);
    return row ? (JSON.parse(row.kept) as KeptReport) : null;
  },
  forget: (beforeMs) =>
    database.run('DELETE FROM reports WHERE kept_ms < ? AND id NOT IN (SELECT id FROM deliveries)', beforeMs).changes,
});
