import { PermissionFlagsBits as Bits, MessageFlags } from 'discord-api-types/v10';
import { isEphemeral, type Situation, sendModal, useComponent } from './asking.ts';
import { askCompletion, CannotRun, type OptionValues, runOnTarget, runSlash } from './commanding.ts';
import { type Component, findByCustomId, SELECTS } from './components.ts';
import type { Choice, Interaction, Modal } from './interaction.ts';
import type { InteractionBook } from './interactions.ts';
import { composeMessage } from './posting.ts';
import type { Message } from './records.ts';
import type { World } from './world.ts';

const PATIENCE_MS = 10_000;

/** What came of an interaction, as its person sees it. */
export type Reply = {
  readonly interaction: Interaction;
  /** The message it made or changed; null for a modal, choices or a failure. */
  readonly message: Message['message'] | null;
};

/** A person of the playground: does what a person does in Discord, and waits for what comes of it. */
export class Person {
  readonly id: string;
  readonly #world: World;
  readonly #book: InteractionBook;
  readonly #baseUrl: () => string;

  constructor(parts: { id: string; world: World; book: InteractionBook; baseUrl: () => string }) {
    this.id = parts.id;
    this.#world = parts.world;
    this.#book = parts.book;
    this.#baseUrl = parts.baseUrl;
  }

