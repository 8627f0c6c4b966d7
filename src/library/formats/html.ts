import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageUrl } from '../canonical-url.ts';
import { NOTHING_FOUND } from '../draft.ts';
import { type Found, faultOf, foundOne, type TextDocument } from './found.ts';
import { type DomNode, isDeeper, visibleParagraphs } from './html-text.ts';
import { metadataOf, type Page } from './page-metadata.ts';

/** More elements than any article has; Readability gives up above it instead of taking minutes. */
const MOST_ELEMENTS = 60_000;
/** Fewer characters are no article. */
const SHORTEST_BODY = 25;
/** A page that asks for something instead of telling something is short. */
const LONGEST_NOTICE = 400;
const NOTICE =
  /\b(?:(?:enable|turn on|requires?) (?:javascript|cookies)|(?:sign|log) ?in\b|verify (?:that )?you are (?:a )?human|captcha|access denied|subscribe to (?:continue|read)|page not found|are you a robot)/i;
const SHORTEST_BESIDE_PASSWORD = 1500;

/** Browsers flatten what nests deeper than 512; no article comes near it, and Readability's time grows with the square. */
const DEEPEST = 256;

type Article = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
};

const readArticle = (document: unknown): Article | null => {
  const article = new Readability<DomNode>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node: unknown) => node as DomNode,
  }).parse();
  if (article?.content === null || article?.content === undefined) return null;
  return {
    title: article.title ?? null,
    byline: article.byline ?? null,
    publisher: article.siteName ?? null,
    published: article.publishedTime ?? null,
    paragraphs: visibleParagraphs(article.content),
  };
};

/** "Pier closed - Ostra Gazette" where the metadata's headline is "Pier closed". */
const withoutSite = (title: string | null, headline: string | null): string | null =>
  title !== null &&
  headline !== null &&
  title.startsWith(headline) &&
  /^\s+[-|–—»:]\s/.test(title.slice(headline.length))
    ? headline
    : title;

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

const faultIn = (article: Article | null, asksPassword: boolean): string | null => {
  const length = article === null ? 0 : lengthOf(article.paragraphs);
  if (asksPassword && length < SHORTEST_BESIDE_PASSWORD) {
    return 'this is a login page, not an article; save the page while logged in';
  }
  const isNotice = length < LONGEST_NOTICE && NOTICE.test(article?.paragraphs.join(' ') ?? '');
  return length < SHORTEST_BODY || isNotice
    ? 'no article was found on this page; it may be a list, a notice or a page that scripts fill'
    : null;
};

/** A piece of a page, as a page. */
const asPage = (html: string): string =>
  /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

/** HTML page, or a piece of one: its article as Mozilla's Readability finds it, with the page's metadata. */
export const loadHtml = ({ name, url, text }: TextDocument): Found => {
  const { document } = parseHTML(asPage(text));
  if (document.documentElement === null)
    return faultOf(name, 'no article was found on this page; it holds no elements');
  if (isDeeper(document.documentElement as unknown as DomNode, DEEPEST)) {
    return faultOf(name, `its elements are nested more than ${DEEPEST} deep`);
  }
  const metadata = metadataOf(document as unknown as Page);
  const asksPassword = document.querySelector('input[type="password"]') !== null;
  const article = readArticle(document);
  const fault = faultIn(article, asksPassword);
  if (article === null || fault !== null) return faultOf(name, fault ?? 'no article was found on this page');
  return foundOne({
    ...NOTHING_FOUND,
    origin: name,
    fileName: name,
    title: withoutSite(article.title, metadata.title) ?? metadata.title,
    body: article.paragraphs,
    url: pageUrl(metadata.url, url),
    publisher: metadata.publisher ?? article.publisher,
    byline: article.byline ?? metadata.byline,
    metadata: metadata.published ?? article.published,
    language: metadata.language,
  });
};
