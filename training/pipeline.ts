import type { ConlluSentence } from '../src/evaluation/conllu.ts';
import { readLexicon } from '../src/reading/core/core.ts';
import type { Linear } from '../src/reading/core/linear.ts';
import { tagWords } from '../src/reading/core/tagger.ts';
import { Vocabulary } from '../src/reading/core/words.ts';
import { readTreebanks, type Treebanks } from './corpora.ts';
import { gumNames } from './gum-names.ts';
import {
  type LexiconColumns,
  lexiconFile,
  relationClasses,
  relationIndexer,
  tagClasses,
  tagIndexer,
  usualTags,
} from './lexicon.ts';
import { type NamedSentence, nameIndex, readNameSets, readRe3d } from './names-data.ts';
import { goldTree } from './oracle.ts';
import { quantised } from './perceptron.ts';
import { seeded } from './random.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainNames } from './train-names.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';

export type TrainingPlan = {
  readonly data: string;
  readonly raw: string | null;
  readonly seed: number;
  readonly progress: (line: string) => void;
};

export type Clusters = Pick<LexiconColumns, 'fine' | 'coarse'>;

/** What every part learns from. */
export type Course = TrainingPlan & {
  readonly treebanks: Treebanks;
  readonly sentences: readonly ConlluSentence[];
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly uposOf: Int32Array;
};

const FOLDS = 4;

const uposIndices = (tags: readonly string[]): Int32Array => {
  const upos = tags.map((tag) => tag.split('|')[0] ?? '');
  const inventory = [...new Set(upos)].sort();
  return Int32Array.from(upos, (name) => inventory.indexOf(name));
};

export const tagger = (course: Course, sentences: readonly ConlluSentence[], title: string, epochs: number): Linear => {
  const indexOf = tagIndexer(course.tags);
  const examples = sentences.map(({ words }) => ({
    words: course.vocabulary.words(words.map(({ form }) => form)),
    gold: Int32Array.from(words, indexOf),
  }));
  const progress = (line: string) => course.progress(`${title}: ${line}`);
  return trainTagger(examples, {
    classes: course.tags.length,
    bits: 18,
    epochs,
    random: seeded(course.seed),
    progress,
  });
};

/** Tags for the parser to learn from, given by taggers that never saw the sentence. */
export const jackknife = (course: Course): Int32Array[] => {
  const tagged: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = course.sentences.filter((_, i) => i % FOLDS !== fold);
    const model = tagger(course, seen, `tagger ${fold + 1} of ${FOLDS} for the parser`, 4);
    course.sentences.forEach(({ words }, i) => {
      if (i % FOLDS !== fold) return;
      const described = course.vocabulary.words(words.map(({ form }) => form));
      tagged[i] = tagWords(described, { tags: course.tags, model });
    });
  }
  return tagged;
};

const parser = (course: Course): { readonly moves: Linear; readonly relation: Linear } => {
  const tagged = jackknife(course);
  const indexOf = relationIndexer(course.relations);
  const examples = course.sentences.map(({ words }, i) => {
    const tags = tagged[i] ?? new Int32Array(words.length);
    const heads = Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head));
    return {
      input: {
        words: course.vocabulary.words(words.map(({ form }) => form)),
        tags,
        upos: tags.map((tag) => course.uposOf[tag] as number),
      },
      gold: goldTree(
        heads,
        Int32Array.from(words, ({ deprel }) => indexOf(deprel)),
      ),
    };
  });
  return trainParser(examples, {
    relations: course.relations,
    moveBits: 21,
    labelBits: 18,
    greedyEpochs: 6,
    beamEpochs: 6,
    beamWidth: 8,
    random: seeded(course.seed + 1),
    progress: (line) => course.progress(`parser: ${line}`),
  });
};

export const namedSentences = (course: Course): NamedSentence[] => {
  const sets = readNameSets(course.data);
  const re3d = course.raw === null ? null : readRe3d(course.raw);
  if (!re3d) course.progress('names: no re3d below --raw, so names of armed groups and officials will be weaker');
  return [...sets, ...(re3d ? [re3d] : []), { set: 'gum', sentences: course.treebanks.gum.map(gumNames) }].flatMap(
    ({ sentences }) => sentences,
  );
};

const names = (course: Course, tagModel: Linear): Linear => {
  const examples = namedSentences(course).map(({ forms, names: gold }) => {
    const words = course.vocabulary.words(forms);
    const tags = tagWords(words, { tags: course.tags, model: tagModel });
    return { words, upos: tags.map((tag) => course.uposOf[tag] as number), gold: Int32Array.from(gold, nameIndex) };
  });
  const progress = (line: string) => course.progress(`names: ${line}`);
  return trainNames(examples, { bits: 18, epochs: 6, random: seeded(course.seed + 2), progress });
};

export const enrol = (plan: TrainingPlan, clusters: Clusters) => {
  const treebanks = readTreebanks(plan.data);
  const sentences = [...treebanks.ewt, ...treebanks.gum];
  const tags = tagClasses(sentences);
  const lexicon = lexiconFile({ ...clusters, usual: usualTags(sentences, tagIndexer(tags)), listed: new Map() });
  const course: Course = {
    ...plan,
    treebanks,
    sentences,
    vocabulary: new Vocabulary(readLexicon(lexicon)),
    tags,
    relations: relationClasses(sentences),
    uposOf: uposIndices(tags),
  };
  return { course, lexicon };
};

/** Trains every part; the same plan gives the same weights. */
export const trainAll = (plan: TrainingPlan, clusters: Clusters) => {
  const { course, lexicon } = enrol(plan, clusters);
  const tagModel = quantised(tagger(course, course.sentences, 'tagger', 6));
  const parsed = parser(course);
  const examples = course.sentences.flatMap(({ words }) =>
    words.map((word) => ({ form: word.form, tag: `${word.upos}|${word.xpos}`, lemma: word.lemma })),
  );
  return {
    lexicon,
    tags: course.tags,
    relations: course.relations,
    tagger: tagModel,
    moves: quantised(parsed.moves),
    relation: quantised(parsed.relation),
    names: quantised(names(course, tagModel)),
    lemmas: trainLemmas(examples),
  };
};

export type Trained = ReturnType<typeof trainAll>;
