import { fill, freshId, h } from './dom.ts';

/** A text field with a list under it that one walks with arrow keys: ARIA's combobox pattern. */

export type Entry = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | number | boolean;
};

export type ComboboxOptions = {
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly label: string;
  /** Entries for what stands in the field; null closes the list. */
  readonly entries: (typed: string) => Promise<readonly Entry[] | null> | readonly Entry[] | null;
  readonly choose: (entry: Entry) => void;
  readonly emptyText?: string;
};

const ROLES = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  autocomplete: 'off',
} as const;

/** Whether the list has room under its field before what scrolls around it ends. */
const fitsBelow = (input: Element, list: HTMLElement): boolean => {
  const around = input.closest('.messages, .modal')?.getBoundingClientRect().bottom ?? innerHeight;
  return input.getBoundingClientRect().bottom + list.offsetHeight + 12 <= around;
};

/** Lives as long as its field: asks for entries at every key, and shows the answer to the last question only. */
export class Combobox {
  readonly list: HTMLElement;
  readonly #options: ComboboxOptions;
  readonly #id = freshId('list');
  #entries: readonly Entry[] = [];
  #active = 0;
  /** Numbers the questions, so that a late answer to an older one is dropped. */
  #asked = 0;

  constructor(options: ComboboxOptions) {
    this.#options = options;
    this.list = h('div', { id: this.#id, class: 'list', role: 'listbox', 'aria-label': options.label, hidden: true });
    for (const [name, value] of Object.entries(ROLES)) options.input.setAttribute(name, value);
    options.input.setAttribute('aria-controls', this.#id);
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    options.input.addEventListener('input', () => void this.refresh());
  }

  /** Asks for entries again, as after typing, and shows them. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const found = await this.#options.entries(this.#options.input.value);
    if (mine !== this.#asked) return;
    this.#entries = found ?? [];
    this.#active = 0;
    this.#show(found !== null);
    this.#paint();
  }

  close(): void {
    this.#asked += 1;
    this.#show(false);
  }

  /** Call it for each key pressed in the field; true: the key was the list's. */
  onKey(event: KeyboardEvent): boolean {
    if (this.list.hidden || (this.#entries.length === 0 && event.key !== 'Escape')) return false;
    const act = this.#act(event.key);
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  }

  #act(key: string): (() => void) | undefined {
    if (key === 'ArrowDown') return () => this.#move(1);
    if (key === 'ArrowUp') return () => this.#move(-1);
    if (key === 'Enter' || key === 'Tab') return () => this.#pick(this.#active);
    return key === 'Escape' ? () => this.close() : undefined;
  }

  #move(step: number): void {
    this.#active = (this.#active + step + this.#entries.length) % this.#entries.length;
    this.#paint();
  }

  #pick(index: number): void {
    const entry = this.#entries[index];
    if (!entry) return;
    this.close();
    this.#options.choose(entry);
  }

  #show(open: boolean): void {
    const { input } = this.#options;
    this.list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) input.removeAttribute('aria-activedescendant');
  }

  #paint(): void {
    const { input, emptyText = 'Nothing fits' } = this.#options;
    const none = this.#entries.length === 0;
    fill(
      this.list,
      none
        ? h('div', { class: 'entry-none' }, emptyText)
        : this.#entries.map((entry, index) => this.#row(entry, index)),
    );
    this.list.classList.toggle('above', !fitsBelow(input, this.list));
    if (!none) input.setAttribute('aria-activedescendant', `${this.#id}-${this.#active}`);
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #row({ label, hint }: Entry, index: number): HTMLElement {
    return h(
      'div',
      {
        id: `${this.#id}-${index}`,
        class: 'entry',
        role: 'option',
        'aria-selected': String(index === this.#active),
        onclick: () => this.#pick(index),
      },
      h('span', { class: 'entry-label' }, label),
      hint !== undefined && h('span', { class: 'entry-hint' }, hint),
    );
  }
}
