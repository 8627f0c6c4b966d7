import type { ConlluSentence, ConlluWord } from '../src/evaluation/conllu.ts';
import type { NameTag } from '../src/reading/core/names.ts';
import type { NamedSentence } from './names-data.ts';

type Mention = { readonly kind: string; readonly start: number; readonly head: number; end: number };

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  object: 'MISC',
  abstract: 'MISC',
};

const TITLES =
  /^(?:mr|mrs|ms|dr|president|prime|minister|senator|governor|king|queen|prince|princess|professor|captain|general|sir|lord|pope|secretary|chancellor|judge|justice|mayor|colonel|lieutenant|sergeant|major|chairman|reverend|saint|st)\.?$/i;

/** Opening and closing marks of GUM's Entity column: "(3-place-new-sssss-cf3-1-coref-Mecca)2)". */
const MARK = /\((\d+)(?:\[\d+\/\d+\])?-(\w+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)[^()]*|(\d+)?(?:\[\d+\/\d+\])?\)/g;

const readMentions = (words: readonly ConlluWord[]): Mention[] => {
  const done: Mention[] = [];
  const open: { id: string; mention: Mention }[] = [];
  for (const [i, { misc }] of words.entries()) {
    const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [mark, id, kind, minimal, closes] of column.matchAll(MARK)) {
      if (id && kind) {
        const head = i + Number((minimal ?? '1').split(',')[0]) - 1;
        open.push({ id, mention: { kind, start: i, head, end: i } });
        continue;
      }
      const at = closes ? open.findLastIndex((entry) => entry.id === closes) : open.length - 1;
      const [entry] = at < 0 ? [] : open.splice(at, 1);
      if (entry && mark) done.push(Object.assign(entry.mention, { end: i + 1 }));
    }
  }
  return done;
};

const isProper = (word: ConlluWord | undefined): boolean => word?.upos === 'PROPN';

/** The name inside a mention: the proper nouns around its head, with "of …" and "for …" behind organisations. */
const nameOf = (words: readonly ConlluWord[], mention: Mention): { start: number; end: number } | null => {
  if (!isProper(words[mention.head])) return null;
  let [start, end] = [mention.head, mention.head + 1];
  const joins = (i: number) => isProper(words[i]) || (words[i]?.form === '-' && isProper(words[i - 1]));
  while (start > mention.start && joins(start - 1)) start -= 1;
  while (end < mention.end && (joins(end) || continues(words, end, mention))) end += 1;
  while (mention.kind === 'person' && end - start > 1 && TITLES.test(words[start]?.form ?? '')) start += 1;
  return { start, end };
};

const continues = (words: readonly ConlluWord[], i: number, mention: Mention): boolean => {
  if (mention.kind === 'person' || i + 1 >= mention.end) return false;
  if (words[i]?.form === 'the') return /^(?:of|for)$/.test(words[i - 1]?.form ?? '') && isProper(words[i + 1]);
  const next = words[i + 1]?.form === 'the' ? words[i + 2] : words[i + 1];
  return /^(?:of|for)$/.test(words[i]?.form ?? '') && isProper(next);
};

const isDemonym = ({ upos, form, lemma }: ConlluWord): boolean =>
  upos === 'ADJ' && /^\p{Lu}\p{Ll}{3,}$/u.test(form) && /^\p{Lu}/u.test(lemma);

/** Names of people, organisations and places from GUM's nested entities; the larger name wins. */
export const gumNames = ({ words }: ConlluSentence): NamedSentence => {
  const names: NameTag[] = words.map((word) => (isDemonym(word) ? 'B-MISC' : 'O'));
  const found = readMentions(words).flatMap((mention) => {
    const kind = KINDS[mention.kind];
    const span = kind ? nameOf(words, mention) : null;
    return kind && span ? [{ ...span, kind }] : [];
  });
  for (const { start, end, kind } of found.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    for (let i = start; i < end; i += 1) names[i] = `${i === start ? 'B' : 'I'}-${kind}` as NameTag;
  }
  return { forms: words.map(({ form }) => form), names };
};
