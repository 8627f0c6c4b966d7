/** A language model, what it may use, and what it wrote. */
import type { ZodType } from 'zod';

export type ModelUsage = { readonly prompt: number; readonly completion: number };

/** One question to a language model. It is given text and gives text back: no tools, no memory, no addresses. */
export type ModelRequest<Answer> = {
  readonly instructions: string;
  /** What the instructions are about, as JSON: data, whatever it says. */
  readonly data: string;
  /** The shape the answer must have; checked here whatever the server promises. */
  readonly shape: { readonly name: string; readonly schema: ZodType<Answer> };
  /** An answer that did not have that shape, and why: asks to put it right. */
  readonly repair: { readonly text: string; readonly reason: string } | null;
  readonly maxTokens: number;
  /** Ends the wait, wherever it stands. */
  readonly signal: AbortSignal;
};

/**
 * `reason` is in our words and may be shown; `detail` is the server's own, for logs. `usage` is what the server reported, null
 * where it reported nothing believable.
 */
export type ModelOutcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly usage: ModelUsage | null }
  | {
      readonly kind: 'malformed';
      readonly reason: string;
      readonly text: string;
      readonly usage: ModelUsage | null;
    }
  | { readonly kind: 'refused' | 'truncated'; readonly reason: string; readonly usage: ModelUsage | null }
  /** The server does not know that way of asking; the next request is put another way. */
  | { readonly kind: 'unsupported'; readonly reason: string; readonly detail: string }
  /** `busy`: asks to be left alone, or failed so often that it is not asked for a while. `usage`: none, where nothing was sent. */
  | {
      readonly kind: 'busy' | 'failed' | 'timed-out';
      readonly reason: string;
      readonly detail: string;
      readonly usage: ModelUsage | null;
    };

export interface LanguageModel {
  readonly name: string;
  /** The most tokens that a request can use, answer included. */
  worstTokens<Answer>(request: ModelRequest<Answer>): number;
  /** Never throws: what went wrong is an outcome. */
  write<Answer>(request: ModelRequest<Answer>): Promise<ModelOutcome<Answer>>;
}

/** Tokens that an account and all accounts together may use on a day. */
export type ModelLimits = { readonly account: number; readonly all: number };

export type Reservation =
  | { readonly kind: 'reserved'; readonly id: string }
  /** Nothing was set aside; whose limit it would have passed. */
  | { readonly kind: 'over'; readonly whose: 'account' | 'all' };

/** `tokens` counts requests under way, and those that reported nothing, at the most they could have used. */
export type AccountUsage = { readonly account: string; readonly requests: number; readonly tokens: number };

/** What language models were asked and what it cost, by account ("guild:<id>", "operator") and day ("YYYY-MM-DD", UTC). */
export interface UsageLedger {
  /** Sets tokens aside before a request leaves, unless a limit would be passed by it; one step, whoever asks at once. */
  reserve(request: {
    account: string;
    day: string;
    model: string;
    purpose: string;
    tokens: number;
    limits: ModelLimits;
    nowMs: number;
  }): Promise<Reservation>;
  /** What came of it; `tokens` null: not reported, what was set aside stays used. */
  settle(id: string, result: { tokens: number | null; outcome: string }): Promise<void>;
  /** Accounts that asked on that day, by name. */
  day(day: string): Promise<AccountUsage[]>;
  forget(beforeDay: string): Promise<number>;
}

/** Answers of language models by all that went into them; the oldest go first. */
export interface DraftStore {
  get(key: string): Promise<string | null>;
  keep(key: string, draft: string, keptAtMs: number): Promise<void>;
}
