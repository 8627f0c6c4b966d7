import { messageCommands } from './commands.ts';
import { h } from './dom.ts';
import type { Store } from './store.ts';
import { Flag, type Message } from './wire.ts';

type Item = { readonly label: string; readonly act: () => void };

/** The context menu of a message: the apps' commands on it, and its text. */
export const openMessageMenu = (
  store: Store,
  message: Message,
  at: { readonly x: number; readonly y: number },
): void => {
  document.querySelector('.context-menu')?.remove();
  const before = document.activeElement;
  const menu = h('div', { class: 'context-menu', role: 'menu', 'aria-label': 'Message' });
  const close = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    if (before instanceof HTMLElement) before.focus();
  };
  const outside = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  const items = itemsFor(store, message).map(({ label, act }) =>
    h('button', { class: 'menu-item', type: 'button', role: 'menuitem', onclick: () => [close(), act()] }, label),
  );
  menu.append(h('div', { class: 'menu-head' }, 'Apps'), ...items);
  menu.addEventListener('keydown', (event) => {
    const index = items.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) items[(index + step + items.length) % items.length]?.focus();
    if (event.key === 'Escape') close();
  });
  document.body.append(menu);
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - menu.offsetHeight - 8))}px`;
  items[0]?.focus();
  document.addEventListener('pointerdown', outside, true);
};

const itemsFor = (store: Store, message: Message): Item[] => {
  const commands = (message.flags & Flag.Ephemeral) === 0 ? messageCommands(store) : [];
  return [
    ...commands.map(({ name }) => ({ label: name, act: () => void store.runOnMessage(name, message.id) })),
    { label: 'Copy message ID', act: () => void navigator.clipboard.writeText(message.id) },
  ];
};
