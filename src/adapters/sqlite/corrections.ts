import type { Correction } from '../../domain/correction.ts';
import type { CorrectionStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

type Row = { readonly correction: string };

const parsed = ({ correction }: Row): Correction => JSON.parse(correction) as Correction;

/** Keeps a correction once, however often it is found. */
export const recordCorrection = (database: Database, correction: Correction): 'recorded' | 'exists' => {
  const { changes } = database.run(
    `INSERT INTO corrections (id, delivery, subscription, guild, at_ms, state, correction) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    correction.id,
    correction.deliveryId,
    correction.subscriptionId,
    correction.guildId,
    correction.atMs,
    correction.state,
    JSON.stringify(correction),
  );
  return changes > 0 ? 'recorded' : 'exists';
};

const settle = (database: Database, id: string, outcome: Parameters<CorrectionStore['settle']>[1]): void => {
  const fault = outcome.state === 'failed' ? outcome.fault : null;
  database.run(
    `UPDATE corrections SET state = ?1, correction = json_set(correction, '$.state', ?1, '$.fault', ?2) WHERE id = ?3`,
    outcome.state,
    fault,
    id,
  );
};

const hold = (
  database: Database,
  { deliveryId, owner, nowMs, leaseMs }: Parameters<CorrectionStore['hold']>[0],
): boolean =>
  database.run(
    `INSERT INTO amending (delivery, owner, until_ms) VALUES (?1, ?2, ?3) ON CONFLICT (delivery)
     DO UPDATE SET owner = ?2, until_ms = ?3 WHERE owner = ?2 OR until_ms NOT BETWEEN ?4 + 1 AND ?4 + ?5`,
    deliveryId,
    owner,
    nowMs + leaseMs,
    nowMs,
    leaseMs,
  ).changes > 0;

/** The port's store of corrections over one open database. */
export const correctionStore = (database: Database): Synchronous<CorrectionStore> => {
  const where = (condition: string, ...values: (string | number)[]): Correction[] =>
    database.all<Row>(`SELECT correction FROM corrections WHERE ${condition}`, ...values).map(parsed);
  return {
    record: (correction) => recordCorrection(database, correction),
    waiting: ({ limit, offset = 0 }) => where("state = 'waiting' ORDER BY at_ms, id LIMIT ? OFFSET ?", limit, offset),
    hold: (query) => hold(database, query),
    release: ({ deliveryId, owner }) =>
      void database.run('DELETE FROM amending WHERE delivery = ? AND owner = ?', deliveryId, owner),
    settle: (id, outcome) => settle(database, id, outcome),
    ofDelivery: (deliveryId) => where('delivery = ? ORDER BY at_ms, id', deliveryId),
    between: ({ subscriptionId, sinceMs, untilMs }) =>
      where('subscription = ? AND at_ms > ? AND at_ms <= ? ORDER BY at_ms, id', subscriptionId, sinceMs, untilMs),
    audit: ({ guildId, limit }) => where('guild = ? ORDER BY at_ms DESC, id LIMIT ?', guildId, limit),
  };
};
