import { articleFromFields } from './fields.ts';
import { type Found, faultOf, foundOne, isRecord, joinFound, messageOf, type TextDocument } from './found.ts';

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

const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** Where V8 says that the text stops being JSON, as a line; the last line where the text ends too early. */
const jsonFault = (text: string, error: unknown): { place: string; reason: string } => {
  const message = messageOf(error);
  const stated = /position (\d+)/.exec(message)?.[1];
  const cut = stated === undefined || /Unexpected end|Unterminated/.test(message);
  const line = lineOf(text, stated === undefined ? text.trimEnd().length : Number(stated));
  const reason = cut ? 'the JSON ends too early (the file is cut off)' : 'this is not valid JSON';
  return { place: `line ${line}`, reason: `${reason}: ${message.slice(0, 160)}` };
};

/** JSON: one article, a list of them, or an object that holds a list ({"articles": […]}). */
export const loadJson = ({ name, text }: TextDocument): Found => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { place, reason } = jsonFault(text, error);
    return faultOf(name, reason, place);
  }
  const list = Array.isArray(value) ? value : isRecord(value) ? listIn(value) : null;
  if (list === null) return foundInValue(value, { name, place: 'the whole file', alone: true });
  if (list.length === 0) return faultOf(name, 'the list of articles is empty');
  return joinFound(list.map((item, index) => foundInValue(item, { name, place: `item ${index + 1}`, alone: false })));
};
