import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, parseConllu } from '../src/evaluation/conllu.ts';

/** A path that the training needs and that is not there, with what it should hold. */
export class MissingData extends Error {}

export const textOf = (path: string, what: string): string => {
  if (!existsSync(path)) throw new MissingData(`${path} is not there; it should hold ${what}`);
  return readFileSync(path, 'utf8');
};

/** The names of a folder's files with this ending, sorted, so that every machine reads them in one order. */
export const filesIn = (folder: string, ending: string, what: string): string[] => {
  if (!existsSync(folder)) throw new MissingData(`${folder} is not there; it should hold ${what}`);
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
};

export type Treebanks = { readonly ewt: readonly ConlluSentence[]; readonly gum: readonly ConlluSentence[] };

/** UD English EWT (train only) and the openly licensed part of GUM. */
export const readTreebanks = (data: string): Treebanks => ({
  ewt: parseConllu(textOf(join(data, 'ud_ewt/train.conllu'), 'the training part of UD English EWT')),
  gum: filesIn(join(data, 'gum'), '.conllu', 'the files of UD English GUM').flatMap((path) =>
    parseConllu(readFileSync(path, 'utf8')),
  ),
});
