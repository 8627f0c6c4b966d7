import type { Component } from './components.ts';
import type { World } from './world.ts';

export const ANSWER_WITHIN_MS = 3_000;
export const TOKEN_LIVES_MS = 15 * 60_000;
/** Interactions remembered; the oldest go first. */
const KEPT = 1000;

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

/** The interactions of the last while, by token. */
export class InteractionBook {
  readonly #world: World;
  readonly #byToken = new Map<string, Interaction>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Keeps it, sends it to the bot, and fails it if no answer comes in time. */
  open(interaction: Interaction): void {
    this.#byToken.set(interaction.token, interaction);
    const [oldest] = this.#byToken.size > KEPT ? this.#byToken.keys() : [];
    if (oldest !== undefined) this.#byToken.delete(oldest);
    this.#world.emit({ kind: 'interaction', op: 'create', interaction });
    this.#world.clock.at(interaction.createdAtMs + ANSWER_WITHIN_MS, () => {
      const current = this.#byToken.get(interaction.token);
      if (current?.state.kind === 'pending') this.move(current, { state: { kind: 'failed' } });
    });
  }

  move(interaction: Interaction, change: Partial<Pick<Interaction, 'state' | 'originalId'>>): Interaction {
    const moved = { ...interaction, ...change };
    this.#byToken.set(moved.token, moved);
    this.#world.emit({ kind: 'interaction', op: 'update', interaction: moved });
    return moved;
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  byId(id: string): Interaction | undefined {
    return [...this.#byToken.values()].find((interaction) => interaction.id === id);
  }
}
