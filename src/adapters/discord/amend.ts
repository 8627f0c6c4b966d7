import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Correction } from '../../domain/correction.ts';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import { type Numbering, numberCitations } from '../../domain/numbering.ts';
import type { Report } from '../../domain/report.ts';
import { MOST_TEXT } from './budget.ts';
import { escapeLine } from './escape.ts';
import { publisherMarkup } from './line-markup.ts';
import type { MessageBody } from './message.ts';

/** Characters that every digest leaves free, so that a note fits in whatever it holds. */
export const ROOM_FOR_NOTES = 600;

const HEADING = '### ⚠️ Corrected since this was posted';
const LONGEST_QUOTE = 220;

const cut = (text: string): string => cutAtWord(text, LONGEST_QUOTE);

const CAUSES: Readonly<Record<Correction['kind'], string>> = {
  corrected: 'corrected by its publisher',
  withdrawn: 'withdrawn by its publisher',
  changed: 'its publisher has changed the article since; these words no longer stand in it',
  reported: 'reported by a reader, and a manager of this server agreed',
};

const saidOf = ({ notice, reason }: Correction): string => {
  if (notice !== null) return `: “${escapeLine(cut(notice.text))}” ${publisherMarkup(notice.citations[0], false)}`;
  return reason === null ? '' : `: ${escapeLine(cut(reason))}`;
};

const numbersIn = ({ cited }: Correction, numbering: Numbering): number[] => [
  ...new Set(cited.map((citation) => numbering.numberOf(citation)).filter((number) => number > 0)),
];

const shownAs = (number: number): string => `\\[${number}\\]`;

type Noted = { readonly correction: Correction; readonly numbers: string };

/** As much as there is room for, the least being which lines it is about. */
const noteOf = (noted: readonly Noted[], room: number): string => {
  const lines = (said: (correction: Correction) => string): string =>
    [HEADING, ...noted.map(({ correction, numbers }) => `- ${numbers} ${said(correction)}`)].join('\n');
  const forms = [
    lines((correction) => `${CAUSES[correction.kind]}${saidOf(correction)}`),
    lines(({ kind }) => CAUSES[kind]),
    `-# ⚠️ Corrected since: ${[...new Set(noted.map(({ numbers }) => numbers))].join(' ')}`,
  ];
  return forms.find(({ length }) => length <= room) ?? '-# ⚠️ Corrected since; see /digest audit.';
};

const textsIn = (component: unknown): string[] => {
  if (Array.isArray(component)) return component.flatMap(textsIn);
  if (typeof component !== 'object' || component === null) return [];
  return Object.entries(component).flatMap(([key, value]) =>
    key === 'content' && typeof value === 'string' ? [value] : textsIn(value),
  );
};

const withNote = (component: APIMessageTopLevelComponent, content: string): APIMessageTopLevelComponent =>
  component.type === ComponentType.Container
    ? { ...component, components: [{ type: ComponentType.TextDisplay, content }, ...component.components] }
    : component;

/** See `Posts.amend`. Lines are known by the numbers that stand at their end. */
export const amendBody = (body: string, report: Report, corrections: readonly Correction[]): string | null => {
  const message = JSON.parse(body) as MessageBody;
  const texts = textsIn(message.components);
  const numbering = numberCitations(report);
  const noted = corrections.flatMap((correction) => {
    const numbers = numbersIn(correction, numbering).map(shownAs);
    const shown = numbers.some((number) => texts.some((text) => text.includes(number)));
    return shown ? [{ correction, numbers: numbers.join('') }] : [];
  });
  if (noted.length === 0) return null;
  const room = MOST_TEXT - texts.reduce((sum, { length }) => sum + length, 0);
  const note = noteOf(noted, room);
  const components = message.components.map((component) => withNote(component, note));
  return JSON.stringify({ ...message, components, allowed_mentions: { parse: [] } });
};
