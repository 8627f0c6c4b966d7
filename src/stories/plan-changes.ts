import { stem } from '../library/terms.ts';
import type { Change } from './change.ts';
import type { Finding, Search } from './finding.ts';
import { type Happening, happeningsIn, type Memory } from './memory.ts';
import type { Plan } from './plans.ts';
import { lineOfTelling } from './telling.ts';

/** This share of a plan's words stands in the sentence that tells it done. */
const DONE = 0.45;
/** A plan of a word or two ("we will strike") is not carried out by whatever is told with that word. */
const FEWEST_SHARED_WORDS = 3;
/** Two sentences that name one day and share this much tell of one plan. */
const SAME_PLAN = 0.4;

const triggerOf = ({ event, telling }: Pick<Happening, 'event' | 'telling'>): string =>
  stem(telling.material.article.text.slice(event.trigger.start, event.trigger.end).toLowerCase());

const isEarlier = (plan: Plan, { telling }: Happening): boolean =>
  (plan.telling.material.publishedMs ?? 0) < (telling.material.publishedMs ?? 0);

const sharedTerms = (plan: Plan, { telling }: Happening): number =>
  new Set(plan.terms.filter((term) => telling.terms.includes(term))).size;

/** Whether an event is what a plan said: the same word for it, and most of its other words. */
const carriesOut = (happening: Happening, plan: Plan, inIt: number): boolean =>
  happening.event.status !== 'alleged' &&
  inIt >= DONE &&
  sharedTerms(plan, happening) >= FEWEST_SHARED_WORDS &&
  isEarlier(plan, happening) &&
  plan.event !== null &&
  triggerOf({ event: plan.event, telling: plan.telling }) === triggerOf(happening);

const planBehind = (happening: Happening, memory: Memory): Plan | null => {
  const found = memory.plans
    .like(happening.telling.terms)
    .filter(({ item, ofIt }) => carriesOut(happening, item, ofIt))
    .sort((a, b) => b.ofIt - a.ofIt);
  return found[0]?.item ?? null;
};

const toldDone = (happening: Happening, plan: Plan, memory: Memory): boolean =>
  memory.happenings
    .like(happening.terms)
    .some(({ item, inIt }) => inIt >= DONE && isEarlier(plan, item) && triggerOf(item) === triggerOf(happening));

/** Plans that are told as carried out; the plan's own line stands second. */
export const plansCarriedOut = (search: Search): Finding[] =>
  happeningsIn(search.material)
    .filter(({ telling }) => search.fresh.has(telling))
    .flatMap((happening) => {
      const plan = planBehind(happening, search.memory);
      if (plan === null || toldDone(happening, plan, search.memory)) return [];
      const lines = [lineOfTelling(happening.telling), lineOfTelling(plan.telling)] as const;
      return [
        { kind: 'plan-carried-out', lines, speaker: null, telling: happening.telling, of: plan.telling.material },
      ];
    });

const isDone = (plan: Plan, memory: Memory): boolean =>
  memory.happenings
    .like(plan.terms)
    .some(
      ({ item }) =>
        isEarlier(plan, item) &&
        item.telling !== plan.telling &&
        planBehind(item, memory) !== null &&
        carriesOut(item, plan, shareOf(plan, item, memory)),
    );

const shareOf = (plan: Plan, { telling }: Happening, memory: Memory): number => {
  const held = new Set(telling.terms);
  const own = new Set(plan.terms);
  return memory.plans.weight([...own].filter((term) => held.has(term))) / memory.plans.weight(own);
};

const isOnePlan = (plan: Plan, other: Plan, memory: Memory): boolean => {
  if (other.dueMs !== plan.dueMs) return false;
  const shared = plan.terms.filter((term) => other.terms.includes(term));
  const lighter = Math.min(memory.plans.weight(plan.terms), memory.plans.weight(other.terms));
  return memory.plans.weight(shared) >= SAME_PLAN * lighter;
};

/** A re-print, trimmed or not, shares this much of the sentence. */
const SAME_WORDS = 0.85;

const sharesWords = (a: Plan, b: Plan, memory: Memory): boolean => {
  const shared = a.telling.terms.filter((term) => b.telling.terms.includes(term));
  const lighter = Math.min(memory.plans.weight(a.telling.terms), memory.plans.weight(b.telling.terms));
  return memory.plans.weight(shared) >= SAME_WORDS * lighter;
};

/** How many tell of a plan in words of their own. */
const tellersOf = (plan: Plan, due: readonly Plan[], memory: Memory): number => {
  const wordings: Plan[] = [];
  for (const other of due.filter((each) => isOnePlan(plan, each, memory)))
    if (!wordings.some((known) => sharesWords(known, other, memory))) wordings.push(other);
  return wordings.length;
};

export type DuePlan = Pick<Change, 'kind' | 'lines' | 'speaker' | 'atMs' | 'tellers'> & { readonly plan: Plan };

/** Plans whose day ended within a period without being told done; each once, as it was told last. */
export const plansDue = (memory: Memory, period: { readonly sinceMs: number; readonly nowMs: number }): DuePlan[] => {
  const due = memory.plans.items
    .filter(({ dueMs }) => dueMs !== null && dueMs > period.sinceMs && dueMs <= period.nowMs)
    .filter((plan) => !isDone(plan, memory))
    .sort((a, b) => (b.telling.material.publishedMs ?? 0) - (a.telling.material.publishedMs ?? 0));
  const kept: Plan[] = [];
  for (const plan of due) if (!kept.some((other) => isOnePlan(plan, other, memory))) kept.push(plan);
  return kept.map((plan) => ({
    kind: 'plan-due',
    lines: [lineOfTelling(plan.telling)],
    speaker: null,
    tellers: tellersOf(plan, due, memory),
    atMs: plan.dueMs,
    plan,
  }));
};
