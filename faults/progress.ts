const TERMINAL_MS = 250;
const FILE_MS = 30_000;

/** Tells how far a loop is: on a terminal as it goes, else a line each half minute. */
export const progressOf = (started: number): ((where: string) => void) => {
  const [everyMs, end] = process.stderr.isTTY ? [TERMINAL_MS, '\r'] : [FILE_MS, '\n'];
  let told = started;
  return (where) => {
    const at = performance.now();
    if (at - told < everyMs) return;
    told = at;
    process.stderr.write(`${where}, ${Math.round((at - started) / 1000)} s${end}`);
  };
};
