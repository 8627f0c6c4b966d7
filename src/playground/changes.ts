import type { Interaction } from './interaction.ts';
import type { Channel, Command, Guild, Message } from './records.ts';

/** Everything that happens in the playground, told once to whoever listens: gateway, page, waiting tests. */
export type Change =
  | { readonly kind: 'message'; readonly op: 'create' | 'update' | 'delete'; readonly entry: Message }
  | { readonly kind: 'channel'; readonly op: 'create' | 'update' | 'delete'; readonly channel: Channel }
  | { readonly kind: 'guild'; readonly op: 'create' | 'delete' | 'outage'; readonly guild: Guild }
  | { readonly kind: 'commands'; readonly commands: readonly Command[] }
  /** The bot came or went. */
  | { readonly kind: 'presence' }
  /** An interaction was made (goes to the bot) or changed its state (shown to its person). */
  | { readonly kind: 'interaction'; readonly op: 'create' | 'update'; readonly interaction: Interaction };

export type Changes = {
  readonly emit: (change: Change) => void;
  /** Returns how to stop listening. */
  readonly listen: (listener: (change: Change) => void) => () => void;
};

/** Listeners are called at once, in the order in which they came; one that stops listening meanwhile is still told. */
export const createChanges = (): Changes => {
  const listeners = new Set<(change: Change) => void>();
  return {
    emit: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
