import { type Opml, parseOpml } from 'feedsmith';
import { canonicalUrl } from '../canonical-url.ts';
import { decode } from '../decode.ts';
import { messageOf } from './found.ts';
import { faultInXml } from './xml-guard.ts';

export type FeedList = { readonly urls: readonly string[]; readonly faults: readonly string[] };

type Outline = Opml.Outline<string>;

const outlinesIn = (outlines: readonly Outline[]): Outline[] =>
  outlines.flatMap((outline) => [outline, ...outlinesIn(outline.outlines ?? [])]);

const addresses = (candidates: readonly { readonly text: string; readonly place: string }[]): FeedList => {
  const urls = new Set<string>();
  const faults: string[] = [];
  for (const { text, place } of candidates) {
    if (canonicalUrl(text) === null)
      faults.push(`${place}: "${text.slice(0, 100)}" is no web address; give one such as https://example.org/feed.xml`);
    else urls.add(text);
  }
  return { urls: [...urls], faults };
};

const inOpml = (text: string): FeedList => {
  const unsafe = faultInXml(text);
  if (unsafe !== null) return { urls: [], faults: [unsafe] };
  try {
    const outlines = outlinesIn(parseOpml(text).body?.outlines ?? []);
    return addresses(
      outlines.flatMap(({ xmlUrl }, index) =>
        xmlUrl === undefined ? [] : [{ text: xmlUrl.trim(), place: `outline ${index + 1}` }],
      ),
    );
  } catch (error) {
    return { urls: [], faults: [`this OPML can't be read: ${messageOf(error)}`] };
  }
};

const inList = (text: string): FeedList =>
  addresses(
    text
      .split(/\r?\n/)
      .map((line, index) => ({ text: line.replace(/(?:^|\s)#.*$/, '').trim(), place: `line ${index + 1}` }))
      .filter(({ text: line }) => line !== ''),
  );

/** The feeds that a list names: OPML, or an address a line with `#` before comments. Each address once. */
export const feedsIn = (bytes: Uint8Array): FeedList => {
  const decoded = decode(bytes, null);
  if (decoded.kind === 'binary')
    return { urls: [], faults: ['it looks binary; give OPML or a list with one address a line'] };
  return decoded.text.trimStart().startsWith('<') ? inOpml(decoded.text) : inList(decoded.text);
};
