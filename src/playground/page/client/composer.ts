import { Combobox } from './combobox.ts';
import { createCommandForm } from './command-form.ts';
import { type Runnable, runnables } from './commands.ts';
import { byId, fill, h } from './dom.ts';
import type { Store } from './store.ts';

const FORUM = 15;

export type Composer = {
  /** Opens the form of "digest add", as a click on its mention does. */
  readonly startCommand: (name: string) => void;
};

/** The message box; a leading "/" opens the command picker. */
export const createComposer = (store: Store): Composer => {
  const place = byId('composer');
  const box = h('textarea', { id: 'box', rows: 1, class: 'box', 'aria-label': 'Message; type / for commands' });
  let shownFor = '';
  let open: { readonly name: string; readonly channelId: string } | null = null;

  const picker = new Combobox({
    input: box,
    label: 'Commands',
    emptyText: 'No command fits',
    entries: (typed) => (typed.startsWith('/') ? fitting(store, typed) : null),
    choose: ({ value }) => startCommand(String(value)),
  });

  const showBox = (): void => {
    open = null;
    shownFor = store.channelId;
    const { channel } = store;
    const writable = channel?.mayWrite === true && channel.type !== FORUM;
    box.disabled = !writable;
    box.placeholder = writable
      ? `Message ${channel.guildId === null ? '@' : '#'}${channel.name} — type / for commands`
      : 'You cannot write here';
    fill(place, h('div', { class: 'box-frame' }, box, picker.list));
  };
  const leave = (): void => {
    showBox();
    box.value = '';
    box.focus();
  };
  const startCommand = (name: string): void => {
    const command = runnables(store).find((found) => found.name === name);
    if (!command) {
      store.say(`/${name} cannot be used here by this person.`);
      return;
    }
    open = { name, channelId: store.channelId };
    box.value = '';
    const form = createCommandForm(store, command, { leave, sent: leave });
    fill(place, form.element);
    form.focus();
  };
  const say = async (): Promise<void> => {
    const content = box.value.trim();
    if (content === '') return;
    box.value = '';
    await store.attempt('say', { channel: store.channelId, content });
  };

  box.addEventListener('keydown', (event) => {
    if (picker.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void say();
  });
  box.addEventListener('blur', () => picker.close());
  store.on('view', () => {
    const stale = open === null ? shownFor !== store.channelId : open.channelId !== store.channelId;
    if (stale) showBox();
  });
  showBox();
  return { startCommand };
};

const fitting = (store: Store, typed: string) => {
  const wanted = typed.slice(1).trim().toLowerCase();
  const rank = ({ name }: Runnable): number => (name.startsWith(wanted) ? 0 : 1);
  return runnables(store)
    .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(wanted))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, description }) => ({ label: `/${name}`, hint: description, value: name }));
};
