import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finishTranslation } from '../../src/briefing/writing/translate.ts';
import type { ModelConfig } from '../../src/config.ts';
import { type BeatDeps, beat } from '../../src/digests/beat.ts';
import { composeDigest } from '../../src/digests/compose.ts';
import { isLine, type Line, type Report } from '../../src/domain/report.ts';
import { IDS } from '../../src/playground/seed.ts';
import { openWriting, type Writing } from '../briefing/writing/writing.ts';
import { textIn } from '../commands/shown.ts';
import { materialsOf } from '../stories/materials.ts';
import { type Delivering, HOUR, openDelivering, SLOT, subscription } from './delivering.ts';

const HEADLINE = 'Harbour of Ostrel shut after fire';
const CLOSED = 'The harbour of Ostrel was closed on Monday after a fire in a grain store.';
const SHIPS = 'Port director Mira Solen said nine ships were waiting outside the harbour.';
const DENIAL = 'Mayor Ilan Brek denied that the fire at the harbour of Ostrel had been laid.';
const FRENCH: Readonly<Record<string, string>> = {
  [HEADLINE]: 'Le port de Ostrel fermé après un incendie',
  [CLOSED]: 'Le port de Ostrel a été fermé lundi après un incendie dans un dépôt de grain.',
  [SHIPS]: 'La directrice du port, Mira Solen, a dit que 9 navires attendaient devant le port.',
  [DENIAL]: 'Le maire Ilan Brek a nié que le feu dans le port de Ostrel ait été mis par une main.',
};
const DAY = 24 * HOUR;
const at = (ms: number): string => new Date(ms).toISOString();

/** Two days of news in a real library, a scripted server that stands for the model. */
let writing: Writing;
let stage: Delivering;
beforeAll(async () => {
  writing = await openWriting(
    materialsOf([
      { id: 'closed', title: HEADLINE, text: `${CLOSED} ${SHIPS}`, publishedAt: at(SLOT - 2 * HOUR) },
      { id: 'denied', title: 'Mayor denies arson', text: `${DENIAL} ${CLOSED}`, publishedAt: at(SLOT + 4 * HOUR) },
    ]),
  );
});
afterAll(() => writing.close());
beforeEach(async () => {
  writing.server.asked.length = 0;
  translating((text) => FRENCH[text] ?? '');
  stage = await openDelivering(subscription({ language: 'fr' }));
});
afterEach(() => stage.wire.close());

const translating = (translate: (text: string) => string): void =>
  writing.server.follow(({ body }) => {
    const { lines } = JSON.parse(body.messages[1]?.content ?? '') as { lines: { id: string; text: string }[] };
    const answer = { lines: lines.map(({ id, text }) => ({ id, text: translate(text) })) };
    return { kind: 'content', text: JSON.stringify(answer) };
  });

let models = 0;
/** Each asks a model of a name of its own, so that no answer was kept before. */
const composing = async (part: Partial<ModelConfig> | null = {}): Promise<BeatDeps> => {
  models += 1;
  const writer = await writing.writer(part === null ? null : { model: `translator-${models}`, ...part });
  const desk = { translatedBrief: async (each: Parameters<typeof finishTranslation>[0]) => finishTranslation(each) };
  return {
    ...stage.deps,
    compose: (each, period) => composeDigest(each, period, writing.store),
    translated: (report, { language, guildId }) =>
      writer.inLanguage({ report, language, account: `guild:${guildId}` }, desk),
  };
};
const posted = (): string => stage.wire.playground.user(IDS.admin).messages(IDS.briefings).map(textIn).join('\n');
const history = () => stage.wire.store.deliveries.history({ subscriptionId: 'harbour', limit: 9 });
const linesOf = (report: Report | null | undefined): Line[] =>
  (report?.sections ?? []).flatMap(({ title, lines }) => [title, ...lines]).filter(isLine);
const times = (text: string, of: string): number => of.split(text).length - 1;

