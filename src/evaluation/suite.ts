import type { Store } from '../ports.ts';
import type { Core } from '../reading/core/core.ts';

/** Reads a data folder; paths are relative to it, with forward slashes. */
export type EvalFiles = {
  /** Every file below `folder`, sorted; empty where the folder is absent. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
};

/** One item as predicted; spans are offsets into `text`, shapes are those of the contracts. */
export type Prediction = {
  readonly suite: string;
  readonly set: string;
  readonly file: string;
  readonly item: string;
  readonly text: string;
  readonly gold: unknown;
  readonly predicted: unknown;
};

export type SuiteTools = {
  readonly files: EvalFiles;
  readonly core: Core;
  /** An empty store that is thrown away after the suite. */
  readonly store: () => Promise<Pick<Store, 'articles' | 'finder' | 'close'>>;
  /** The articles of the project's own sample library, as a JSON Lines document. */
  readonly sample: () => Promise<Uint8Array>;
  readonly emit: (prediction: Prediction) => void;
  readonly progress: (done: number, total: number) => void;
};

/** Metrics lie between 0 and 1 (Pearson between −1 and 1). */
export type Score = {
  readonly files: readonly string[];
  readonly items: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly baselines: Readonly<Record<string, number>>;
};

export type Suite = {
  readonly name: string;
  /** Folders of the data directory that it reads; it is skipped where none is there. */
  readonly sets: readonly string[];
  readonly run: (tools: SuiteTools) => Promise<Score>;
};

/** `files` that are named train by their authors do not count toward pooled figures. */
export const isTraining = (path: string): boolean => /(^|[/_.-])train([/_.-]|$)/i.test(path);

/** The files whose items make the pooled figure: all but those named train, or all where there is nothing else. */
export const pooledFiles = (paths: readonly string[]): readonly string[] => {
  const others = paths.filter((path) => !isTraining(path));
  return others.length > 0 ? others : paths;
};
