import type { TimelineDay, TimelineEntry, TimelineReport } from '../answering/timeline/timeline.ts';
import { dayInWords } from '../answering/timeline/timeline.ts';
import { type Numbering, numberCitations } from '../domain/numbering.ts';
import { denierOf, statusWord } from '../domain/status-word.ts';
import {
  BODY,
  COLOURS,
  type Drawing,
  lineHeight,
  MARGIN,
  mark,
  NOTHING,
  type Picture,
  picture,
  printable,
  STRONG,
  straight,
  stroke,
  TITLE,
  together,
  WIDTH,
  write,
  writeLines,
} from './drawing.ts';
import { legend } from './legend.ts';
import { wrap } from './measure.ts';
import { markOf, type StatusMark } from './status-marks.ts';
import { AXIS_HEIGHT, timeAxis, timeScale } from './time-axis.ts';

const RAIL = MARGIN + 16;
const TEXT_LEFT = RAIL + 40;
const TEXT_WIDTH = WIDTH - MARGIN - TEXT_LEFT;
const MOST_TEXT_LINES = 5;
const BETWEEN_DAYS = 28;
const BETWEEN_ENTRIES = 14;
/** Taller ones are shown small and cannot be read. */
const TALLEST = 2400;
const MOST_PICTURES = 10;

type Part = { readonly drawing: Drawing; readonly height: number };
type Numbered = { readonly numbering: Numbering };

const marksOf = (entry: TimelineEntry, { numbering }: Numbered): string =>
  entry.line.citations.map((citation) => `[${numbering.numberOf(citation)}]`).join('');

/** Who says or denies it, outwards, where the line's own words do not tell. */
const speakersOf = ({ line }: TimelineEntry): string => {
  const denier = denierOf(line);
  if (denier !== null) return `— denied by ${denier}`;
  const told = line.text.toLowerCase();
  const names = line.attribution.map(({ name }) => name).filter((name) => !told.includes(name.toLowerCase()));
  return names.length === 0 ? '' : `— ${names.join(', via ')}`;
};

const statusMarkOf = ({ line, ground }: TimelineEntry): StatusMark => markOf(line.status, ground === 'stated');

/** "planned: The port will reopen … [4]", its speaker in dim print below, its mark on the rail. */
const entryAt = (entry: TimelineEntry, y: number, numbered: Numbered): Part => {
  const word = statusWord(entry.line);
  const head = word === null ? [] : [word];
  const sources = marksOf(entry, numbered);
  const room = { width: TEXT_WIDTH, most: MOST_TEXT_LINES };
  const body = wrap(printable(entry.line.text), BODY, room);
  const speaker = speakersOf(entry);
  const foot = wrap(printable(`${sources} ${speaker}`), BODY, { width: TEXT_WIDTH, most: 2 });
  const own = statusMarkOf(entry);
  const bodyTop = y + head.length * lineHeight(STRONG);
  const footTop = bodyTop + body.length * lineHeight(BODY);
  return {
    drawing: together(
      mark(own, RAIL, y + lineHeight(BODY) / 2),
      writeLines(head, { x: TEXT_LEFT, y }, STRONG, own.colour),
      writeLines(body, { x: TEXT_LEFT, y: bodyTop }, BODY),
      writeLines(foot, { x: TEXT_LEFT, y: footTop }, BODY, COLOURS.dim),
    ),
    height: footTop + foot.length * lineHeight(BODY) - y,
  };
};

const dayAt = (day: TimelineDay, y: number, numbered: Numbered): Part => {
  const words = day.ahead ? `${dayInWords(day.date)} · ahead` : dayInWords(day.date);
  let height = lineHeight(STRONG) + 6;
  const entries = day.entries.map((entry) => {
    const part = entryAt(entry, y + height, numbered);
    height += part.height + BETWEEN_ENTRIES;
    return part.drawing;
  });
  const tall = height + BETWEEN_DAYS - BETWEEN_ENTRIES;
  const rail = stroke(straight([RAIL, y], [RAIL, y + tall]), {
    colour: COLOURS.rail,
    width: 3,
    dash: day.ahead ? '4 10' : '',
  });
  return {
    drawing: together(rail, write(words, { x: TEXT_LEFT, y }, STRONG, COLOURS.blue), ...entries),
    height: tall,
  };
};

