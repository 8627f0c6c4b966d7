import { DAY_MS } from '../domain/instant.ts';
import { stem } from '../library/terms.ts';
import { lineAlone } from './alone-line.ts';
import { callsOff } from './calls-off.ts';
import type { Finding, Search } from './finding.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plans.ts';
import { type Telling, tellingsOf } from './telling.ts';

/** Who stays away, or takes a motion back, ends it for itself at least: nothing is due, though nobody called it off. */
const STAYS_AWAY =
  /\b(?:(?:will|would|did) not (?:attend|come|take part|go ahead|take place|be held|meet|strike|march|join)|pull(?:s|ed|ing)? out of|withdr[ae]wn? (?:the|his|her|its|their)|boycott(?:s|ed|ing)?)\b/i;
/** Nobody is told to have done it, but there is more news of the plan than that its day has come. */
const SPEAKS_OF_AN_END = /\b(?:cancellation|postponement|abandon(?:s|ed|ing)|scraps|shelves)\b/i;

/** This share of a plan's words stands in the sentence that ends it, or that tells of it on its day. */
const OF_PLAN = 0.45;
/** On a plan's own day less is enough: the day is named as well. */
const FEWEST_SHARED_WORDS = 3;

const textOf = ({ material, span }: Telling): string => material.article.text.slice(span.start, span.end);

const publishedMs = ({ material }: Telling): number => material.publishedMs ?? 0;

const ends = (telling: Telling): boolean =>
  callsOff(telling) || STAYS_AWAY.test(textOf(telling)) || SPEAKS_OF_AN_END.test(textOf(telling));

const shared = (plan: Plan, { terms }: Telling): number =>
  new Set(plan.terms.filter((term) => terms.includes(term))).size;

const isLater = (telling: Telling, plan: Plan): boolean =>
  telling.material !== plan.telling.material && publishedMs(telling) >= publishedMs(plan.telling);

/** The sentences told after a plan that speak of it. */
const toldAfter = (plan: Plan, memory: Memory): Telling[] =>
  memory.sentences
    .like(plan.terms)
    .filter(({ item, inIt }) => inIt >= OF_PLAN && isLater(item, plan))
    .map(({ item }) => item);

const wasCalledOff = (plan: Plan, memory: Memory): boolean => toldAfter(plan, memory).some(callsOff);

/** What was to be on Thursday is not what is put off on Saturday. */
const isPast = ({ dueMs }: Plan, telling: Telling): boolean => dueMs !== null && dueMs <= publishedMs(telling);

const planBehind = (telling: Telling, memory: Memory): Plan | null => {
  const found = memory.plans
    .like(telling.terms)
    .filter(
      ({ item, ofIt }) =>
        ofIt >= OF_PLAN &&
        shared(item, telling) >= FEWEST_SHARED_WORDS &&
        isLater(telling, item) &&
        !isPast(item, telling) &&
        !callsOff(item.telling),
    )
    .sort((a, b) => b.ofIt - a.ofIt);
  return found[0]?.item ?? null;
};

/** Plans that are told as called off or put off; the plan's own line stands second. */
export const plansCalledOff = ({ material, fresh, memory }: Search): Finding[] =>
  tellingsOf(material)
    .filter((telling) => fresh.has(telling) && !telling.inTitle && callsOff(telling))
    .flatMap((telling) => {
      const plan = planBehind(telling, memory);
      if (plan === null || wasCalledOff(plan, memory)) return [];
      const lines = [lineAlone(telling), lineAlone(plan.telling)] as const;
      return [{ kind: 'plan-called-off' as const, lines, speaker: null, telling, of: plan.telling.material }];
    });

const isOnItsDay = (telling: Telling, { dueMs }: Plan): boolean =>
  dueMs !== null && publishedMs(telling) >= dueMs - DAY_MS;

/** What was to be done, in one word. */
const deedOf = ({ event, telling }: Plan): string | null =>
  event === null
    ? null
    : stem(telling.material.article.text.slice(event.trigger.start, event.trigger.end).toLowerCase());

/** "The union called off its strike", "The strike began": with few of the plan's words, but in its own story. */
const goesOnInStory = (plan: Plan, { sentences }: Memory, together: Search['together']): boolean => {
  const deed = deedOf(plan);
  return sentences.items.some(
    (telling) =>
      isLater(telling, plan) &&
      together(telling.material, plan.telling.material) &&
      (callsOff(telling) || (isOnItsDay(telling, plan) && deed !== null && telling.terms.includes(deed))),
  );
};

/**
 * Whether nobody need be told that a plan's day has come: it was called off or left, or somebody wrote of it on that day
 * or later.
 */
export const isOver = (plan: Plan, memory: Memory, together: Search['together']): boolean =>
  toldAfter(plan, memory).some((telling) => ends(telling) || isOnItsDay(telling, plan)) ||
  goesOnInStory(plan, memory, together);
