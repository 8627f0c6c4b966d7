import type { Span } from '../domain/span.ts';
import { type ConlluSentence, parseConllu } from './conllu.ts';

export type NamedChains = { readonly id: string; readonly text: string; readonly chains: readonly (readonly Span[])[] };

type Open = { readonly entity: string; readonly type: string; readonly start: number; readonly word: number };
type Closed = Open & { readonly end: number; readonly last: number };

/** Kinds of entity that act or are places. */
const KINDS = /^(?:person|organization|place)$/;

/** `(1-organization-…`, `1)`, `(4-time-…)`: what opens and what closes at a word (GUM guidelines, CorefUD 1.0). */
const marksOf = (misc: string): { opens: { entity: string; type: string; closes: boolean }[]; closes: string[] } => {
  const field = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
  const opens: { entity: string; type: string; closes: boolean }[] = [];
  const closes: string[] = [];
  for (const mark of field.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
    if (mark.startsWith('(')) {
      const [entity = '', type = ''] = mark.replace(/[()]/g, '').split('-');
      opens.push({ entity, type, closes: mark.endsWith(')') });
    } else closes.push(mark.replace(')', ''));
  }
  return { opens, closes };
};

type Placed = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

const placed = (sentence: ConlluSentence): Placed => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { form, spaceAfter } of sentence.words) {
    starts.push(text.length);
    text += form;
    ends.push(text.length);
    if (spaceAfter) text += ' ';
  }
  return { text: text.trimEnd(), starts, ends };
};

const closedIn = (sentence: ConlluSentence, { starts, ends }: Placed): Closed[] => {
  const open: Open[] = [];
  const closed: Closed[] = [];
  const close = (entity: string, word: number): void => {
    const at = open.findLastIndex((each) => each.entity === entity);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (found) closed.push({ ...found, end: ends[word] ?? 0, last: word });
  };
  sentence.words.forEach(({ misc }, word) => {
    const { opens, closes } = marksOf(misc);
    for (const entity of closes) close(entity, word);
    for (const { entity, type, closes: atOnce } of opens) {
      open.push({ entity, type, start: starts[word] ?? 0, word });
      if (atOnce) close(entity, word);
    }
  });
  return closed;
};

/** A mention is a proper name where the word that the rest hangs on is one. */
const isName = ({ words }: ConlluSentence, { word, last }: Closed): boolean => {
  for (let index = word; index <= last; index++) {
    const head = words[index]?.head ?? -1;
    if (head < word || head > last) return words[index]?.upos === 'PROPN';
  }
  return false;
};

/** The words of a mention from its first proper noun to the last in a row with its head, so that titles and clauses stay out. */
const nameSpan = (sentence: ConlluSentence, mention: Closed, { starts, ends }: Placed): Span => {
  const { words } = sentence;
  let head = mention.word;
  for (let index = mention.word; index <= mention.last; index++) {
    const above = words[index]?.head ?? -1;
    if (above < mention.word || above > mention.last) head = index;
  }
  let [from, to] = [head, head];
  while (from > mention.word && words[from - 1]?.upos === 'PROPN') from -= 1;
  while (to < mention.last && words[to + 1]?.upos === 'PROPN') to += 1;
  return { start: starts[from] ?? mention.start, end: ends[to] ?? mention.end };
};

/** The chains of names of people, bodies and places in a GUM document, with the text that its words make. */
export const readGumNames = (conllu: string): NamedChains[] => {
  const documents = Map.groupBy(parseConllu(conllu), ({ document }) => document);
  return [...documents].map(([id, sentences]) => {
    let text = '';
    const chains = new Map<string, Span[]>();
    for (const sentence of sentences) {
      if (text !== '') text += sentence.newParagraph ? '\n\n' : ' ';
      const base = text.length;
      const own = placed(sentence);
      text += own.text;
      for (const mention of closedIn(sentence, own)) {
        if (!KINDS.test(mention.type) || !isName(sentence, mention)) continue;
        const { start, end } = nameSpan(sentence, mention, own);
        chains.set(mention.entity, [...(chains.get(mention.entity) ?? []), { start: base + start, end: base + end }]);
      }
    }
    return { id, text, chains: [...chains.values()] };
  });
};
