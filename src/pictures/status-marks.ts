import { symbolCircle, symbolCross, symbolDiamond, symbolTriangle } from 'd3-shape';
import type { Status } from '../domain/reading.ts';
import { COLOURS, type Mark } from './drawing.ts';

export type StatusMark = Mark & { readonly name: string };

const TOLD: StatusMark = { name: 'told', shape: symbolCircle, colour: COLOURS.blue, hollow: false };
/** No day in the sentence: it stands under the day on which its report came out. */
const REPORTED: StatusMark = {
  name: 'reported that day',
  shape: symbolCircle,
  colour: COLOURS.blue,
  hollow: true,
};
const ALLEGED: StatusMark = { name: 'alleged', shape: symbolTriangle, colour: COLOURS.violet, hollow: true };
const OPEN: StatusMark = { name: 'planned or open', shape: symbolDiamond, colour: COLOURS.amber, hollow: true };
const DENIED: StatusMark = { name: 'denied', shape: symbolCross, colour: COLOURS.red, hollow: false };

const MARKS: Readonly<Record<Status, StatusMark>> = {
  asserted: TOLD,
  claimed: TOLD,
  alleged: ALLEGED,
  planned: OPEN,
  threatened: OPEN,
  conditional: OPEN,
  possible: OPEN,
  denied: DENIED,
  'did-not-happen': DENIED,
};

/** The shape a line's status is shown by. */
export const markOf = (status: Status, stated: boolean): StatusMark => {
  const own = MARKS[status];
  return own === TOLD && !stated ? REPORTED : own;
};
