import { customId } from './custom-id.ts';

/** Opens the evidence of a report at the page that holds this citation number. A digest's marker rides along. */
export const evidenceId = (reportId: string, firstNumber: number, marker?: string): string =>
  customId('evidence', reportId, firstNumber, ...(marker === undefined ? [] : [marker]));
