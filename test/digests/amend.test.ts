import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AmendDeps, type Amended, applyCorrections, findCorrections } from '../../src/digests/amend.ts';
import { beat } from '../../src/digests/beat.ts';
import { correctionOf } from '../../src/digests/corrections.ts';
import type { Article } from '../../src/domain/article.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import type { StoredArticle } from '../../src/ports.ts';
import { citation, line, report } from '../adapters/discord/sample-report.ts';
import { article } from '../adapters/discord/wire.ts';
import { textIn } from '../commands/shown.ts';
import { aCorrection, aDelivery, someParts } from '../contracts/fixtures.ts';
import { type Delivering, HOUR, openDelivering, SLOT, subscription } from './delivering.ts';

const NOTICE = 'Correction: an earlier version said that the harbour was closed. It was open.';

let stage: Delivering;
let deps: AmendDeps;
let dataNow = SLOT;
const setUp = async (channelId: string = IDS.briefings): Promise<void> => {
  dataNow = SLOT;
  stage = await openDelivering(subscription({ channelId }));
  const { store } = stage.wire;
  deps = {
    articles: store.articles,
    ledger: store.deliveries,
    corrections: store.corrections,
    facts: store.facts,
    posts: stage.deps.posts,
    clock: stage.deps.clock,
    owner: 'us',
    shelves: async () => ['operator'],
  };
  await save(article());
  await beat(stage.deps);
  pass(HOUR);
};
beforeEach(() => setUp());
afterEach(() => stage.wire.close());

const pass = (ms: number): void => {
  dataNow += ms;
  stage.pass(ms);
};
const save = (next: Article) =>
  stage.wire.store.articles.save([{ article: next, reading: null, importedAtMs: dataNow }]);
const revise = (text: string, part: Partial<Article> = {}) => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return save(article({ revision: 2, text, paragraphs, contentHash: 'hash-2', ...part }));
};
const correct = () =>
  revise(`Harbour open\n\nThe harbour of Ostrel was open.\n\n${NOTICE}`, { correction: NOTICE, titleSpan: null });
const round = async () => {
  await findCorrections(deps);
  return applyCorrections(deps);
};
const posted = (channel: string = IDS.briefings) =>
  stage.wire.playground.world.messages(channel).map(({ message }) => message);
const shown = (): string => posted().map(textIn).join('\n');
const edits = (): number =>
  stage.wire.playground.recorder.since(0).filter((entry) => entry.kind === 'request' && entry.method === 'PATCH')
    .length;
const audit = () => stage.wire.store.corrections.audit({ guildId: IDS.guild, limit: 9 });