const msOf = ({ date }: TimelineDay): number => Date.parse(date);

/** All days at their true distance. */
const stripAt = (days: readonly TimelineDay[], y: number): Part => {
  if (days.length < 2) return { drawing: NOTHING, height: 0 };
  const scale = timeScale(days.map(msOf), 12);
  const dots = days.flatMap((day) => {
    const [entry] = day.entries;
    return entry === undefined ? [] : [mark(statusMarkOf(entry), scale.x(msOf(day)), y + 22, 11)];
  });
  return { drawing: together(timeAxis(scale, y + 48), ...dots), height: 48 + AXIS_HEIGHT + 28 };
};

const titleAt = (text: string): Part => {
  const lines = wrap(printable(text), TITLE, { width: WIDTH - 2 * MARGIN, most: 3 });
  return {
    drawing: writeLines(lines, { x: MARGIN, y: MARGIN }, TITLE),
    height: MARGIN + lines.length * lineHeight(TITLE) + 20,
  };
};

const distinctMarks = (days: readonly TimelineDay[]): StatusMark[] => [
  ...new Set(days.flatMap(({ entries }) => entries.map(statusMarkOf))),
];

/** Days in runs of about the same height, none much taller than can be read. */
const runsOf = (days: readonly TimelineDay[], numbered: Numbered): TimelineDay[][] => {
  const heights = days.map((day) => dayAt(day, 0, numbered).height);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const count = Math.min(MOST_PICTURES, Math.ceil(total / TALLEST));
  const runs: TimelineDay[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const [at, day] of days.entries()) {
    const height = heights[at] ?? 0;
    runs[Math.min(count - 1, Math.floor(((above + height / 2) / total) * count))]?.push(day);
    above += height;
  }
  return runs.filter((run) => run.length > 0);
};

const altFor = (title: string, days: readonly TimelineDay[], numbered: Numbered): string => {
  const told = days.map((day) => {
    const entries = day.entries.map((entry) => {
      const word = denierOf(entry.line) === null ? statusWord(entry.line) : null;
      const aside = [word, speakersOf(entry).replace('— ', '')].filter(Boolean).join(', ');
      return `${entry.line.text}${aside === '' ? '' : ` (${aside})`} ${marksOf(entry, numbered)}`;
    });
    return `${dayInWords(day.date)}${day.ahead ? ' (ahead)' : ''}: ${entries.join(' ')}`;
  });
  return printable(`${title}. ${told.join(' ')}`);
};

type Run = { readonly title: string; readonly days: readonly TimelineDay[]; readonly strip: readonly TimelineDay[] };

const runPicture = ({ title, days, strip }: Run, numbered: Numbered): Picture => {
  const head = titleAt(title);
  const axis = stripAt(strip, head.height);
  let y = head.height + axis.height;
  const drawn = days.map((day) => {
    const part = dayAt(day, y, numbered);
    y += part.height;
    return part.drawing;
  });
  const key = legend(distinctMarks(days), y + BETWEEN_DAYS);
  return picture(
    together(head.drawing, axis.drawing, ...drawn, key.drawing),
    y + BETWEEN_DAYS + key.height + MARGIN,
    altFor(title, days, numbered),
  );
};

/**
 * A timeline as pictures, the first with all its days at their true distance: each line with its date, its status by word
 * and shape, its speaker and the numbers of its sources. None for a timeline without days.
 */
export const picturesOfTimeline = (report: TimelineReport): Picture[] => {
  const numbered = { numbering: numberCitations(report) };
  const { days } = report.timeline;
  const runs = runsOf(days, numbered);
  return runs.map((run, at) =>
    runPicture(
      {
        title: runs.length === 1 ? report.title : `${report.title} (${at + 1} of ${runs.length})`,
        days: run,
        strip: at === 0 ? days : [],
      },
      numbered,
    ),
  );
};
