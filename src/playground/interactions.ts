import type { Interaction } from './interaction.ts';
import type { World } from './world.ts';

export const ANSWER_WITHIN_MS = 3_000;
export const TOKEN_LIVES_MS = 15 * 60_000;
/** Interactions remembered; the oldest go first. */
const KEPT = 1000;

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
