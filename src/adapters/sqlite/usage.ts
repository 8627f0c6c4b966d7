import type { AccountUsage, ModelLimits, Reservation, UsageLedger } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

const USED = 'sum(ifnull(spent, reserved))';

const usedOn = (database: Database, day: string, account: string | null): number =>
  database.get<{ used: number | null }>(
    `SELECT ${USED} AS used FROM model_requests WHERE day = ? AND account = ifnull(?, account)`,
    day,
    account,
  )?.used ?? 0;

type Wanted = Parameters<UsageLedger['reserve']>[0];

const passedBy = (database: Database, { account, day, tokens, limits }: Wanted): keyof ModelLimits | null => {
  if (usedOn(database, day, account) + tokens > limits.account) return 'account';
  return usedOn(database, day, null) + tokens > limits.all ? 'all' : null;
};

/** Looks and books under one write lock: of many who ask at once, each sees what those before it set aside. */
const reserve = (database: Database, wanted: Wanted): Reservation =>
  database.immediate(() => {
    const whose = passedBy(database, wanted);
    if (whose !== null) return { kind: 'over', whose };
    const { row } = database.run(
      'INSERT INTO model_requests (day, account, model, purpose, at_ms, reserved) VALUES (?, ?, ?, ?, ?, ?)',
      wanted.day,
      wanted.account,
      wanted.model,
      wanted.purpose,
      wanted.nowMs,
      wanted.tokens,
    );
    return { kind: 'reserved', id: String(row) };
  });

/** The port's ledger of what models were asked and used, over one open database. */
export const usageLedger = (database: Database): Synchronous<UsageLedger> => ({
  reserve: (wanted) => reserve(database, wanted),
  settle: (id, { tokens, outcome }) => {
    database.run('UPDATE model_requests SET spent = ?, outcome = ? WHERE row = ?', tokens, outcome, Number(id));
  },
  day: (day) =>
    database.all<AccountUsage>(
      `SELECT account, count(*) AS requests, ${USED} AS tokens FROM model_requests WHERE day = ? GROUP BY account ORDER BY account`,
      day,
    ),
  forget: (beforeDay) => database.run('DELETE FROM model_requests WHERE day < ?', beforeDay).changes,
});
