/** `npm run faults -- NAME [options]`: loops of crashes and broken answers. Long, so no part of the tests. */

type Loop = { readonly about: string; readonly load: () => Promise<{ run: (args: string[]) => Promise<boolean> }> };

const LOOPS: Readonly<Record<string, Loop>> = {
  kill: { about: 'SIGKILL at random moments and at every boundary of store and HTTP', load: () => import('./kill.ts') },
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
process.exit((await (await loop.load()).run(args)) ? 0 : 1);
