import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isLine, type Report } from '../../../src/domain/report.ts';
import { materialsOf } from '../../stories/materials.ts';
import { openWriting, request, type Writing } from './writing.ts';

const HEADLINE = 'Harbour of Ostrel shut after fire';
const CLOSED = 'The harbour of Ostrel was closed on Monday after a fire in a grain store.';
const SHIPS = 'Port director Mira Solen said nine ships were waiting outside the harbour.';

const FRENCH: Readonly<Record<string, string>> = {
  [HEADLINE]: 'Le port de Ostrel fermé après un incendie',
  [CLOSED]: 'Le port de Ostrel a été fermé lundi après un incendie dans un dépôt de grain.',
  [SHIPS]: 'La directrice du port, Mira Solen, a dit que 9 navires attendaient devant le port.',
};

let writing: Writing;
beforeAll(async () => {
  const publishedAt = '2026-03-02T06:00:00Z';
  writing = await openWriting(
    materialsOf([{ id: 'closed', title: HEADLINE, text: `${CLOSED} ${SHIPS}`, publishedAt }]),
  );
});
afterAll(() => writing.close());
beforeEach(() => {
  writing.server.asked.length = 0;
  translating((text) => FRENCH[text] ?? '');
});

type Numbered = { readonly id: string; readonly text: string };

const translating = (translate: (text: string) => string): void =>
  writing.server.follow(({ body }) => {
    const { lines } = JSON.parse(body.messages[1]?.content ?? '') as { lines: Numbered[] };
    return {
      kind: 'content',
      text: JSON.stringify({ lines: lines.map(({ id, text }) => ({ id, text: translate(text) })) }),
    };
  });

const itemsOf = ({ sections }: Report) => sections.flatMap(({ title, lines }) => [title, ...lines]);
const textOf = (report: Report): string =>
  itemsOf(report)
    .map(({ text }) => text)
    .join('\n');

let models = 0;
const french = async (language = 'fr') => {
  models += 1;
  return (await writing.writer({ model: `translator-${models}` })).brief(request({ language }), 'operator');
};

describe('a briefing in another language', () => {
  test('shows each translation beside its source sentence, with its citation, speaker and status', async () => {
    const { report, edits } = await french();
    expect(edits).toEqual([]);
    const ships = itemsOf(report)
      .filter(isLine)
      .find(({ text }) => text.includes('navires'));
    expect(ships?.text).toBe(`${FRENCH[SHIPS]} (Original: ${SHIPS})`);
    expect(ships?.citations[0].text).toBe(SHIPS);
    expect(ships?.attribution).toEqual([{ name: 'Mira Solen' }]);
    expect(textOf(report)).toContain('Translated into French by translator-');
  });

  test('keeps a line in the original whose translation fails, and tells why', async () => {
    translating((text) =>
      text === SHIPS ? 'La directrice Mira Solen a dit que 90 navires attendaient là.' : (FRENCH[text] ?? ''),
    );
    const { report, edits } = await french();
    expect(itemsOf(report).map(({ text }) => text)).toContain(SHIPS);
    expect(edits).toEqual([
      {
        kind: 'replaced',
        text: expect.stringContaining('90 navires'),
        instead: SHIPS,
        reason: expect.stringContaining('90'),
      },
    ]);
    expect(textOf(report)).toContain('1 of 3 lines stay in the original');
  });

  test('shows no invented name, number, quotation or address, whatever the model adds', async () => {
    const added = [
      ' Zorblat Quimby',
      ' à 98431 mètres',
      ' « jamais »',
      ' <@1234567890>',
      ' https://prize.example',
      ' cent',
    ];
    for (const lie of added) {
      translating((text) => `${(FRENCH[text] ?? text).replace(/\.$/, '')}${lie}.`);
      const { report, edits } = await french();
      expect(textOf(report)).not.toContain(lie.trim());
      expect(edits).toHaveLength(3);
    }
  });

  test('stays in the articles’ language where a translation could not be checked, without asking', async () => {
    const { report } = await french('de');
    expect(textOf(report)).toContain(SHIPS);
    expect(textOf(report)).toContain('a translation into German could not be checked for invented names');
    expect(writing.server.asked).toEqual([]);
  });

  test('stays in the articles’ language without a model, and says so', async () => {
    const { report } = await (await writing.writer(null)).brief(request({ language: 'fr' }), 'operator');
    expect(textOf(report)).toContain(SHIPS);
    expect(textOf(report)).toContain('there is no language model that could translate them');
  });

  test('stays in the articles’ language when the model fails, and says so', async () => {
    writing.server.follow(() => ({ kind: 'status', status: 500, message: 'down' }));
    expect(textOf((await french()).report)).toContain(
      'In the sources’ own sentences: the language model’s server answered 500',
    );
  });

  test('in the language of the articles is written, not translated', async () => {
    writing.server.follow(() => ({ kind: 'content', text: '{"stories":[]}' }));
    await french('en-GB');
    expect(writing.server.asked[0]?.body.messages[0]?.content).toContain('You write a short news briefing');
  });
});
