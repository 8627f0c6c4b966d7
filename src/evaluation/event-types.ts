import type { Plover } from '../domain/reading.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { relationBetween } from '../reading/events/relation-between.ts';
import { plainArticle } from './article-text.ts';
import { type Labelled, macroF1 } from './macro-f1.ts';
import { type PlvRow, parsePlv } from './plv.ts';
import { pooledFiles, type Score, type Suite, type SuiteTools } from './suite.ts';

const SET = 'plv_plover';

/** Our roots as PLV names them: its YIELD is CONCEDE and RETREAT. */
export const plvRoot = (type: Plover): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type);

const PENTA: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['1', 'AGREE CONSULT SUPPORT'],
      ['2', 'COOPERATE AID YIELD'],
      ['3', 'REQUEST ACCUSE REJECT THREATEN'],
      ['4', 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
    ] as const
  ).flatMap(([code, roots]) => roots.split(' ').map((root) => [root, code])),
);

/** The quad code that PLV gives a root. */
export const plvPenta = (root: string): string => PENTA[root] ?? '0';

/** A row's gold and predicted root and quad code. */
export type TypesPair = { readonly root: Labelled; readonly quad: Labelled };

/** A row of PLV beside what was read there: the event’s type in PLV’s names of roots and codes of quads. */
export const pairOf = (gold: Pick<PlvRow, 'root' | 'penta'>, type: Plover): TypesPair => {
  const predicted = plvRoot(type);
  return { root: { gold: gold.root, predicted }, quad: { gold: gold.penta, predicted: plvPenta(predicted) } };
};

/** Macro F1 over the roots and over the quads, each class of the gold counted alike (0 to 1). */
export const typesMetrics = (pairs: readonly TypesPair[]): { rootMacroF1: number; quadMacroF1: number } => ({
  rootMacroF1: macroF1(pairs.map(({ root }) => root)),
  quadMacroF1: macroF1(pairs.map(({ quad }) => quad)),
});

const relationIn = ({ text, source, target }: PlvRow, core: Core): Plover =>
  relationBetween(analyse(plainArticle(text), core), source, target);

const scoreFile = async (file: string, { files, core, emit }: SuiteTools): Promise<TypesPair[]> =>
  parsePlv(await files.text(file)).map((row) => {
    const type = relationIn(row, core);
    const pair = pairOf(row, type);
    emit({
      suite: 'event-types',
      set: SET,
      file,
      item: row.id,
      text: row.text,
      gold: { source: row.source, target: row.target, root: row.root, penta: row.penta },
      predicted: { type, root: pair.root.predicted, penta: pair.quad.predicted },
    });
    return pair;
  });

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.tsv$/, '');

const run = async (tools: SuiteTools): Promise<Score> => {
  const paths = (await tools.files.list(SET)).filter((path) => path.endsWith('.tsv'));
  const scored: { path: string; pairs: TypesPair[] }[] = [];
  for (const path of paths) {
    scored.push({ path, pairs: await scoreFile(path, tools) });
    tools.progress(scored.length, paths.length);
  }
  const pooled = new Set(pooledFiles(paths));
  const pairs = scored.filter(({ path }) => pooled.has(path)).flatMap((each) => each.pairs);
  const byFile = scored.flatMap((each) =>
    Object.entries(typesMetrics(each.pairs)).map(([name, value]) => [`${name}.${nameOf(each.path)}`, value]),
  );
  const always = typesMetrics(pairs.map(({ root, quad }) => pairOf({ root: root.gold, penta: quad.gold }, 'REJECT')));
  return {
    files: paths,
    items: pairs.length,
    metrics: { ...typesMetrics(pairs), ...Object.fromEntries(byFile) },
    baselines: { oneRootMacroF1: always.rootMacroF1, oneRootQuadMacroF1: always.quadMacroF1 },
  };
};

/** The PLOVER root of what a source does to a target, on PLV (Hu et al. 2024); only its gold columns are read. */
export const eventTypesSuite: Suite = { name: 'event-types', sets: [SET], run };
