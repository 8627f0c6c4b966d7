import { byId, fill, h } from './dom.ts';
import type { Store } from './store.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** The channel's name and topic, and the clock that can be moved forward. */
export const createHeader = (store: Store): void => {
  const menu = h('button', { class: 'menu', type: 'button', 'aria-label': 'Channels' }, '☰');
  menu.addEventListener('click', () => document.body.classList.toggle('drawer'));
  const title = h('h1', { class: 'title' });
  const topic = h('span', { class: 'topic' });
  const now = h('time', { class: 'now', title: 'The playground’s time' });
  const advance = (byMs: number): void => void store.attempt('clock', { advanceMs: Math.round(byMs) });
  const step = (label: string, name: string, byMs: () => number): HTMLElement =>
    h(
      'button',
      { class: 'step', type: 'button', 'aria-label': name, title: name, onclick: () => advance(byMs()) },
      label,
    );
  fill(
    byId('header'),
    menu,
    h('div', { class: 'where' }, title, topic),
    h(
      'div',
      { class: 'clock', role: 'group', 'aria-label': 'Move time forward' },
      h('span', { class: 'clock-face', 'aria-hidden': 'true' }, '🕗'),
      now,
      step('+1 min', 'One minute forward', () => MINUTE_MS),
      step('+1 h', 'One hour forward', () => HOUR_MS),
      step('→ 08:00', 'To the next 08:00', () => untilEight(store.nowMs())),
    ),
  );

  const paintTitle = (): void => {
    const { channel } = store;
    title.textContent = channel ? `${channel.guildId === null ? '@' : '#'} ${channel.name}` : '';
    topic.textContent = channel?.topic ?? '';
    document.title = channel ? `#${channel.name} · sitrep playground` : 'sitrep playground';
  };
  const paintClock = (): void => {
    const date = new Date(store.nowMs());
    now.dateTime = date.toISOString();
    now.textContent = new Intl.DateTimeFormat(undefined, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).format(date);
  };
  store.on('view', paintTitle);
  store.on('clock', paintClock);
  setInterval(paintClock, 1000);
  paintTitle();
  paintClock();
};

/** Milliseconds to the next 08:00 of the viewer's zone. */
const untilEight = (nowMs: number): number => {
  const next = new Date(nowMs);
  next.setHours(8, 0, 0, 0);
  if (next.getTime() <= nowMs) next.setDate(next.getDate() + 1);
  return next.getTime() - nowMs;
};
