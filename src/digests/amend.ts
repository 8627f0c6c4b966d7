import type { Shelf } from '../domain/article.ts';
import type { Correction } from '../domain/correction.ts';
import { DAY_MS } from '../domain/instant.ts';
import { type Citation, isLine, type Report } from '../domain/report.ts';
import type { Delivery, DeliveryPart, Subscription } from '../domain/subscription.ts';
import type { ArticleStore, Clock, CorrectionStore, DeliveryLedger, EditOutcome, FactStore, Posts } from '../ports.ts';
import { arrivalPages } from '../stories/arrivals.ts';
import { correctedSection, correctionOf } from './corrections.ts';

export type AmendDeps = {
  readonly articles: Pick<ArticleStore, 'arrivals' | 'article' | 'articles'>;
  readonly ledger: Pick<DeliveryLedger, 'citing' | 'find'>;
  readonly corrections: CorrectionStore;
  readonly posts: Pick<Posts, 'amend' | 'edit'>;
  readonly facts: FactStore;
  readonly clock: Clock;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** Every shelf that has articles. */
  readonly shelves: () => Promise<readonly Shelf[]>;
};

/** Older digests stand as they are. */
const REACHES_BACK_MS = 30 * DAY_MS;
/** An import that began earlier may be stored later than the last look; what is found again is recorded once. */
const MARGIN_MS = DAY_MS;
const MOST_EDITS = 100;
const PAGE = 100;
const LOOKED = 'corrections.looked';

/** What was revised or withdrawn since a moment. */
const changedSince = async (sinceMs: number, { articles, shelves }: AmendDeps): Promise<Set<string>> => {
  const scope = { shelves: await shelves() };
  const query = { scope, period: { sinceMs, untilMs: null }, kinds: ['revised', 'withdrawn'] as const };
  const ids = new Set<string>();
  for await (const page of arrivalPages(query, articles)) for (const { id } of page) ids.add(id);
  return ids;
};

/** The revision of each article that a report cites. */
const citedRevisions = (report: Report | null): ReadonlyMap<string, number> => {
  const items = (report?.sections ?? []).flatMap(({ title, lines }) => [title, ...lines]);
  const citations = items.flatMap((item): readonly Citation[] => (isLine(item) ? item.citations : []));
  return new Map(citations.toReversed().map(({ article, revision }) => [article, revision]));
};

const recordFor = async (delivery: Delivery, changed: ReadonlySet<string>, deps: AmendDeps): Promise<number> => {
  const revisions = citedRevisions(delivery.report);
  let recorded = 0;
  for (const now of await deps.articles.articles([...revisions.keys()].filter((id) => changed.has(id)))) {
    const revision = revisions.get(now.id);
    const cited = revision === undefined ? null : await deps.articles.article(now.id, revision);
    const correction = correctionOf(delivery, { now, cited }, deps.clock.now());
    if (correction !== null && (await deps.corrections.record(correction)) === 'recorded') recorded += 1;
  }
  return recorded;
};

/** Looks at what was revised or withdrawn since it looked last, and records what that means for digests that were posted. */
export const findCorrections = async (deps: AmendDeps): Promise<number> => {
  const nowMs = deps.clock.now();
  const oldestMs = nowMs - REACHES_BACK_MS;
  const lookedMs = Number((await deps.facts.get(LOOKED)) ?? oldestMs);
  const changed = await changedSince(Math.max(lookedMs - MARGIN_MS, oldestMs), deps);
  // Asked for together: an import may revise thousands that no digest cites.
  const citing = changed.size === 0 ? [] : await deps.ledger.citing({ articles: [...changed], sinceMs: oldestMs });
  let recorded = 0;
  for (const delivery of citing) recorded += await recordFor(delivery, changed, deps);
  await deps.facts.set(LOOKED, String(nowMs));
  return recorded;
};

export type Amended = { readonly edited: number; readonly failed: number; readonly unauthorized: boolean };

/** `wait`: its message does not stand yet, or somebody else is at it; `asked`: Discord is busy. */
type Step =
  | { readonly kind: 'edited' | 'unauthorized' }
  | { readonly kind: 'wait'; readonly asked?: boolean }
  | { readonly kind: 'failed'; readonly fault: string };

const stepOf = (outcome: EditOutcome): Step => {
  if (outcome.kind === 'edited' || outcome.kind === 'unauthorized') return { kind: outcome.kind };
  return outcome.kind === 'barred' ? { kind: 'failed', fault: outcome.reason } : { kind: 'wait', asked: true };
};

/** The worst that happened to one of the messages. */
const together = (steps: readonly Step[]): Step =>
  steps.find(({ kind }) => kind === 'unauthorized') ??
  steps.find(({ kind }) => kind === 'wait') ??
  steps.find(({ kind }) => kind === 'failed') ??
  steps[0] ?? { kind: 'failed', fault: 'no message shows the line' };

type Found = { readonly delivery: Delivery; readonly parts: readonly DeliveryPart[] };
type Posted = Pick<Delivery, 'id' | 'channelId'> & { readonly report: Report; readonly parts: readonly DeliveryPart[] };

/** As long as it takes Discord to answer an edit or to time out, and more. */
const LEASE_MS = 30_000;

