import type { LoadFault } from '../ports.ts';

/** What a file of nothing but rubbish costs in memory is bounded; a last entry says how many more there are. */
const MOST_LISTED = 20_000;

/** Faults as they come up in a long work. */
export type Listing = { readonly listed: LoadFault[]; more: number };

/** A listing to be filled by `list`. */
export const noFaults = (): Listing => ({ listed: [], more: 0 });

/** Adds faults, the first ones in full and the rest as a number. */
export const list = (listing: Listing, faults: readonly LoadFault[]): void => {
  const room = Math.max(0, MOST_LISTED - listing.listed.length);
  listing.listed.push(...faults.slice(0, room));
  listing.more += Math.max(0, faults.length - room);
};

/** What is listed, and in the last line how many more there are. */
export const listOf = ({ listed, more }: Listing): readonly LoadFault[] =>
  more === 0 ? listed : [...listed, { origin: `${more} more`, place: null, reason: 'not listed here' }];

/** Something thrown, as the fault of what it came from. */
export const faultAt = (origin: string, done: 'read' | 'stored', error: unknown): LoadFault => ({
  origin,
  place: null,
  reason: `it could not be ${done}: ${error instanceof Error ? error.message : String(error)}`,
});
