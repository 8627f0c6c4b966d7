import type { Tear } from './tear.ts';

/** An object or list that is open where a text ends; `end`: behind the last object or list in it that is whole. */
type Open = { readonly bracket: '[' | '{'; readonly at: number; end: number | null };

/** What is open where a text of JSON ends, outermost first. */
const openAtEnd = (text: string): Open[] => {
  const open: Open[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else quoted = sign !== '"';
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') open.push({ bracket: sign, at, end: null });
    else if (sign === ']' || sign === '}') {
      open.pop();
      const around = open.at(-1);
      if (around !== undefined) around.end = at + 1;
    }
  }
  return open;
};

/**
 * Where JSON ends before what it holds does: the text up to the last object in the list that is torn, or else up to the last object or list
 * that is whole, closed again. Null where nothing is open.
 */
export const tearInJson = (text: string): Tear | null => {
  const open = openAtEnd(text);
  const list = open.findIndex(({ bracket }) => bracket === '[');
  const torn =
    list === -1
      ? Math.max(
          0,
          open.findIndex(({ end }) => end !== null),
        )
      : list;
  const last = open[torn];
  if (last === undefined) return null;
  const closers = open.slice(0, torn + 1).map(({ bracket }) => (bracket === '[' ? ']' : '}'));
  return { before: text.slice(0, last.end ?? last.at + 1) + closers.reverse().join(''), length: text.length };
};
