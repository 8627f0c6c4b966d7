import type { Span } from '../domain/span.ts';
import type { NamedDocument, NamedSpan } from './conll.ts';
import type { EvalFiles } from './suite.ts';

/** Folders whose text trains the name tagger; they never score. */
const TRAINING_FOLDERS = /\/(?:UK Government|US State Department)$/;

const LEAST_CONFIDENCE = 0.5;

/** The folders of re3d (Dstl 2017) that score. */
export const readRe3dFolders = async (files: EvalFiles): Promise<string[]> =>
  (await files.list('re3d'))
    .filter((path) => path.endsWith('/documents.json'))
    .map((path) => path.slice(0, -'/documents.json'.length))
    .filter((folder) => !TRAINING_FOLDERS.test(folder));

type RawDocument = { readonly _id: string; readonly text: string };
type RawEntity = {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly confidence: number;
};
type RawRelation = {
  readonly documentId: string;
  readonly sourceBegin: number;
  readonly sourceEnd: number;
  readonly targetBegin: number;
  readonly targetEnd: number;
  readonly type: string;
  readonly confidence: number;
};

/** A JSON document a line, as mongoexport writes them. */
const jsonLines = <T>(text: string): T[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const TYPES: Readonly<Record<string, NamedSpan['type']>> = {
  Person: 'PER',
  Organisation: 'ORG',
  Location: 'LOC',
};

const PRONOUN = /^(?:I|we|you|he|she|it|they|us|them|him|her|this|these|those|who)$/i;

/** A name starts with a capital once articles are off; "the army" and "two residents" are nominals. */
export const isNameLike = (text: string): boolean =>
  !PRONOUN.test(text) && /^(?:al[-\s]|d['’]|\d+(?:st|nd|rd|th)?\s)?\p{Lu}/u.test(text.replace(/^(?:the|an?)\s+/i, ''));

const readText = (files: EvalFiles, folder: string, name: string): Promise<string> =>
  files.text(`${folder}/${name}.json`);

/** The documents of a folder with the named people, organisations and places that the curators were sure of. */
export const readRe3d = async (files: EvalFiles, folder: string): Promise<NamedDocument[]> => {
  const entities = jsonLines<RawEntity>(await readText(files, folder, 'entities')).filter(
    ({ confidence }) => confidence >= LEAST_CONFIDENCE,
  );
  return jsonLines<RawDocument>(await readText(files, folder, 'documents')).map(({ _id, text }) => {
    const names = entities
      .filter(({ documentId, begin, end }) => documentId === _id && isNameLike(text.slice(begin, end)))
      .flatMap(({ begin, end, type }): NamedSpan[] => {
        const own = TYPES[type];
        return own ? [{ start: begin, end, type: own }] : [];
      });
    return { id: _id, text, names };
  });
};

export type SynonymDocument = {
  readonly id: string;
  readonly text: string;
  readonly pairs: readonly (readonly [Span, Span])[];
};

/** The pairs of names that go by the same actor (`IsSynonymOf`), a document at a time. */
export const readSynonyms = async (files: EvalFiles, folder: string): Promise<SynonymDocument[]> => {
  const relations = jsonLines<RawRelation>(await readText(files, folder, 'relations')).filter(
    ({ confidence, type }) => confidence >= LEAST_CONFIDENCE && type === 'IsSynonymOf',
  );
  return jsonLines<RawDocument>(await readText(files, folder, 'documents')).map(({ _id, text }) => ({
    id: _id,
    text,
    pairs: relations
      .filter(({ documentId }) => documentId === _id)
      .map((relation): [Span, Span] => [
        { start: relation.sourceBegin, end: relation.sourceEnd },
        { start: relation.targetBegin, end: relation.targetEnd },
      ]),
  }));
};
