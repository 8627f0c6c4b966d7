import { isLocalActor, type Status } from '../../domain/reading.ts';
import type { EventRow } from '../rows.ts';

const AHEAD: ReadonlySet<Status> = new Set(['planned', 'threatened', 'conditional', 'possible']);

/** What is told as still to come, or as what might be. */
export const isAhead = (status: Status): boolean => AHEAD.has(status);

export type Party = NonNullable<EventRow['actor']>;

/** Days, and what happened or was said itself, do nothing and suffer nothing. */
const NO_PARTY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|night|morning|evening|inquiry|report|claims?|shooting|clash(?:es)?|attacks?|strikes?|burst|collapse|floods?|explosions?|blasts?|fires?|crash|earthquake)\b/i;

/** "displaced by the dam burst": what happened stands there as if it did something. */
export const isHappening = ({ id, name }: Party): boolean => (id === null || isLocalActor(id)) && NO_PARTY.test(name);
