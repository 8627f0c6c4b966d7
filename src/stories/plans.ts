import { DAY_MS, instantMs } from '../domain/instant.ts';
import type { Event, Status } from '../domain/reading.ts';
import { isWithin, type Span } from '../domain/span.ts';
import { termsOf } from '../library/terms.ts';
import type { Material } from './material.ts';
import { type Telling, tellingAround, tellingsOf } from './telling.ts';

/** Something that somebody said would be done. */
export type Plan = {
  readonly telling: Telling;
  readonly terms: readonly string[];
  /** Null where the plan is told without an event that was read. */
  readonly event: Event | null;
  /** The end of the last day named for it, UTC; null where none is. */
  readonly dueMs: number | null;
};

const PLANNED: ReadonlySet<Status> = new Set(['planned', 'threatened', 'conditional']);

/** Whether a status is that of something still to be done. */
export const isPlanned = (status: Status): boolean => PLANNED.has(status);

/** "Not before Friday" names no day on which something is to happen. */
const NO_DAY = /\b(?:not|unless|until|before|never|since|after|due to end)\b[^.;]{0,25}$/i;

const dayOf = (material: Material, { start, end }: Span): number | null => {
  const days = (material.reading?.dates ?? []).flatMap((date) => {
    const inside = date.start >= start && date.end <= end && date.type !== 'DURATION' && date.type !== 'SET';
    const ms = inside && /^\d{4}-\d{2}-\d{2}/.test(date.value) ? instantMs(date.value.slice(0, 10)) : null;
    const excluded = NO_DAY.test(material.article.text.slice(start, date.start));
    return ms === null || excluded || ms <= (material.publishedMs ?? Number.POSITIVE_INFINITY) ? [] : [ms];
  });
  return days.length === 0 ? null : Math.max(...days) + DAY_MS;
};

const planFrom = (telling: Telling, span: Span, event: Event | null): Plan => ({
  telling,
  terms: termsOf(telling.material.article.text.slice(span.start, span.end)),
  event,
  dueMs: event?.status === 'conditional' ? null : dayOf(telling.material, telling.span),
});

/** "plan to march to the square": what is planned may be the verb before the words that a claim was read to hold. */
const planClaimed = (telling: Telling, span: Span): Plan => {
  const inside = eventAt(telling.material, span);
  const around = inside ?? eventAt(telling.material, telling.span);
  return planFrom(telling, inside === null && around !== null ? telling.span : span, around);
};

const eventAt = (material: Material, span: Span): Event | null =>
  material.reading?.events.find(({ trigger, status }) => PLANNED.has(status) && isWithin(trigger, span)) ?? null;

/** "rejected calls for him to resign", "urged them to march": who is to do it has not said so. */
const ASKED_OR_REFUSED =
  /^(?:calls? |call(?:s|ed|ing)? (?:for|on|upon)\b|calls?$|demand|urg|appeal|ask|press|reject|refus|dismiss|declin|den[iy]|rul(?:e|es|ed|ing) out)/i;

const isOthersWish = ({ article, reading }: Material, { trigger }: Event): boolean =>
  (reading?.claims ?? []).some(
    ({ cue, content }) =>
      cue !== null &&
      ASKED_OR_REFUSED.test(article.text.slice(cue.start, cue.end)) &&
      content.some((part) => isWithin(trigger, part)),
  );

/** The plans, promises and threats of an article's body, one a sentence. */
export const plansIn = (material: Material): Plan[] => {
  const byClaims = tellingsOf(material).flatMap((telling) => {
    const claim = telling.claims.find(({ status, polarity }) => PLANNED.has(status) && polarity === 'positive');
    const span = claim?.content[0];
    return telling.inTitle || span === undefined ? [] : [planClaimed(telling, span)];
  });
  const byEvents = (material.reading?.events ?? []).flatMap((event) => {
    const isPlan = PLANNED.has(event.status) && !isOthersWish(material, event);
    const telling = isPlan ? tellingAround(material, event.trigger) : null;
    return telling === null || telling.inTitle ? [] : [planFrom(telling, telling.span, event)];
  });
  const claimed = new Set(byClaims.map(({ telling }) => telling));
  return [...byClaims, ...byEvents.filter(({ telling }) => !claimed.has(telling))];
};
