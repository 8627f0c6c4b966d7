import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { plainArticle } from '../../src/evaluation/plain-article.ts';
import { read } from '../../src/reading/read.ts';

const core = readCore();

const NEWS =
  'The minister of Ostvia denied on Monday that 12 soldiers had attacked Tarn. “We will not strike first,” she said, according to the ' +
  'Marrow Post. The Red Dawn Front (RDF) threatened to close the port, which rebels seized on March 3, unless two officials resigned.';

const spansOf = ({ sentences, dates, actors, claims, events }: Reading): (Span | null)[] => [
  ...sentences,
  ...dates,
  ...actors.flatMap(({ mentions }) => mentions),
  ...claims.flatMap(({ cue, content, attribution }) => [cue, ...content, ...attribution.map(({ span }) => span)]),
  ...events.flatMap(({ trigger, actor, recipient, place, date, figures, evidence }) => [
    trigger,
    ...[actor, recipient, place, date].map((part) => part?.span ?? null),
    ...figures.flatMap(({ span, attribution }) => [span, ...attribution.map((voice) => voice.span)]),
    ...evidence,
  ]),
];

/** What holds for the reading of any text: spans with something in them inside the text, and only ids that are there. */
const check = (text: string): void => {
  const reading = read(plainArticle('any', text, '2026-05-05'), core);
  const outside = spansOf(reading).filter(
    (span) => span && !(span.start >= 0 && span.start < span.end && span.end <= text.length),
  );
  expect(outside).toEqual([]);
  const actors = new Set(reading.actors.map(({ id }) => id));
  const claims = new Set(reading.claims.map(({ id }) => id));
  const named = [
    ...reading.claims.flatMap(({ attribution }) => attribution.map(({ actor }) => actor)),
    ...reading.events.flatMap(({ actor, recipient, place }) => [actor, recipient, place].map((part) => part?.actor)),
  ];
  expect(named.filter((id) => id && !actors.has(id))).toEqual([]);
  expect(reading.events.filter(({ claim }) => claim !== null && !claims.has(claim))).toEqual([]);
  expect(reading.claims.filter(({ sentence }) => !reading.sentences[sentence])).toEqual([]);
};

const PIECES =
  `The minister|denied|said|on March 3|last week|“|”|"|‘|’|(RDF)|Red Dawn Front|Ana Petrova|killed|12|3,000|$5 million|, who|, citing
two officials, reported that|according to|threatened to|.|;|:|—|…|🙂|👨‍👩‍👧|שלום|مرحبا|中文|министр|U.S.|Mr.|not|if|will|he|its|\n|\n\n|by|of|and|’s|n’t|%|\u0000|\u200f|\ud83d|É`
    .split('|')
    .map((piece) => piece.replace(/\n(?=two)/, ' '));

const LOOKALIKE: Readonly<Record<string, string>> = { i: '1', l: 'I', h: 'b', m: 'rn', e: 'c', o: '0', s: '5' };

/** A text as a poor scanner gives it: letters mistaken, spaces lost, words broken at the end of a line. */
const scanned = (text: string, seeds: readonly number[]): string =>
  [...text]
    .map((letter, at) => {
      const seed = seeds[at % seeds.length] ?? 0;
      if (seed % 7 === 0) return LOOKALIKE[letter] ?? letter;
      if (seed % 31 === 1) return '-\n';
      return seed % 29 === 2 && letter === ' ' ? '' : letter;
    })
    .join('');

describe('the reading of any text stays inside it', () => {
  test('made of pieces of news and noise', () => {
    const parts = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 });
    fc.assert(
      fc.property(parts, (pieces) => check(pieces.join(' '))),
      { numRuns: 200 },
    );
  });

  test('made of random bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(bytes, (raw) => {
        check(Buffer.from(raw).toString('latin1'));
        check(Buffer.from(raw).toString('utf8'));
      }),
      { numRuns: 100 },
    );
  });

  test('whose speaker a bad scan makes a mere dash', () => {
    check(scanned(NEWS, [0, 3, 0, 0, 3, 0, 2, 0, 94, 8, 2, 0, 2, 0, 0, 2, 0]));
  });

  test('scanned badly', () => {
    const seeds = fc.array(fc.nat(200), { minLength: 7, maxLength: 97 });
    fc.assert(
      fc.property(seeds, (noise) => check(scanned(NEWS, noise))),
      { numRuns: 100 },
    );
  });

  test('cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(NEWS.length), fc.nat(NEWS.length), (a, b) =>
        check(NEWS.slice(Math.min(a, b), Math.max(a, b))),
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['in capitals', NEWS.toUpperCase().repeat(20)],
    ['in small letters', NEWS.toLowerCase().repeat(20)],
    [
      'of a megabyte without a full stop',
      'representatives of transportation administrations throughout the northwestern municipalities '.repeat(11_000),
    ],
    ['of a hundred thousand commas', ','.repeat(100_000)],
    ['of words and commas', 'word, '.repeat(5_000)],
    ['of quotations within quotations', `${'“he said '.repeat(2_000)}no${'”'.repeat(2_000)}`],
    ['of quotation marks', `"'“‘`.repeat(10_000)],
    ['of emoji', '🙂👨‍👩‍👧 '.repeat(5_000)],
    ['from right to left', 'הנשיא אמר כי לא مرحبا '.repeat(2_000)],
    ['of mixed scripts', 'The הנשיא said 中文 minіster министр denied '.repeat(1_000)],
    ['of nothing', ''],
    ['of white space', ' \n\t '.repeat(1_000)],
  ])('%s', { timeout: 300_000 }, (_, text) => check(text));

  test('a word over and over is no list of events, and no more work than other text', () => {
    const { events, claims } = read(plainArticle('any', 'said killed '.repeat(300), '2026-05-05'), core);
    expect(events.length + claims.length).toBeLessThan(10);
  });

  test('figures without end do not pile up on one event', () => {
    const { events } = read(plainArticle('any', '12 killed in Tarn. '.repeat(300), '2026-05-05'), core);
    expect(Math.max(...events.map(({ figures }) => figures.length))).toBeLessThanOrEqual(60);
  });
});
