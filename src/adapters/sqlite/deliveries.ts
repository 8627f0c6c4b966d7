import { isLine, type Report } from '../../domain/report.ts';
import type { Delivery, DeliveryPart, DeliveryState, PartState } from '../../domain/subscription.ts';
import type { ClaimedPart, DeliveryLedger } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';
import { attempt, settle } from './settle-part.ts';

type DeliveryRow = Omit<Delivery, 'late' | 'report'> & { readonly late: number; readonly report: string | null };

const DELIVERY = `d.id, d.subscription AS subscriptionId, d.guild AS guildId, d.channel AS channelId,
  d.local_day AS localDay, d.due_ms AS dueAtMs, d.created_ms AS createdAtMs, d.state, d.late, d.reason, d.report,
  d.covered_until_ms AS coveredUntilMs`;

const PART = `p.delivery AS deliveryId, p.position AS "index", p.body, p.nonce, p.marker, p.state, p.attempts,
  p.first_attempt_ms AS firstAttemptAtMs, p.not_before_ms AS notBeforeMs, p.message AS messageId`;

const delivery = (row: DeliveryRow): Delivery => ({
  ...row,
  late: row.late !== 0,
  report: row.report === null ? null : (JSON.parse(row.report) as Report),
});

/** What a clock that was ahead took for missed; it goes whole, so that what takes its place is the one opened last. */
const TAKEN_FOR_MISSED = "DELETE FROM deliveries WHERE id = ? AND state = 'missed' AND created_ms > ?";

