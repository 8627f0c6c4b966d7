/** `npm run faults -- NAME [options]`: loops of crashes and broken answers. Long, so no part of the tests. */

type Loop = { readonly about: string; readonly load: () => Promise<{ run: (args: string[]) => Promise<boolean> }> };

const LOOPS: Readonly<Record<string, Loop>> = {
  kill: { about: 'SIGKILL at random moments and at every boundary of store and HTTP', load: () => import('./kill.ts') },
  http: {
    about: 'broken answers, frozen and doubled processes, a store that refuses',
    load: () => import('./http.ts'),
  },
};

const usage = (): string =>
  [
    'npm run faults -- NAME [options]   (NAME --help tells its options)',
    '',
    ...Object.entries(LOOPS).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`),
  ].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const loop = LOOPS[name];
if (loop === undefined) {
  process.stderr.write(`${name === '' || name === '--help' ? '' : `There is no loop "${name}".\n`}${usage()}\n`);
  process.exit(name === '--help' ? 0 : 2);
}
const badOption = (error: unknown): number => {
  const told = error instanceof RangeError || (error instanceof TypeError && 'code' in error);
  if (!told) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
};
const { run } = await loop.load();
process.exit(await run(args).then((asItShould) => (asItShould ? 0 : 1), badOption));
