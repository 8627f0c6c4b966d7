import type { DateGround } from '../domain/article.ts';
import { DAY_MS, instantMs } from '../domain/instant.ts';
import { dateInName, datelineDate, datelineIn } from './found-date.ts';
import { parseStatedDate } from './stated-date.ts';

/** What is known of an article's date before it is decided. */
export type DateEvidence = {
  /** ISO 8601, as the operator gave it for all of an import. */
  readonly option: string | null;
  /** A field of the item, as it stands there. */
  readonly stated: unknown;
  /** A page's metadata, as it stands there. */
  readonly metadata: unknown;
  /** Null where the name belongs to a file of many articles. */
  readonly fileName: string | null;
  readonly paragraphs: readonly string[];
};

export type Publication = {
  readonly publishedAt: string | null;
  readonly from: DateGround | null;
  /** Why a date that was given is not believed, or that there is none. */
  readonly note: string | null;
};

/** Zones and scheduled posts put a date a little ahead; further ahead it is a mistake. */
const BELIEVED_AHEAD_MS = 2 * DAY_MS;

type Candidate = { readonly value: string; readonly from: DateGround };

const shown = (value: unknown): string => (typeof value === 'string' ? value : String(value)).slice(0, 60);
const isGiven = (value: unknown): boolean => value !== null && value !== undefined && String(value).trim() !== '';

const candidatesOf = (evidence: DateEvidence): Candidate[] => {
  const metadata = parseStatedDate(evidence.metadata);
  const fileName = evidence.fileName === null ? null : dateInName(evidence.fileName);
  const dateline = datelineIn(evidence.paragraphs);
  const written = dateline === null ? null : datelineDate(dateline, metadata ?? fileName);
  const all: [string | null, DateGround][] = [
    [evidence.option, 'option'],
    [parseStatedDate(evidence.stated), 'stated'],
    [agrees(metadata, written) ? null : written, 'dateline'],
    [metadata, 'metadata'],
    [fileName, 'file-name'],
  ];
  return all.flatMap(([value, from]) => (value === null ? [] : [{ value, from }]));
};

/** Metadata that tells the hour is preferred to a dateline of the same day or the day before. */
const agrees = (metadata: string | null, written: string | null): boolean => {
  const [metadataMs, writtenMs] = [instantMs(metadata), instantMs(written)];
  return metadataMs !== null && writtenMs !== null && Math.abs(metadataMs - writtenMs) <= 2 * DAY_MS;
};

const noteFor = (evidence: DateEvidence, ahead: Candidate | undefined): string | null => {
  if (ahead !== undefined) {
    return `its date, ${ahead.value}, lies in the future and is not believed; stored without a date unless another is given`;
  }
  const unread = [evidence.stated, evidence.metadata].find(
    (value) => isGiven(value) && parseStatedDate(value) === null,
  );
  return unread === undefined ? null : `its date, "${shown(unread)}", can't be read; give it as YYYY-MM-DD`;
};

/**
 * When an article was published and how that is known, best ground first: the operator's option, a field, the dateline, the
 * page's metadata, the file's name. A date more than two days after `nowMs` is not believed.
 */
export const publicationOf = (evidence: DateEvidence, nowMs: number): Publication => {
  const candidates = candidatesOf(evidence);
  const isAhead = ({ value }: Candidate) => (instantMs(value) ?? 0) > nowMs + BELIEVED_AHEAD_MS;
  const best = candidates.find((candidate) => !isAhead(candidate));
  const note = noteFor(evidence, candidates.find(isAhead));
  if (best === undefined) return { publishedAt: null, from: null, note: note ?? 'it has no date; stored without one' };
  return { publishedAt: best.value, from: best.from, note };
};
