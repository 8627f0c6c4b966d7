import type { Span } from '../domain/span.ts';

export type Attribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};

const ROLES = { Source: 'source', Cue: 'cue', Content: 'content' } as const;

const spansOf = (offsets: string): Span[] =>
  offsets.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start, end };
  });

const textBounds = (lines: readonly string[]): Map<string, Span[]> =>
  new Map(
    lines.flatMap((line) => {
      const found = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line);
      return found?.[1] && found[2] ? [[found[1], spansOf(found[2])] as const] : [];
    }),
  );

/**
 * The attributions of a brat stand-off file: E lines that link Source, Cue and Content spans. An attribution
 * without content is left out. Source: PolNeAR, Newell, Margolin and Ruths, LREC 2018.
 */
export const parsePolnear = (standOff: string): Attribution[] => {
  const lines = standOff.split('\n');
  const bounds = textBounds(lines);
  return lines.flatMap((line) => {
    if (!/^E\d+\t/.test(line)) return [];
    const found = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
    for (const [, role = '', id = ''] of line.matchAll(/(Source|Cue|Content)\d*:(T\d+)/g))
      found[ROLES[role as keyof typeof ROLES]].push(...(bounds.get(id) ?? []));
    return found.content.length > 0 ? [found] : [];
  });
};

/** One annotator's file an article, the first by name: text path → stand-off path. Files are `TEXT_ANNOTATOR.ann`. */
export const annotationFiles = (paths: readonly string[]): Map<string, string> => {
  const chosen = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const text = path.replace('/attributions/', '/text/').replace(/_[^_/]*\.ann$/, '.txt');
    if (text !== path && paths.includes(text) && !chosen.has(text)) chosen.set(text, path);
  }
  return chosen;
};

const codeUnitOffsets = (text: string): ((offset: number) => number) => {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  return (offset) => starts[offset] ?? text.length;
};

/** brat counts code points; everything else here counts UTF-16 code units. */
export const inCodeUnits = (text: string, attributions: readonly Attribution[]): Attribution[] => {
  const at = codeUnitOffsets(text);
  const move = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  return attributions.map(({ source, cue, content }) => ({
    source: move(source),
    cue: move(cue),
    content: move(content),
  }));
};
