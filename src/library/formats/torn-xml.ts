import type { Tear } from './tear.ts';
import { markupAt } from './xml-guard.ts';

const NAME = /<\/?([^\s/<>]+)/y;
const ENTRY = /(?:^|:)(?:item|entry)$/i;

const nameAt = (text: string, at: number): string => {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1] ?? '';
};

type Tag = { readonly name: string; readonly at: number; readonly kind: 'opens' | 'closes' | 'empty' | 'torn' };

const KINDS = { '-1': 'closes', '0': 'empty', '1': 'opens' } as const;

/** The tags of a text in order; comments, CDATA and declarations are passed over. */
function* tagsIn(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at !== -1; ) {
    const { end, step } = markupAt(text, at);
    const kind = end > text.length ? 'torn' : KINDS[step];
    if (!/[?!]/.test(text[at + 1] ?? '')) yield { name: nameAt(text, at), at, kind };
    at = text.indexOf('<', end);
  }
}

/** Closes the innermost element of that name with all in it; what closes nothing is passed over. */
const close = (open: string[], name: string): void => {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
};

type Scan = {
  /** Elements outside of entries that are open, outermost first. */
  readonly open: string[];
  /** The entry that is open, if any. */
  entry: { readonly name: string; readonly at: number } | null;
};

const step = (scan: Scan, { name, at, kind }: Tag): void => {
  if (scan.entry !== null) {
    if (kind === 'closes' && name === scan.entry.name) scan.entry = null;
  } else if (kind === 'closes') close(scan.open, name);
  else if (kind === 'opens' && ENTRY.test(name)) scan.entry = { name, at };
  else if (kind === 'opens') scan.open.push(name);
};

/**
 * Where a feed's XML ends before its root element does, as a download does that broke off: the text up to the entry that is torn, with
 * what is open closed. Null for one whose root is closed, however sloppy it is inside. Linear in its length.
 */
export const tearInXml = (text: string): Tear | null => {
  const scan: Scan = { open: [], entry: null };
  let root: string | null = null;
  let end = text.length;
  for (const tag of tagsIn(text)) {
    const name = tag.name.toLowerCase();
    if (root === null) root = name;
    else if (tag.kind === 'closes' && name === root) return null;
    if (tag.kind === 'torn') end = tag.at;
    step(scan, tag);
  }
  if (root === null) return null;
  const closers = scan.open.reverse().map((name) => `</${name}>`);
  return { before: text.slice(0, scan.entry?.at ?? end) + closers.join(''), length: text.length };
};