const insertDelivery = (database: Database, opened: Delivery): boolean => {
  database.run(TAKEN_FOR_MISSED, opened.id, opened.createdAtMs);
  const { changes } = database.run(
    `INSERT INTO deliveries (id, subscription, guild, channel, local_day, due_ms, created_ms, state, late, reason,
       report, covered_until_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    opened.id,
    opened.subscriptionId,
    opened.guildId,
    opened.channelId,
    opened.localDay,
    opened.dueAtMs,
    opened.createdAtMs,
    opened.state,
    opened.late ? 1 : 0,
    opened.reason,
    opened.report === null ? null : JSON.stringify(opened.report),
    opened.coveredUntilMs,
  );
  return changes > 0;
};

type FrozenPart = Pick<DeliveryPart, 'body' | 'nonce' | 'marker'>;

const insertParts = (database: Database, id: string, parts: readonly FrozenPart[]): void => {
  const state: PartState = 'waiting';
  parts.forEach(({ body, nonce, marker }, position) => {
    database.run(
      `INSERT INTO parts (delivery, position, body, nonce, marker, state, attempts, not_before_ms, fence,
         lease_until_ms) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0)`,
      id,
      position,
      body,
      nonce,
      marker,
      state,
    );
  });
};

const citedBy = ({ report }: Delivery): string[] => {
  const items = report?.sections.flatMap(({ title, lines }) => [title, ...lines]) ?? [];
  return [...new Set(items.filter(isLine).flatMap(({ citations }) => citations.map(({ article }) => article)))];
};

const insertCited = (database: Database, opened: Delivery): void => {
  for (const article of citedBy(opened))
    database.run('INSERT INTO cited (article, delivery) VALUES (?, ?)', article, opened.id);
};

const citing = (database: Database, { articles, sinceMs }: Parameters<DeliveryLedger['citing']>[0]): Delivery[] =>
  database
    .all<DeliveryRow>(
      `SELECT ${DELIVERY} FROM deliveries d WHERE d.created_ms >= ?
       AND d.id IN (SELECT delivery FROM cited WHERE article IN (SELECT value FROM json_each(?)))
       ORDER BY d.created_ms, d.id`,
      sinceMs,
      JSON.stringify(articles),
    )
    .map(delivery);

const open = (database: Database, opened: Delivery, parts: readonly FrozenPart[]): 'opened' | 'exists' => {
  if ((opened.state === 'pending') !== parts.length > 0) {
    const wrong = `delivery ${opened.id} is ${opened.state} with ${parts.length} parts`;
    throw new Error(`${wrong}: what is pending has something to send, what is settled has not`);
  }
  return database.immediate(() => {
    if (!insertDelivery(database, opened)) return 'exists';
    insertParts(database, opened.id, parts);
    insertCited(database, opened);
    return 'opened';
  });
};

/** The first part that is not sent, of each pending delivery. */
const NEXT_PARTS = `FROM deliveries d JOIN parts p ON p.delivery = d.id AND p.position = (
    SELECT min(position) FROM parts WHERE delivery = d.id AND state <> 'sent')
  WHERE d.state = 'pending'`;

/** As long as a post is tried; who is told to wait for longer was told so by a clock that was ahead. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** Those that are due, where nobody holds them. What was opened later than now was due when it was. */
const CLAIMABLE = `SELECT p.delivery AS deliveryId, p.position ${NEXT_PARTS} AND (d.due_ms <= ?1 OR d.created_ms > ?1)
    AND p.not_before_ms NOT BETWEEN ?1 + 1 AND ?1 + ${LONGEST_WAIT_MS} AND p.lease_until_ms NOT BETWEEN ?1 + 1 AND ?1 + ?2
  ORDER BY d.due_ms, d.created_ms, d.id LIMIT ?3`;

const CLAIMED = `SELECT ${PART}, d.guild AS guildId, d.channel AS channelId, d.subscription AS subscriptionId, p.fence,
  (SELECT message FROM parts WHERE delivery = p.delivery AND position = 0) AS firstMessageId
  FROM parts p JOIN deliveries d ON d.id = p.delivery WHERE p.delivery = ? AND p.position = ?`;

const NEXT_CLAIM = `SELECT min(max(d.due_ms, p.not_before_ms, p.lease_until_ms)) AS at ${NEXT_PARTS}`;

type Claiming = Parameters<DeliveryLedger['claim']>[0];

const claim = (database: Database, { owner, nowMs, leaseMs, limit }: Claiming): ClaimedPart[] =>
  database.immediate(() => {
    const free = database.all<{ deliveryId: string; position: number }>(CLAIMABLE, nowMs, leaseMs, limit);
    return free.flatMap(({ deliveryId, position }) => {
      const lease =
        'UPDATE parts SET fence = fence + 1, owner = ?, lease_until_ms = ? WHERE delivery = ? AND position = ?';
      database.run(lease, owner, nowMs + leaseMs, deliveryId, position);
      return database.get<ClaimedPart>(CLAIMED, deliveryId, position) ?? [];
    });
  });

const find = (database: Database, id: string) => {
  const row = database.get<DeliveryRow>(`SELECT ${DELIVERY} FROM deliveries d WHERE d.id = ?`, id);
  if (!row) return null;
  const parts = database.all<DeliveryPart>(`SELECT ${PART} FROM parts p WHERE p.delivery = ? ORDER BY p.position`, id);
  return { delivery: delivery(row), parts };
};

const byMarker = (database: Database, marker: string): Delivery | null => {
  const row = database.get<DeliveryRow>(
    `SELECT ${DELIVERY} FROM parts p JOIN deliveries d ON d.id = p.delivery WHERE p.marker = ? ORDER BY d.due_ms DESC LIMIT 1`,
    marker,
  );
  return row ? delivery(row) : null;
};

const EVER_MS = 0;
const NEVER_MS = Number.MAX_SAFE_INTEGER;
/** SQLite's word for no limit. */
const ALL = -1;

type Past = {
  readonly subscriptionId: string;
  readonly states: readonly DeliveryState[] | null;
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly limit: number;
};

const BY_DUE_TIME = 'd.due_ms DESC, d.created_ms DESC';
/** No clock has a say in it. */
const BY_OPENING = 'd.rowid DESC';
type Order = typeof BY_DUE_TIME | typeof BY_OPENING;

const newest = (database: Database, past: Past, order: Order = BY_DUE_TIME): Delivery[] => {
  const { subscriptionId, states, sinceMs, untilMs, limit } = past;
  return database
    .all<DeliveryRow>(
      `SELECT ${DELIVERY} FROM deliveries d WHERE d.subscription = ?1
       AND (?2 IS NULL OR d.state IN (SELECT value FROM json_each(?2))) AND d.created_ms >= ?3
       AND max(d.created_ms, d.due_ms) <= ?4
       ORDER BY ${order} LIMIT ?5`,
      subscriptionId,
      states === null ? null : JSON.stringify(states),
      sinceMs,
      untilMs,
      limit,
    )
    .map(delivery);
};

type Asked = Parameters<DeliveryLedger['last']>;

const last = (database: Database, [subscriptionId, states, atMs]: Asked, order: Order): Delivery | null =>
  newest(database, { subscriptionId, states, sinceMs: EVER_MS, untilMs: atMs, limit: 1 }, order)[0] ?? null;

const PRUNED = [
  'DELETE FROM parts WHERE delivery = ?',
  'DELETE FROM cited WHERE delivery = ?',
  'UPDATE deliveries SET report = NULL WHERE id = ?',
];

const prune = (database: Database, { beforeMs, limit }: Parameters<DeliveryLedger['prune']>[0]): number =>
  database.immediate(() => {
    const old = database.all<{ id: string }>(
      `SELECT id FROM deliveries WHERE report IS NOT NULL AND created_ms < ? AND state <> 'pending' LIMIT ?`,
      beforeMs,
      limit,
    );
    for (const { id } of old) for (const sql of PRUNED) database.run(sql, id);
    return old.length;
  });

/** The port's ledger of deliveries over one open database. */
export const deliveryLedger = (database: Database): Synchronous<DeliveryLedger> => ({
  open: (opened, parts) => open(database, opened, parts),
  claim: (query) => claim(database, query),
  attempt: (part, nowMs) => attempt(database, part, nowMs),
  settle: (part, outcome) => settle(database, part, outcome),
  find: (id) => find(database, id),
  byMarker: (marker) => byMarker(database, marker),
  citing: (query) => citing(database, query),
  history: ({ subscriptionId, sinceMs = EVER_MS, limit = ALL }) =>
    newest(database, { subscriptionId, states: null, sinceMs, untilMs: NEVER_MS, limit }),
  last: (...asked) => last(database, asked, BY_DUE_TIME),
  lastOpened: (...asked) => last(database, asked, BY_OPENING),
  pending: () => database.get<{ n: number }>("SELECT count(*) AS n FROM deliveries WHERE state = 'pending'")?.n ?? 0,
  prune: (query) => prune(database, query),
  nextClaimAt: () => database.get<{ at: number | null }>(NEXT_CLAIM)?.at ?? null,
});
