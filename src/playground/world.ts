import { type Change, type Changes, createChanges } from './changes.ts';
import type { PlaygroundClock } from './clock.ts';
import { channelPermissions, DIRECT_PERMISSIONS } from './permissions.ts';
import type { Channel, Command, Guild, Member, Message, User } from './records.ts';
import type { Application, Seed } from './seed.ts';
import { byAge, createSnowflakes, type SnowflakeSource } from './snowflake.ts';
import type { Store } from './store.ts';

/** Messages kept in one channel; the oldest go first. */
const MESSAGES_PER_CHANNEL = 1000;

/** The state of the playground: every write goes to the store and is told to the listeners. */
export class World {
  readonly application: Application;
  readonly bot: User;
  readonly clock: PlaygroundClock;
  readonly ids: SnowflakeSource;
  readonly store: Store;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly commands = new Map<string, Command>();
  readonly #members = new Map<string, Member>();
  readonly #messages = new Map<string, Map<string, Message>>();
  readonly #changes: Changes = createChanges();

  constructor({ seed, clock, store }: { seed: Seed; clock: PlaygroundClock; store: Store }) {
    this.application = seed.application;
    this.bot = seed.bot;
    this.clock = clock;
    this.store = store;
    this.#load();
    if (this.guilds.size === 0) this.#plant(seed);
    this.ids = createSnowflakes(clock.now, [...this.#allIds()].sort(byAge).at(-1) ?? '0');
  }

  listen(listener: (change: Change) => void): () => void {
    return this.#changes.listen(listener);
  }

  emit(change: Change): void {
    this.#changes.emit(change);
  }

  isoNow(): string {
    return new Date(this.clock.now()).toISOString();
  }

  // ------------------------------------------------------------ people and guilds

  user(id: string): User | undefined {
    return id === this.bot.id ? this.bot : this.users.get(id);
  }

  member(guildId: string, userId: string): Member | undefined {
    return this.#members.get(`${guildId}/${userId}`);
  }

  members(guildId: string): Member[] {
    return [...this.#members.values()].filter((member) => member.guildId === guildId);
  }

  putMember(member: Member): void {
    const key = `${member.guildId}/${member.userId}`;
    this.#members.set(key, member);
    this.store.put('member', key, member);
  }

  putUser(user: User): void {
    this.users.set(user.id, user);
    this.store.put('user', user.id, user);
  }

  putGuild(guild: Guild): void {
    this.guilds.set(guild.id, guild);
    this.store.put('guild', guild.id, guild);
  }

  /** The bot joins a guild while it runs; it is told at once. */
  joinGuild(guild: Guild, parts: { readonly channels: readonly Channel[]; readonly members: readonly Member[] }): void {
    this.putGuild(guild);
    for (const member of parts.members) this.putMember(member);
    for (const channel of parts.channels) {
      this.channels.set(channel.id, channel);
      this.store.put('channel', channel.id, channel);
    }
    this.emit({ kind: 'guild', op: 'create', guild });
  }

  /** The bot is put out of a guild: it and what belongs to it go. */
  removeGuild(guild: Guild): void {
    for (const channel of this.channelsOf(guild.id)) this.#forgetChannel(channel.id);
    this.guilds.delete(guild.id);
    this.store.drop('guild', guild.id);
    this.emit({ kind: 'guild', op: 'delete', guild });
  }

  // ------------------------------------------------------------ channels

  channelsOf(guildId: string): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guildId === guildId);
  }

  putChannel(channel: Channel): void {
    const op = this.channels.has(channel.id) ? 'update' : 'create';
    this.channels.set(channel.id, channel);
    this.store.put('channel', channel.id, channel);
    this.emit({ kind: 'channel', op, channel });
  }

  removeChannel(channel: Channel): void {
    const threads = [...this.channels.values()].filter(({ parentId }) => parentId === channel.id);
    for (const gone of [...threads, channel]) {
      this.#forgetChannel(gone.id);
      this.emit({ kind: 'channel', op: 'delete', channel: gone });
    }
  }

  /** The direct-message channel of the bot with a person, made where there is none. */
  directChannel(userId: string): Channel {
    const found = [...this.channels.values()].find(({ recipients }) => recipients.includes(userId));
    if (found) return found;
    const channel: Channel = {
      id: this.ids.next(),
      guildId: null,
      type: 1,
      name: '',
      topic: null,
      position: 0,
      parentId: null,
      overwrites: [],
      recipients: [userId],
      thread: null,
    };
    this.putChannel(channel);
    return channel;
  }

  /** Effective permissions; a thread has its parent's. Nothing for strangers. */
  permissions(userId: string, channel: Channel): bigint {
    if (channel.guildId === null) {
      return userId === this.bot.id || channel.recipients.includes(userId) ? DIRECT_PERMISSIONS : 0n;
    }
    const guild = this.guilds.get(channel.guildId);
    const member = this.member(channel.guildId, userId);
    const home = channel.thread ? this.channels.get(channel.parentId ?? '') : channel;
    return guild && member && home ? channelPermissions(guild, member, home) : 0n;
  }

  // ------------------------------------------------------------ messages

  /** Oldest first. */
  messages(channelId: string): Message[] {
    return [...(this.#messages.get(channelId)?.values() ?? [])];
  }

  message(channelId: string, id: string): Message | undefined {
    return this.#messages.get(channelId)?.get(id);
  }

  putMessage(entry: Message): void {
    const { id, channel_id: channelId } = entry.message;
    const op = this.message(channelId, id) ? 'update' : 'create';
    this.#remember(entry);
    this.store.put('message', id, entry);
    this.#trim(channelId);
    this.emit({ kind: 'message', op, entry });
  }

  removeMessage(entry: Message): void {
    const { id, channel_id: channelId } = entry.message;
    this.#messages.get(channelId)?.delete(id);
    this.store.drop('message', id);
    this.emit({ kind: 'message', op: 'delete', entry });
  }

  // ------------------------------------------------------------ commands

  /** Replaces the commands of one scope (a guild, or undefined: global). */
  replaceCommands(guildId: string | undefined, commands: readonly Command[]): void {
    for (const old of this.commandsOf(guildId)) this.#dropCommand(old);
    for (const command of commands) this.#putCommand(command);
    this.#tellCommands();
  }

  putCommand(command: Command): void {
    this.#putCommand(command);
    this.#tellCommands();
  }

  removeCommand(command: Command): void {
    this.#dropCommand(command);
    this.#tellCommands();
  }

  commandsOf(guildId: string | undefined): Command[] {
    return [...this.commands.values()].filter((command) => command.guild_id === guildId);
  }

  #putCommand(command: Command): void {
    this.commands.set(command.id, command);
    this.store.put('command', command.id, command);
  }

  #dropCommand(command: Command): void {
    this.commands.delete(command.id);
    this.store.drop('command', command.id);
  }

  #tellCommands(): void {
    this.emit({ kind: 'commands', commands: [...this.commands.values()] });
  }

