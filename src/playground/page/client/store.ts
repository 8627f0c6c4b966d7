import type { Channel, Clock, InteractionNews, Message, Role, User, View } from './wire.ts';

/** A command sent off and not answered yet, or never. */
export type Pending = {
  readonly id: string;
  readonly channelId: string;
  readonly name: string;
  readonly failed: boolean;
};

type News = 'view' | 'messages' | 'clock' | 'notice';

/** What the page knows, and how it talks to the server. */
export class Store {
  view: View;
  channelId: string;
  messages: readonly Message[] = [];
  pending: readonly Pending[] = [];
  unread: ReadonlySet<string> = new Set();
  notice: string | null = null;
  onModal: (news: InteractionNews) => void = () => undefined;
  readonly #listeners = new Map<News, (() => void)[]>();
  #events: EventSource | null = null;
  #clockAtMs = performance.now();

  constructor(view: View) {
    this.view = view;
    this.channelId = '';
  }

  on(news: News, listener: () => void): void {
    this.#listeners.set(news, [...(this.#listeners.get(news) ?? []), listener]);
  }

  tell(news: News): void {
    for (const listener of this.#listeners.get(news) ?? []) listener();
  }

  // ------------------------------------------------------------ looking things up

  get channel(): Channel | undefined {
    return this.view.channels.find(({ id }) => id === this.channelId);
  }

  /** The playground's time in milliseconds, running on between news. */
  nowMs(): number {
    return this.view.clock.nowMs + performance.now() - this.#clockAtMs;
  }

  user(id: string): User | undefined {
    return id === this.view.bot.id ? this.view.bot : this.view.people.find((person) => person.id === id);
  }

  role(id: string): Role | undefined {
    return this.view.guilds.flatMap(({ roles }) => roles).find((role) => role.id === id);
  }

  // ------------------------------------------------------------ asking

  async ask<T>(name: string, body?: Readonly<Record<string, unknown>>): Promise<T> {
    const response = await fetch(`/playground/api/${name}`, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: this.view.me, ...body }),
      }),
    });
    const answer = (await response.json()) as T & { message?: string };
    if (!response.ok) throw new Error(answer.message ?? `The playground answered ${response.status}`);
    return answer;
  }

  /** Asks, and shows what went wrong instead of throwing. */
  async attempt<T>(name: string, body?: Readonly<Record<string, unknown>>): Promise<T | null> {
    try {
      return await this.ask<T>(name, body);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  say(notice: string | null): void {
    this.notice = notice;
    this.tell('notice');
  }

  async runCommand(name: string, options: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#launch('command', { channel: this.channelId, name, options }, name);
  }

  async runOnMessage(name: string, target: string): Promise<void> {
    await this.#launch('target', { channel: this.channelId, name, target }, name);
  }

  async #launch(action: string, body: Readonly<Record<string, unknown>>, name: string): Promise<void> {
    const answer = await this.attempt<{ interaction: string }>(action, body);
    if (!answer) return;
    const settledAlready = this.#settled.delete(answer.interaction);
    if (settledAlready) return;
    const pending = { id: answer.interaction, channelId: this.channelId, name, failed: false };
    this.pending = [...this.pending, pending];
    this.tell('messages');
  }

  async choose(channelId: string): Promise<void> {
    this.channelId = channelId;
    this.unread = new Set([...this.unread].filter((id) => id !== channelId));
    const query = new URLSearchParams({ user: this.view.me, channel: channelId });
    this.messages = (await this.attempt<readonly Message[]>(`messages?${query}`)) ?? [];
    this.tell('view');
    this.tell('messages');
  }

  async become(userId: string): Promise<void> {
    await this.#refresh(userId);
    this.listen();
    const stays = this.channel ?? this.view.channels[0];
    if (stays) await this.choose(stays.id);
  }

  async #refresh(userId: string): Promise<void> {
    const view = await this.attempt<View>(`view?${new URLSearchParams({ user: userId })}`);
    if (!view) return;
    this.view = view;
    this.#clockAtMs = performance.now();
    this.tell('view');
    this.tell('clock');
    const [first] = view.channels;
    if (this.channelId !== '' && !this.channel && first) await this.choose(first.id);
  }

  // ------------------------------------------------------------ live

  /** Interactions whose news came before the answer that named them. */
  readonly #settled = new Set<string>();

  listen(): void {
    this.#events?.close();
    const events = new EventSource(`/playground/api/events?${new URLSearchParams({ user: this.view.me })}`);
    const on = <T>(name: string, act: (data: T) => void): void => {
      events.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data) as T));
    };
    on<{ op: string; message: Message }>('message', (news) => this.#receive(news));
    on<InteractionNews>('interaction', (news) => this.#interacted(news));
    on('view', () => this.#refresh(this.view.me));
    on<Clock>('clock', (clock) => {
      this.view = { ...this.view, clock };
      this.#clockAtMs = performance.now();
      this.tell('clock');
    });
    let lost = false;
    events.addEventListener('error', () => {
      lost = true;
      this.say('The playground does not answer. It is tried again by itself.');
    });
    events.addEventListener('open', () => {
      if (lost) void this.#catchUp();
      lost = false;
    });
    this.#events = events;
  }

  /** After a break: what came meanwhile. */
  async #catchUp(): Promise<void> {
    this.say(null);
    await this.#refresh(this.view.me);
    await this.choose(this.channelId);
  }

  #receive({ op, message }: { op: string; message: Message }): void {
    if (message.channel_id !== this.channelId) {
      if (op === 'create') this.unread = new Set([...this.unread, message.channel_id]);
      this.tell('view');
      return;
    }
    const others = this.messages.filter(({ id }) => id !== message.id);
    const known = others.length < this.messages.length;
    if (op === 'delete') this.messages = others;
    else
      this.messages = known
        ? this.messages.map((old) => (old.id === message.id ? message : old))
        : [...others, message];
    this.tell('messages');
  }

  #interacted(news: InteractionNews): void {
    const { kind } = news.state;
    if (kind === 'pending') return;
    const mine = this.pending.find(({ id }) => id === news.id);
    if (!mine) this.#settled.add(news.id);
    const failed = kind === 'failed';
    this.pending = this.pending.flatMap((pending) =>
      pending.id !== news.id ? pending : failed ? { ...pending, failed } : [],
    );
    if (failed && !mine) this.say('This interaction failed: the bot did not answer within three seconds.');
    if (kind === 'modal') this.onModal(news);
    this.tell('messages');
  }
}
