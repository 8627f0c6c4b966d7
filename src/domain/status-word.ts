import type { Status } from './reading.ts';

/** What a reader is told of a status; a plain statement, and a claim with its speaker beside it, need nothing. */
const WORDS: Readonly<Record<Status, string | null>> = {
  asserted: null,
  claimed: null,
  denied: 'denied',
  alleged: 'alleged',
  planned: 'planned',
  threatened: 'threatened',
  conditional: 'conditional',
  possible: 'possible',
  'did-not-happen': 'did not happen',
};

export const statusWord = (status: Status): string | null => WORDS[status];
