import { Presets, SingleBar } from 'cli-progress';

export type Progress = { readonly at: (done: number, remark: string) => void; readonly end: () => void };

/** A bar with rate and time left where somebody watches a terminal, nothing elsewhere. `total` and `done` count the same. */
export const progressBar = (total: number): Progress => {
  if (!process.stderr.isTTY || total === 0) return { at: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% · {remark} · {duration_formatted}, about {eta_formatted} left',
      hideCursor: true,
      stream: process.stderr,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { remark: '' });
  return { at: (done, remark) => bar.update(Math.min(done, total), { remark }), end: () => bar.stop() };
};
