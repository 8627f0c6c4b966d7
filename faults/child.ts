/** The delivering half of the bot in a process of its own, to be killed, stopped or set against another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beat } from '../src/digests/beat.ts';
import { openHalf, type Wrap } from './delivering-half.ts';
import { DIED_AT, type Order, type Told } from './order.ts';

const order = JSON.parse(process.env.SITREP_FAULTS ?? '') as Order;
const startedMs = Date.now();
const clock = { now: () => order.nowMs + (Date.now() - startedMs) };
const tell = (told: Told): void => void process.send?.(told);

let boundaries = 0;
let counted = 0;

/** Counts a step across a boundary; at the ordered one the process ends as if the power went. */
const cross = (name: string): void => {
  boundaries += 1;
  if (order.killAt === null || (order.killAt.name ?? name) !== name) return;
  counted += 1;
  if (counted !== order.killAt.nth) return;
  writeFileSync(join(order.dataDir, DIED_AT), name);
  process.kill(process.pid, 'SIGKILL');
};

/** Every method crosses a boundary before and after. */
const watched: Wrap = (role, roleName) =>
  new Proxy(role, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        cross(`${roleName}.${String(name)} asked`);
        const answer: unknown = value.apply(target, args);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((result) => {
          cross(`${roleName}.${String(name)} answered`);
          return result;
        });
      };
    },
  });

const REST_MS = 15;
const half = openHalf(order, clock, watched);

/** Beats until nothing is owed. */
const work = async (): Promise<void> => {
  do {
    await beat(half.deps);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  } while ((await half.store.deliveries.pending()) > 0);
  tell({ kind: 'idle', boundaries });
};

tell({ kind: 'up' });
await work();
await half.close();
process.disconnect?.();
