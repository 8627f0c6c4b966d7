import type { Call } from './roles.ts';
import { StoreError, type StoreFault } from './store-error.ts';

/** An error as it travels between threads: a structured clone would lose its kind. */
export type WiredError = {
  readonly message: string;
  readonly stack: string | undefined;
  readonly kind: StoreFault | null;
  readonly cause: WiredError | null;
};

/** Each is answered once, in its turn; nothing is answered after `close`. */
export type Request = { readonly id: number; readonly ask: 'open' | 'close' | Call };

export type Response =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly error: WiredError };

/** What a store thread is started with. */
export type ThreadOptions = { readonly path: string; readonly access: 'read' | 'write' };

/** An error as it goes from thread to thread, with its kind and causes. */
export const wireError = (error: unknown): WiredError => {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, kind: null, cause: null };
  const cause = error.cause === undefined ? null : wireError(error.cause);
  return { message: error.message, stack: error.stack, kind: error instanceof StoreError ? error.kind : null, cause };
};

/** The error again on the other thread; a store's error keeps its kind. */
export const unwireError = ({ message, stack, kind, cause }: WiredError): Error => {
  const options = cause ? { cause: unwireError(cause) } : {};
  const error = kind ? new StoreError(kind, message, options) : new Error(message, options);
  if (stack !== undefined) error.stack = stack;
  return error;
};
