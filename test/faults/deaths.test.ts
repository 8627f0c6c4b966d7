import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dieAt } from '../../faults/deaths.ts';
import type { Order } from '../../faults/order.ts';
import { raiseStage, type Stage } from '../../faults/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await raiseStage();
});
afterEach(() => stage.close());

/** Dies when a message stands in its channel and nobody has written that down. */
const dieUnrecorded = async (without: Order['without'], forget = false) => {
  const place = await dieAt(stage, { nth: 1, name: 'posts.post answered' }, { without, forget });
  expect(place).toBe('posts.post answered');
  return stage.verdict();
};

describe('a death between Discord’s answer and the record of it', () => {
  test('loses and doubles nothing', async () => {
    expect(await dieUnrecorded('nothing')).toMatchObject({ lost: 0, duplicated: 0, outOfOrder: 0 });
  });

  test('nor does one so long that the nonce is forgotten', async () => {
    expect(await dieUnrecorded('nothing', true)).toMatchObject({ lost: 0, duplicated: 0, outOfOrder: 0 });
  });

  test('doubles the message without the nonce', async () => {
    expect((await dieUnrecorded('nonce')).duplicated).toBeGreaterThan(0);
  });

  test('doubles it without the look-up, once the nonce is forgotten', async () => {
    expect((await dieUnrecorded('look-up', true)).duplicated).toBeGreaterThan(0);
  });
});

describe('a death before the request leaves', () => {
  const dieBefore = async (without: Order['without']) => {
    await dieAt(stage, { nth: 1, name: 'posts.post asked' }, { without, forget: false });
    return stage.verdict();
  };

  test('loses nothing', async () => {
    expect(await dieBefore('nothing')).toMatchObject({ lost: 0, duplicated: 0, outOfOrder: 0 });
  });

  test('loses the message where it was marked as sent beforehand', async () => {
    expect((await dieBefore('mark-after-send')).lost).toBeGreaterThan(0);
  });
});
