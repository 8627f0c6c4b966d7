import type { Event } from '../domain/reading.ts';
import { stem, termsOf } from '../library/terms.ts';
import { lineAlone } from './alone-line.ts';
import type { Change } from './change.ts';
import type { Finding, Search } from './finding.ts';
import { type Happening, happeningsIn, type Memory } from './memory.ts';
import { isOver } from './plan-ends.ts';
import type { Plan } from './plans.ts';

/** This share of a plan's words stands in the sentence that tells it done. */
const DONE = 0.45;
/** So much is enough where doer and day are the same. */
const DONE_ON_ITS_DAY = 0.3;
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

const sameWord = (event: Event, plan: Plan, happening: Happening): boolean =>
  triggerOf({ event, telling: plan.telling }) === triggerOf(happening);

const statedDay = ({ date }: Event): string | null => (date?.ground === 'stated' ? date.value.slice(0, 10) : null);

const actorIn = ({ event: { actor }, telling }: Pick<Happening, 'event' | 'telling'>): string | undefined =>
  actor === null ? undefined : termsOf(telling.material.article.text.slice(actor.span.start, actor.span.end)).at(-1);

/** "will march on Thursday", "held a rally on Thursday": who was to do it did something of that very kind on that day. */
const onItsDay = (event: Event, plan: Plan, happening: Happening): boolean => {
  const [day, actor] = [statedDay(event), actorIn({ event, telling: plan.telling })];
  return (
    day !== null &&
    day === statedDay(happening.event) &&
    (event.type === happening.event.type || sameWord(event, plan, happening)) &&
    actor !== undefined &&
    actor === actorIn(happening)
  );
};

/** Whether an event is what a plan said: the same word for it or the same doer on the same day, and most of its other words. */
const carriesOut = (happening: Happening, plan: Plan, inIt: number): boolean =>
  happening.event.status !== 'alleged' &&
  sharedTerms(plan, happening) >= FEWEST_SHARED_WORDS &&
  isEarlier(plan, happening) &&
  plan.event !== null &&
  ((inIt >= DONE && sameWord(plan.event, plan, happening)) ||
    (inIt >= DONE_ON_ITS_DAY && onItsDay(plan.event, plan, happening)));

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
      const lines = [lineAlone(happening.telling), lineAlone(plan.telling)] as const;
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

type Together = Search['together'];

export type DuePlan = Pick<Change, 'kind' | 'lines' | 'speaker' | 'atMs' | 'tellers'> & { readonly plan: Plan };

/** "The meeting on Saturday would go ahead": which one, only what else its story has for that day can tell. */
const FEW_WORDS = 5;
const isBrief = ({ terms }: Plan): boolean => new Set(terms).size <= FEW_WORDS;

const fullNewestFirst = (a: Plan, b: Plan): number =>
  Number(isBrief(a)) - Number(isBrief(b)) ||
  (b.telling.material.publishedMs ?? 0) - (a.telling.material.publishedMs ?? 0);

type Due = { readonly sinceMs: number; readonly nowMs: number; readonly together: Together };

const isOneOf = (plan: Plan, other: Plan, memory: Memory, together: Together): boolean =>
  isOnePlan(plan, other, memory) ||
  (plan.dueMs === other.dueMs && isBrief(plan) && together(plan.telling.material, other.telling.material));

/** Plans whose day ended within a period without being told done, or of at all; each once, as it was told last. */
export const plansDue = (memory: Memory, { sinceMs, nowMs, together }: Due): DuePlan[] => {
  const all = memory.plans.items.filter(({ dueMs }) => dueMs !== null && dueMs > sinceMs && dueMs <= nowMs);
  const over = all.filter((plan) => isDone(plan, memory) || isOver(plan, memory, together));
  const due = all
    .filter((plan) => !over.some((other) => other === plan || isOneOf(plan, other, memory, together)))
    .sort(fullNewestFirst);
  const kept: Plan[] = [];
  for (const plan of due) if (!kept.some((other) => isOneOf(plan, other, memory, together))) kept.push(plan);
  return kept.map((plan) => ({
    kind: 'plan-due',
    lines: [lineAlone(plan.telling)],
    speaker: null,
    tellers: tellersOf(plan, due, memory),
    atMs: plan.dueMs,
    plan,
  }));
};
