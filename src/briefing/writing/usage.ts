import { DAY_MS, dayOfMs } from '../../domain/instant.ts';
import type { AccountUsage, ModelLimits, UsageLedger } from '../../ports.ts';
import type { Account } from './ask-model.ts';

export type Spent = { readonly requests: number; readonly tokens: number };

/** What a day's requests to the language model came to, and what is left of it. */
export type UsageView =
  | { readonly kind: 'no-model' }
  | {
      readonly kind: 'model';
      readonly model: string;
      /** "YYYY-MM-DD", UTC. */
      readonly day: string;
      readonly limits: ModelLimits;
      readonly account: Spent;
      readonly all: Spent;
      readonly accounts: readonly AccountUsage[];
      readonly resetsAtMs: number;
    };

const total = (entries: readonly AccountUsage[]): Spent => ({
  requests: entries.reduce((sum, { requests }) => sum + requests, 0),
  tokens: entries.reduce((sum, { tokens }) => sum + tokens, 0),
});

type Asked = {
  readonly account: Account;
  /** Null: none is configured. */
  readonly model: { readonly name: string; readonly limits: ModelLimits } | null;
  readonly nowMs: number;
};

/** What an account, and all together, used today. */
export const usageOf = async ({ account, model, nowMs }: Asked, ledger: UsageLedger): Promise<UsageView> => {
  if (model === null) return { kind: 'no-model' };
  const day = dayOfMs(nowMs);
  const accounts = await ledger.day(day);
  return {
    kind: 'model',
    model: model.name,
    day,
    limits: model.limits,
    account: total(accounts.filter((entry) => entry.account === account)),
    all: total(accounts),
    accounts,
    resetsAtMs: (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS,
  };
};
