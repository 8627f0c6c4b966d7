import type { Status } from '../domain/reading.ts';

const DONE: ReadonlySet<Status> = new Set(['asserted', 'claimed', 'alleged']);

/** Whether something is told as having happened, by an article or by somebody in it. */
export const isDone = (status: Status): boolean => DONE.has(status);
