import { parse } from 'csv-parse/sync';
import { articleFromFields } from './fields.ts';
import { type Found, faultOf, foundOne, isRecord, joinFound, messageOf, type TextDocument } from './found.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that the header holds most of. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.indexOf('\n') === -1 ? 4096 : text.indexOf('\n'));
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
};

type Row = { readonly fields: Readonly<Record<string, unknown>>; readonly line: number };

const rowOf = (entry: unknown): Row | null => {
  if (!isRecord(entry) || !isRecord(entry.record) || !isRecord(entry.info)) return null;
  return { fields: entry.record, line: Number(entry.info.lines) };
};

/** A quotation mark that nothing closes takes in all that follows: where a file breaks off, the row that is torn. */
const skipped = (name: string, error: unknown): Found => {
  const message = messageOf(error).slice(0, 160);
  const unclosed = /^Quote Not Closed:.*at line (\d+)/.exec(message)?.[1];
  return unclosed === undefined
    ? faultOf(name, `this row can't be read: ${message}`)
    : faultOf(
        name,
        'the quotation mark of this row is never closed, or the file is cut off in it; the rows before it are kept',
        `line ${unclosed}`,
      );
};

const readRows = (text: string, faults: Found[], name: string): Row[] => {
  const records: unknown = parse(text, {
    columns: (header: string[]) => header.map((column) => column.trim()),
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push(skipped(name, error));
      return undefined;
    },
  });
  return Array.isArray(records) ? records.map(rowOf).filter((row) => row !== null) : [];
};

const hasHeader = (row: Row): boolean =>
  articleFromFields(Object.fromEntries(Object.keys(row.fields).map((name) => [name, 'x'])), {
    name: '',
    place: '',
    alone: false,
  }) !== null;

const NO_HEADER =
  'its first line names no column for a title or a text; begin it with a header such as "title,text,date,url,publisher"';

/** CSV (RFC 4180; semicolons, tabs and bars too) with a header of the usual names: an article a row. */
export const loadCsv = ({ name, text }: TextDocument): Found => {
  const faults: Found[] = [];
  const rows = readRows(text, faults, name);
  const [first] = rows;
  if (first === undefined) return joinFound([...faults, faultOf(name, 'it holds no rows below its header')]);
  if (!hasHeader(first)) return faultOf(name, NO_HEADER, 'line 1');
  const found = rows.map(({ fields, line }) => {
    const place = `line ${line}`;
    const article = articleFromFields(fields, { name, place, alone: false });
    return article === null ? faultOf(name, 'this row has neither a title nor a text', place) : foundOne(article);
  });
  return joinFound([...found, ...faults]);
};
