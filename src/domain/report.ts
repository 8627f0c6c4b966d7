import type { Status } from './reading.ts';

/** A span of one revision of a stored article, with its words as they stand there. */
export type Citation = {
  readonly article: string;
  readonly revision: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
};

/** At least one: the type that makes a line without evidence impossible. */
export type Citations = readonly [Citation, ...Citation[]];

/** Something said about the world. */
export type Line = {
  readonly text: string;
  readonly citations: Citations;
  readonly attribution: readonly { readonly name: string }[];
  readonly status: Status;
};

/** Something said about the library or the bot, never about the world. */
export type Note = { readonly text: string };

export type Section = { readonly title: Line | Note; readonly lines: readonly (Line | Note)[] };

export type Freshness = {
  readonly newest: string | null;
  readonly articles: number;
  readonly missing: readonly string[];
};

export type Report = {
  readonly schema: 1;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly freshness: Freshness;
};

/** A part of a report that is shown by itself; indexes into its sections. */
export type Tab = { readonly label: string; readonly sections: readonly number[] };

/** A report with the parts it is shown in; without any it is shown as a whole. */
export type Tabbed = { readonly report: Report; readonly tabs: readonly Tab[] };

export type AnswerKind = 'answered' | 'abstained' | 'disputed' | 'false-premise';

export type Answer = {
  readonly schema: 1;
  readonly id?: string;
  readonly kind: AnswerKind;
  readonly answer: string | null;
  readonly lines: readonly Line[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly nearest: readonly Citation[];
  /** A name of the question that nobody in the library has, and who is called almost so. */
  readonly meant?: { readonly asked: string; readonly names: readonly string[] };
};

/** Where a question has a name that nobody has: who may be meant. */
export const noteOfMeant = ({ meant }: Answer): Note | null =>
  meant === undefined
    ? null
    : { text: `Nobody here is called “${meant.asked}”. Did you mean ${meant.names.join(' or ')}?` };

const wordsOf = ({ text }: Citation): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether both show the same words: of one article, or of two that print them, one of them behind a dateline. */
const showSame = (a: Citation, b: Citation): boolean => {
  if (a.article === b.article && a.revision === b.revision && a.start < b.end && b.start < a.end) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.endsWith(other) || other.endsWith(one);
};

/** The nearest passages that say something which neither a line of the answer nor a nearer passage shows. */
export const nearestBeside = ({ lines, nearest }: Pick<Answer, 'lines' | 'nearest'>): Citation[] => {
  const shown = lines.flatMap(({ citations }) => [...citations]);
  const fresh: Citation[] = [];
  for (const citation of nearest)
    if (![...shown, ...fresh].some((other) => showSame(citation, other))) fresh.push(citation);
  return fresh;
};

/** Tells what is said about the world from what the bot says about its library: only a line has citations. */
export const isLine = (item: Line | Note): item is Line => 'citations' in item;
