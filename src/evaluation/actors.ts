import type { Actor } from '../domain/reading.ts';
import { readActors } from '../reading/actors/read-actors.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { lookUp } from '../reading/tables/gazetteer.ts';
import { TITLE_HEADS, TITLE_WORDS } from '../reading/tables/offices.ts';
import { plainArticle } from './article-text.ts';
import { type NamedDocument, type NamedSpan, parseConll } from './conll.ts';
import { addCounts, type Counts, countSets, f1, NO_COUNTS } from './f1.ts';
import { readRe3d, readRe3dFolders } from './re3d.ts';
import { isTraining, type Score, type Suite, type SuiteTools } from './suite.ts';

const TYPES: Readonly<Partial<Record<Actor['kind'], NamedSpan['type']>>> = {
  person: 'PER',
  organization: 'ORG',
  'armed-group': 'ORG',
  country: 'LOC',
  place: 'LOC',
};

const ARTICLE = /^(?:the|an?)\s+/i;
/** "Iranian", "UN Special", "Foreign Minister", "Dr": what stands before the name in gold names of people. */
const beforeName = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/[,-]+$/, '');
  const kind = lookUp(word)?.kind;
  return (
    TITLE_WORDS.has(lower) ||
    TITLE_HEADS.has(lower.split('-')[0] ?? '') ||
    lower === 'high' ||
    (kind !== undefined && kind !== 'place')
  );
};

const titleLength = (name: string): number => {
  let length = 0;
  for (const [words, word = ''] of name.matchAll(/(\S+)\s+/g)) {
    if (!beforeName(word)) break;
    length += words.length;
  }
  return length;
};

/** Titles and leading articles are no part of a name, on either side. */
export const stripped = (text: string, span: NamedSpan): NamedSpan => {
  const article = ARTICLE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + article;
  return { ...span, start: span.type === 'PER' ? start + titleLength(text.slice(start, span.end)) : start };
};

/** The named people, organisations and places among `actors`; nationalities and nominals left out. */
export const namesOf = (actors: readonly Actor[]): NamedSpan[] =>
  actors.flatMap(({ kind, mentions }) => {
    const type = TYPES[kind];
    if (!type) return [];
    return mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, type }));
  });

const keys = (text: string, spans: readonly NamedSpan[]): Set<string> =>
  new Set(
    spans.map((span) => {
      const { start, end, type } = stripped(text, span);
      return `${start}-${end}-${type}`;
    }),
  );

/** Exact span and type, micro-averaged (Tjong Kim Sang and De Meulder 2003). */
export const tallyNames = (text: string, gold: readonly NamedSpan[], ours: readonly NamedSpan[]): Counts =>
  countSets(keys(text, ours), keys(text, gold));

const scoreDocuments = (
  set: { readonly name: string; readonly file: string; readonly documents: readonly NamedDocument[] },
  { core, emit }: { readonly core: Core; readonly emit: SuiteTools['emit'] },
): Counts => {
  let counts = NO_COUNTS;
  for (const { id, text, names } of set.documents) {
    const actors = readActors(analyse(plainArticle(text), core));
    counts = addCounts(counts, tallyNames(text, names, namesOf(actors)));
    emit({ suite: 'actors', set: set.name, file: set.file, item: id, text, gold: names, predicted: actors });
  }
  return counts;
};

/** The files that score: those not named train by their authors, all where there is no other. */
const scoring = (paths: readonly string[]): readonly string[] => paths.filter((path) => !isTraining(path));

const run = async ({ files, core, emit, progress }: SuiteTools): Promise<Score> => {
  const conllFiles = scoring((await files.list('conll2003')).filter((path) => /eng\.|\.(?:conll|txt|iob)$/.test(path)));
  const folders = await readRe3dFolders(files);
  const total = conllFiles.length + folders.length;
  const metrics: Record<string, number> = {};
  let [conll, re3d] = [NO_COUNTS, NO_COUNTS];
  let items = 0;
  for (const [index, file] of conllFiles.entries()) {
    const documents = parseConll(await files.text(file));
    const counts = scoreDocuments({ name: 'conll2003', file, documents }, { core, emit });
    metrics[`conllF1.${file.split('/').at(-1)}`] = f1(counts);
    conll = addCounts(conll, counts);
    items += documents.length;
    progress(index + 1, total);
  }
  for (const [index, folder] of folders.entries()) {
    const documents = await readRe3d(files, folder);
    const counts = scoreDocuments({ name: 're3d', file: folder, documents }, { core, emit });
    metrics[`re3dF1.${folder.split('/').at(-1)}`] = f1(counts);
    re3d = addCounts(re3d, counts);
    items += documents.length;
    progress(conllFiles.length + index + 1, total);
  }
  return {
    files: [...conllFiles, ...folders],
    items,
    metrics: { conllF1: f1(conll), re3dF1: f1(re3d), ...metrics },
    baselines: {},
  };
};

/** Named people, organisations and places: CoNLL-2003 and re3d. */
export const actorsSuite: Suite = { name: 'actors', sets: ['conll2003', 're3d'], run };
