import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { addClaims, claimMetrics, claimsSuite, NO_CLAIMS, tallyClaims } from '../../src/evaluation/claims.ts';
import { annotationFiles, inCodeUnits, parsePolnear } from '../../src/evaluation/polnear.ts';

const TEXT = 'Lund said it rains. Snow fell. Ito denied theft.';
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const SENTENCES = [at('Lund said it rains.'), at('Snow fell.'), at('Ito denied theft.')];

const claim = (source: string | null, cue: string, content: string): Claim => ({
  id: cue,
  sentence: 0,
  attribution: [{ actor: null, span: source === null ? null : at(source) }],
  cue: at(cue),
  content: [at(content)],
  kind: 'says',
  status: 'claimed',
  polarity: 'positive',
  quotation: 'indirect',
  confidence: 1,
});

const GOLD = [
  { source: [at('Lund')], cue: [at('said')], content: [at('it rains')] },
  { source: [at('Ito')], cue: [at('denied')], content: [at('theft')] },
];

const score = (claims: readonly Claim[]): Record<string, number> =>
  claimMetrics(tallyClaims({ text: TEXT, sentences: SENTENCES }, GOLD, claims));

describe('the scorer of claims', () => {
  test('gives one to what is right', () => {
    expect(score([claim('Lund', 'said', 'it rains'), claim('Ito', 'denied', 'theft')])).toEqual({
      cueSentenceF1: 1,
      contentF1: 1,
      sourceMatch: 1,
    });
  });

  test('gives nothing to nothing', () => {
    expect(score([])).toEqual({ cueSentenceF1: 0, contentF1: 0, sourceMatch: 0 });
  });

  test('counts sentences and words: one of two cue sentences, one too many, two of three words', () => {
    // Cue sentences: 1 hit of 2 predicted and 2 gold. Words: "it", "rains" hit, "fell" wrong, "theft" missed.
    const metrics = score([claim('Lund', 'said', 'it rains'), claim(null, 'Snow', 'fell')]);
    expect(metrics.cueSentenceF1).toBeCloseTo(0.5);
    expect(metrics.contentF1).toBeCloseTo((2 * 2) / (3 + 3));
    expect(metrics.sourceMatch).toBe(1);
  });

  test('looks at sources only where the cues meet', () => {
    expect(score([claim('it', 'said', 'it rains')]).sourceMatch).toBe(0);
    expect(score([claim('it', 'said', 'it rains'), claim('Ito', 'denied', 'theft')]).sourceMatch).toBe(0.5);
  });

  test('pools over articles', () => {
    const whole = tallyClaims({ text: TEXT, sentences: SENTENCES }, GOLD, [claim('Lund', 'said', 'it rains')]);
    expect(claimMetrics(addClaims(whole, addClaims(NO_CLAIMS, whole)))).toEqual(claimMetrics(whole));
  });
});

describe('parsePolnear', () => {
  const STAND_OFF = [
    'T1\tSource 0 4\tLund',
    'T2\tCue 5 9\tsaid',
    'T3\tContent 10 12;13 18\tit rains',
    'T4\tAttribution 5 9\tsaid',
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
    'E2\tAttribution:T4 Cue:T2',
    '#1\tAnnotatorNotes T1\ta note',
    '',
    'a stray line',
  ].join('\n');

  test('links source, cue and content, and leaves out what has no content', () => {
    expect(parsePolnear(STAND_OFF)).toEqual([
      {
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [
          { start: 10, end: 12 },
          { start: 13, end: 18 },
        ],
      },
    ]);
  });

  test('turns code points into code units', () => {
    const [moved] = inCodeUnits('😀 Lund said it', [
      { source: [{ start: 2, end: 6 }], cue: [{ start: 7, end: 11 }], content: [{ start: 12, end: 14 }] },
    ]);
    expect(moved).toEqual({
      source: [{ start: 3, end: 7 }],
      cue: [{ start: 8, end: 12 }],
      content: [{ start: 13, end: 15 }],
    });
  });

  test('takes the first annotator of an article by name', () => {
    const paths = [
      'p/dev/attributions/a_9f.ann',
      'p/dev/attributions/a_1c.ann',
      'p/dev/text/a.txt',
      'p/dev/attributions/b_1c.ann',
    ];
    expect([...annotationFiles(paths)]).toEqual([['p/dev/text/a.txt', 'p/dev/attributions/a_1c.ann']]);
  });
});

test('the suite names its set', () => {
  expect([claimsSuite.name, claimsSuite.sets]).toEqual(['claims', ['polnear']]);
});
