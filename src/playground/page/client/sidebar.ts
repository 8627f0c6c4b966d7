import { byId, type Child, fill, h } from './dom.ts';
import { avatar } from './message-view.ts';
import type { Store } from './store.ts';
import type { Channel } from './wire.ts';

const ICONS: Readonly<Record<number, string>> = { 0: '#', 5: '📣', 10: '↳', 11: '↳', 12: '↳', 15: '💬' };
const NAMES: Readonly<Record<number, string>> = { 0: 'text', 1: 'direct messages', 5: 'announcements', 15: 'forum' };

/** Guild, channels with their threads, direct messages, and who one is. */
export const createSidebar = (store: Store): void => {
  const place = byId('sidebar');
  const close = (): void => document.body.classList.remove('drawer');
  byId('scrim').addEventListener('click', close);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());

  const paint = (): void => {
    const focused = document.activeElement?.getAttribute('data-channel');
    const [guild] = store.view.guilds;
    const channels = store.view.channels.filter(({ guildId, thread }) => guildId !== null && !thread);
    const direct = store.view.channels.filter(({ guildId }) => guildId === null);
    fill(
      place,
      h('div', { class: 'guild' }, guild?.name ?? 'No server'),
      h(
        'div',
        { class: 'channels' },
        h('h2', { class: 'group' }, 'Channels'),
        h(
          'ul',
          {},
          channels.sort((a, b) => a.position - b.position).map((channel) => branch(store, channel, close)),
        ),
        direct.length > 0 && [
          h('h2', { class: 'group' }, 'Direct messages'),
          h(
            'ul',
            {},
            direct.map((channel) => item(store, channel, close)),
          ),
        ],
      ),
      whoPanel(store),
    );
    if (focused) place.querySelector<HTMLElement>(`[data-channel="${focused}"]`)?.focus();
  };
  store.on('view', paint);
  paint();
};

const branch = (store: Store, channel: Channel, close: () => void): Child => {
  const threads = store.view.channels.filter(({ parentId, thread }) => thread && parentId === channel.id);
  return [item(store, channel, close), threads.map((thread) => item(store, thread, close))];
};

const item = (store: Store, channel: Channel, close: () => void): Child => {
  const current = channel.id === store.channelId;
  const unread = store.unread.has(channel.id);
  const choose = (): void => {
    close();
    void store.choose(channel.id);
  };
  return h(
    'li',
    {},
    h(
      'button',
      {
        class: `channel${current ? ' current' : ''}${unread ? ' unread' : ''}${channel.thread ? ' thread' : ''}`,
        type: 'button',
        'data-channel': channel.id,
        'aria-current': current ? 'page' : undefined,
        'aria-label': `${channel.name}, ${NAMES[channel.type] ?? 'thread'}${unread ? ', new messages' : ''}`,
        onclick: choose,
      },
      h('span', { class: 'channel-icon', 'aria-hidden': 'true' }, ICONS[channel.type] ?? '@'),
      h('span', { class: 'channel-name' }, channel.name),
      unread && h('span', { class: 'dot', 'aria-hidden': 'true' }),
    ),
  );
};

/** The person one plays; changing it shows what others see. */
const whoPanel = (store: Store): Child => {
  const me = store.user(store.view.me);
  const select = h(
    'select',
    { 'aria-label': 'Look at the playground as', class: 'who-select' },
    store.view.people.map(({ id, name }) => h('option', { value: id, selected: id === store.view.me }, name)),
  );
  select.addEventListener('change', () => void store.become(select.value));
  const state = store.view.connected ? 'sitrep is online' : 'sitrep is offline';
  return h(
    'div',
    { class: 'who' },
    avatar(me?.name ?? '?', false),
    h('div', { class: 'who-text' }, select, h('small', { class: store.view.connected ? 'online' : 'offline' }, state)),
  );
};
