import { type Button, customId } from '../src/adapters/discord/command.ts';
import type { ReaderReport } from '../src/domain/correction.ts';

/** Accept and Reject for a reader's report; `number`: which of several. */
export const decisionButtons = ({ id }: ReaderReport, number: number | null = null): Button[] => {
  const label = (verb: string): string => (number === null ? verb : `${verb} ${number}`);
  return [
    { label: label('Accept'), customId: customId('report-accept', id), style: 'success', opensRow: true },
    { label: label('Reject'), customId: customId('report-reject', id) },
  ];
};
