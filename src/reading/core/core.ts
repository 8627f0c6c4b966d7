import type { Article } from '../../domain/article.ts';
import type { Analysis, Sentence, Token } from '../analysis.ts';
import { type Lemmas, lemmatize } from './lemmas.ts';
import type { Linear } from './linear.ts';
import { decodeModel } from './model-file.ts';
import { morphologyOf } from './morphology.ts';
import { NAME_TAGS, nameContext, tagNames } from './names.ts';
import type { ParseState } from './parse-state.ts';
import { Beam, type Parser, parseWords } from './parser.ts';
import { splitSentences } from './split-sentences.ts';
import { type Tagger, tagWords } from './tagger.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import { type Lexicon, Vocabulary } from './words.ts';

/** The loaded weights. Opaque to callers; made once per thread by `loadCore`. */
export type Core = {
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
  /** UPOS and Penn tag of each tag, and the index of its UPOS. */
  readonly upos: readonly string[];
  readonly penn: readonly string[];
  readonly uposIndex: Int32Array;
  readonly parser: Parser;
  readonly beam: Beam;
  readonly names: Linear;
  readonly lemmas: Lemmas;
};

/** Measured on EWT's development part: wider gains nothing that its time is worth. */
const BEAM = { width: 1, gap: 0 };

export type ArticleText = Pick<Article, 'text' | 'paragraphs' | 'titleSpan'>;

/** Words of a sentence with everything but their place. */
export type AnalysedWord = Omit<Token, 'start' | 'end'>;

/** The files that `loadCore` needs, decompressed. */
export const CORE_FILES = ['lexicon', 'tagger', 'parser', 'names', 'lemmas'] as const;

/** Sentences longer than this are cut at a comma or another safe place, so that nothing after depends on their length. */
export const MOST_TOKENS = 250;

const fileOf = (files: Record<string, Uint8Array>, name: string): Uint8Array => {
  const bytes = files[name];
  if (!bytes) throw new Error(`models: "${name}" is missing; there are ${Object.keys(files).join(', ') || 'none'}`);
  return bytes;
};

const jsonOf = (files: Record<string, Uint8Array>, name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fileOf(files, name)));

const tableOf = (tables: readonly Linear[], index: number, name: string): Linear => {
  const table = tables[index];
  if (!table) throw new Error(`models: "${name}" has no table ${index}`);
  return table;
};

export type LexiconFile = {
  /** Words apart by spaces; the numbers beside them in the same order. */
  readonly words: string;
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly usual: readonly number[];
  readonly listed: readonly number[];
};

export const readLexicon = (file: LexiconFile): Lexicon => {
  const words = file.words.split(' ');
  const column = (numbers: readonly number[]) =>
    new Map(words.flatMap((word, i): [string, number][] => (numbers[i] ? [[word, numbers[i]]] : [])));
  return {
    fine: column(file.fine),
    coarse: column(file.coarse),
    usual: column(file.usual),
    listed: column(file.listed),
  };
};

/** Makes a core from the decompressed model files, by name (`CORE_FILES`). Throws an Error that names what is missing. */
export const loadCore = (files: Record<string, Uint8Array>): Core => {
  const tagger = decodeModel(fileOf(files, 'tagger'));
  const parser = decodeModel(fileOf(files, 'parser'));
  const names = decodeModel(fileOf(files, 'names'));
  return coreOf({
    lexicon: readLexicon(jsonOf(files, 'lexicon') as LexiconFile),
    tagger: { tags: tagger.meta as string[], model: tableOf(tagger.tables, 0, 'tagger') },
    parser: {
      relations: parser.meta as string[],
      moves: tableOf(parser.tables, 0, 'parser'),
      relation: tableOf(parser.tables, 1, 'parser'),
    },
    names: tableOf(names.tables, 0, 'names'),
    lemmas: jsonOf(files, 'lemmas') as Lemmas,
  });
};

export type CoreParts = {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly names: Linear;
  readonly lemmas: Lemmas;
};

