import type { Shelf } from '../domain/article.ts';
import type { Correction } from '../domain/correction.ts';
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
  /** Every shelf that has articles. */
  readonly shelves: () => Promise<readonly Shelf[]>;
};

const DAY_MS = 86_400_000;
/** Older digests stand as they are. */
const REACHES_BACK_MS = 30 * DAY_MS;
/** An import that began earlier may be stored later than the last look; what is found again is recorded once. */
const MARGIN_MS = DAY_MS;
const MOST_EDITS = 100;
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

/** `wait`: its message does not stand yet, or Discord is busy. */
type Step = { readonly kind: 'wait' | 'edited' | 'unauthorized' } | { readonly kind: 'failed'; readonly fault: string };

const stepOf = (outcome: EditOutcome): Step => {
  if (outcome.kind === 'edited' || outcome.kind === 'unauthorized') return { kind: outcome.kind };
  return outcome.kind === 'barred' ? { kind: 'failed', fault: outcome.reason } : { kind: 'wait' };
};

/** The worst that happened to one of the messages. */
const together = (steps: readonly Step[]): Step =>
  steps.find(({ kind }) => kind === 'unauthorized') ??
  steps.find(({ kind }) => kind === 'wait') ??
  steps.find(({ kind }) => kind === 'failed') ??
  steps[0] ?? { kind: 'failed', fault: 'no message shows the line' };

type Posted = { readonly channelId: string; readonly report: Report; readonly parts: readonly DeliveryPart[] };

const editParts = async (posted: Posted, corrections: readonly Correction[], { posts }: AmendDeps): Promise<Step> => {
  const steps: Step[] = [];
  const place = { channelId: posted.channelId, firstMessageId: posted.parts[0]?.messageId ?? null };
  for (const { body, messageId } of posted.parts) {
    const amended = posts.amend(body, posted.report, corrections);
    if (amended !== null && messageId !== null) steps.push(stepOf(await posts.edit(place, messageId, amended)));
  }
  return together(steps);
};

const NEVER_POSTED: Step = { kind: 'failed', fault: 'the digest was not posted' };

/** Each edit carries every correction of its digest, so that the order of edits does not matter. */
const amendDelivery = async (deliveryId: string, deps: AmendDeps): Promise<{ ids: string[]; step: Step }> => {
  const [found, corrections] = await Promise.all([
    deps.ledger.find(deliveryId),
    deps.corrections.ofDelivery(deliveryId),
  ]);
  const ids = corrections.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  if (found?.delivery.state === 'pending') return { ids, step: { kind: 'wait' } };
  const report = found?.delivery.report ?? null;
  if (found === null || report === null || found.delivery.state !== 'delivered') return { ids, step: NEVER_POSTED };
  return { ids, step: await editParts({ ...found.delivery, report, parts: found.parts }, corrections, deps) };
};

const settleAll = async (ids: readonly string[], step: Step, { corrections }: AmendDeps): Promise<void> => {
  for (const id of ids) {
    if (step.kind === 'edited') await corrections.settle(id, { state: 'edited' });
    if (step.kind === 'failed') await corrections.settle(id, { state: 'failed', fault: step.fault });
  }
};

/** Edits the messages that have to be put right. What was edited and not written down is edited again, to the same words. */
export const applyCorrections = async (deps: AmendDeps): Promise<Amended> => {
  const waiting = await deps.corrections.waiting(MOST_EDITS);
  let [edited, failed] = [0, 0];
  for (const deliveryId of new Set(waiting.map((correction) => correction.deliveryId))) {
    const { ids, step } = await amendDelivery(deliveryId, deps);
    if (step.kind === 'unauthorized') return { edited, failed, unauthorized: true };
    await settleAll(ids, step, deps);
    if (step.kind === 'edited') edited += ids.length;
    if (step.kind === 'failed') failed += ids.length;
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