  // ------------------------------------------------------------ keeping

  #remember(entry: Message): void {
    const { id, channel_id: channelId } = entry.message;
    const channel = this.#messages.get(channelId) ?? new Map<string, Message>();
    channel.set(id, entry);
    this.#messages.set(channelId, channel);
  }

  #trim(channelId: string): void {
    const channel = this.#messages.get(channelId);
    const [oldest] = channel && channel.size > MESSAGES_PER_CHANNEL ? channel.keys() : [];
    if (oldest === undefined) return;
    channel?.delete(oldest);
    this.store.drop('message', oldest);
  }

  #forgetChannel(channelId: string): void {
    for (const { message } of this.messages(channelId)) this.store.drop('message', message.id);
    this.#messages.delete(channelId);
    this.channels.delete(channelId);
    this.store.drop('channel', channelId);
  }

  #load(): void {
    for (const user of this.store.all('user') as User[]) this.users.set(user.id, user);
    for (const guild of this.store.all('guild') as Guild[]) this.guilds.set(guild.id, guild);
    for (const channel of this.store.all('channel') as Channel[]) this.channels.set(channel.id, channel);
    for (const member of this.store.all('member') as Member[]) {
      this.#members.set(`${member.guildId}/${member.userId}`, member);
    }
    for (const command of this.store.all('command') as Command[]) this.commands.set(command.id, command);
    for (const entry of this.store.all('message') as Message[]) this.#remember(entry);
  }

  #plant(seed: Seed): void {
    for (const user of seed.users) this.putUser(user);
    for (const guild of seed.guilds) this.putGuild(guild);
    for (const channel of seed.channels) this.putChannel(channel);
    for (const member of seed.members) this.putMember(member);
  }

  *#allIds(): Iterable<string> {
    yield* this.channels.keys();
    yield* this.commands.keys();
    for (const channel of this.#messages.values()) yield* channel.keys();
  }
}
