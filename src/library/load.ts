import type { Loaded, LoadFault, RawDocument } from '../ports.ts';
import { decode } from './decode.ts';
import { draftFrom, type LoadContext } from './draft.ts';
import { membersOf } from './formats/archive.ts';
import { loadCsv } from './formats/csv.ts';
import { loadFeed } from './formats/feed.ts';
import { type Found, faultOf, joinFound, messageOf, type TextDocument } from './formats/found.ts';
import { loadHtml } from './formats/html.ts';
import { loadJson } from './formats/json.ts';
import { loadJsonLines } from './formats/json-lines.ts';
import { loadMarkdown } from './formats/markdown.ts';
import { loadPlainText } from './formats/plain-text.ts';
import { formatOf, isZip, type TextFormat } from './recognise.ts';

const refuseOpml = ({ name }: TextDocument): Found =>
  faultOf(name, 'this is a list of feeds (OPML), not of articles; set FEEDS_FILE to it to have them polled');

const LOADERS: Readonly<Record<TextFormat, (document: TextDocument) => Found>> = {
  text: loadPlainText,
  markdown: loadMarkdown,
  html: loadHtml,
  json: loadJson,
  'json-lines': loadJsonLines,
  csv: loadCsv,
  feed: loadFeed,
  opml: refuseOpml,
};

const findInText = (document: RawDocument): Found => {
  const { name, url, bytes, contentType } = document;
  const decoded = decode(bytes, contentType);
  if (decoded.kind === 'binary') {
    return faultOf(
      name,
      'it looks binary, not like text; give text, Markdown, HTML, JSON, CSV, a feed or a .zip of these',
    );
  }
  const { text } = decoded;
  if (text.trim() === '') return faultOf(name, 'the file is empty');
  return LOADERS[formatOf(text, name, contentType)]({ name, url, text, firstLine: document.firstLine ?? 1 });
};

/** A parser that fails on bad input fails for this document only. */
const findInOne = (document: RawDocument): Found => {
  try {
    return findInText(document);
  } catch (error) {
    const deep = error instanceof RangeError;
    return faultOf(
      document.name,
      deep ? 'it is nested too deeply to be read' : `it can't be read: ${messageOf(error)}`,
    );
  }
};

const findIn = (document: RawDocument): Found => {
  if (document.bytes.length === 0) return faultOf(document.name, 'the file is empty');
  if (!isZip(document.bytes)) return findInOne(document);
  const { members, faults } = membersOf(document);
  return joinFound([...members.map(findInOne), { articles: [], faults }]);
};

/**
 * The articles in a document, whatever format it has, and what could not be read by place and reason. Never throws for bad
 * input. `notes` tell what was read but is doubtful (no date, one in the future).
 */
export const loadDocument = (document: RawDocument, context: LoadContext): Loaded => {
  const { articles, faults, feed } = findIn(document);
  const notes: LoadFault[] = [];
  const unusable: LoadFault[] = [];
  const drafts = articles.flatMap((article) => {
    const drafted = draftFrom(article, context);
    if (drafted.kind === 'fault') unusable.push(drafted.fault);
    else if (drafted.note !== null) notes.push(drafted.note);
    return drafted.kind === 'draft' ? [drafted.draft] : [];
  });
  return { drafts, faults: [...faults, ...unusable], notes, ...(feed ? { feed } : {}) };
};