const mine = (deliveryId: string, { corrections, clock, owner }: AmendDeps): Promise<boolean> =>
  corrections.hold({ deliveryId, owner, nowMs: clock.now(), leaseMs: LEASE_MS });

const editParts = async (posted: Posted, corrections: readonly Correction[], deps: AmendDeps): Promise<Step> => {
  const steps: Step[] = [];
  const place = { channelId: posted.channelId, firstMessageId: posted.parts[0]?.messageId ?? null };
  for (const { body, messageId } of posted.parts) {
    const amended = deps.posts.amend(body, posted.report, corrections);
    if (amended === null || messageId === null) continue;
    if (!(await mine(posted.id, deps))) return { kind: 'wait' };
    steps.push(stepOf(await deps.posts.edit(place, messageId, amended)));
  }
  return together(steps);
};

const NEVER_POSTED: Step = { kind: 'failed', fault: 'the digest was not posted' };

const waitingIds = (corrections: readonly Correction[]): string[] =>
  corrections.filter(({ state }) => state === 'waiting').map(({ id }) => id);

type Round = { readonly ids: readonly string[]; readonly step: Step };

/**
 * Each edit carries every correction of its digest, so that the order of edits does not matter. What was recorded meanwhile is
 * added before it is let go: an edit that was held up longer than its lease may have put fewer notes in the place of more.
 */
const editDelivery = async ({ delivery, parts }: Found, deps: AmendDeps): Promise<Round> => {
  for (;;) {
    const corrections = await deps.corrections.ofDelivery(delivery.id);
    const ids = waitingIds(corrections);
    if (delivery.state === 'pending') return { ids, step: { kind: 'wait' } };
    const { report } = delivery;
    if (report === null || delivery.state !== 'delivered') return { ids, step: NEVER_POSTED };
    const step = await editParts({ ...delivery, report, parts }, corrections, deps);
    if (step.kind !== 'edited') return { ids, step };
    if ((await deps.corrections.ofDelivery(delivery.id)).length === corrections.length) return { ids, step };
  }
};

const settleAll = async ({ ids, step }: Round, { corrections }: AmendDeps): Promise<void> => {
  for (const id of ids) {
    if (step.kind === 'edited') await corrections.settle(id, { state: 'edited' });
    if (step.kind === 'failed') await corrections.settle(id, { state: 'failed', fault: step.fault });
  }
};

const ELSEWHERE: Round = { ids: [], step: { kind: 'wait' } };

/** One process at a time edits the messages of a delivery. */
const amendDelivery = async (deliveryId: string, deps: AmendDeps): Promise<Round> => {
  if (!(await mine(deliveryId, deps))) return ELSEWHERE;
  try {
    const found = await deps.ledger.find(deliveryId);
    const round =
      found === null
        ? { ids: waitingIds(await deps.corrections.ofDelivery(deliveryId)), step: NEVER_POSTED }
        : await editDelivery(found, deps);
    await settleAll(round, deps);
    return round;
  } finally {
    await deps.corrections.release({ deliveryId, owner: deps.owner });
  }
};

/** The deliveries whose messages have to be edited, however many of them cannot be yet. */
async function* waitingDeliveries({ corrections }: AmendDeps): AsyncGenerator<string> {
  const known = new Set<string>();
  for (let offset = 0; ; ) {
    const page = await corrections.waiting({ limit: PAGE, offset });
    const fresh = page.filter(({ deliveryId }) => !known.has(deliveryId));
    for (const { deliveryId } of fresh) {
      if (known.has(deliveryId)) continue;
      known.add(deliveryId);
      yield deliveryId;
    }
    if (page.length < PAGE) return;
    // What was settled is gone from the page: only what still waits is stepped over.
    offset = fresh.length === 0 ? offset + page.length : offset;
  }
}

/**
 * Edits the messages that have to be put right, so many at once that no digest waits long. What was edited and not written down is
 * edited again, to the same words.
 */
export const applyCorrections = async (deps: AmendDeps): Promise<Amended> => {
  let [edited, failed, tried] = [0, 0, 0];
  for await (const deliveryId of waitingDeliveries(deps)) {
    const { ids, step } = await amendDelivery(deliveryId, deps);
    if (step.kind === 'unauthorized') return { edited, failed, unauthorized: true };
    if (step.kind === 'edited') edited += ids.length;
    if (step.kind === 'failed') failed += ids.length;
    tried += step.kind === 'wait' && !step.asked ? 0 : 1;
    if (tried >= MOST_EDITS) break;
  }
  return { edited, failed, unauthorized: false };
};

/** A digest with what was put right in earlier ones of the same subscription; null: neither news nor corrections. */
export const withCorrections =
  (corrections: Pick<CorrectionStore, 'between'>) =>
  async (
    report: Report | null,
    { id }: Pick<Subscription, 'id'>,
    { sinceMs, untilMs }: { readonly sinceMs: number | null; readonly untilMs: number },
  ): Promise<Report | null> => {
    if (sinceMs === null) return report;
    const sections = correctedSection(await corrections.between({ subscriptionId: id, sinceMs, untilMs }), report);
    if (sections.length === 0) return report;
    const base = report ?? {
      schema: 1,
      title: 'Digest',
      sections: [],
      freshness: { newest: null, articles: 0, missing: [] },
    };
    return { ...base, sections: [...sections, ...base.sections] };
  };