describe('a posted digest', () => {
  test('is edited with the publisher’s own words when an article behind it is corrected', async () => {
    await correct();
    expect(await round()).toEqual({ edited: 1, failed: 0, unauthorized: false });
    expect(shown()).toContain('### ⚠️ Corrected since this was posted');
    expect(shown()).toContain('- \\[1\\] corrected by its publisher: “Correction\\: an earlier version said');
    expect(shown()).toContain('The harbour of Ostrel was closed');
    expect(await audit()).toMatchObject([{ kind: 'corrected', state: 'edited', line: { text: line().text } }]);
  });

  test('is edited when an article is withdrawn, with the reason', async () => {
    await stage.wire.store.articles.withdraw('a-1', { at: new Date(dataNow).toISOString(), reason: 'made up' });
    await round();
    expect(shown()).toContain('\\[1\\] withdrawn by its publisher: made up');
  });

  test('is edited when the cited words are gone without a word', async () => {
    await revise('Harbour shut\n\nThe port is busy.');
    await round();
    expect(shown()).toContain('these words no longer stand in it');
  });

  test('stands as it is when an article only grows', async () => {
    await revise(`${article().text} More ships came.`);
    expect(await round()).toEqual({ edited: 0, failed: 0, unauthorized: false });
    expect(edits()).toBe(0);
  });

  test('stands as it is when it told of the correction itself, with what was told before', async () => {
    const now = line({ text: NOTICE, citations: [citation({ revision: 2, text: NOTICE })] });
    const told = report({ sections: [{ title: line(), lines: [now, { text: 'Told before:' }, line()] }] });
    await correct();
    const [stored] = await stage.wire.store.articles.articles(['a-1']);
    const revised = { now: stored as StoredArticle, cited: await stage.wire.store.articles.article('a-1', 1) };
    expect(correctionOf(aDelivery('knew', { report: told }), revised, dataNow)).toBeNull();
    expect(correctionOf(aDelivery('did not', { report: report() }), revised, dataNow)).toMatchObject({
      kind: 'corrected',
    });
  });

  test('is edited once, however often it is looked at, and again for another cause, which keeps the first note', async () => {
    await correct();
    for (let rounds = 0; rounds < 3; rounds += 1) await round();
    expect(edits()).toBe(1);
    await stage.wire.store.articles.withdraw('a-1', { at: new Date(dataNow).toISOString(), reason: 'made up' });
    await round();
    expect(shown()).toContain('corrected by its publisher');
    expect(shown()).toContain('withdrawn by its publisher: made up');
    expect(edits()).toBe(2);
  });

  test('is edited after a crash between the edit and its record, to the same words', async () => {
    await correct();
    await findCorrections(deps);
    const died = { ...deps.corrections, settle: () => Promise.reject(new Error('killed')) };
    await expect(applyCorrections({ ...deps, corrections: died })).rejects.toThrow('killed');
    const before = shown();
    expect(await applyCorrections(deps)).toMatchObject({ edited: 1 });
    expect(shown()).toBe(before);
    expect(await audit()).toMatchObject([{ state: 'edited' }]);
  });

  test.each(['500', '503', 'reset'] as const)('is edited later where Discord answers %s', async (kind) => {
    await correct();
    await findCorrections(deps);
    stage.wire.playground.faults.add({ kind, method: 'PATCH', route: '/channels/*/messages/*' });
    expect(await applyCorrections(deps)).toEqual({ edited: 0, failed: 0, unauthorized: false });
    expect(await applyCorrections(deps)).toMatchObject({ edited: 1 });
    expect(shown()).toContain('Corrected since this was posted');
  });

  test('that somebody deleted is asked for once, and the audit says why it was not edited', async () => {
    const [entry] = stage.wire.playground.world.messages(IDS.briefings);
    if (entry) stage.wire.playground.world.removeMessage(entry);
    await correct();
    expect(await round()).toMatchObject({ failed: 1 });
    await round();
    expect(edits()).toBe(1);
    expect(await audit()).toMatchObject([{ state: 'failed', fault: 'the message was deleted' }]);
  });

  test('in a channel that is closed to the bot is not asked for again and again', async () => {
    cause(stage.wire.playground, { kind: 'missing-access', channel: IDS.briefings });
    await correct();
    await round();
    await round();
    expect(edits()).toBe(1);
    expect(await audit()).toMatchObject([{ fault: 'the bot cannot see the channel' }]);
  });

  test('is looked for once, however many articles were revised that nothing cites', async () => {
    const others = Array.from({ length: 40 }, (_, at) => `other-${at}`);
    for (const id of others) {
      await save(article({ id, contentHash: id }));
      await save(article({ id, contentHash: `${id} again`, revision: 2 }));
    }
    await correct();
    let asked = 0;
    const articles = {
      arrivals: deps.articles.arrivals,
      article: (id: string, revision?: number) => {
        asked += 1;
        return deps.articles.article(id, revision);
      },
      articles: (ids: readonly string[]) => {
        asked += ids.length;
        return deps.articles.articles(ids);
      },
    };
    expect(await findCorrections({ ...deps, articles })).toBe(1);
    expect(asked).toBe(2);
  });

  describe('when two processes share the store', () => {
    const them = (): AmendDeps => ({ ...deps, owner: 'them' });
    /** We are held up in the middle of an edit, for so long; meanwhile there is a second cause, and they look. */
    const meanwhile = async (ms: number): Promise<Amended | null> => {
      let theirs: Amended | null = null;
      const edit: AmendDeps['posts']['edit'] = async (place, messageId, body) => {
        if (theirs === null) {
          pass(ms);
          await stage.wire.store.articles.withdraw('a-1', { at: new Date(dataNow).toISOString(), reason: 'made up' });
          await findCorrections(them());
          theirs = await applyCorrections(them());
        }
        return deps.posts.edit(place, messageId, body);
      };
      await applyCorrections({ ...deps, posts: { ...deps.posts, edit } });
      return theirs;
    };
    beforeEach(async () => {
      await correct();
      await findCorrections(deps);
    });

    test('one of them edits it, with every note', async () => {
      expect(await meanwhile(1_000)).toEqual({ edited: 0, failed: 0, unauthorized: false });
      expect(shown()).toContain('corrected by its publisher');
      expect(shown()).toContain('withdrawn by its publisher: made up');
      expect((await audit()).map(({ state }) => state)).toEqual(['edited', 'edited']);
    });

    test('an edit that was held up longer than its lease takes no note away', async () => {
      expect(await meanwhile(HOUR)).toMatchObject({ edited: 2 });
      expect(shown()).toContain('withdrawn by its publisher: made up');
    });
  });

  test('is not held up by many that cannot be edited yet', async () => {
    const { deliveries, corrections } = stage.wire.store;
    for (let at = 0; at < 120; at += 1) {
      const id = `unposted-${at}`;
      await deliveries.open(aDelivery(id, { localDay: id, dueAtMs: SLOT + 99 * HOUR }), someParts(id, 1));
      await corrections.record(aCorrection(`c-${at}`, { deliveryId: id, atMs: SLOT - HOUR }));
    }
    await correct();
    expect(await round()).toMatchObject({ edited: 1 });
  });

  test('with a token that Discord refuses waits', async () => {
    await correct();
    await findCorrections(deps);
    stage.wire.playground.faults.add({ kind: '401', method: 'PATCH', route: '/channels/*/messages/*' });
    expect(await applyCorrections(deps)).toMatchObject({ unauthorized: true });
    expect(await audit()).toMatchObject([{ state: 'waiting' }]);
  });
});

