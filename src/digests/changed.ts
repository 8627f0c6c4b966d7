import { isLine, type Line, type Note, type Section } from '../domain/report.ts';
import { wordsOf } from '../library/terms.ts';
import type { Change, ChangeKind, Delta, StoryName } from '../stories/change.ts';
import { placeOf } from '../stories/changes.ts';
import { PRONOUN_FIRST } from '../stories/new-claims.ts';

/** In the order in which a story's changes are told, each with what stands over it. */
const LABELS: Readonly<Record<ChangeKind, string>> = {
  corrected: 'Corrected by its publisher',
  withdrawn: 'Withdrawn by its publisher',
  'new-story': 'New',
  'plan-carried-out': 'Announced before, now reported',
  'plan-called-off': 'Announced before, now called off',
  'new-event': 'New since the last digest',
  denied: 'Newly denied',
  confirmed: 'Newly confirmed',
  'figure-revised': 'Figure revised',
  'figure-disputed': 'Counted otherwise by another',
  'new-speaker': 'Now said by another',
  'plan-due': 'Announced for a day that has come',
};
const ORDER = Object.keys(LABELS) as ChangeKind[];

/** How much each kind matters beside the others; a story that many articles tell weighs more than one of a single article. */
const CONSEQUENCE: Readonly<Record<ChangeKind, number>> = {
  corrected: 100,
  withdrawn: 100,
  'new-story': 3,
  'new-event': 2.5,
  'plan-carried-out': 2.5,
  'plan-called-off': 2.5,
  denied: 2.3,
  confirmed: 2.2,
  'figure-revised': 2.6,
  'figure-disputed': 1.5,
  'new-speaker': 1,
  'plan-due': 0.5,
};
/** What a story says further weighs less with each line, so that one story does not fill a digest. */
const FADES = 0.6;

const EARLIER: Note = { text: 'Told before:' };

/** What stands or falls together: a line, what makes it understood, and what it is held against. */
type Item = { readonly change: Change; readonly lines: readonly (Line | Note)[] };
type Weighed = Item & { readonly weight: number };

/** A new story's lines stand each for itself, but one that leans on the line before stays with it. */
const linesApart = (change: Change, lines: readonly Line[]): Item[] => {
  const items: { change: Change; lines: Line[] }[] = [];
  for (const line of lines) {
    if (PRONOUN_FIRST.test(line.text) && items.length > 0) items.at(-1)?.lines.push(line);
    else items.push({ change, lines: [line] });
  }
  return items.length === 0 ? [{ change, lines: [] }] : items;
};

/** A new story's first line is its headline. */
const itemsOf = (change: Change): Item[] => {
  const [first, ...others] = change.lines;
  if (change.kind === 'new-story') return linesApart(change, others);
  const context = change.context === undefined ? [] : [change.context];
  return [{ change, lines: [...context, first, ...(others.length === 0 ? [] : [EARLIER, ...others])] }];
};

const orderOf = ({ change }: Item): number => ORDER.indexOf(change.kind);

const byStory = (changes: readonly Change[]): Map<string, Item[]> => {
  const stories = new Map<string, Item[]>();
  for (const change of changes)
    stories.set(change.story.id, [...(stories.get(change.story.id) ?? []), ...itemsOf(change)]);
  for (const items of stories.values()) items.sort((a, b) => orderOf(a) - orderOf(b));
  return stories;
};

const consequenceOf = ({ change }: Item): number => CONSEQUENCE[change.kind];

const weighed = (items: readonly Item[]): Weighed[] => {
  const ranked = [...items].sort((a, b) => consequenceOf(b) - consequenceOf(a));
  return items.map((item) => {
    const { story } = item.change;
    const told = 1 + Math.log2(Math.max(1, story.fresh)) + Math.log2(story.articles) / 2;
    return { ...item, weight: consequenceOf(item) * told * FADES ** ranked.indexOf(item) };
  });
};

const wordsIn = (lines: readonly (Line | Note)[]): number =>
  lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** The weightiest that have room, headlines counted; the first always. */
