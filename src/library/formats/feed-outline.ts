import { DOMParser } from 'linkedom';
import { type FeedEntry, firstText, type ParsedFeed } from './parsed-feed.ts';

/** The little of an XML element that reading a feed needs. */
type XmlElement = {
  readonly nodeName: string;
  readonly children: Iterable<XmlElement> & { readonly length: number };
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const attributeOf = (element: XmlElement, wanted: string): string | null =>
  [...element.attributes].find(({ name }) => localName(name) === wanted)?.value ?? null;

/** Text, or markup where the element holds some. */
const contentsOf = (element: XmlElement): string | null =>
  firstText(element.children.length > 0 ? element.innerHTML : element.textContent);

type Children = (...names: readonly string[]) => string | null;

const childrenOf = (
  element: XmlElement,
): { first: Children; attribute: (child: string, name: string) => string | null } => {
  const byName = new Map<string, XmlElement>();
  for (const child of element.children)
    if (!byName.has(localName(child.nodeName))) byName.set(localName(child.nodeName), child);
  return {
    first: (...names) => {
      for (const name of names) {
        const child = byName.get(name);
        const value = child === undefined ? null : contentsOf(child);
        if (value !== null) return value;
      }
      return null;
    },
    attribute: (child, name) => {
      const found = byName.get(child);
      return found === undefined ? null : firstText(attributeOf(found, name));
    },
  };
};

const fieldsOf = (element: XmlElement) => {
  const { first, attribute } = childrenOf(element);
  return {
    title: first('title'),
    link:
      first('link') ?? attribute('link', 'href') ?? attribute('a', 'href') ?? firstText(attributeOf(element, 'href')),
    description: first('description', 'abstract', 'summary', 'subtitle', 'tagline'),
    content: first('encoded', 'body', 'fullitem', 'content'),
    published: first('pubdate', 'published', 'issued', 'date', 'created'),
    updated: first('updated', 'modified', 'lastbuilddate') ?? firstText(attributeOf(element, 'lastmod')),
    author: first('creator', 'author'),
    id: first('guid', 'id'),
  };
};

const ENTRIES = new Set(['item', 'entry']);
const FEEDS = new Set(['channel', 'feed']);

const outline = (root: XmlElement): { feed: XmlElement | null; entries: XmlElement[] } => {
  const entries: XmlElement[] = [];
  let feed: XmlElement | null = null;
  const waiting = [root];
  for (let element = waiting.shift(); element !== undefined; element = waiting.shift()) {
    const name = localName(element.nodeName);
    if (FEEDS.has(name)) feed ??= element;
    if (ENTRIES.has(name)) entries.push(element);
    else waiting.push(...element.children);
  }
  return { feed, entries };
};

const entryOf = (element: XmlElement): FeedEntry => {
  const { description, ...fields } = fieldsOf(element);
  return { ...fields, summary: description, source: null };
};

/**
 * A feed by the bare names of its elements, whatever their namespaces: for formats that nobody writes any more (CDF), fields
 * outside every standard (`fullitem`, XHTML bodies) and feeds that a stricter parser refuses. Null where nothing looks like one.
 */
export const parseOutline = (text: string): ParsedFeed | null => {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const root = document.documentElement as unknown as XmlElement | null;
  if (root === null) return null;
  const { feed, entries } = outline(root);
  if (feed === null && entries.length === 0) return null;
  const fields = fieldsOf(feed ?? root);
  return {
    title: fields.title,
    link: fields.link,
    description: fields.description,
    updated: fields.updated ?? fields.published,
    language: null,
    entries: entries.map(entryOf),
  };
};
