import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Pulse, startPulse, together } from '../../src/main/pulse.ts';

let pulse: Pulse;
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 8, 0, 30) }));
afterEach(async () => {
  await pulse.stop();
  vi.useRealTimers();
});

test('beats at each full minute', async () => {
  let beats = 0;
  pulse = startPulse(
    async () => {
      beats += 1;
      return null;
    },
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(125_000);
  expect(beats).toBe(2);
});

test('beats sooner where the beat asks for it', async () => {
  let beats = 0;
  pulse = startPulse(
    async () => {
      beats += 1;
      return beats === 1 ? 5_000 : null;
    },
    () => undefined,
  );
  await pulse.now();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(beats).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(beats).toBe(2);
});

test('a beat that fails is logged, and the next one comes', async () => {
  const logged: string[] = [];
  let beats = 0;
  pulse = startPulse(
    async () => {
      beats += 1;
      throw new Error('the store is busy');
    },
    (_, text) => void logged.push(text),
  );
  await vi.advanceTimersByTimeAsync(95_000);
  expect(beats).toBe(2);
  expect(logged[0]).toContain('the store is busy');
});

test('never beats twice at a time; what was asked meanwhile comes after', async () => {
  let under = 0;
  let most = 0;
  let beats = 0;
  pulse = startPulse(
    async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 10));
      under -= 1;
      beats += 1;
      return null;
    },
    () => undefined,
  );
  const first = pulse.now();
  void pulse.now();
  await vi.advanceTimersByTimeAsync(50);
  await first;
  expect([most, beats]).toEqual([1, 2]);
});

test('pulses together beat each at its own pace: one that is held up holds up no other', async () => {
  let beats = 0;
  let release = (): void => undefined;
  const held = new Promise<null>((resolve) => {
    release = () => resolve(null);
  });
  const quick = async (): Promise<null> => {
    beats += 1;
    return null;
  };
  const slow = (): Promise<null> => held;
  pulse = together([startPulse(slow, () => undefined), startPulse(quick, () => undefined)]);
  await vi.advanceTimersByTimeAsync(185_000);
  expect(beats).toBe(3);
  release();
  await pulse.now();
  expect(beats).toBe(4);
});
