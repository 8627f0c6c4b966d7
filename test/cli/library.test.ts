import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import type { TimelineReport } from '../../src/answering/timeline/timeline.ts';
import { settingsOf } from '../../src/domain/guild.ts';
import { type Answer, type Citation, isLine, type Report } from '../../src/domain/report.ts';
import { aSubscription } from '../contracts/fixtures.ts';
import { jsonLines, type Ran, sitrep } from './run-sitrep.ts';
import { faultsBySchema } from './schemas.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(root, 'sample/articles.jsonl');

const citationsOf = (report: Report): Citation[] =>
  report.sections.flatMap(({ title, lines }) =>
    [title, ...lines].flatMap((item) => (isLine(item) ? item.citations : [])),
  );

describe('the command line', () => {
  let folder: string;
  let data: string[];
  let imported: Ran;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-cli-'));
    data = ['--data-dir', join(folder, 'data')];
    imported = await sitrep(['import', sample, '--json', ...data]);
    const { out } = await sitrep(['export', 'all', '--json', ...data]);
    for (const line of out.split('\n').filter((each) => each !== '')) {
      const { article } = JSON.parse(line) as { article: { id: string; text: string } };
      texts.set(article.id, article.text);
    }
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const reproduce = (citations: readonly Citation[]): void => {
    for (const { article, start, end, text } of citations) expect(texts.get(article)?.slice(start, end)).toBe(text);
  };

  test('imports every article of the sample library', () => {
    expect(imported.code).toBe(0);
    expect(jsonLines(imported)[0]).toMatchObject({ schema: 1, added: 76, faults: [] });
    expect(texts.size).toBe(76);
  });

  test('changes nothing when it imports the same again', async () => {
    const [again] = jsonLines(await sitrep(['import', sample, '--json', ...data]));
    expect(again).toMatchObject({ added: 0, revised: 0, unchanged: 76 });
  });

  test('reads back what it exports', async () => {
    const exported = join(folder, 'exported.jsonl');
    await writeFile(exported, (await sitrep(['export', 'all', '--json', ...data])).out);
    const [back] = jsonLines(await sitrep(['import', exported, '--json', '--data-dir', join(folder, 'again')]));
    expect(back).toMatchObject({ added: 76, faults: [] });
  });

  test('briefs with lines whose citations are exactly what is stored', async () => {
    const [report] = jsonLines(
      await sitrep(['brief', 'Halmere', '--since', '2026-03-01', '--until', '2026-03-06', '--json', ...data]),
    ) as [Report];
    expect(faultsBySchema('report', report)).toEqual([]);
    expect(citationsOf(report).length).toBeGreaterThan(2);
    reproduce(citationsOf(report));
  });

  test.each([
    ['actor', ['Tomar Velisk']],
    ['actor', ['Varentia', 'Korvath']],
    ['actor', ['Nobody Known']],
    ['event', ['strike on the Halmere terminal']],
    ['event', ['comet over Lapland']],
    ['claims', ['drones']],
    ['claims', ['comet over Lapland', '--speaker', 'Korvath']],
  ])('%s %j prints a report with its data, as its schema says, and cites what is stored', async (name, words) => {
    const { out, code } = await sitrep([name, ...words, '--json', ...data]);
    expect(code).toBe(0);
    const [report] = jsonLines({ out, code, err: '' }) as [Report];
    expect(faultsBySchema(name, report)).toEqual([]);
    reproduce(citationsOf(report));
  });

  test('exports an answer as Markdown, CSV and JSON, each with what it cites', async () => {
    const asked = ['event', 'strike on the Halmere terminal'];
    const [markdown, csv, json] = await Promise.all(
      ['markdown', 'csv', 'json'].map((format) => sitrep(['export', ...asked, '--format', format, ...data])),
    );
    const report = JSON.parse(json?.out ?? '') as Report;
    expect(faultsBySchema('event', report)).toEqual([]);
    for (const { text } of citationsOf(report)) {
      expect(csv?.out.replaceAll('""', '"')).toContain(text);
      expect(markdown?.out.replaceAll('\\', '')).toContain(text.replaceAll(/\s+/g, ' '));
    }
    expect(markdown?.out).toMatch(/^\[\^1\]: /m);
  });

  test('says so when it holds nothing of a topic or a period', async () => {
    const { out, code } = await sitrep(['brief', 'Halmere', '--since', '2031-01-01', ...data]);
    expect(code).toBe(0);
    expect(out).toContain('no article about “Halmere” in this period');
  });

  test('says which folder is empty, so that a mistyped one does not pass for news that are not there', async () => {
    const blank = join(folder, 'mistyped');
    const { out, err, code } = await sitrep(['brief', '--data-dir', blank]);
    expect(code).toBe(0);
    expect(out).toContain('The library holds no article.');
    expect(err).toContain(`The library in ${blank} is empty; sitrep import PATH… fills it.`);
    expect((await sitrep(['brief', 'Halmere', ...data])).err).not.toContain('is empty');
  });

  test('imports of a folder what it knows, and lists what it left out', async () => {
    const mixed = join(folder, 'mixed');
    await mkdir(mixed);
    await writeFile(join(mixed, 'dam.txt'), 'The mayor of Tarn said the dam had cracked.');
    await writeFile(join(mixed, 'photo.jpg'), 'no picture');
    const into = ['--data-dir', join(folder, 'mixed-data')];
    const { code, out, err } = await sitrep(['import', mixed, ...into]);
    expect(code).toBe(0);
    expect(out).toContain('1 article added');
    expect(err).toMatch(/Left out \(1\)[\s\S]*photo\.jpg/);
    const [report] = jsonLines(await sitrep(['import', mixed, '--json', ...into]));
    expect(report).toMatchObject({ added: 0, faults: [], leftOut: [join(mixed, 'photo.jpg')] });
    expect((await sitrep(['import', join(mixed, 'photo.jpg'), ...into])).out).toContain('1 article added');
  });

  test('refuses a command that there is not, also where its help is asked for', async () => {
    const { code, err } = await sitrep(['doktor', '--help']);
    expect(code).toBe(2);
    expect(err).toContain("unknown command 'doktor'");
  });

  test('shows its version and its help whatever the settings are', async () => {
    const faulty = { DISCORD_TOKEN: 'no token' };
    expect((await sitrep(['--version'], faulty)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await sitrep(['brief', '--help'], faulty)).toMatchObject({ code: 0, err: '' });
    expect((await sitrep([], faulty)).err).toContain('Usage: sitrep');
    expect(await sitrep(['brief'], faulty)).toMatchObject({ code: 1, out: '' });
    const worded = await sitrep(['withdraw', 'none', '--reason', '--help'], { DATA_DIR: join(folder, 'data') });
    expect(worded).toMatchObject({ code: 1, err: expect.not.stringContaining('is empty') });
  });

  test('lists no evidence that no line of an answer points to', async () => {
    const { out } = await sitrep(['ask', 'How many people died at Halmere?', ...data]);
    const [told = '', evidence = ''] = out.split('\nEvidence\n');
    const numbers = (text: string, form: RegExp) => new Set([...text.matchAll(form)].map(([, number]) => number));
    expect(numbers(evidence, /^\[(\d+)\]/gm)).toEqual(numbers(told, /\[(\d+)\]/g));
  });

  test('answers with cited sentences, one or many', async () => {
    const questions = join(folder, 'questions.jsonl');
    await writeFile(
      questions,
      '{"id":"a","question":"Who is the spokesman of the Korvathi army?"}\n{"id":"b","question":"Who won the lottery in Lapland?"}\n',
    );
    const answers = jsonLines(await sitrep(['ask', '--batch', questions, '--json', ...data])) as Answer[];
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const answer of answers) {
      expect(faultsBySchema('answer', answer)).toEqual([]);
      reproduce([...answer.lines.flatMap(({ citations }) => citations), ...answer.nearest]);
    }
    expect(answers[1]?.kind).toBe('abstained');
  });

  test('names the lines of a batch that it cannot read and answers the others', async () => {
    const questions = join(folder, 'doubtful.jsonl');
    await writeFile(
      questions,
      'Who?\n\n{"id":"a","question":"Who won the lottery in Lapland?"}\n{"id":"b"}\n{"question":"Who?"}\n',
    );
    const ran = await sitrep(['ask', '--batch', questions, '--json', ...data]);
    expect(ran.code).toBe(3);
    expect((jsonLines(ran) as Answer[]).map(({ id }) => id)).toEqual(['a']);
    expect(ran.err).toContain('line 1: no JSON');
    expect(ran.err).toContain('line 4: "question" is missing');
    expect(ran.err).toContain('line 5: "id" is missing');
    const missing = await sitrep(['ask', '--batch', join(folder, 'nowhere.jsonl'), ...data]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('nowhere.jsonl: there is no such file');
  });

  test('tells the days that matter for an actor, in the shape that others rely on', async () => {
    const [timeline] = jsonLines(await sitrep(['timeline', 'Varentia', '--dates', '5', '--json', ...data])) as [
      TimelineReport,
    ];
    expect(faultsBySchema('timeline', timeline)).toEqual([]);
    const dates = timeline.timeline.days.map(({ date }) => date);
    expect(dates).toHaveLength(5);
    expect(dates).toEqual([...dates].sort());
    reproduce(citationsOf(timeline));
  });

  test('reads folders and several files, each article under what tells it from the others', async () => {
    const articles = join(folder, 'to-read');
    await mkdir(articles);
    await writeFile(join(articles, 'dam.txt'), 'The mayor of Tarn said the dam had cracked.');
    await writeFile(join(articles, 'mill.txt'), 'The mill at Orlen burned on Monday.');
    const whole = await sitrep(['read', articles]);
    const apart = await sitrep(['read', join(articles, 'dam.txt'), join(articles, 'mill.txt')]);
    for (const { code, out } of [whole, apart]) {
      expect(code).toBe(0);
      expect(out).toMatch(/── \S*dam\.txt[\s\S]*had cracked[\s\S]*── \S*mill\.txt[\s\S]*burned/);
    }
    expect((await sitrep(['read', join(articles, 'dam.txt')])).out).not.toContain('──');
  });

  test('words without --json are a wrong use', async () => {
    const { code, err } = await sitrep(['read', sample, '--tokens']);
    expect(code).toBe(2);
    expect(err).toContain('--tokens');
  });

  test('reads a file aloud in the shape that others rely on', async () => {
    const readings = jsonLines(await sitrep(['read', sample, '--json', '--tokens']));
    expect(readings).toHaveLength(76);
    for (const reading of readings.slice(0, 10)) expect(faultsBySchema('reading', reading)).toEqual([]);
  });

  test('withdraws an article: it is told no more, and its id is still known', async () => {
    const gone = await sitrep(['withdraw', 'meridian-0301-teke-pass', '--reason', 'the agency took it back', ...data]);
    expect(gone).toMatchObject({ code: 0 });
    expect((await sitrep(['withdraw', 'no-such-article', '--reason', 'x', ...data])).code).toBe(1);
    const [report] = jsonLines(await sitrep(['brief', 'Teke Pass', '--json', ...data])) as [Report];
    expect(citationsOf(report).map(({ article }) => article)).not.toContain('meridian-0301-teke-pass');
  });

  test('forgets a server where that is confirmed, and no other', async () => {
    const [gone, here] = ['990000000000000001', '990000000000000002'];
    const store = openStoreHere(storePath(join(folder, 'data')));
    for (const guildId of [gone, here]) {
      await store.guilds.put({ ...settingsOf(guildId), logChannel: '7' });
      await store.subscriptions.add(aSubscription(guildId, { guildId }));
    }
    const told = await sitrep(['forget', gone, ...data]);
    expect(told).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Nothing was deleted\..*--yes/) });
    expect(told.err).toContain(`1 digest, 0 watches and 0 feeds of server ${gone} in ${join(folder, 'data')}`);
    expect(await store.guilds.list()).toHaveLength(2);
    expect(await sitrep(['forget', gone, '--yes', ...data])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Deleted: 1 digest.*\nWhat stays: articles/),
    });
    expect((await store.guilds.list()).map(({ guildId }) => guildId)).toEqual([here]);
    await store.close();
    expect((await sitrep(['forget', gone, '--yes', '--data-dir', join(folder, 'mistyped')])).err).toContain('is empty');
    expect(await sitrep(['forget', 'our server', ...data])).toMatchObject({ code: 2 });
  });

  test('explains what a briefing left out, for people and for programs', async () => {
    const asked = ['brief', '--since', '2026-03-01', '--until', '2026-03-11', '--words', '120', '--explain'];
    const { out } = await sitrep([...asked, ...data]);
    expect(out).toContain('Left out: accounts differ on it, and there is no room for all sides');
    const [told] = jsonLines(await sitrep([...asked, '--json', ...data])) as [Report & { edits: unknown[] }];
    expect(told.schema).toBe(1);
    expect(told.edits).toContainEqual(
      expect.objectContaining({
        kind: 'left-out',
        instead: null,
        text: expect.any(String),
        reason: expect.any(String),
      }),
    );
  });

  test.each([
    [['brief', '--since', 'soonish'], '24h, 7d, 2w'],
    [['brief', '--words', '9'], 'from 40 to 400'],
    [['brief', '--since', '2026-03-05', '--until', '2026-03-01'], 'exchange them'],
    [['timeline', 'Varentia', '--dates', '0'], 'from 1 to 40'],
    [['export', 'everything'], 'all, brief, actor'],
    [['export', 'actor'], 'say whose or which'],
    [['export', 'actor', 'Velisk', '--format', 'pdf'], 'markdown, csv, json'],
    [['ask'], 'Give a question'],
    [['ask', ' '], 'Give a question'],
    [['brief', ''], 'Give a few words'],
    [['actor', ''], 'Give a name'],
    [['actor', 'Velisk', ''], 'Give a name'],
    [['event', ' '], 'Give a few words'],
    [['claims', ''], 'Give a few words'],
    [['timeline', ''], 'Give an actor’s name'],
    [['nonsense'], 'unknown command'],
    [['import'], 'missing required argument'],
  ])('%j is wrong usage, and the cure is told', async (args, cure) => {
    const { code, err } = await sitrep([...args, ...(args[0] === 'nonsense' || args.length === 1 ? [] : data)]);
    expect(code).toBe(2);
    expect(err).toContain(cure);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('says plainly that evaluation data is absent, with the path looked for', async () => {
    const { code, err } = await sitrep(['eval', 'all', '--data', join(folder, 'nowhere')]);
    expect(code).toBe(1);
    expect(err).toContain(join(folder, 'nowhere'));
  });
});
