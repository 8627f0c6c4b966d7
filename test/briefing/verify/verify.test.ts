import { describe, expect, test } from 'vitest';
import type { Draft, Evidence } from '../../../src/briefing/verify/verdict.ts';
import { verify } from '../../../src/briefing/verify/verify.ts';
import { plainArticle } from '../../../src/evaluation/plain-article.ts';
import { read } from '../../../src/reading/read.ts';
import {
  AFTERWARDS,
  ASIDE,
  CASES,
  CLOSE,
  COMPOSED_ASIDE,
  core,
  FREELY_WORDED,
  FREER,
  isClose,
  KEPT_ASIDE,
  MENDED,
  NEWEST,
  PROMPTED,
  PROMPTED_ASIDE,
  SHADED,
  SHORTENED,
  UNSEEN,
  WRITTEN_APART,
} from './mutations.ts';
import { type Rates, ratesOf } from './rates.ts';

const SENTENCES = [
  'Customs officers in Pellmar seized 3.5 tonnes of untaxed tobacco on a trawler from Denmark on Tuesday, Captain Ada Roon said.',
  '“The crew gave us no trouble,” Roon told the Tidewater Gazette.',
];

const evidence = ((): ReadonlyMap<string, Evidence> => {
  const text = SENTENCES.join('\n\n');
  const article = plainArticle('pellmar', text, '2026-03-05');
  const reading = read(article, core);
  const [first = '', second = ''] = SENTENCES;
  const spans = [
    { start: 0, end: first.length },
    { start: first.length + 2, end: first.length + 2 + second.length },
  ];
  return new Map(spans.map((span, at) => [`${at + 1}`, { id: `${at + 1}`, article, reading, span }]));
})();

const rulesOf = (text: string, changed: Partial<Draft> = {}): string[] => {
  const draft = { text, evidence: ['1'], attribution: ['Captain Ada Roon'], status: 'claimed' as const, ...changed };
  const verdict = verify(draft, evidence, core);
  return verdict.kind === 'supported' ? [] : [...new Set(verdict.faults.map(({ rule }) => rule))];
};

describe('a sentence says no more than the evidence it cites', () => {
  test('a source sentence as it stands is supported', () => {
    expect(rulesOf(SENTENCES[0] ?? '')).toEqual([]);
    expect(rulesOf(SENTENCES[1] ?? '', { evidence: ['2'] })).toEqual([]);
  });

  test('other words, figures and forms of a name are supported', () => {
    expect(
      rulesOf('Customs officers seized 3.5 tonnes of tobacco on a Danish trawler, Captain Ada Roon said.'),
    ).toEqual([]);
    expect(rulesOf('On March 3, customs officers in Pellmar seized tobacco, Roon said.')).toEqual([]);
    expect(rulesOf('Roon told the Tidewater Gazette the crew “gave us no trouble”.', { evidence: ['2'] })).toEqual([]);
  });

  test.each([
    ['evidence', 'Customs officers in Pellmar seized untaxed tobacco, Captain Ada Roon said.', { evidence: ['9'] }],
    ['evidence', 'Customs officers in Pellmar seized untaxed tobacco, Captain Ada Roon said.', { evidence: [] }],
    ['form', 'Customs officers in Pellmar seized [tobacco](https://front.example), Roon said.', {}],
    ['number', 'Customs officers in Pellmar seized 5.3 tonnes of untaxed tobacco, Captain Ada Roon said.', {}],
    ['name', 'Customs officers in Marpell seized untaxed tobacco, Captain Ada Roon said.', {}],
    ['date', 'Customs officers in Pellmar seized untaxed tobacco on Friday, Captain Ada Roon said.', {}],
    ['quotation', 'Roon told the Tidewater Gazette: “The crew gave us trouble.”', { evidence: ['2'] }],
    ['polarity', 'Customs officers in Pellmar did not seize untaxed tobacco, Captain Ada Roon said.', {}],
    ['modality', 'Customs officers in Pellmar will seize untaxed tobacco, Captain Ada Roon said.', {}],
    ['speaker', 'Customs officers in Pellmar seized untaxed tobacco on a trawler.', {}],
    [
      'speaker',
      'Customs officers in Pellmar seized untaxed tobacco, Roon said.',
      { attribution: ['General Marek Sool'] },
    ],
    ['modality', 'Customs officers in Pellmar seized untaxed tobacco, Roon said.', { status: 'threatened' }],
    ['roles', 'A trawler from Denmark seized customs officers in Pellmar, Captain Ada Roon said.', {}],
    ['detail', 'Customs officers in Pellmar seized untaxed mouldy tobacco, Captain Ada Roon said.', {}],
    [
      'bearing',
      'Customs officers in Pellmar seized untaxed tobacco on a trawler on Tuesday, Captain Ada Roon said.',
      { evidence: ['1', '2'] },
    ],
  ] as const)('%s: %s', (rule, text, changed) => {
    expect(rulesOf(text, changed)).toContain(rule);
  });
});

const TOLD =
  'Two suspected smugglers lost their lives and nine sailors were hurt when a patrol boat ran aground off Pellmar, officials said on condition of anonymity.';

const verdictOn = (text: string): string[] => {
  const article = plainArticle('patrol', TOLD, '2026-03-05');
  const cited = { id: '1', article, reading: read(article, core), span: { start: 0, end: TOLD.length } };
  const draft = { text, evidence: ['1'], attribution: ['officials'], status: 'claimed' as const };
  const verdict = verify(draft, new Map([['1', cited]]), core);
  return verdict.kind === 'supported' ? [] : [...new Set(verdict.faults.map(({ rule }) => rule))];
};