const fitting = (items: readonly Weighed[], words: number): Set<Item> => {
  const told = new Set<Item>();
  const open = new Set<string>();
  let used = 0;
  for (const item of [...items].sort((a, b) => b.weight - a.weight)) {
    const { story } = item.change;
    const cost = wordsIn(item.lines) + (open.has(story.id) ? 0 : wordsIn([story.title]));
    if (told.size > 0 && used + cost > words) continue;
    used += cost;
    told.add(item);
    open.add(story.id);
  }
  return told;
};

/** What only makes a line understood is left out where it stands in the section already. */
const needed = ({ change, lines }: Item, before: readonly (Line | Note)[]): readonly (Line | Note)[] => {
  const { context } = change;
  if (context === undefined) return lines;
  const known = before.some((line) => isLine(line) && placeOf(line) === placeOf(context));
  return known ? lines.filter((line) => line !== context) : lines;
};

const isSameLine = (line: Line | Note, other: Line | undefined): boolean =>
  other !== undefined && isLine(line) && placeOf(line) === placeOf(other);

/** What only another line makes understood ("The company denied it") stands right behind that one, or behind who denies it too. */
const besideContext = (items: readonly Item[]): Item[] => {
  const ordered = [...items];
  for (const item of items) {
    const { context } = item.change;
    const at = ordered.findIndex((other) => other !== item && other.lines.some((line) => isSameLine(line, context)));
    const to = ordered.indexOf(item);
    if (at < 0 || at >= to - 1 || isSameLine(context as Line, ordered[at + 1]?.change.context)) continue;
    ordered.splice(to - 1, 0, ...ordered.splice(at, 1));
  }
  return ordered;
};

/** What was withdrawn heads nothing: it stands under the word for it. */
const isTakenBack = (story: StoryName, items: readonly Item[]): boolean =>
  items.every(({ change }) => change.kind === 'withdrawn' && placeOf(change.lines[0]) === placeOf(story.title));

const sectionOf = (story: StoryName, items: readonly Item[]): Section => {
  if (isTakenBack(story, items))
    return { title: { text: LABELS.withdrawn }, lines: items.flatMap(({ lines }) => lines) };
  const lines: (Line | Note)[] = [];
  const ordered = besideContext(items);
  for (const [at, item] of ordered.entries()) {
    if (ordered[at - 1]?.change.kind !== item.change.kind) lines.push({ text: LABELS[item.change.kind] });
    lines.push(...needed(item, lines));
  }
  return { title: story.title, lines };
};

/** One line of small print, without lines below it. */
const aside = (text: string): Section => ({ title: { text }, lines: [] });

/** A day that has come is news only where several told of it, or beside other news. */
const isNews = ({ kind, tellers }: Change): boolean => kind !== 'plan-due' || (tellers ?? 1) > 1;

/**
 * Changes as the sections of a digest, a section a story, the most consequential first, in about so many words; then how many
 * had no room, and what is watched but did not move. Nothing changed: no sections.
 */
export const changedSections = (delta: Delta, words: number, unmoved: readonly string[]): Section[] => {
  if (!delta.changes.some(isNews)) return [];
  const stories = [...byStory(delta.changes).values()].map(weighed);
  const told = fitting(stories.flat(), words);
  const shown = stories
    .map((items) => items.filter((item) => told.has(item)))
    .filter((items) => items.length > 0)
    .sort((a, b) => heaviest(b) - heaviest(a));
  const left =
    new Set(stories.flat().map(({ change }) => change)).size - new Set([...told].map(({ change }) => change)).size;
  const omitted = left + delta.omitted;
  return [
    ...shown.map((items) => sectionOf((items[0] as Item).change.story, items)),
    ...(omitted === 0 ? [] : [aside(`${omitted} more ${omitted === 1 ? 'change has' : 'changes have'} no room here.`)]),
    ...(unmoved.length === 0 ? [] : [aside(`Nothing new on ${unmoved.join(', ')}.`)]),
  ];
};

const heaviest = (items: readonly Weighed[]): number => Math.max(...items.map(({ weight }) => weight));
