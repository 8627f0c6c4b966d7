import type { Subscription } from '../domain/subscription.ts';
import { nextSlots, type Slot } from './slots.ts';

/** Delivery begins when so many were looked at, and goes on while the next are. */
const OPENED_AT_ONCE = 50;
/** What falls due within this time is composed now, for all that are alike at once. */
const AHEAD_MS = 90_000;

/** What is wrong with one whose zone is not known is told where it is opened. */
const nextSlot = (subscription: Subscription, nowMs: number): Slot | undefined => {
  try {
    return nextSlots(subscription, nowMs, 1)[0];
  } catch {
    return undefined;
  }
};

/** Whether a digest falls due so soon that it is composed now. */
export const isSoon = (subscription: Subscription, nowMs: number): boolean => {
  const next = subscription.state === 'active' ? nextSlot(subscription, nowMs) : undefined;
  return next !== undefined && next.atMs - nowMs <= AHEAD_MS;
};

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** What is told in a language may wait for a model. */
export const mayWait = ({ language }: Pick<Subscription, 'language'>): boolean => language !== null;

/** Those told in English, and those in a language that a model may have to write. */
export const byLanguage = (subscriptions: readonly Subscription[]) => ({
  own: subscriptions.filter((each) => !mayWait(each)),
  others: subscriptions.filter(mayWait),
});

/**
 * Those that may wait for a language model come last and all at once: nobody else waits for it, and they together no longer than
 * one of them. An empty turn delivers as well: what was left over is sent.
 */
export const turnsOf = (subscriptions: readonly Subscription[]): (readonly Subscription[])[] => {
  const { own, others } = byLanguage(subscriptions);
  return [...chunksOf(own, OPENED_AT_ONCE), [], ...(others.length === 0 ? [] : [others])];
};
