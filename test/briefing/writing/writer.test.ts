import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isLine, type Line, type Report } from '../../../src/domain/report.ts';
import {
  answerOf,
  faithful,
  type GivenEvidence,
  givenIn,
  openWriting,
  request,
  type Sentence,
  type Writing,
} from './writing.ts';

let writing: Writing;
beforeAll(async () => {
  writing = await openWriting();
});
afterAll(() => writing.close());
beforeEach(() => {
  writing.logged.length = 0;
  writing.server.asked.length = 0;
  writing.server.follow((asked) => answerOf(givenIn(asked), faithful));
});

const linesOf = (report: Report): Line[] =>
  report.sections.flatMap(({ title, lines }) => [title, ...lines]).filter(isLine);
const notesOf = (report: Report): string =>
  report.sections
    .flatMap(({ title, lines }) => [title, ...lines])
    .filter((item) => !isLine(item))
    .map(({ text }) => text)
    .join('\n');

const asked = request({ words: 300 });
let models = 0;
/** A name of its own, so that no answer was kept before. */
const aWriter = (part: Parameters<Writing['writer']>[0] = {}) => {
  models += 1;
  return writing.writer({ model: `invented-${models}`, ...part });
};
const lying = (lie: (evidence: GivenEvidence) => Partial<Sentence>): void =>
  writing.server.follow((asked) =>
    answerOf(givenIn(asked), (evidence) => ({ ...faithful(evidence), ...lie(evidence) })),
  );

describe('a briefing that a model writes', () => {
  test('shows its sentences with the citations, speakers and status of what they rest on', async () => {
    const { report, edits } = await (await aWriter()).brief(asked, 'operator');
    expect(edits.filter(({ kind }) => kind === 'replaced')).toEqual([]);
    expect(notesOf(report)).toContain('from the cited sentences, and checked against them.');
    const given = givenIn(writing.server.asked[0] as never);
    const told = given.stories.flatMap(({ evidence }) => evidence);
    const written = linesOf(report).filter(({ text }) => told.some((evidence) => evidence.text === text));
    expect(written.length).toBeGreaterThan(2);
    for (const line of written) {
      const evidence = told.find(({ text }) => text === line.text);
      expect(line.status).toBe(evidence?.status);
      expect(line.citations[0].text.replaceAll(/\s+/g, ' ')).toContain(line.text.split('] ').at(-1));
      const speaker = given.speakers.find(({ id }) => id === evidence?.speaker)?.name;
      expect(line.attribution[0]?.name).toBe(speaker);
    }
  });

  test('replaces a sentence that fails by the best it cites, and tells what and why', async () => {
    lying(({ text }) => ({ text: `${text.slice(0, -1)}, Zorblat Quimby said.` }));
    const { report, edits } = await (await aWriter()).brief(asked, 'operator');
    const replaced = edits.filter(({ kind }) => kind === 'replaced');
    expect(replaced.length).toBeGreaterThan(2);
    expect(replaced[0]).toMatchObject({
      text: expect.stringContaining('Zorblat Quimby'),
      reason: expect.stringContaining('name: '),
    });
    expect(
      linesOf(report)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('Zorblat');
    expect(linesOf(report).map(({ text }) => text)).toContain(replaced[0]?.instead);
    expect(notesOf(report)).toMatch(/sentences that failed were replaced or left out/);
  });

  test.each([
    ['evidence that was not given', { evidence: ['e999'] }, /there is no evidence “e999”/],
    ['no evidence', { evidence: [] }, /it cites nothing/],
    ['a speaker who was not given', { speaker: 'p999' }, /there is no speaker “p999”/],
  ] as const)('shows no sentence that names %s', async (_, lie, reason) => {
    lying(() => ({ ...lie, evidence: 'evidence' in lie ? [...lie.evidence] : ['e1'] }));
    const { edits } = await (await aWriter()).brief(asked, 'operator');
    const replaced = edits.filter(({ kind }) => kind === 'replaced');
    expect(replaced.length).toBeGreaterThan(0);
    for (const { reason: why } of replaced) expect(why).toMatch(reason);
  });

  test('keeps the stories that a model says nothing of in their own words', async () => {
    writing.server.follow(() => ({ kind: 'content', text: '{"stories":[]}' }));
    const { report } = await (await aWriter()).brief(asked, 'operator');
    const plain = await (await writing.writer(null)).brief(asked, 'operator');
    expect(linesOf(report)).toEqual(linesOf(plain.report));
    expect(notesOf(report)).toContain('wrote was supported by what it cited');
  });

  test('is asked for once, however often it is shown', async () => {
    const writer = await aWriter({ model: 'kept' });
    const first = await writer.brief(asked, 'operator');
    expect(await writer.brief(asked, 'guild:77')).toEqual(first);
    expect(await (await aWriter({ model: 'kept' })).brief(asked, 'operator')).toEqual(first);
    expect(writing.server.asked).toHaveLength(1);
  });

  test('is written anew for another model', async () => {
    await (await aWriter({ model: 'one' })).brief(asked, 'operator');
    await (await aWriter({ model: 'another' })).brief(asked, 'operator');
    expect(writing.server.asked.map(({ body }) => body.model)).toEqual(['one', 'another']);
  });

  test('gives way to the sources’ sentences when a budget is used up, and says so', async () => {
    const writer = await aWriter({ budget: { account: 10, all: 1_000_000 } });
    const { report } = await writer.brief(asked, 'guild:78');
    expect(notesOf(report)).toContain('In the sources’ own sentences: this server has used its tokens for today.');
    expect(linesOf(report).length).toBeGreaterThan(2);
    expect(writing.server.asked).toEqual([]);
  });

  test('is not asked for where the library has nothing', async () => {
    const { report } = await (await aWriter()).brief(request({ topic: 'Xylotrope' }), 'operator');
    expect(notesOf(report)).toContain('holds no article');
    expect(writing.server.asked).toEqual([]);
  });

  test('logs what went wrong without the key', async () => {
    writing.server.follow(({ key }) => ({ kind: 'status', status: 401, message: `bad ${key}` }));
    await (await aWriter()).brief(asked, 'operator');
    expect(writing.logged).toHaveLength(1);
    expect(writing.logged[0]).toContain('401');
    expect(writing.logged[0]).not.toContain('sk-invented');
  });
});
