import type { Status } from '../domain/reading.ts';
import { isWithin } from '../domain/span.ts';
import { stem } from '../library/terms.ts';
import { isDone } from './done.ts';
import type { Telling } from './telling.ts';

const triggersIn = ({ material, span }: Telling, isMeant: (status: Status) => boolean): string[] =>
  (material.reading?.events ?? [])
    .filter(({ trigger, status }) => isWithin(trigger, span) && isMeant(status))
    .map(({ trigger }) => stem(material.article.text.slice(trigger.start, trigger.end).toLowerCase()));

/**
 * Makes the test of whether an earlier sentence can have told what `telling` tells: "rejected calls for him to resign" names what he
 * might do, and "he resigned" is new after it, whatever words they share.
 */
export const mayTell = (telling: Telling): ((earlier: Telling) => boolean) => {
  const done = triggersIn(telling, isDone);
  if (done.length === 0) return () => true;
  return (earlier) => {
    const open = triggersIn(earlier, (status) => !isDone(status)).filter((deed) => done.includes(deed));
    return open.length === 0 || triggersIn(earlier, isDone).some((deed) => open.includes(deed));
  };
};
