import { components, file, picture } from './component-view.ts';
import { type Child, h } from './dom.ts';
import { embed } from './embed-view.ts';
import { markdown, type Reader } from './markdown-view.ts';
import type { Pending } from './store.ts';
import { formatSent, formatTime } from './timestamps.ts';
import { Flag, type Message } from './wire.ts';

const GROUPED_MS = 7 * 60_000;

export type MessageParts = {
  readonly reader: Reader;
  readonly openMenu: (message: Message, at: { readonly x: number; readonly y: number }) => void;
};

/** One message; `before` decides whether it continues that author's group. */
export const messageView = (message: Message, before: Message | undefined, parts: MessageParts): HTMLElement => {
  const { store } = parts.reader;
  const ephemeral = (message.flags & Flag.Ephemeral) !== 0;
  const grouped = before !== undefined && continues(message, before);
  const name = nameOf(message, parts);
  const element = h(
    'li',
    {
      class: `message${grouped ? ' grouped' : ''}${ephemeral ? ' ephemeral' : ''}`,
      'data-message-id': message.id,
      'aria-label': `${name}, ${formatSent(message.timestamp, store.nowMs())}`,
    },
    commandLine(message, parts),
    grouped
      ? h('time', { class: 'side-time' }, formatTime(Date.parse(message.timestamp) / 1000, 't', 0))
      : avatar(name, message.author.bot === true),
    h(
      'div',
      { class: 'message-main' },
      !grouped && headline(message, name, parts),
      body(message, parts),
      foot(message, parts),
    ),
    actions(message, parts),
  );
  element.addEventListener('contextmenu', (event) => {
    if ((event.target as Element).closest('a, input, img')) return;
    event.preventDefault();
    parts.openMenu(message, { x: event.clientX, y: event.clientY });
  });
  return element;
};

const continues = (message: Message, before: Message): boolean =>
  before.author.id === message.author.id &&
  !message.interaction &&
  !message.message_reference &&
  (message.flags & Flag.Ephemeral) === (before.flags & Flag.Ephemeral) &&
  Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUPED_MS;

const nameOf = (message: Message, { reader }: MessageParts): string =>
  reader.store.user(message.author.id)?.name ?? message.author.global_name ?? message.author.username;

/** A letter in a circle, its colour by the length of the name; for eyes only, since the name stands beside it. */
export const avatar = (name: string, bot: boolean): Child =>
  h(
    'span',
    { class: `avatar${bot ? ' bot' : ''} hue-${name.length % 4}`, 'aria-hidden': 'true' },
    bot ? '' : name.slice(0, 1),
  );

const headline = (message: Message, name: string, { reader }: MessageParts): Child =>
  h(
    'div',
    { class: 'headline' },
    h('span', { class: 'author' }, name),
    message.author.bot && h('span', { class: 'tag' }, 'APP'),
    (message.flags & Flag.Crossposted) !== 0 && h('span', { class: 'tag published' }, 'PUBLISHED'),
    h('time', { class: 'sent', datetime: message.timestamp }, formatSent(message.timestamp, reader.store.nowMs())),
  );

/** "You used /brief" over an answer; for a follow-up or an answer to a button, what it replies to. */
const commandLine = (message: Message, { reader }: MessageParts): Child => {
  const { store } = reader;
  if (message.interaction) {
    const by = store.user(message.interaction.user.id)?.name ?? 'Someone';
    return h(
      'div',
      { class: 'reference' },
      h('b', {}, by),
      ' used ',
      h('span', { class: 'mention' }, `/${message.interaction.name}`),
    );
  }
  const replied =
    message.message_reference && store.messages.find(({ id }) => id === message.message_reference?.message_id);
  if (!replied) return null;
  const gist = replied.content || 'Click to see the message';
  const jump = (): void =>
    document.querySelector(`[data-message-id="${replied.id}"]`)?.scrollIntoView({ block: 'center' });
  return h(
    'button',
    { class: 'reference', type: 'button', onclick: jump },
    h('b', {}, store.user(replied.author.id)?.name ?? ''),
    ` ${gist.slice(0, 80)}`,
  );
};

const body = (message: Message, parts: MessageParts): Child => {
  const { reader } = parts;
  if ((message.flags & Flag.Loading) !== 0) return thinking(reader.store.view.bot.name);
  const use = (customId: string, values: readonly string[]): void => {
    void reader.store.attempt('component', { message: message.id, customId, values });
  };
  const v2 = (message.flags & Flag.V2) !== 0;
  const edited = message.edited_timestamp !== null && h('span', { class: 'edited' }, '(edited)');
  const bare = (message.flags & Flag.SuppressEmbeds) !== 0;
  return [
    message.content !== '' && h('div', { class: 'markup' }, markdown(message.content, reader), edited),
    !bare && message.embeds.map((shown) => embed(shown, reader)),
    !v2 && message.attachments.map(attachment),
    h('div', { class: v2 ? 'v2' : 'rows' }, components(message.components, { reader, use })),
    message.content === '' && edited,
  ];
};

const attachment = (sent: Message['attachments'][number]): Child =>
  sent.content_type?.startsWith('image/')
    ? h('div', { class: 'attached' }, picture(sent, sent.description ?? sent.filename))
    : file(sent.filename, sent.size, sent.url);

const thinking = (name: string): Child =>
  h(
    'div',
    { class: 'thinking', role: 'status' },
    h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    `${name} is thinking…`,
  );

const foot = (message: Message, { reader }: MessageParts): Child =>
  (message.flags & Flag.Ephemeral) !== 0 &&
  h(
    'div',
    { class: 'only-you' },
    '👁 Only you can see this • ',
    h(
      'button',
      { type: 'button', onclick: () => void reader.store.attempt('dismiss', { message: message.id }) },
      'Dismiss message',
    ),
  );

const actions = (message: Message, { openMenu }: MessageParts): Child => {
  const open = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    openMenu(message, { x: box.right - 200, y: box.bottom + 4 });
  };
  return h(
    'button',
    { class: 'more', type: 'button', 'aria-label': 'Apps and more', 'aria-haspopup': 'menu', onclick: open },
    '⋯',
  );
};

/** A command on its way, or one nobody answered. */
export const pendingView = (pending: Pending, { reader }: MessageParts): HTMLElement => {
  const { store } = reader;
  return h(
    'li',
    { class: 'message pending' },
    h(
      'div',
      { class: 'reference' },
      h('b', {}, store.user(store.view.me)?.name ?? 'You'),
      ' used ',
      h('span', { class: 'mention' }, `/${pending.name}`),
    ),
    avatar(store.view.bot.name, true),
    h(
      'div',
      { class: 'message-main' },
      h(
        'div',
        { class: 'headline' },
        h('span', { class: 'author' }, store.view.bot.name),
        h('span', { class: 'tag' }, 'APP'),
      ),
      pending.failed
        ? h('div', { class: 'failed' }, 'The application did not respond')
        : h('div', { class: 'thinking' }, 'Sending command…'),
    ),
  );
};
