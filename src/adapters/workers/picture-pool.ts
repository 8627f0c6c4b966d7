import { Piscina } from 'piscina';
import type { PictureTask } from './picture-thread.ts';

export type PicturePool = {
  /** PNG bytes of an SVG. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** One and a half times the pictures' own units: sharp on a phone, small enough to send. */
const PIXELS_WIDE = 1200;
const IDLE_MS = 60_000;
/** A picture takes tenths of a second; one that takes longer is not waited for. */
const LONGEST_MS = 15_000;
/** The words stand before their picture is drawn, and the next answer's words come before it too. */
const NICE = 10;

/** Draws pictures in a thread of its own, which ends when there is nothing to draw. */
export const createPicturePool = (): PicturePool => {
  const pool = new Piscina({
    filename: new URL('./picture-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
  });
  return {
    draw: (svg) =>
      pool.run({ svg, width: PIXELS_WIDE } satisfies PictureTask, {
        signal: AbortSignal.timeout(LONGEST_MS),
      }) as Promise<Uint8Array>,
    close: () => pool.close(),
  };
};