describe('the same in other words', () => {
  test.each([
    'Two suspected smugglers died when a patrol boat got stuck off Pellmar, officials who did not want to be named said.',
    'A patrol boat ran aground off Pellmar, killing two suspected smugglers, officials said.',
    'Nine sailors were injured when a patrol boat ran aground, officials said.',
  ])('is supported: %s', (text) => {
    expect(verdictOn(text)).toEqual([]);
  });

  test.each([
    ['modality', 'Two smugglers died when a patrol boat ran aground off Pellmar, officials said.'],
    ['number', 'Nine suspected smugglers died when a patrol boat ran aground off Pellmar, officials said.'],
    ['speaker', 'Two suspected smugglers died when a patrol boat ran aground off Pellmar.'],
    ['detail', 'Nine sailors were injured when a patrol boat ran aground, officials told reporters.'],
    ['detail', 'Two suspected smugglers lost their jobs when a patrol boat ran aground off Pellmar, officials said.'],
  ])('is no more than that: %s: %s', (rule, text) => {
    expect(verdictOn(text)).toContain(rule);
  });
});

describe('the mutation suite', () => {
  test('holds at least 300 mutations and 300 paraphrases, a part of them kept aside', () => {
    const mutations = CASES.filter(({ kind }) => kind !== null);
    expect(mutations.length).toBeGreaterThanOrEqual(300);
    expect(CASES.length - mutations.length).toBeGreaterThanOrEqual(300);
    expect(new Set(mutations.map(({ kind }) => kind))).toEqual(
      new Set(['swap', 'number', 'name', 'negation', 'fact', 'confirm', 'speaker', 'span', 'detail', 'deed']),
    );
    expect(CASES.filter(({ file }) => ASIDE.includes(file)).length).toBeGreaterThan(CASES.length / 5);
  });

  test('a lie is rejected', { timeout: 300_000 }, () => {
    const of = (name: string, files: readonly string[]): Rates =>
      ratesOf(
        name,
        CASES.filter(({ file }) => files.includes(file)),
      );
    const all = ratesOf('all', CASES);
    const worked = of('worked with', CLOSE);
    const freelyWorked = of('worked with, freer', FREELY_WORDED);
    const [aside, freer, newest, afterwards] = [
      of('kept aside', KEPT_ASIDE),
      of('kept aside, freer', FREER),
      of('kept aside, newest', NEWEST),
      of('kept aside, written afterwards', AFTERWARDS),
    ];
    const mended = of('kept aside, written after the review', MENDED);
    const shaded = of('kept aside, words that lose their “former”, “some” or “near”', SHADED);
    of('all that is kept aside', ASIDE);
    const prompted = of('as the prompt asks', PROMPTED);
    const shortened = of('as the second version of the prompt asks', SHORTENED);
    const promptedAside = of('as the prompt asks, kept aside', PROMPTED_ASIDE);
    const composed = of('kept aside, the source’s own words put together wrongly', COMPOSED_ASIDE);
    const unseen = of('kept aside, unseen', UNSEEN);
    const unseenClose = ratesOf(
      'kept aside, unseen, close to the sources',
      CASES.filter((each) => UNSEEN.includes(each.file) && isClose(each)),
    );
    const apart = CASES.filter(({ file }) => WRITTEN_APART.includes(file));
    const close = ratesOf('worked with, written apart, close to the sources', apart.filter(isClose));
    const free = ratesOf(
      'worked with, written apart, freely',
      apart.filter((each) => each.kind !== null || !isClose(each)),
    );
    // As they are with the parser of 2026-11-28; seven of them were a little tighter with the one before, on which these files were worked.
    expect(all.missed).toBeLessThanOrEqual(0.0246);
    expect(worked.missed).toBeLessThanOrEqual(0.0117);
    expect(freelyWorked.missed).toBeLessThanOrEqual(0.0291);
    expect(aside.missed).toBeLessThanOrEqual(0.0261);
    expect(freer.missed).toBeLessThanOrEqual(0.016);
    expect(newest.missed).toBeLessThanOrEqual(0.064);
    expect(afterwards.missed).toBeLessThanOrEqual(0.0271);
    expect(mended.missed).toBeLessThanOrEqual(0);
    expect(shaded.missed).toBeLessThanOrEqual(0.075);
    expect(composed.missed).toBeLessThanOrEqual(0);
    expect(Math.max(prompted.missed, shortened.missed, promptedAside.missed)).toBe(0);
    expect(all.refused).toBeLessThanOrEqual(0.202);
    expect(worked.refused).toBeLessThanOrEqual(0.0529);
    expect(freelyWorked.refused).toBeLessThanOrEqual(0.3433);
    expect(aside.refused).toBeLessThanOrEqual(0.1819);
    // One more of 46 since the beam drops trees sooner.
    expect(freer.refused).toBeLessThanOrEqual(0.5218);
    expect(newest.refused).toBeLessThanOrEqual(0.482);
    expect(afterwards.refused).toBeLessThanOrEqual(0.248);
    expect(mended.refused).toBeLessThanOrEqual(0.067);
    expect(prompted.refused).toBeLessThanOrEqual(0.079);
    expect(shortened.refused).toBeLessThanOrEqual(0.07);
    expect(promptedAside.refused).toBeLessThanOrEqual(0.119);
    expect(composed.refused).toBeLessThanOrEqual(0.0455);
    expect(unseen.missed).toBeLessThanOrEqual(0.1);
    expect(unseenClose.refused).toBeLessThanOrEqual(0.225);
    expect(close.missed).toBeLessThanOrEqual(0.0206);
    expect(close.refused).toBeLessThanOrEqual(0.0953);
    expect(free.refused).toBeLessThanOrEqual(0.899);
  });
});