test('a post of a forum is edited like any other', async () => {
  await stage.wire.close();
  await setUp(IDS.forum);
  await correct();
  expect(await round()).toMatchObject({ edited: 1 });
  const thread = [...stage.wire.playground.world.channels.values()].find(({ parentId }) => parentId === IDS.forum);
  expect(textIn(posted(thread?.id)[0])).toContain('Corrected since this was posted');
});

test('of a digest in several messages only the one that shows the line is edited', async () => {
  const long = Array.from({ length: 40 }, (_, index) =>
    line({
      text: `Ship ${index} waits outside. `.repeat(8),
      citations: [{ ...line().citations[0], article: `b-${index}` }],
    }),
  );
  stage.says(report({ sections: [{ title: { text: 'Port' }, lines: [...long, line()] }] }));
  pass(23 * HOUR);
  await beat(stage.deps);
  const before = posted().slice(1);
  await correct();
  await findCorrections(deps);
  await applyCorrections(deps);
  const changed = posted()
    .slice(1)
    .map((message, index) => textIn(message) !== textIn(before[index]));
  expect(changed.length).toBeGreaterThan(2);
  expect(changed).toEqual([...changed.slice(1).map(() => false), true]);
});

describe('the next digest', () => {
  const nextText = async (): Promise<string> => {
    pass(23 * HOUR);
    await findCorrections(deps);
    await beat(stage.deps);
    return posted().slice(1).map(textIn).join('\n');
  };

  test('says what was put right, even on a day without news, and the one after it does not', async () => {
    stage.says(null);
    await correct();
    const text = await nextText();
    expect(text).toContain('Corrected in earlier digests');
    expect(text).toContain('Correction\\: an earlier version said');
    expect(text).toContain('The harbour of Ostrel was closed');
    pass(24 * HOUR);
    await beat(stage.deps);
    expect(posted()).toHaveLength(2);
  });

  test('does not say it twice where the news tell of the same article', async () => {
    await correct();
    expect(await nextText()).not.toContain('Corrected in earlier digests');
  });
});
