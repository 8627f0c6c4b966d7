import type { DeliveryState, PartState } from '../../domain/subscription.ts';
import type { ClaimedPart, PartOutcome } from '../../ports.ts';
import type { Database } from './database.ts';

/** Fails where somebody claimed the part since, and where this claim was settled already: settling ends a claim. */
const HELD = 'WHERE delivery = ? AND position = ? AND fence = ? AND owner IS NOT NULL';

/** Writes down that a request is about to leave. False: the lease is lost or has run out. */
export const attempt = (database: Database, { deliveryId, index, fence }: ClaimedPart, nowMs: number): boolean => {
  const state: PartState = 'sending';
  return (
    database.run(
      `UPDATE parts SET state = ?, attempts = attempts + 1, first_attempt_ms = ifnull(first_attempt_ms, ?)
       ${HELD} AND lease_until_ms > ?`,
      state,
      nowMs,
      deliveryId,
      index,
      fence,
      nowMs,
    ).changes > 0
  );
};

type Change = { readonly state: PartState; readonly message: string | null; readonly notBeforeMs: number };

const changeOf = (outcome: PartOutcome): Change => {
  if (outcome.kind === 'sent') return { state: 'sent', message: outcome.messageId, notBeforeMs: 0 };
  if (outcome.kind === 'retry') return { state: 'waiting', message: null, notBeforeMs: outcome.notBeforeMs };
  return { state: outcome.kind, message: null, notBeforeMs: 0 };
};

const stateAfter = (database: Database, id: string, { kind }: PartOutcome): DeliveryState => {
  if (kind === 'retry') return 'pending';
  if (kind !== 'sent') return kind;
  const open = database.get("SELECT 1 FROM parts WHERE delivery = ? AND state <> 'sent'", id);
  return open ? 'pending' : 'delivered';
};

const settleDelivery = (database: Database, id: string, outcome: PartOutcome): void => {
  const reason = outcome.kind === 'sent' ? null : outcome.reason;
  const state = stateAfter(database, id, outcome);
  database.run('UPDATE deliveries SET state = ?, reason = ? WHERE id = ?', state, reason, id);
};

/**
 * Ends a claim with what came of it; part and delivery in one transaction. A lease that ran out still counts while
 * nobody else has claimed the part: what it tells happened.
 */
export const settle = (database: Database, part: ClaimedPart, outcome: PartOutcome): boolean =>
  database.immediate(() => {
    const { state, message, notBeforeMs } = changeOf(outcome);
    const { changes } = database.run(
      `UPDATE parts SET state = ?, message = ?, not_before_ms = ?, owner = NULL, lease_until_ms = 0 ${HELD}`,
      state,
      message,
      notBeforeMs,
      part.deliveryId,
      part.index,
      part.fence,
    );
    if (changes > 0) settleDelivery(database, part.deliveryId, outcome);
    return changes > 0;
  });
