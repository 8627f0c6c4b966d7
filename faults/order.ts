import type { Patience } from '../src/digests/deliver.ts';

/** What the driver tells a child, in its environment. */
export type Order = {
  readonly dataDir: string;
  readonly api: string;
  readonly token: string;
  /** The child's clock begins here and runs on. */
  readonly nowMs: number;
  readonly timeoutMs: number;
  readonly patience: Patience;
  /** The boundary of store or HTTP at which it kills itself; null: never. */
  readonly killAt: Boundary | null;
  /** What is left out, to show that it is needed. */
  readonly without: 'nothing' | 'nonce' | 'look-up' | 'mark-after-send';
};

/** The `nth` step (from 1) into or out of a store or HTTP; of those named so alone ("posts.post answered"), where `name` is given. */
export type Boundary = { readonly nth: number; readonly name?: string };

export type Told = { readonly kind: 'up' } | { readonly kind: 'idle'; readonly boundaries: number };

/** In the data folder: where the child that died last stood. */
export const DIED_AT = 'died-at.txt';
