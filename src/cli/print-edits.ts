import pc from 'picocolors';
import type { Edit } from '../briefing/tighten.ts';
import { plain } from './print-report.ts';

const WORDS: Readonly<Record<Edit['kind'], string>> = {
  replaced: 'Replaced',
  compressed: 'Made shorter',
  resolved: 'A name put in',
  'left-out': 'Left out',
};

const editText = ({ kind, text, instead, reason }: Edit): string =>
  [
    `${pc.bold(WORDS[kind])}: ${plain(reason)}`,
    `  - ${plain(text)}`,
    ...(instead === null ? [] : [`  + ${plain(instead)}`]),
  ].join('\n');

/** What a briefing's writer did to sentences, and why. */
export const editsText = (edits: readonly Edit[]): string =>
  edits.length === 0
    ? 'Every line stands as its source has it; nothing was replaced, made shorter or left out.'
    : edits.map(editText).join('\n');
