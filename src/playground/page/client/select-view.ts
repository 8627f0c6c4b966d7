import { Combobox, type Entry } from './combobox.ts';
import { fill, h } from './dom.ts';
import { forSelect, matching } from './pickables.ts';
import type { Store } from './store.ts';
import { type Component, Kind } from './wire.ts';

export type Select = { readonly element: HTMLElement; readonly values: () => readonly string[] };

/**
 * A select of a message or modal. With one value `changed` is told at once; with more when the list closes, so that
 * one interaction carries them all.
 */
export const createSelect = (
  store: Store,
  component: Component,
  changed: (values: readonly string[]) => void,
): Select => {
  const all = entriesOf(store, component);
  const most = component.max_values ?? 1;
  let chosen: readonly string[] = defaultsOf(component);
  let told = chosen.join();

  const input = h('input', {
    class: 'select-input',
    type: 'text',
    'aria-label': component.placeholder ?? 'Make a selection',
    placeholder: component.placeholder ?? 'Make a selection',
    disabled: component.disabled,
  });
  const chips = h('span', { class: 'select-chips' });
  const labelOf = (value: string): string => all.find((entry) => entry.value === value)?.label ?? value;
  const tell = (): void => {
    if (chosen.join() === told) return;
    told = chosen.join();
    changed(chosen);
  };
  const paint = (): void => {
    input.value = '';
    fill(
      chips,
      chosen.map((value) =>
        most === 1 ? h('span', { class: 'select-one' }, labelOf(value)) : h('span', { class: 'chip' }, labelOf(value)),
      ),
    );
    input.classList.toggle('filled', chosen.length > 0);
  };
  const toggle = ({ value }: Entry): void => {
    const id = String(value);
    const others = chosen.filter((other) => other !== id);
    chosen = most === 1 ? [id] : others.length < chosen.length ? others : [...chosen, id].slice(-most);
    paint();
    if (most === 1) tell();
    else void combobox.refresh();
  };
  const mark = (entry: Entry): Entry =>
    most > 1 && chosen.includes(String(entry.value)) ? { ...entry, label: `✓ ${entry.label}` } : entry;
  const combobox = new Combobox({
    input,
    label: component.placeholder ?? 'Options',
    entries: (typed) => matching(all, typed).map(mark),
    choose: toggle,
  });

  input.addEventListener('focus', () => void combobox.refresh());
  input.addEventListener('click', () => void combobox.refresh());
  input.addEventListener('keydown', (event) => {
    if (!combobox.onKey(event) && event.key === 'ArrowDown') void combobox.refresh();
  });
  input.addEventListener('blur', () => {
    combobox.close();
    paint();
    tell();
  });
  paint();
  const arrow = h('span', { class: 'select-arrow', 'aria-hidden': 'true' }, '⌄');
  const element = h(
    'div',
    { class: `select${component.disabled ? ' disabled' : ''}` },
    chips,
    input,
    arrow,
    combobox.list,
  );
  return { element, values: () => chosen };
};

const entriesOf = (store: Store, component: Component): readonly Entry[] =>
  component.type === Kind.StringSelect
    ? (component.options ?? []).map(({ label, description, value, emoji }) => ({
        label: emoji?.name ? `${emoji.name} ${label}` : label,
        hint: description,
        value,
      }))
    : forSelect(store, component.type, component.channel_types);

const defaultsOf = (component: Component): string[] => [
  ...(component.options ?? []).filter((option) => option.default).map(({ value }) => value),
  ...(component.default_values ?? []).map(({ id }) => id),
];
