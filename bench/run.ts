/** `npm run bench -- NAME [options]`: figures beside a peer's, on the same work, in one run. Nothing here is a test. */

import { CACHE_HELP } from './library.ts';

type Bench = { readonly about: string; readonly load: () => Promise<{ run: (args: string[]) => Promise<void> }> };

const BENCHES: Readonly<Record<string, Bench>> = {
  reading: {
    about: 'sentences a second of the whole reading, beside wink-nlp and compromise',
    load: () => import('./reading.ts'),
  },
  brief: {
    about: 'a briefing over 200 candidate articles in a library of 100,000, without a model',
    load: () => import('./brief.ts'),
  },
  digests: {
    about: 'a thousand digests due in one minute, at Discord’s rate limit, with faults, while people ask',
    load: () => import('./digests.ts'),
  },
  answers: {
    about: 'how soon /ask, /actor, /event and autocompletion answer, and the search beside MiniSearch and Orama',
    load: () => import('./answers.ts'),
  },
  'ack-under-import': {
    about: 'how soon commands are acknowledged over the wire while 2,000 articles are imported and read',
    load: () => import('./ack-under-import.ts'),
  },
};

const usage = (): string =>
  [
    'npm run bench -- NAME [options]',
    '',
    ...Object.entries(BENCHES).map(([name, { about }]) => `  ${name.padEnd(18)} ${about}`),
    '',
    CACHE_HELP,
  ].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  const asked = name === '' || name === '--help';
  process.stderr.write(`${asked ? '' : `There is no bench "${name}".\n`}${usage()}\n`);
  process.exit(asked && name !== '' ? 0 : 2);
}

/** An option that a bench does not know is told in one line; anything else is a fault of the bench. */
const badOption = (error: unknown): void => {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`${error.message.split('. ')[0]}; npm run bench -- ${name} --help tells what there is\n`);
  process.exitCode = 2;
};

await (await bench.load()).run(args).catch(badOption);
