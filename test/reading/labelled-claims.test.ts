import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import type { Claim, Reading } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { plainArticle } from '../../src/evaluation/plain-article.ts';
import { read } from '../../src/reading/read.ts';

/** Labelled before this code was run on them; see test/fixtures/labelled/README.md. */
type Label = {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly kind: Claim['kind'];
  readonly status: Claim['status'];
  readonly polarity: Claim['polarity'];
};
type Sentence = { readonly id: string; readonly text: string; readonly claims: readonly Label[] };
type Case = {
  readonly sentence: Sentence;
  readonly label: Label;
  readonly found: Claim | null;
  readonly reading: Reading;
};

const FILE = join(import.meta.dirname, '../fixtures/labelled/sentences.jsonl');

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const overlap = (claim: Claim, { text }: Sentence, label: Label): number => {
  const content = spanOf(text, label.content);
  const cue = label.cue === null || claim.cue === null ? 0 : shared(claim.cue, spanOf(text, label.cue));
  return cue * 10 + claim.content.reduce((sum, span) => sum + shared(span, content), 0);
};

const best = (claims: readonly Claim[], sentence: Sentence, label: Label): Claim | null =>
  claims.reduce<Claim | null>((top, claim) => {
    const size = overlap(claim, sentence, label);
    return size > 0 && (top === null || size > overlap(top, sentence, label)) ? claim : top;
  }, null);

const share = (cases: readonly Case[], fits: (each: Case) => boolean): number =>
  cases.filter(fits).length / Math.max(1, cases.length);

const sourceFits = ({ sentence, label, found }: Case): boolean =>
  label.source !== null &&
  found !== null &&
  found.attribution.some(({ span }) => span !== null && shared(span, spanOf(sentence.text, label.source ?? '')) > 0);

describe('claims of the labelled sentences', () => {
  let cases: Case[];
  beforeAll(() => {
    const core = readCore();
    const sentences = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Sentence);
    cases = sentences.flatMap((sentence) => {
      const reading = read(plainArticle(sentence.id, sentence.text, '2026-05-05'), core);
      return sentence.claims
        .filter(({ cue }) => cue !== null)
        .map((label) => ({ sentence, label, reading, found: best(reading.claims, sentence, label) }));
    });
  });
  const of = (...statuses: Claim['status'][]) => cases.filter(({ label }) => statuses.includes(label.status));
  const found = ({ found: claim }: Case): boolean => claim !== null;
  const statusFits = ({ found: claim, label }: Case): boolean => claim?.status === label.status;

  test('are found, with their speakers, kinds, statuses and polarity', () => {
    const figures = {
      claims: cases.length,
      found: share(cases, found),
      source: share(
        cases.filter(({ label }) => label.source !== null),
        sourceFits,
      ),
      kind: share(cases, ({ found: claim, label }) => claim?.kind === label.kind),
      status: share(cases, statusFits),
      polarity: share(cases, ({ found: claim, label }) => claim?.polarity === label.polarity),
      denied: share(of('denied'), statusFits),
      planned: share(of('planned', 'threatened'), statusFits),
      alleged: share(of('alleged'), statusFits),
    };
    console.info(
      Object.entries(figures)
        .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
        .join(', '),
    );
    if (process.env.SHOW_MISSES) {
      for (const { sentence, label, found: claim } of cases.filter((each) => !statusFits(each))) {
        console.info(
          `${sentence.id} ${label.kind}/${label.status} → ${claim === null ? 'none' : `${claim.kind}/${claim.status}`}: ${sentence.text}`,
        );
      }
    }
    expect(figures.found).toBeGreaterThan(0);
  });
});
