import { parseFeed as parseStrictly } from 'feedsmith';
import { entriesOf, withLinks } from './feed-entries.ts';
import { parseOutline } from './feed-outline.ts';
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';
import { type Tear, tearReason } from './tear.ts';
import { tearInJson } from './torn-json.ts';
import { tearInXml } from './torn-xml.ts';
import { faultInXml } from './xml-guard.ts';

export type FeedResult =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed; readonly tear: Tear | null }
  | { readonly kind: 'fault'; readonly reason: string; readonly tear: Tear | null };

const strictly = (text: string): ParsedFeed | null => {
  try {
    return entriesOf(parseStrictly(text));
  } catch {
    return null;
  }
};

const isBare = (entry: FeedEntry): boolean => entry.summary === null && entry.content === null;

const filled = (entry: FeedEntry, more: FeedEntry | undefined): FeedEntry => {
  if (more === undefined) return entry;
  const lacking = Object.entries(entry).map(([name, value]) => [name, value ?? more[name as keyof FeedEntry]]);
  return Object.fromEntries(lacking) as FeedEntry;
};

/** Where entries lack a text, looks for one under names that no standard knows. */
const withOutline = (feed: ParsedFeed, text: string): ParsedFeed => {
  const lacksText = feed.entries.some(isBare);
  const lacksAll = feed.entries.length === 0 || feed.title === null;
  const outline = (lacksText || lacksAll) && !text.trimStart().startsWith('{') ? parseOutline(text) : null;
  if (outline === null) return feed;
  const entries = feed.entries.length === outline.entries.length ? feed.entries : outline.entries;
  return {
    ...feed,
    title: feed.title ?? outline.title,
    link: feed.link ?? outline.link,
    description: feed.description ?? outline.description,
    updated: feed.updated ?? outline.updated,
    entries: entries.map((entry, index) => (isBare(entry) ? filled(entry, outline.entries[index]) : entry)),
  };
};

/**
 * RSS, Atom, RDF, CDF or JSON Feed as its fields and entries; of one that breaks off, the entries before the one that is torn. XML that could
 * harm the reader is refused (`faultInXml`). `url`: where it was fetched.
 */
export const parseFeed = (text: string, url: string | null): FeedResult => {
  const isXml = text.trimStart().startsWith('<');
  const reason = isXml ? faultInXml(text) : null;
  if (reason !== null) return { kind: 'fault', reason, tear: null };
  const tear = isXml ? tearInXml(text) : tearInJson(text);
  const whole = tear === null ? text : tear.before;
  const strict = strictly(whole);
  const feed = strict === null ? (isXml ? parseOutline(whole) : null) : withOutline(strict, whole);
  if (feed !== null) return { kind: 'feed', feed: withLinks(feed, url), tear };
  return isXml || tear === null
    ? { kind: 'fault', reason: 'no feed was found in it; give RSS, Atom, RDF or JSON Feed', tear: null }
    : { kind: 'fault', reason: tearReason('the feed', tear, 0), tear };
};
