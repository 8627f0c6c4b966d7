import type { Correction, ReaderReport, Verdict } from '../../domain/correction.ts';
import type { ReaderReportStore } from '../../ports.ts';
import { recordCorrection } from './corrections.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

type Row = { readonly report: string };

const parsed = ({ report }: Row): ReaderReport => JSON.parse(report) as ReaderReport;

const find = (database: Database, id: string): ReaderReport | null => {
  const row = database.get<Row>('SELECT report FROM reader_reports WHERE id = ?', id);
  return row ? parsed(row) : null;
};

type Decision = { readonly id: string; readonly verdict: Verdict; readonly correction: Correction | null };

const decide = (database: Database, { id, verdict, correction }: Decision): boolean =>
  database.immediate(() => {
    const open = find(database, id);
    if (open === null || open.state !== 'open') return false;
    const { state, by, atMs } = verdict;
    const decided: ReaderReport = { ...open, state, decidedBy: by, decidedAtMs: atMs };
    database.run('UPDATE reader_reports SET state = ?, report = ? WHERE id = ?', state, JSON.stringify(decided), id);
    if (correction !== null) recordCorrection(database, correction);
    return true;
  });

/** The port's store of what readers report, over one open database. */
export const readerReportStore = (database: Database): Synchronous<ReaderReportStore> => ({
  add: (report) => {
    const insert =
      'INSERT INTO reader_reports (id, guild, at_ms, state, report) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
    const { id, guildId, atMs, state } = report;
    return database.run(insert, id, guildId, atMs, state, JSON.stringify(report)).changes > 0 ? 'added' : 'exists';
  },
  find: (id) => find(database, id),
  decide: (id, verdict, correction) => decide(database, { id, verdict, correction }),
  list: ({ guildId, limit }) =>
    database
      .all<Row>(
        "SELECT report FROM reader_reports WHERE guild = ? ORDER BY state = 'open' DESC, at_ms DESC, id LIMIT ?",
        guildId,
        limit,
      )
      .map(parsed),
});
