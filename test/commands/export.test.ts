import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { NO_MEMORY, openWire, type Wire } from '../adapters/discord/wire.ts';
import { isHidden, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());
const you = () => wire.playground.user(IDS.admin);
const run = async (options: Record<string, string>) => (await you().runCommand(IDS.general, 'export', options)).message;

type Sent = { readonly components?: unknown };
const fileIn = (message: Sent | null): { name?: string; file?: { url: string } } =>
  ((message?.components ?? []) as { type: number; name?: string; file?: { url: string } }[]).find(
    ({ type }) => type === 13,
  ) ?? {};
const contentOf = async (message: Sent | null): Promise<string> => {
  const response = await fetch(fileIn(message).file?.url ?? '');
  return response.text();
};

describe('/export', () => {
  test.each(['briefing', 'actor', 'event', 'claims', 'timeline'])(
    'of %s hangs a file with its citations below',
    async (what) => {
      await wire.bot();
      for (const [format, ending] of [
        ['markdown', 'md'],
        ['csv', 'csv'],
        ['json', 'json'],
      ] as const) {
        const message = await run({ what, format, about: 'harbour' });
        expect(isHidden(message)).toBe(true);
        expect(fileIn(message).name).toBe(`sitrep-briefing.${ending}`);
        expect(await contentOf(message)).toContain('The harbour of Ostrel was closed.');
        expect(await contentOf(message)).toContain('https://meridian.example/ostrel');
      }
    },
  );

  test('of a briefing needs no subject, of anything else one', async () => {
    await wire.bot();
    expect(fileIn(await run({ what: 'briefing', format: 'csv' })).name).toBe('sitrep-briefing.csv');
    expect(textIn(await run({ what: 'actor', format: 'csv' }))).toContain(
      'Say in “about” whose or which actor is meant',
    );
  });

  test('offers names and headlines for its subject', async () => {
    const offer = (label: string) => () => [{ value: label, label }];
    await wire.bot({ desk: { memory: { ...NO_MEMORY, topics: offer('Tarn'), events: offer('Harbour shut') } } });
    const choices = await you().autocomplete(
      IDS.general,
      'export',
      { what: 'event', format: 'csv', about: '' },
      'about',
    );
    expect(choices.map(({ name }) => name)).toEqual(['Tarn', 'Harbour shut']);
  });
});
