import { cite } from '../../domain/cite.ts';
import { DAY_MS, instantMs } from '../../domain/instant.ts';
import type { Period } from '../../domain/period.ts';
import type { Claim, Status } from '../../domain/reading.ts';
import type { Line, Report, Section } from '../../domain/report.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { civilDate, type DayNumber, dayText } from '../../reading/dates/calendar.ts';
import { inPeriod } from '../../stories/in-period.ts';
import { lineOfSentence, lineOfTold, mainClaim, ofMainClause } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { linesOfPassages } from '../../stories/passage-lines.ts';
import { isAhead } from '../event/words.ts';
import { datedReports } from './days.ts';
import { findForTimeline, type TimelineFindings } from './find.ts';
import { type Telling, type Tellings, tellDays, tellingsOf } from './tell.ts';
import { type DayBounds, type WeighedDay, weighDays } from './weigh.ts';

export type TimelineRequest = {
  readonly scope: Scope;
  /** An actor's name, or words. */
  readonly query: string;
  /** The days that are told. */
  readonly period: Period;
  /** At most so many days, 1 to 40. */
  readonly dates: number;
  readonly nowMs: number;
};

export const MOST_DATES = 40;
export const USUAL_DATES = 12;

/** `stated`: the sentence names the day; `publication`: its report came out on that day or the one after. */
export type TimelineEntry = { readonly line: Line; readonly ground: 'stated' | 'publication' };
export type TimelineDay = {
  /** ISO 8601. */
  readonly date: string;
  /** Later than the newest report found: what is said of it are plans. */
  readonly ahead: boolean;
  /** How many reports name the day; re-prints count once. */
  readonly reports: number;
  readonly entries: readonly TimelineEntry[];
};
export type Timeline = {
  readonly query: string;
  /** Id of the actor that the query names; null for a topic. */
  readonly actor: string | null;
  readonly days: readonly TimelineDay[];
};
export type TimelineReport = Report & { readonly timeline: Timeline };

const LINES_A_DAY = 2;
/** A second line must add this share of what the first says. */
const WORTH_ADDING = 0.45;
/** At most this share of the days lies ahead. */
const SHARE_AHEAD = 0.25;
const MOST_NEAREST = 3;
/** A sentence that holds most of what is asked. */
const TO_THE_POINT = 0.6;

const dayOf = (ms: number): DayNumber => Math.floor(ms / DAY_MS);

const boundsOf = ({ sinceMs, untilMs }: Period): DayBounds => ({
  from: sinceMs === null ? null : dayOf(sinceMs),
  to: untilMs === null ? null : dayOf(untilMs - 1),
});

/** Articles from the first day on, none from after now: later ones tell of earlier days too. */
const searched = ({ period, nowMs }: TimelineRequest): Period => ({ sinceMs: period.sinceMs, untilMs: nowMs });

const TOLD: ReadonlySet<Status> = new Set(['asserted', 'claimed']);

/** Of a sentence that tells what happened and what is to come, what happened belongs to a day that has come. */
const happenedIn = ({ sentence }: Telling): Claim | null => {
  const claims = (sentence.report.material.reading?.claims ?? []).filter(
    (claim) => claim.sentence === sentence.sentence,
  );
  const main = mainClaim(ofMainClause(claims, sentence.report.material.article.text, sentence.span));
  return main !== null && isAhead(main.status) ? mainClaim(claims.filter(({ status }) => TOLD.has(status))) : null;
};

/** The line with the name of whom it points at, and the sentence in which that stands beside its own. */
const shownAs = (line: Line, { sentence: { shown, report } }: Telling): Line => {
  const own = shown();
  if (own.kind !== 'resolved') return line;
  const [first, ...others] = line.citations;
  return { ...line, text: own.text, citations: [first, ...others, cite(report.material.article, own.from)] };
};

/** What was said of a day before it came is no more than a plan. */
const entryOf = (day: DayNumber, telling: Telling): TimelineEntry => {
  const { sentence, named } = telling;
  const { article, reading } = sentence.report.material;
  const early = sentence.report.published < day;
  const happened = early ? null : happenedIn(telling);
  const line =
    happened === null || reading === null
      ? lineOfSentence(article, reading, sentence.sentence, sentence.span)
      : lineOfTold(article, reading, happened);
  const status = early && TOLD.has(line.status) ? 'planned' : line.status;
  return { line: shownAs({ ...line, status }, telling), ground: named ? 'stated' : 'publication' };
};

type Told = { readonly tellings: Tellings; readonly chosen: ReadonlyMap<DayNumber, readonly Telling[]> };

const dayTold = (day: DayNumber, ahead: boolean, { tellings, chosen }: Told): TimelineDay => {
  const named = tellings.of(day).filter((telling) => telling.named);
  return {
    date: dayText(day),
    ahead,
    reports: new Set(named.map(({ sentence }) => sentence.report)).size,
    entries: (chosen.get(day) ?? []).map((telling) => entryOf(day, telling)),
  };
};

