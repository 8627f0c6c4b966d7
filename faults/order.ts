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
  /** The boundary of store or HTTP at which it kills itself; 0: never. */
  readonly killAt: number;
  /** What is left out, to show that it is needed. */
  readonly without: 'nothing' | 'nonce' | 'look-up' | 'mark-after-send';
};

export type Told = { readonly kind: 'up' } | { readonly kind: 'idle'; readonly boundaries: number };
