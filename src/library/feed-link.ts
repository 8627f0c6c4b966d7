import { decode } from './decode.ts';

const HEAD_LENGTH = 200_000;
const LINK = /<link\s[^<>]{1,2000}>/gi;

const attributeIn = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;

const isFeedLink = (tag: string): boolean =>
  /\balternate\b/i.test(attributeIn(tag, 'rel') ?? '') &&
  /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i.test(attributeIn(tag, 'type') ?? '');

/** The feed that a page announces (RSS autodiscovery), as an address; null where it announces none. */
export const feedLinkIn = (bytes: Uint8Array, url: string): string | null => {
  const decoded = decode(bytes, null);
  if (decoded.kind === 'binary') return null;
  const tag = decoded.text.slice(0, HEAD_LENGTH).match(LINK)?.find(isFeedLink);
  const href = tag === undefined ? null : attributeIn(tag, 'href')?.replaceAll('&amp;', '&');
  return href && URL.canParse(href, url) ? new URL(href, url).href : null;
};