describe('a digest in another language', () => {
  test('arrives once, each translation beside its source sentence, with its citation and speaker', async () => {
    const deps = await composing();
    for (let beats = 0; beats < 3; beats += 1) await beat(deps);
    expect(stage.posted()).toBe(1);
    const [delivery] = await history();
    const ships = linesOf(delivery?.report).find(({ text }) => text.includes('navires'));
    expect(ships?.text).toBe(`${FRENCH[SHIPS]} (Original: ${SHIPS})`);
    expect(ships?.citations[0].text).toBe(SHIPS);
    expect(ships?.attribution).toEqual([{ name: 'Mira Solen' }]);
    expect(posted()).toContain('9 navires attendaient');
    expect(times('Translated into French by translator-', posted())).toBe(1);
  });

  test('tells the next day what changed, translated as well, and what was told is not told again', async () => {
    const deps = await composing();
    await beat(deps);
    stage.pass(DAY);
    await beat(deps);
    expect(stage.posted()).toBe(2);
    const [second] = await history();
    const texts = linesOf(second?.report).map(({ text }) => text);
    expect(texts).toContain(`${FRENCH[DENIAL]} (Original: ${DENIAL})`);
    expect(texts.join('\n')).not.toContain('navires');
  });

  test('shows nothing that the model made up', async () => {
    translating((text) => `${(FRENCH[text] ?? text).replace(/\.$/, '')} selon Zorblat Quimby.`);
    await beat(await composing());
    expect(posted()).not.toContain('Zorblat');
    expect(posted()).toContain('nine ships were waiting');
    expect(posted()).toMatch(/(\d+) of \1 lines stay in the original/);
  });

  test.each([
    ['the model is down', { kind: 'status', status: 500, message: 'down' }, {}, 'server answered 500'],
    ['the model does not answer in time', { kind: 'hang' }, { timeoutMs: 1 }, 'did not answer in time'],
    ['the model answers what is no translation', { kind: 'content', text: 'Bonjour' }, {}, 'could not be used'],
    ['the budget is used up', { kind: 'hang' }, { budget: { account: 10, all: 10 } }, 'has used its tokens for today'],
  ] as const)('arrives once as its articles are where %s, and says why once', async (_, reply, part, why) => {
    writing.server.follow(() => reply);
    const deps = await composing(part);
    for (let beats = 0; beats < 3; beats += 1) await beat(deps);
    expect(stage.posted()).toBe(1);
    expect(posted()).toContain('nine ships were waiting');
    expect(times('In the sources’ own sentences', posted())).toBe(1);
    expect(posted()).toContain(why);
    expect(stage.faults).toEqual([]);
  });

  test('arrives as its articles are where what was translated cannot even be checked', async () => {
    const deps = await composing();
    const writer = await writing.writer({ model: 'uncheckable' });
    const broken = { translatedBrief: () => Promise.reject(new Error('the thread is gone')) };
    await beat({
      ...deps,
      translated: (report) => writer.inLanguage({ report, language: 'fr', account: 'guild:1' }, broken),
    });
    expect(posted()).toContain('nine ships were waiting');
    expect(posted()).toContain('their translation failed');
  });

  test.each([
    ['there is no model', null, 'fr', 'there is no language model that could translate them'],
    ['a translation could not be checked', {}, 'de', 'a translation into German could not be checked'],
  ] as const)(
    'where %s arrives as its articles are, asks nobody, and says why once',
    async (_, part, language, why) => {
      await stage.wire.store.subscriptions.replace(subscription({ language }));
      await beat(await composing(part));
      expect(posted()).toContain('nine ships were waiting');
      expect(times(why, posted())).toBe(1);
      expect(writing.server.asked).toEqual([]);
    },
  );

  test('in the language of its articles asks nobody and explains nothing', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ language: 'en-GB' }));
    await beat(await composing());
    expect(posted()).toContain('nine ships were waiting');
    expect(posted()).not.toContain('own sentences');
    expect(writing.server.asked).toEqual([]);
  });

  test('that tells nothing of the world is as it was, and explains nothing', async () => {
    const { translated } = await composing(null);
    const sections = [{ title: { text: 'Nothing new on pipeline.' }, lines: [] }];
    const freshness = { newest: null, articles: 0, missing: [] };
    const bare: Report = { schema: 1, title: 'Digest', sections, freshness };
    expect(await translated(bare, subscription({ language: 'fr' }))).toEqual(bare);
  });

  test('that says only that nothing is new asks nobody', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ language: 'fr', quiet: 'note', activeSinceMs: SLOT }));
    stage.pass(9 * DAY);
    await beat(await composing());
    expect(posted()).toContain('Nothing new');
    expect(writing.server.asked).toEqual([]);
  });

  test('is translated ahead of its time, once for all that are alike, and paid by who asked first', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ guildId: '77', language: 'fr' }));
    await stage.wire.store.subscriptions.add(subscription({ id: 'other', guildId: '78', language: 'fr' }));
    const deps = await composing();
    stage.pass(-60_000);
    await beat(deps);
    expect(stage.posted()).toBe(0);
    stage.pass(60_000);
    await beat(deps);
    expect(stage.posted()).toBe(2);
    expect(writing.server.asked).toHaveLength(1);
    const paid = (await writing.store.usage.day('2026-03-11')).filter(({ account }) => /guild:7[78]/.test(account));
    expect(paid).toMatchObject([{ requests: 1 }]);
  });
});
