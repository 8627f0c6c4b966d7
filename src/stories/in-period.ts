import type { Period } from '../domain/period.ts';

/** " in this period" where one was asked for, else nothing. */
export const inPeriod = ({ sinceMs, untilMs }: Period): string =>
  sinceMs === null && untilMs === null ? '' : ' in this period';
