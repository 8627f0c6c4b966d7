import { describe, expect, test } from 'vitest';
import { metricName } from '../../src/evaluation/metric-names.ts';
import { type Scored, scorecardPage, scorecardReport, updated } from '../../src/evaluation/scorecard.ts';
import { TARGETS } from '../../src/evaluation/targets.ts';

const scored = (suite: string, metrics: Record<string, number>, measuredOn = '2026-05-01'): Scored => ({
  suite,
  measuredOn,
  command: `sitrep eval ${suite} --data sets`,
  items: 10,
  files: 1,
  metrics,
  baselines: {},
});

describe('the scorecard', () => {
  test('shows what was asked, and whether it was reached', () => {
    const page = scorecardPage({
      schema: 1,
      suites: [scored('dates', { valueF1: 0.8 }), scored('stories', { b3F1: 0.5 })],
    });
    expect(page).toContain('| dates | valueF1 | **.800** | ≥ .750 ✓ |');
    expect(page).toContain('| stories | b3F1 | **.500** | ≥ .880 ✗ |');
  });

  test('calls every figure it shows readers by a name in words', () => {
    for (const [suite, marks] of Object.entries(TARGETS))
      for (const metric of Object.keys(marks)) expect(metricName(suite, metric), `${suite}.${metric}`).toContain(' ');
    const { sections } = scorecardReport({ schema: 1, suites: [scored('answers', { recallAt1: 0.9 })] });
    expect(sections[0]?.lines[0]?.text).toBe('right article first .900');
  });

  test('takes less for better where a rate of harm is measured', () => {
    const page = scorecardPage({ schema: 1, suites: [scored('injection', { successRate: 0.1 })] });
    expect(page).toContain('≤ .000 ✗');
  });

  test('replaces a suite’s older figures and keeps the others', () => {
    const card = { schema: 1 as const, suites: [scored('dates', { valueF1: 0.7 }), scored('stories', { b3F1: 0.9 })] };
    const after = updated(card, [scored('dates', { valueF1: 0.8 }, '2026-06-01')], ['stories', 'dates']);
    expect(after.suites.map(({ suite, measuredOn }) => [suite, measuredOn])).toEqual([
      ['stories', '2026-05-01'],
      ['dates', '2026-06-01'],
    ]);
  });
});
