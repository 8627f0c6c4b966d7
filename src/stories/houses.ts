import { slugOf } from '../reading/tables/gazetteer.ts';
import { PUBLISHERS, type Publisher } from '../reading/tables/publishers.ts';

/** A house that publishes reports: outlets of one family are one house. */
export type House = { readonly id: string; readonly name: string };

const bare = (name: string): string =>
  slugOf(name.replace(/^the\s+/i, '').replace(/\s+(?:newspaper|news agency|website)$/i, ''));

const known = new Map<string, Publisher>(
  PUBLISHERS.flatMap((publisher) => publisher.names.map((name) => [bare(name), publisher])),
);

/** The house of a publisher's name, by the table of publishers where it is known there. */
export const houseOf = (name: string): House => {
  const publisher = known.get(bare(name));
  return publisher === undefined
    ? { id: bare(name), name: name.trim() }
    : { id: publisher.family, name: publisher.names[0] ?? name };
};

/** Whether the table of publishers knows the name. */
export const isKnownHouse = (name: string): boolean => known.has(bare(name));
