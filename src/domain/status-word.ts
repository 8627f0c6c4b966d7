import type { Status } from './reading.ts';

/**
 * What a reader is told of a status. A plain statement, and a claim with its speaker beside it, need nothing; neither does a
 * negative one: the sentence itself says "not", and "did not happen" beside it would read as a verdict of ours.
 */
const WORDS: Readonly<Record<Status, string | null>> = {
  asserted: null,
  claimed: null,
  denied: 'denied',
  alleged: 'alleged',
  planned: 'planned',
  threatened: 'threatened',
  conditional: 'conditional',
  possible: 'possible',
  'did-not-happen': null,
};

export const statusWord = (status: Status): string | null => WORDS[status];