  /** Runs "brief" or "digest add"; the interaction at once, whatever the bot does. */
  command(channelId: string, name: string, options: OptionValues = {}): Interaction {
    return runSlash(this.#at(channelId), name, options);
  }

  /** Runs a command and waits for its finished answer ("thinking…" is not one). */
  async runCommand(channelId: string, name: string, options: OptionValues = {}): Promise<Reply> {
    return this.settled(this.command(channelId, name, options));
  }

  async runOn(channelId: string, name: string, targetId: string): Promise<Reply> {
    return this.settled(runOnTarget(this.#at(channelId), name, targetId));
  }

  /** The bot's completions for one option while it is typed. */
  async autocomplete(
    channelId: string,
    name: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly Choice[]> {
    const { interaction } = await this.settled(askCompletion(this.#at(channelId), name, options, focused));
    return interaction.state.kind === 'choices' ? interaction.state.choices : [];
  }

  /** Presses the button with that custom id. */
  async click(messageId: string, customId: string): Promise<Reply> {
    return this.settled(this.use(messageId, customId, []));
  }

  async select(messageId: string, customId: string, values: readonly string[]): Promise<Reply> {
    return this.settled(this.use(messageId, customId, values));
  }

  /** Sends off the modal that an interaction opened. Values by custom id. */
  async submitModal(opened: Interaction, values: Readonly<Record<string, string | readonly string[]>>): Promise<Reply> {
    return this.settled(this.submit(opened, values));
  }

  /** The interaction of a component at once; refuses one that is absent, disabled or out of bounds. */
  use(messageId: string, customId: string, values: readonly string[]): Interaction {
    const source = this.#find(messageId);
    const component = findByCustomId((source.message.components ?? []) as unknown as Component[], customId);
    if (!component) throw new CannotRun(`Message ${messageId} has no component ${customId}`);
    if (component.disabled) throw new CannotRun(`${customId} is disabled`);
    if (SELECTS.has(component.type)) refuseValues(component, values);
    return useComponent(this.#at(source.message.channel_id), { source, component, values });
  }

  submit(opened: Interaction, values: Readonly<Record<string, string | readonly string[]>>): Interaction {
    if (opened.state.kind !== 'modal') throw new CannotRun('That interaction opened no modal');
    const { modal } = opened.state;
    refuseFields(modal, values);
    const source = opened.sourceId === null ? undefined : this.#world.message(opened.channelId, opened.sourceId);
    const { custom_id: customId, components } = modal;
    return sendModal(this.#at(opened.channelId), { source, customId, components, values });
  }

  /** Writes an ordinary message. */
  say(channelId: string, content: string): Message['message'] {
    const { channel } = this.#at(channelId);
    if ((this.#world.permissions(this.id, channel) & Bits.SendMessages) === 0n)
      throw new CannotRun('May not write here');
    const parts = { channel, authorId: this.id, body: { content }, uploads: [], baseUrl: this.#baseUrl() };
    const entry = composeMessage(this.#world, parts);
    this.#world.putMessage(entry);
    return entry.message;
  }

  /** What this person sees in a channel, oldest first. */
  messages(channelId: string): Message['message'][] {
    const { channel } = this.#at(channelId);
    return this.#world.messages(channel.id).flatMap((entry) => (this.#sees(entry) ? [entry.message] : []));
  }

  /** Takes an ephemeral message off their screen. */
  dismiss(messageId: string): void {
    const entry = this.#find(messageId);
    if (!isEphemeral(entry)) throw new CannotRun('Only ephemeral messages can be dismissed');
    this.#world.removeMessage(entry);
  }

  /** Resolves with the first message, there already or still to come, that fits. */
  async waitForMessage(
    channelId: string,
    fits: (message: Message['message']) => boolean = () => true,
    patienceMs: number = PATIENCE_MS,
  ): Promise<Message['message']> {
    const look = (): Message['message'] | undefined => this.messages(channelId).find(fits);
    return until(this.#world, { look, patienceMs, what: `a message in ${channelId}` });
  }

  /** Waits until an interaction is answered for good, or failed. */
  async settled(interaction: Interaction, patienceMs: number = PATIENCE_MS): Promise<Reply> {
    const look = (): Reply | undefined => {
      const current = this.#book.byToken(interaction.token);
      return current && isSettled(current) ? this.#replyOf(current) : undefined;
    };
    return until(this.#world, { look, patienceMs, what: `an answer to interaction ${interaction.id}` });
  }

  #replyOf(interaction: Interaction): Reply {
    const { state } = interaction;
    const id = 'messageId' in state ? state.messageId : null;
    const message = id === null ? null : (this.#world.message(interaction.channelId, id)?.message ?? null);
    return { interaction, message };
  }

  #sees(entry: Message): boolean {
    return maySee(this.#world, this.id, entry);
  }

  #find(messageId: string): Message {
    const entry = [...this.#world.channels.keys()].flatMap((id) => this.#world.message(id, messageId) ?? [])[0];
    if (!entry || !this.#sees(entry)) throw new CannotRun(`This person sees no message ${messageId}`);
    return entry;
  }

  #at(channelId: string): Situation {
    const channel = this.#world.channels.get(channelId);
    if (!channel || (this.#world.permissions(this.id, channel) & Bits.ViewChannel) === 0n) {
      throw new CannotRun(`This person sees no channel ${channelId}`);
    }
    return { world: this.#world, book: this.#book, userId: this.id, channel };
  }
}

/** Whether a person sees a message: the channel is theirs to view, and it is not for somebody else only. */
export const maySee = (world: World, userId: string, { message, visibleTo }: Message): boolean => {
  const channel = world.channels.get(message.channel_id);
  const views = channel !== undefined && (world.permissions(userId, channel) & Bits.ViewChannel) !== 0n;
  return views && (visibleTo === null || visibleTo === userId);
};

const isSettled = ({ state }: Interaction): boolean => state.kind !== 'pending' && state.kind !== 'deferred';

/** Resolves as soon as `look` finds something; looks again at every change, never on a timer. */
const until = <T>(
  world: World,
  { look, patienceMs, what }: { look: () => T | undefined; patienceMs: number; what: string },
): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = world.listen(() => settle());
    const timer = setTimeout(() => {
      finish();
      reject(new CannotRun(`Waited ${patienceMs} ms for ${what}`));
    }, patienceMs);
    const finish = (): void => {
      clearTimeout(timer);
      stop();
    };
    /** A look that throws (the channel is gone) ends the wait, not whatever caused the change. */
    const settle = (): void => {
      try {
        const found = look();
        if (found === undefined) return;
        finish();
        resolve(found);
      } catch (error) {
        finish();
        reject(error);
      }
    };
    settle();
  });

const refuseValues = (select: Component, values: readonly string[]): void => {
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (values.length < least || values.length > most) {
    throw new CannotRun(`${select.custom_id}: choose ${least} to ${most}, got ${values.length}`);
  }
  const strange = select.options && values.find((value) => !select.options?.some((option) => option.value === value));
  if (strange !== undefined) throw new CannotRun(`${select.custom_id}: no option "${strange}"`);
};

const refuseFields = (modal: Modal, values: Readonly<Record<string, string | readonly string[]>>): void => {
  for (const customId of Object.keys(values)) {
    if (!findByCustomId(modal.components, customId)) throw new CannotRun(`The modal has no field ${customId}`);
  }
};

/** True while "… is thinking". */
export const isThinking = (message: Message['message']): boolean => ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
