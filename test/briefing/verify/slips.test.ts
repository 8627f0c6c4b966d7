import { describe, expect, test } from 'vitest';
import { type Case, casesOf } from './mutations.ts';
import { type Rates, ratesOf } from './rates.ts';

/**
 * By writers who had not seen the verifier: in each block the first two faithful sentences keep close to their source, as our prompt
 * asks, and each lie is one of them, or one like them, with one slip of the kind that a hurried writer makes. The text of the files whose names
 * end in `-aside` was never looked at: their figures are the fair ones. Three are left (railways, treaties, verdicts). The ballots, budgets, fens,
 * galleries and moors were aside until 2026-11-28: before anybody worked with them, the seven without the budgets stood at 93.0 % of their lies
 * rejected and 17.3 % of the close ones refused (90.8 and 20.8 before the work on the others), the budgets at 93.5 and 21.3 (93.0 and 22.5).
 * The parser of 2026-11-28 costs the files worked with, which were tuned on the one before it (4.7 % of lies let go and 10.9 % of close ones refused
 * with that), and gains on the harbours and clinics, by a writer who saw nothing, scored once with each: 25.0, then 22.5 % of 160 close ones refused, 20, then 19 of 400
 * lies let go.
 */
const SLIPS = casesOf('slips');

const isAside = ({ file }: Case): boolean => file.endsWith('-aside.txt');

/** The fens and moors have three close ones and no others. */
const isClose = ({ file, nth }: Case): boolean => nth <= (/^(?:fens|moors)/.test(file) ? 3 : 2);

const ratesWhere = (name: string, is: (each: Case) => boolean): Rates =>
  ratesOf(
    `one slip each, ${name}`,
    SLIPS.filter((each) => (each.kind !== null && isAside(each) === name.startsWith('kept')) || is(each)),
  );

describe('sentences with one slip each', () => {
  test('are rejected, and those without one supported, as often as when this was written', { timeout: 300_000 }, () => {
    const isFaithful = ({ kind }: Case): boolean => kind === null;
    const worked = ratesWhere(
      'worked with, close to the sources',
      (each) => isFaithful(each) && !isAside(each) && isClose(each),
    );
    const workedFree = ratesWhere(
      'worked with, freely',
      (each) => isFaithful(each) && !isAside(each) && !isClose(each),
    );
    const aside = ratesWhere(
      'kept aside, unseen, close to the sources',
      (each) => isFaithful(each) && isAside(each) && isClose(each),
    );
    const asideFree = ratesWhere(
      'kept aside, unseen, freely',
      (each) => isFaithful(each) && isAside(each) && !isClose(each),
    );
    expect(worked.missed).toBeLessThanOrEqual(0.0494);
    expect(worked.refused).toBeLessThanOrEqual(0.1245);
    expect(workedFree.refused).toBeLessThanOrEqual(0.856);
    // One of a thousand less, and two of the close ones fewer refused, since the beam drops trees sooner.
    expect(aside.missed).toBeLessThanOrEqual(0.0665);
    expect(aside.refused).toBeLessThanOrEqual(0.2);
    expect(asideFree.refused).toBeLessThanOrEqual(0.9076);
  });
});
