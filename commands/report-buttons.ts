import { type Button, customId } from '../src/adapters/discord/command.ts';
import type { ReaderReport } from '../src/domain/correction.ts';

/** Marks the buttons of a list of reports. */
export const LISTED = 'audit';

/** Accept and Reject for a reader's report; `number`: which of several that are listed together, and stay so when one is decided. */
export const decisionButtons = ({ id }: ReaderReport, number: number | null = null): Button[] => {
  const label = (verb: string): string => (number === null ? verb : `${verb} ${number}`);
  const args = number === null ? [id] : [id, LISTED];
  return [
    { label: label('Accept'), customId: customId('report-accept', ...args), style: 'success', opensRow: true },
    { label: label('Reject'), customId: customId('report-reject', ...args) },
  ];
};
