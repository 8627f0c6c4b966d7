/** One word line of a CoNLL-U file (https://universaldependencies.org/format.html). */
export type ConlluWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head within the sentence, −1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
  /** False where the next word follows without a space. */
  readonly spaceAfter: boolean;
};

export type ConlluSentence = {
  readonly id: string;
  readonly document: string;
  /** Whether a paragraph starts here. */
  readonly newParagraph: boolean;
  readonly words: readonly ConlluWord[];
};

/** Marks on a multiword token ("12-13 don't … SpaceAfter=No") count for its last word. */
type Range = { readonly last: number; readonly spaceAfter: boolean };

const spaced = (misc: string): boolean => !/(^|\|)SpaceAfter=No(\||$)/.test(misc);

const wordOf = (columns: readonly string[], range: Range | null): ConlluWord => {
  const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns as string[];
  const inside = range !== null && Number(id) <= range.last;
  return {
    form: form ?? '',
    lemma: lemma ?? '',
    upos: upos ?? '',
    xpos: xpos ?? '',
    feats: feats ?? '',
    head: Number(head) - 1,
    deprel: deprel ?? '',
    misc: misc ?? '',
    spaceAfter: inside ? Number(id) === range.last && range.spaceAfter : spaced(misc ?? ''),
  };
};

const wordsOf = (lines: readonly string[]): ConlluWord[] => {
  const words: ConlluWord[] = [];
  let range: Range | null = null;
  for (const line of lines) {
    const columns = line.split('\t');
    const id = columns[0] ?? '';
    if (/^\d+-\d+$/.test(id)) range = { last: Number(id.split('-')[1]), spaceAfter: spaced(columns[9] ?? '') };
    if (/^\d+$/.test(id)) words.push(wordOf(columns, range));
  }
  return words;
};

/** Reads a CoNLL-U file; empty nodes are left out. */
export const parseConllu = (text: string): ConlluSentence[] => {
  const sentences: ConlluSentence[] = [];
  let document = '';
  for (const block of text.replace(/\r/g, '').split(/\n\s*\n/)) {
    const lines = block.split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const words = wordsOf(lines);
    const named = comments.find((line) => /^# newdoc id\s*=/.test(line));
    if (named) document = named.replace(/^.*?=\s*/, '');
    if (words.length === 0) continue;
    const id = comments.find((line) => /^# sent_id\s*=/.test(line))?.replace(/^.*?=\s*/, '') ?? '';
    const newParagraph = comments.some((line) => /^# newpar(?:\s|$)/.test(line) || /^# newdoc/.test(line));
    sentences.push({ id, document, newParagraph, words });
  }
  return sentences;
};
