import type { Period } from '../domain/period.ts';

/** " in this period" where one was asked for, else nothing. */
export const inPeriod = ({ sinceMs, untilMs, untilNow }: Period): string =>
  sinceMs === null && (untilMs === null || untilNow === true) ? '' : ' in this period';
