import { fill, freshId, h } from './dom.ts';

/** A text field with a list under it that one walks with arrow keys: ARIA's combobox pattern. */

export type Entry = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | number | boolean;
};

export type Combobox = {
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly list: HTMLElement;
  /** Asks for entries again, as after typing. */
  readonly refresh: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** Call it for each key pressed in the field; true: the key was the list's. */
  readonly onKey: (event: KeyboardEvent) => boolean;
};

export type ComboboxOptions = {
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly label: string;
  /** Entries for what stands in the field; null closes the list. */
  readonly entries: (typed: string) => Promise<readonly Entry[] | null> | readonly Entry[] | null;
  readonly choose: (entry: Entry) => void;
  readonly emptyText?: string;
};

/** Whether the list has room under its field before what scrolls around it ends. */
const fitsBelow = (input: Element, list: HTMLElement): boolean => {
  const around = input.closest('.messages, .modal')?.getBoundingClientRect().bottom ?? innerHeight;
  return input.getBoundingClientRect().bottom + list.offsetHeight + 12 <= around;
};

export const createCombobox = (options: ComboboxOptions): Combobox => {
  const { input } = options;
  const id = freshId('list');
  const list = h('div', { id, class: 'list', role: 'listbox', 'aria-label': options.label, hidden: true });
  let entries: readonly Entry[] = [];
  let active = 0;
  let asked = 0;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
    autocomplete: 'off',
  })) {
    input.setAttribute(name, value);
  }

  const show = (open: boolean): void => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) input.removeAttribute('aria-activedescendant');
  };
  const paint = (): void => {
    fill(
      list,
      entries.map((entry, index) =>
        h(
          'div',
          {
            id: `${id}-${index}`,
            class: 'entry',
            role: 'option',
            'aria-selected': String(index === active),
            onclick: () => pick(index),
          },
          h('span', { class: 'entry-label' }, entry.label),
          entry.hint !== undefined && h('span', { class: 'entry-hint' }, entry.hint),
        ),
      ),
      entries.length === 0 && h('div', { class: 'entry-none' }, options.emptyText ?? 'Nothing fits'),
    );
    list.classList.toggle('above', !fitsBelow(input, list));
    if (entries.length > 0) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const refresh = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const found = await options.entries(input.value);
    if (mine !== asked) return;
    entries = found ?? [];
    active = 0;
    show(found !== null);
    paint();
  };
  const pick = (index: number): void => {
    const entry = entries[index];
    if (!entry) return;
    close();
    options.choose(entry);
  };
  const close = (): void => {
    asked += 1;
    show(false);
  };
  const move = (step: number): void => {
    active = (active + step + entries.length) % Math.max(entries.length, 1);
    paint();
  };

  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('input', () => void refresh());
  return {
    input,
    list,
    refresh: () => void refresh(),
    close,
    isOpen: () => !list.hidden,
    onKey: (event) => {
      if (list.hidden) return false;
      const acts: Readonly<Record<string, () => void>> = {
        ArrowDown: () => move(1),
        ArrowUp: () => move(-1),
        Enter: () => pick(active),
        Tab: () => pick(active),
        Escape: close,
      };
      const act = acts[event.key];
      if (!act || (entries.length === 0 && event.key !== 'Escape')) return false;
      event.preventDefault();
      event.stopPropagation();
      act();
      return true;
    },
  };
};
