import type { Line, Section, Tab } from '../../domain/report.ts';
import type { Series } from '../../stories/figures.ts';
import { lineOfTitle } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { originsNote } from '../../stories/origins.ts';
import { sectionOf } from '../rows.ts';
import { type Account, type Data, MOST_TOLD } from './card.ts';
import { historyLines } from './history.ts';

const MOST_FIGURES = 12;

const MOST_STEPS = 12;

const MOST_ROWS_AN_ACCOUNT = 4;

const MOST_SOURCES = 12;

const figureLine = ({ kind, unit, speaker, points }: Series): Line => {
  const [first] = points as readonly [Series['points'][number], ...Series['points']];
  const values = points.map(({ value }) => value.toLocaleString('en')).join(' → ');
  const last = points.at(-1) ?? first;
  return {
    ...last.line,
    text: `${kind}${unit === null ? '' : ` (${unit})`}: ${values}`,
    citations: points.map(({ line }) => line.citations[0]) as unknown as Line['citations'],
    attribution: speaker === null ? [] : [{ name: speaker }],
    status: speaker === null ? 'asserted' : 'claimed',
  };
};

const figureLines = (figures: readonly Series[]): Section['lines'] => {
  const rest = figures.length - MOST_FIGURES;
  return [...figures.slice(0, MOST_FIGURES).map(figureLine), ...(rest > 0 ? [{ text: `and ${rest} more` }] : [])];
};

const noted = (title: string, lines: Section['lines'], empty: string): Section => ({
  title: { text: title },
  lines: lines.length === 0 ? [{ text: empty }] : lines,
});

const accountSections = (accounts: readonly Account[]): Section[] =>
  accounts.length === 0
    ? [noted('Accounts', [], 'Nobody is quoted on it; the articles tell it in their own voice.')]
    : accounts.map(({ speaker, rows }) => sectionOf(speaker, rows, { most: MOST_ROWS_AN_ACCOUNT, empty: '' }));

const titlesOf = (materials: readonly Material[]): Line[] =>
  materials.slice(0, MOST_SOURCES).flatMap(({ article, reading }) => lineOfTitle(article, reading) ?? []);

/** The card's sections in the order of its tabs; an empty one says so. */
export const sectionsOf = (data: Data): Section[] => [
  sectionOf('What is told', data.sentences, { most: MOST_TOLD, empty: '' }),
  noted(
    'Who, where, when',
    [...data.facts.who, ...data.facts.where, ...data.facts.when].map(({ line }) => line),
    'No sentence says who did it, where or when.',
  ),
  noted('Figures by who gives them', figureLines(data.figures), 'Its articles count nobody.'),
  noted('How its status changed', historyLines(data.history.slice(0, MOST_STEPS)), 'Nobody denies or confirms it.'),
  ...accountSections(data.accounts),
  noted(
    'Days ahead',
    data.ahead.flatMap(({ day, line }) => [{ text: day }, line]),
    'Its articles name no day after the newest of them.',
  ),
  { title: { text: 'Sources' }, lines: [originsNote(data.origins), ...titlesOf(data.materials)] },
];

/** The tabs over so many sections; all between status and days ahead are accounts. */
export const tabsOver = (sections: number): Tab[] => [
  { label: 'Card', sections: [0, 1, 2] },
  { label: 'Status', sections: [3] },
  { label: 'Accounts', sections: Array.from({ length: sections - 6 }, (_, at) => 4 + at) },
  { label: 'Days ahead', sections: [sections - 2] },
  { label: 'Sources', sections: [sections - 1] },
];
