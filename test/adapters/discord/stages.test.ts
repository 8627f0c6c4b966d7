import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStages, type Later, stageWords } from '../../../src/adapters/discord/stages.ts';
import { IDS } from '../../../src/playground/seed.ts';
import type { Stage } from '../../../src/ports.ts';
import { textIn } from '../../commands/shown.ts';
import { report } from './sample-report.ts';
import { openWire, type Wire } from './wire.ts';

/** Time that passes when it is told to. */
const aClock = () => {
  let nowMs = 0;
  let waiting: { atMs: number; work: () => void }[] = [];
  const later: Later = (ms, work) => {
    const one = { atMs: nowMs + ms, work };
    waiting.push(one);
    return () => {
      waiting = waiting.filter((each) => each !== one);
    };
  };
  const pass = (ms: number): void => {
    nowMs += ms;
    const due = waiting.filter(({ atMs }) => atMs <= nowMs);
    waiting = waiting.filter(({ atMs }) => atMs > nowMs);
    for (const { work } of due) work();
  };
  return { now: () => nowMs, later, pass, waiting: () => waiting.length };
};

const finding: Stage = { name: 'finding', articles: null };
const reading = (articles: number): Stage => ({ name: 'reading', articles });

describe('the stages of long work', () => {
  const shown: string[] = [];
  beforeEach(() => {
    shown.length = 0;
  });
  const over = (clock: ReturnType<typeof aClock>) =>
    createStages({ ...clock, show: async (stage) => void shown.push(stageWords(stage)) });

  test('are not shown where the answer is there within two seconds', async () => {
    const clock = aClock();
    const stages = over(clock);
    stages.tell(finding);
    clock.pass(1999);
    await stages.stop();
    clock.pass(10_000);
    expect(shown).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  test('are shown at most every two seconds, the newest each time', async () => {
    const clock = aClock();
    const stages = over(clock);
    stages.tell(finding);
    clock.pass(500);
    stages.tell(reading(1));
    clock.pass(1500);
    stages.tell(reading(2));
    stages.tell(reading(30));
    clock.pass(1999);
    await Promise.resolve();
    expect(shown).toEqual(['Reading 1 article …']);
    clock.pass(1);
    await stages.stop();
    expect(shown).toEqual(['Reading 1 article …', 'Reading 30 articles …']);
  });

  test('show one that begins long after the last at once', async () => {
    const clock = aClock();
    const stages = over(clock);
    clock.pass(7000);
    stages.tell({ name: 'checking', articles: null });
    clock.pass(0);
    await stages.stop();
    expect(shown).toEqual(['Checking each line against its source …']);
  });

  test('wait for the one that is being shown, and show none after the end', async () => {
    const clock = aClock();
    let release: () => void = () => undefined;
    const stages = createStages({
      ...clock,
      show: (stage) =>
        new Promise((resolve) => {
          release = () => {
            shown.push(stageWords(stage));
            resolve();
          };
        }),
    });
    stages.tell(finding);
    clock.pass(2000);
    await Promise.resolve();
    const stopped = stages.stop().then(() => shown.push('answer'));
    stages.tell(reading(3));
    clock.pass(5000);
    release();
    await stopped;
    expect(shown).toEqual(['Finding articles …', 'answer']);
  });
});

describe('a command that takes long', () => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await openWire();
  });
  afterEach(() => wire.close());

  test('shows its stages where its answer comes to stand', async () => {
    const clock = aClock();
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await wire.bot({
      later: clock.later,
      desk: {
        clock: { now: clock.now },
        actor: async (_, tell) => {
          tell?.(reading(12));
          await gate;
          return { report: report(), tabs: [] };
        },
      },
    });
    const you = wire.playground.user(IDS.admin);
    you.command(IDS.general, 'actor', { name: 'Tarn' });
    await expect.poll(() => clock.waiting()).toBe(1);
    clock.pass(2000);
    const stage = await you.waitForMessage(IDS.general, (message) => textIn(message).includes('Reading 12 articles'));
    finish();
    const answer = await you.waitForMessage(IDS.general, (message) => textIn(message).includes('Harbour shut'));
    expect(answer.id).toBe(stage.id);
    expect(you.messages(IDS.general)).toHaveLength(1);
  });
});
