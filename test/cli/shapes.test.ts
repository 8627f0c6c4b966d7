import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Participant, Reading, Voice } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { jsonLines, type Ran, sitrep } from './run-sitrep.ts';
import { faultsBySchema } from './schemas.ts';

const ARTICLES = [
  {
    id: 'quay-fire',
    title: 'Quay of Orlen shut after fire',
    publisher: 'Orlen Herald',
    publishedAt: '2026-03-02T08:00:00+01:00',
    text: 'Rebels shelled the quay of Orlen on Sunday, killing four dockers, Interior Minister Ada Roon said. The rebels denied it. "We were nowhere near Orlen," their spokesman, Ivo Tarn, told the Orlen Herald.',
  },
  { id: 'quay-open', publishedAt: '2026-03-04', text: 'Ada Roon plans to open the quay of Orlen again on Friday.' },
];
const FRENCH = {
  id: 'quai',
  text: 'Le quai de la ville a été fermé lundi après un incendie dans un entrepôt. Les pompiers ont dit que personne n’était blessé.',
};

const asLines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const spansOf = (reading: Reading): Span[] => {
  const voices = (list: readonly Voice[]) => list.flatMap(({ span }) => span ?? []);
  const held = (one: Participant | null) => (one === null ? [] : [one.span]);
  return [
    ...reading.sentences,
    ...reading.dates,
    ...reading.actors.flatMap(({ mentions }) => mentions),
    ...reading.claims.flatMap(({ attribution, cue, content }) => [
      ...voices(attribution),
      ...(cue ? [cue] : []),
      ...content,
    ]),
    ...reading.events.flatMap(({ trigger, actor, recipient, place, date, evidence, figures }) => [
      trigger,
      ...[actor, recipient, place].flatMap(held),
      ...(date?.span ? [date.span] : []),
      ...evidence,
      ...figures.flatMap(({ span, attribution }) => [span, ...voices(attribution)]),
    ]),
    ...(reading.tokens ?? []),
  ];
};

/** Ids that something in a reading names. */
const namedIn = (reading: Reading): { actors: string[]; claims: string[] } => {
  const { claims, events } = reading;
  const voices = [
    ...claims.flatMap(({ attribution }) => attribution),
    ...events.flatMap(({ figures }) => figures.flatMap(({ attribution }) => attribution)),
  ];
  const participants = events.flatMap(({ actor, recipient, place }) => [actor, recipient, place]);
  return {
    actors: [...voices, ...participants].flatMap((one) => one?.actor ?? []),
    claims: events.flatMap(({ claim }) => claim ?? []),
  };
};

describe('what is printed for programs', () => {
  let folder: string;
  let articles: string;
  let data: string[];
  let imported: Ran;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-shapes-'));
    articles = join(folder, 'articles.jsonl');
    data = ['--data-dir', join(folder, 'data')];
    await writeFile(articles, asLines(ARTICLES));
    imported = await sitrep(['import', articles, join(folder, 'nowhere.txt'), '--json', ...data]);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['brief', 'report', ['--explain']],
    ['stories', 'stories', []],
    ['library', 'library', []],
    ['usage', 'usage', []],
    ['reread', 'reread', []],
  ])('of %s is as docs/schemas/%s.json says: %j', async (command, schema, words) => {
    const ran = await sitrep([command, ...words, '--json', ...data]);
    expect(ran.code).toBe(0);
    const printed = jsonLines(ran);
    expect(printed.length).toBeGreaterThan(0);
    for (const each of printed) expect(faultsBySchema(schema, each)).toEqual([]);
  });

  test('of import lists what could not be read', () => {
    const [report] = jsonLines(imported);
    expect(imported.code).toBe(3);
    expect(faultsBySchema('import', report)).toEqual([]);
    expect(report).toMatchObject({ added: 2, faults: [{ reason: expect.stringContaining('no such file') }] });
  });

  test('of read names only actors, claims and sentences that it holds, by spans within the text', async () => {
    const readings = jsonLines(await sitrep(['read', articles, '--json', '--tokens', ...data])) as Reading[];
    expect(readings).toHaveLength(2);
    expect(readings.flatMap(({ events }) => events)).not.toHaveLength(0);
    for (const reading of readings) {
      expect(faultsBySchema('reading', reading)).toEqual([]);
      const isOutside = ({ start, end }: Span) => start < 0 || end <= start || end > reading.article.text.length;
      expect(spansOf(reading).filter(isOutside)).toEqual([]);
      const named = namedIn(reading);
      expect(reading.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(named.actors));
      expect(reading.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(named.claims));
      expect(reading.claims.filter(({ sentence }) => reading.sentences[sentence] === undefined)).toEqual([]);
      for (const { head, deprel } of reading.tokens ?? []) {
        expect(head === -1).toBe(deprel === 'root');
        expect(head).toBeLessThan(reading.tokens?.length ?? 0);
      }
    }
  });

  test('of read leaves out what is of another language, names it, and says so by its exit code', async () => {
    const mixed = join(folder, 'mixed.jsonl');
    await writeFile(mixed, asLines([FRENCH, ...ARTICLES]));
    const ran = await sitrep(['read', mixed, '--json']);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('mixed.jsonl, line 1: the language is fr');
    expect((jsonLines(ran) as Reading[]).map(({ article }) => article.id)).toEqual(['quay-fire', 'quay-open']);
  });

  test('of export all is a line an article, whose times are ISO 8601', async () => {
    const printed = jsonLines(await sitrep(['export', 'all', ...data])) as { article: { importedAt: string } }[];
    expect(printed).toHaveLength(ARTICLES.length);
    for (const each of printed) {
      expect(faultsBySchema('export', each)).toEqual([]);
      expect(each.article.importedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test('of eval is a line a suite, and a line an item where predictions are asked for', async () => {
    const sets = join(folder, 'sets');
    const treebank = join(sets, 'gum_wikinews/dep');
    await mkdir(treebank, { recursive: true });
    const words = ['The', 'quay', 'burned', '.'].map((form, at) =>
      [at + 1, form, form.toLowerCase(), 'X', 'X', '_', at === 2 ? 0 : 3, at === 2 ? 'root' : 'dep', '_', '_'].join(
        '\t',
      ),
    );
    await writeFile(join(treebank, 'quay.conllu'), `# newdoc id = quay\n# sent_id = quay-1\n${words.join('\n')}\n\n`);
    const predictions = join(folder, 'predictions.jsonl');
    const asked = ['eval', 'sentences', '--data', sets, '--json', '--predictions', predictions];
    const ran = await sitrep([...asked, ...data]);
    expect(ran.code).toBe(0);
    const [scored] = jsonLines(ran);
    expect(faultsBySchema('eval', scored)).toEqual([]);
    expect(scored).toMatchObject({ suite: 'sentences', items: 1, files: ['gum_wikinews/dep/quay.conllu'] });
    const items = jsonLines({ code: 0, err: '', out: await readFile(predictions, 'utf8') });
    expect(items).toHaveLength(1);
    for (const item of items) expect(faultsBySchema('prediction', item)).toEqual([]);
  });
});
