import type { Component } from './components.ts';

export type Modal = { readonly custom_id: string; readonly title: string; readonly components: readonly Component[] };
export type Choice = { readonly name: string; readonly value: string | number };

/**
 * How far an interaction is: `pending` until the first answer; `deferred` shows "thinking…"; `deferred-update` nothing;
 * `answered` has a message, `updated` changed the one it came from; `failed`: no answer within three seconds.
 */
export type InteractionState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'deferred' | 'answered' | 'updated'; readonly messageId: string }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'failed' };

export type Interaction = {
  readonly id: string;
  readonly token: string;
  /** Discord's InteractionType. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAtMs: number;
  /** The message whose component was used, or on which a modal was opened. */
  readonly sourceId: string | null;
  /** What INTERACTION_CREATE carries. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly state: InteractionState;
  /** The message that `@original` names. */
  readonly originalId: string | null;
};
