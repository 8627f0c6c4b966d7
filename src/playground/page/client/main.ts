import { createComposer } from './composer.ts';
import { arrange, byId, fill, h } from './dom.ts';
import { createHeader } from './header.ts';
import { refreshTimes } from './markdown-view.ts';
import { openMessageMenu } from './menu.ts';
import { type MessageParts, messageView, pendingView } from './message-view.ts';
import { openModal } from './modal-view.ts';
import { createSidebar } from './sidebar.ts';
import { Store } from './store.ts';
import type { Message, View } from './wire.ts';

/** Within so many pixels of its end the list keeps showing the newest. */
const AT_END_PX = 160;
const FIRST_PERSON = 'you';
const FORUM = 15;

type Item = { readonly id: string; readonly element: HTMLElement };

/** Oldest first: ids grow with time. */
const byAge = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

const showMessages = (store: Store, parts: MessageParts): void => {
  const list = byId('messages');
  const shown = new Map<
    string,
    { readonly message: Message; readonly before: string | undefined; readonly element: HTMLElement }
  >();
  let channelId = '';

  const waiting = (): Item[] =>
    store.pending
      .filter((one) => one.channelId === channelId)
      .map((one) => ({ id: one.id, element: pendingView(one, parts) }));
  const view = (message: Message, before: Message | undefined): HTMLElement => {
    const known = shown.get(message.id);
    if (known && known.message === message && known.before === before?.id) return known.element;
    const element = messageView(message, before, parts);
    shown.set(message.id, { message, before: before?.id, element });
    return element;
  };
  const paint = (): void => {
    const arrived = channelId !== store.channelId;
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < AT_END_PX;
    if (arrived) shown.clear();
    channelId = store.channelId;
    const messages = store.messages.map((message, index) => ({
      id: message.id,
      element: view(message, store.messages[index - 1]),
    }));
    const items = [...messages, ...waiting()].sort((a, b) => byAge(a.id, b.id)).map(({ element }) => element);
    arrange(list, items.length === 0 ? [welcomeView(store)] : items);
    if (arrived || atEnd) list.scrollTop = list.scrollHeight;
  };
  store.on('messages', paint);
  paint();
};

const welcomeView = (store: Store): HTMLElement => {
  const { channel } = store;
  return h(
    'li',
    { class: 'welcome' },
    h('div', { class: 'welcome-icon', 'aria-hidden': 'true' }, '#'),
    h('h2', {}, `Welcome to #${channel?.name ?? ''}`),
    h('p', {}, channel?.topic ?? 'Nothing has been said here yet.'),
    channel?.mayWrite === true && channel.type !== FORUM
      ? h('p', {}, 'Type ', h('kbd', {}, '/'), ' to see what the bot can do.')
      : postsView(store),
  );
};

/** The posts of a forum, which are its threads. */
const postsView = (store: Store): HTMLElement =>
  h(
    'ul',
    { class: 'posts' },
    store.view.channels
      .filter(({ parentId }) => parentId === store.channelId)
      .map(({ id, name }) =>
        h('li', {}, h('button', { class: 'post', type: 'button', onclick: () => void store.choose(id) }, name)),
      ),
  );

const showNotice = (store: Store): void => {
  const place = byId('notice');
  store.on('notice', () => {
    place.hidden = store.notice === null;
    fill(
      place,
      store.notice ?? '',
      h('button', { type: 'button', 'aria-label': 'Close', onclick: () => store.say(null) }, '✕'),
    );
  });
};

const start = async (): Promise<void> => {
  const answer = await fetch(`/playground/api/view?user=${FIRST_PERSON}`);
  const store = new Store((await answer.json()) as View);
  const general = store.view.channels.find(({ guildId }) => guildId !== null) ?? store.view.channels[0];
  const composer = createComposer(store);
  const reader = { store, startCommand: composer.startCommand };
  store.onModal = (news) => openModal(news, reader);
  createSidebar(store);
  createHeader(store);
  showNotice(store);
  showMessages(store, { reader, openMenu: (message, at) => openMessageMenu(store, message, at) });
  setInterval(() => refreshTimes(store), 1000);
  store.on('clock', () => refreshTimes(store));
  store.listen();
  if (general) await store.choose(general.id);
  byId('box').focus();
};

await start();