/** Puts trained parts together. */
export const coreOf = ({ lexicon, tagger, parser, names, lemmas }: CoreParts): Core => {
  const upos = tagger.tags.map((tag) => tag.split('|')[0] ?? '');
  const inventory = [...new Set(upos)].sort();
  return {
    vocabulary: new Vocabulary(lexicon),
    tagger,
    upos,
    penn: tagger.tags.map((tag) => tag.split('|')[1] ?? ''),
    uposIndex: Int32Array.from(upos, (name) => inventory.indexOf(name)),
    parser,
    beam: new Beam(BEAM),
    names,
    lemmas,
  };
};

type Layers = { readonly forms: readonly string[]; readonly tags: Int32Array; readonly tree: ParseState };

const relationOf = (core: Core, { tree }: Layers, i: number): string =>
  core.parser.relations[tree.labels[i] as number] ?? 'dep';

const childrenOf = (core: Core, layers: Layers): { deprel: string; lower: string }[][] => {
  const lists: { deprel: string; lower: string }[][] = layers.forms.map(() => []);
  for (const [i, form] of layers.forms.entries()) {
    lists[layers.tree.heads[i] as number]?.push({ deprel: relationOf(core, layers, i), lower: form.toLowerCase() });
  }
  return lists;
};

const wordsOf = (core: Core, layers: Layers, names: Int32Array): AnalysedWord[] => {
  const children = childrenOf(core, layers);
  return layers.forms.map((form, i) => {
    const tag = layers.tags[i] as number;
    const upos = core.upos[tag] ?? 'X';
    const head = layers.tree.heads[i] as number;
    const deprel = relationOf(core, layers, i);
    return {
      form,
      lemma: lemmatize(form, core.tagger.tags[tag] ?? '', core.lemmas),
      upos,
      ...morphologyOf(form.toLowerCase(), upos, core.penn[tag] ?? '', { deprel, children: children[i] ?? [] }),
      head: head === layers.forms.length ? -1 : head,
      deprel,
      name: NAME_TAGS[names[i] as number] ?? 'O',
    };
  });
};

/** Tags, parse, lemmas and names of one sentence that is cut into words already. */
export const analyseTokens = (forms: readonly string[], core: Core): AnalysedWord[] => {
  if (forms.length === 0) return [];
  const words = core.vocabulary.words(forms);
  const tags = tagWords(words, core.tagger);
  const upos = tags.map((tag) => core.uposIndex[tag] as number);
  const tree = parseWords({ words, tags, upos }, core.parser, core.beam);
  return wordsOf(core, { forms, tags, tree }, tagNames(nameContext(words, upos), core.names));
};

/** Where an over-long sentence is cut: behind the last comma or the like within bounds, else at the bound. */
const cutAt = (tokens: readonly RawToken[]): number => {
  for (let i = MOST_TOKENS - 1; i > MOST_TOKENS / 2; i -= 1) if (/^[,;:–—-]$/.test(tokens[i]?.form ?? '')) return i + 1;
  return MOST_TOKENS;
};

const pieces = (tokens: readonly RawToken[]): RawToken[][] => {
  const parts: RawToken[][] = [];
  let rest: readonly RawToken[] = tokens;
  while (rest.length > MOST_TOKENS) {
    const cut = cutAt(rest);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  if (rest.length > 0) parts.push([...rest]);
  return parts;
};

/** Sentences, tokens, parse and name tags of an article. Every offset lies inside `text`. Never throws for any text. */
export const analyse = ({ text, paragraphs, titleSpan }: ArticleText, core: Core): Analysis => {
  const sentences = splitSentences(text, paragraphs, titleSpan).flatMap(({ span, paragraph, headline }): Sentence[] =>
    pieces(tokenize(text, span)).map((piece) => {
      const words = analyseTokens(
        piece.map(({ form }) => form),
        core,
      );
      const tokens = words.map((word, i): Token => {
        const { start, end } = piece[i] as RawToken;
        return { start, end, ...word };
      });
      const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
      return { span: { start: first.start, end: last.end }, tokens, paragraph, headline };
    }),
  );
  return { text, sentences };
};
