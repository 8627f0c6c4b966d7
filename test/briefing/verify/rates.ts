import { onceFor } from '../../../src/briefing/verify/passage/once.ts';
import { verify } from '../../../src/briefing/verify/verify.ts';
import { type Case, core } from './mutations.ts';

const isWrong = onceFor(
  ({ kind, draft, evidence }: Case): boolean =>
    (verify(draft, evidence, core).kind === 'supported') !== (kind === null),
);

/** Shares of the lies that are not rejected, and of the faithful sentences that are. */
export type Rates = { readonly missed: number; readonly refused: number };

/** Verifies the cases, and prints and gives their rates. */
export const ratesOf = (name: string, cases: readonly Case[]): Rates => {
  const share = (of: readonly Case[]): number => of.filter(isWrong).length / of.length;
  const mutations = cases.filter(({ kind }) => kind !== null);
  const paraphrases = cases.filter(({ kind }) => kind === null);
  const rates = { missed: share(mutations), refused: share(paraphrases) };
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  process.stdout.write(
    `${name}: ${percent(1 - rates.missed)} of ${mutations.length} mutations rejected, ${percent(rates.refused)} of ${paraphrases.length} faithful paraphrases rejected\n`,
  );
  return rates;
};