const first = (days: readonly WeighedDay[], count: number): DayNumber[] => days.slice(0, count).map(({ day }) => day);

/** Whether somebody denies in it what the day is told for. */
const denies = ({ named, sentence }: Telling): boolean =>
  named &&
  sentence.about >= TO_THE_POINT &&
  (sentence.report.material.reading?.claims ?? []).some(
    (claim) => claim.sentence === sentence.sentence && claim.kind === 'denies',
  );

/** What most reports share of each day, and a denial where there is one: both sides are told. */
const chosenFor = (days: readonly DayNumber[], tellings: Tellings): Told['chosen'] => {
  const shared = tellDays(days, { lines: LINES_A_DAY, floor: WORTH_ADDING }, tellings);
  const told = new Set([...shared.values()].flat());
  const denials = tellDays(days, { lines: 1, floor: 0 }, tellings, (telling) => !told.has(telling) && denies(telling));
  return new Map(
    [...shared].map(([day, lines]) => [day, lines.some(denies) ? lines : [...lines, ...(denials.get(day) ?? [])]]),
  );
};

/** The days that matter, in their order, with what is told of them. */
const daysOf = ({ materials, about }: TimelineFindings, request: TimelineRequest): TimelineDay[] => {
  const reports = datedReports(materials, about);
  const tellings = tellingsOf(reports);
  const { past, ahead } = weighDays(reports, boundsOf(request.period));
  const coming = first(ahead, Math.floor(request.dates * SHARE_AHEAD));
  const gone = first(past, request.dates - coming.length);
  const told = { tellings, chosen: chosenFor([...gone, ...coming], tellings) };
  return [
    ...gone.sort((a, b) => a - b).map((day) => dayTold(day, false, told)),
    ...coming.sort((a, b) => a - b).map((day) => dayTold(day, true, told)),
  ].filter(({ entries }) => entries.length > 0);
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "17 March 2026". */
export const dayInWords = (date: string): string => {
  const { year, month, day } = civilDate(dayOf(Date.parse(date)));
  return `${day} ${MONTHS[month - 1]} ${year}`;
};

/** By when a day is ahead, and until when the whole library, not only the articles of the timeline, reports. */
type Until = { readonly nowMs: number; readonly newestMs: number | null };

const titleOf = ({ date, ahead }: TimelineDay, { nowMs, newestMs }: Until): string => {
  if (!ahead) return dayInWords(date);
  if (Date.parse(date) > nowMs) return `${dayInWords(date)} · still ahead`;
  return newestMs !== null && newestMs >= Date.parse(date)
    ? `${dayInWords(date)} · announced; what came of it is not in these articles`
    : `${dayInWords(date)} · announced; no report since`;
};

const sectionOf = (day: TimelineDay, until: Until): Section => ({
  title: { text: titleOf(day, until) },
  lines: day.entries.map(({ line }) => line),
});

const undatedIn = (materials: readonly Material[]): string[] => {
  const undated = materials.filter(({ publishedMs }) => publishedMs === null).length;
  return undated === 0 ? [] : [`the date of ${undated === 1 ? 'one article' : `${undated} articles`}`];
};

const nothing = async (
  request: TimelineRequest,
  { nearest, actor }: TimelineFindings,
  library: LibraryAccess,
): Promise<TimelineReport> => {
  const { newest, articles } = await library.articles.extent(request.scope);
  const lines = await linesOfPassages(nearest.slice(0, MOST_NEAREST), library);
  const none = {
    title: { text: `The library tells of no day of “${request.query}”${inPeriod(request.period)}.` },
    lines: [],
  };
  const near: Section[] = lines.length === 0 ? [] : [{ title: { text: 'The nearest it has' }, lines }];
  return {
    schema: 1,
    title: `Timeline: ${request.query}`,
    sections: [none, ...near],
    freshness: { newest, articles, missing: [] },
    timeline: { query: request.query, actor: actor?.ids[0] ?? null, days: [] },
  };
};

/**
 * The days that matter for an actor or a topic, in order, each with the lines that tell it: the speaker and the status stay
 * in them, and what was said before a day came is marked as planned.
 */
export const timelineReport = async (request: TimelineRequest, library: LibraryAccess): Promise<TimelineReport> => {
  const findings = await findForTimeline({ ...request, period: searched(request) }, library);
  const days = daysOf(findings, request);
  if (days.length === 0) return nothing(request, findings, library);
  const { materials, actor } = findings;
  const newest = Math.max(...materials.map(({ publishedMs }) => publishedMs ?? 0));
  const extent = await library.articles.extent(request.scope);
  const until = { nowMs: request.nowMs, newestMs: instantMs(extent.newest) };
  return {
    schema: 1,
    title: `Timeline: ${actor?.name ?? request.query}`,
    sections: days.map((day) => sectionOf(day, until)),
    freshness: {
      newest: materials.find(({ publishedMs }) => publishedMs === newest)?.article.publishedAt ?? null,
      articles: materials.length,
      missing: undatedIn(materials),
    },
    timeline: { query: request.query, actor: actor?.ids[0] ?? null, days },
  };
};
