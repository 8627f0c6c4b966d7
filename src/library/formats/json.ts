import { articleFromFields } from './fields.ts';
import { type Found, faultOf, foundOne, isRecord, joinFound, messageOf, type TextDocument } from './found.ts';
import { lastLineOf, lineOf, tearReason } from './tear.ts';
import { tearInJson } from './torn-json.ts';

/** Keys under which interfaces and crawlers wrap their lists. */
const WRAPPERS = [
  'articles',
  'items',
  'results',
  'data',
  'docs',
  'documents',
  'hits',
  'entries',
  'stories',
  'response',
];

const listIn = (value: Readonly<Record<string, unknown>>): readonly unknown[] | null => {
  for (const wrapper of WRAPPERS) {
    const inside = value[wrapper];
    if (Array.isArray(inside)) return inside;
    const deeper = isRecord(inside) && wrapper === 'response' ? listIn(inside) : null;
    if (deeper !== null) return deeper;
  }
  return null;
};

/** An export line holds its article under `article`. */
const unwrap = (value: Readonly<Record<string, unknown>>) => (isRecord(value.article) ? value.article : value);

const NOT_AN_ARTICLE = 'this is no article: give an object with a title and a text (or content, body, maintext)';

/** One value of a JSON file as an article. */
export const foundInValue = (value: unknown, home: { name: string; place: string; alone: boolean }): Found => {
  const article = isRecord(value) ? articleFromFields(unwrap(value), home) : null;
  return article === null ? faultOf(home.name, NOT_AN_ARTICLE, home.place) : foundOne(article);
};

/** Where V8 says that a text stops being JSON; null where it does not say. */
const faultyAt = (error: unknown): number | null => {
  const stated = /position (\d+)/.exec(messageOf(error))?.[1];
  return stated === undefined ? null : Number(stated);
};

/** Whether JSON that was refused was right as far as it went. */
export const endsTooEarly = (text: string, error: unknown): boolean =>
  (faultyAt(error) ?? 0) >= text.trimEnd().length || /Unexpected end|Unterminated/.test(messageOf(error));

const jsonFault = (name: string, text: string, error: unknown): Found => {
  const told = messageOf(error).slice(0, 160);
  if (endsTooEarly(text, error))
    return faultOf(name, `the JSON ends too early (the file is cut off): ${told}`, lastLineOf(text));
  const at = faultyAt(error);
  return faultOf(name, `this is not valid JSON: ${told}`, at === null ? null : `line ${lineOf(text, at)}`);
};

const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? value : isRecord(value) ? listIn(value) : null;

const foundInList = (list: readonly unknown[], name: string): Found =>
  joinFound(list.map((item, index) => foundInValue(item, { name, place: `item ${index + 1}`, alone: false })));

/** A list that breaks off: the articles that stand whole before the tear, and where it is. Null where none do. */
const beforeTear = (name: string, text: string): Found | null => {
  const tear = tearInJson(text);
  const list = tear === null ? null : listOf(JSON.parse(tear.before));
  if (tear === null || list === null || list.length === 0) return null;
  return joinFound([
    foundInList(list, name),
    faultOf(name, tearReason('the list', tear, list.length), lastLineOf(text)),
  ]);
};

/**
 * JSON: one article, a list of them, or an object that holds a list ({"articles": […]}). Of a list that breaks off, the articles before the tear
 * are kept.
 */
export const loadJson = ({ name, text }: TextDocument): Found => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return (endsTooEarly(text, error) ? beforeTear(name, text) : null) ?? jsonFault(name, text, error);
  }
  const list = listOf(value);
  if (list === null) return foundInValue(value, { name, place: 'the whole file', alone: true });
  if (list.length === 0) return faultOf(name, 'the list of articles is empty');
  return foundInList(list, name);
};
