import type { Line, Note, Section } from '../domain/report.ts';
import { wordsOf } from '../library/terms.ts';
import type { Change, ChangeKind, Delta } from '../stories/change.ts';

/** What stands over the changes of a kind; a new story stands under its own headline. */
const HEADINGS: Readonly<Record<Exclude<ChangeKind, 'new-story'>, string>> = {
  corrected: 'Corrected by its publisher',
  withdrawn: 'Withdrawn',
  'figure-revised': 'Figures revised',
  confirmed: 'Newly confirmed',
  denied: 'Newly denied',
  'plan-carried-out': 'Announced before, now reported',
  'plan-due': 'Announced for a day that has come',
  'new-event': 'New in stories told before',
  'new-speaker': 'New voices',
};

const EARLIER: Note = { text: 'Told before:' };

/** The new, then what it is held against. */
const linesOf = ({ lines: [now, ...held] }: Change): (Line | Note)[] =>
  held.length === 0 ? [now] : [now, EARLIER, ...held];

const wordsIn = ({ lines }: Change): number => lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** In the order given, while there is room; the first always. */
const fitting = (changes: readonly Change[], words: number): readonly Change[] => {
  let used = 0;
  const over = changes.findIndex((change, at) => {
    used += wordsIn(change);
    return at > 0 && used > words;
  });
  return over < 0 ? changes : changes.slice(0, over);
};

const sectionsOf = (changes: readonly Change[]): Section[] => {
  const sections: { kind: ChangeKind; title: Line | Note; lines: (Line | Note)[] }[] = [];
  for (const change of changes) {
    if (change.kind === 'new-story') {
      const [title, ...lines] = change.lines;
      sections.push({ kind: change.kind, title, lines });
      continue;
    }
    const open = sections.findLast(({ kind }) => kind === change.kind);
    if (open === undefined)
      sections.push({ kind: change.kind, title: { text: HEADINGS[change.kind] }, lines: linesOf(change) });
    else open.lines.push(...linesOf(change));
  }
  return sections.map(({ title, lines }) => ({ title, lines }));
};

/** One line of small print, without lines below it. */
const aside = (text: string): Section => ({ title: { text }, lines: [] });

/**
 * Changes as the sections of a digest, most consequential first, in about so many words; then how many had no room, and what is
 * watched but did not move. Nothing changed: no sections.
 */
export const changedSections = (delta: Delta, words: number, unmoved: readonly string[]): Section[] => {
  const told = fitting(delta.changes, words);
  if (told.length === 0) return [];
  const left = delta.changes.length - told.length + delta.omitted;
  return [
    ...sectionsOf(told),
    ...(left === 0 ? [] : [aside(`${left} more ${left === 1 ? 'change has' : 'changes have'} no room here.`)]),
    ...(unmoved.length === 0 ? [] : [aside(`Nothing new on ${unmoved.join(', ')}.`)]),
  ];
};
