import { cite } from '../domain/cite.ts';
import type { Line } from '../domain/report.ts';
import { resolve } from './resolve.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';

/** The first sentence below the title introduces whom it names. */
const opens = (telling: Telling): boolean => tellingsOf(telling.material).find(({ inTitle }) => !inTitle) === telling;

/** `clear`: whom it speaks of can be told from its own words. */
export type Alone = { readonly line: Line; readonly clear: boolean };

/** A line of a sentence as it is shown without its article: with a name in brackets for "she" or "the company" where that is beyond doubt. */
export const alone = (telling: Telling, line: Line = lineOfTelling(telling)): Alone => {
  const { material, index } = telling;
  const { reading, article } = material;
  if (reading === null || index < 0) return { line, clear: true };
  const resolved = resolve({ reading, index, span: line.citations[0] }, line.text, opens(telling));
  if (resolved.kind !== 'resolved') return { line, clear: resolved.kind === 'plain' };
  const citations: Line['citations'] = [line.citations[0], cite(article, resolved.from), ...line.citations.slice(1)];
  return { line: { ...line, text: resolved.text, citations }, clear: true };
};

/** The line alone, however clear. */
export const lineAlone = (telling: Telling): Line => alone(telling).line;
