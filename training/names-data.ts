import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_TAGS, type NameTag } from '../src/reading/core/names.ts';
import { tokenize } from '../src/reading/core/tokenize.ts';
import { filesIn } from './corpora.ts';
import { isNationality } from './listed.ts';

export type NamedSentence = { readonly forms: readonly string[]; readonly names: readonly NameTag[] };

type Kind = 'PER' | 'ORG' | 'LOC' | 'MISC' | 'O';

/** What each corpus calls our four kinds; what is not here is no name. */
const KINDS: Readonly<Record<string, Kind>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  country: 'LOC',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  event: 'MISC',
  election: 'MISC',
  misc: 'MISC',
  product: 'MISC',
  'creative-work': 'MISC',
};

/** One BIO scheme from BIO or the older IO scheme (where I- begins a name unless the kind before it is the same). */
const toBio = (raw: readonly string[]): NameTag[] => {
  let last: Kind = 'O';
  return raw.map((tag) => {
    const kind = tag === 'O' ? 'O' : (KINDS[tag.slice(2)] ?? 'O');
    const begins = tag.startsWith('B-') || kind !== last;
    last = kind;
    return kind === 'O' ? 'O' : (`${begins ? 'B' : 'I'}-${kind}` as NameTag);
  });
};

/** Column files: one word a line, blank lines between sentences. */
const readColumns = (text: string, columns: { readonly form: number; readonly tag: number }): NamedSentence[] =>
  text
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^# /.test(line))
        .map((line) => line.split(/\t| (?=\S+$)/)),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map((row) => row[columns.form] ?? ''),
      names: toBio(rows.map((row) => row[columns.tag] ?? 'O')),
    }));

const NAME_FOLDERS = [
  { folder: 'wikigold', ending: '.conll', columns: { form: 0, tag: 1 } },
  { folder: 'crossner_politics', ending: '.conll', columns: { form: 0, tag: 1 } },
  { folder: 'uner_ewt', ending: '.iob2', columns: { form: 1, tag: 2 } },
  { folder: 'wnut17', ending: '.conll', columns: { form: 0, tag: 1 } },
  { folder: 'btc', ending: '.conll', columns: { form: 0, tag: 1 } },
] as const;

/** Some corpora call "Iranian" a place; to us it is none. */
const withoutNationalities = ({ forms, names }: NamedSentence): NamedSentence => ({
  forms,
  names: names.map((tag, i) =>
    tag === 'B-LOC' && names[i + 1] !== 'I-LOC' && isNationality(forms[i] ?? '') ? 'B-MISC' : tag,
  ),
});

export type NameSet = { readonly set: string; readonly sentences: readonly NamedSentence[] };

/** Every corpus below `DIR/ner`. */
export const readNameSets = (data: string): NameSet[] =>
  NAME_FOLDERS.map(({ folder, ending, columns }) => ({
    set: folder,
    sentences: filesIn(join(data, 'ner', folder), ending, 'sentences with their names').flatMap((path) =>
      readColumns(readFileSync(path, 'utf8'), columns).map(withoutNationalities),
    ),
  }));

type Re3dEntity = {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly documentId: string;
  readonly confidence: number;
};

const RE3D_KINDS: Readonly<Record<string, Kind>> = {
  Person: 'PER',
  Organisation: 'ORG',
  Location: 'LOC',
  Nationality: 'MISC',
};

const jsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const nameParagraph = (text: string, start: number, entities: readonly Re3dEntity[]): NamedSentence => {
  const tokens = tokenize(text, { start, end: start + (text.slice(start).split('\n')[0] ?? '').length });
  const names = tokens.map((token): NameTag => {
    const entity = entities.find(({ begin, end }) => begin <= token.start && token.end <= end);
    const kind = entity ? RE3D_KINDS[entity.type] : undefined;
    return entity && kind ? (`${token.start === entity.begin ? 'B' : 'I'}-${kind}` as NameTag) : 'O';
  });
  return { forms: tokens.map(({ form }) => form), names };
};

/** The folders of re3d that train; the others only score. Entities that name nobody ("the minister") are left out. */
const RE3D_FOLDERS = ['UK Government', 'US State Department'];

/** re3d below the raw data, a paragraph a sentence; null where it is not there. */
export const readRe3d = (raw: string): NameSet | null => {
  const folders = RE3D_FOLDERS.map((name) => join(raw, 're3d/original', name)).filter((folder) => existsSync(folder));
  if (folders.length === 0) return null;
  return { set: 're3d', sentences: folders.flatMap(readRe3dFolder) };
};

const readRe3dFolder = (folder: string): NamedSentence[] => {
  const entities = jsonLines<Re3dEntity>(join(folder, 'entities.json')).filter(({ confidence }) => confidence >= 0.5);
  return jsonLines<{ _id: string; text: string }>(join(folder, 'documents.json')).flatMap(({ _id, text }) => {
    const own = entities.filter(
      ({ documentId, begin, end }) => documentId === _id && /^\p{Lu}/u.test(text.slice(begin, end)),
    );
    return [...text.matchAll(/[^\n]+/g)].map((line) => nameParagraph(text, line.index, own));
  });
};

export const nameIndex = (tag: NameTag): number => NAME_TAGS.indexOf(tag);
