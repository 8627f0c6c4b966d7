import { Combobox, type Entry } from './combobox.ts';
import type { Runnable } from './commands.ts';
import { freshId, h } from './dom.ts';
import { forOption, matching } from './pickables.ts';
import type { Store } from './store.ts';
import { type Choice, Opt, type Option } from './wire.ts';

export type Value = string | number | boolean;

export type FieldParts = {
  readonly store: Store;
  readonly option: Option;
  readonly command: Runnable;
  /** What stands in all fields now. */
  readonly values: () => Record<string, Value>;
  readonly leave: () => void;
  /** Told when an entry was taken, so that the next field can be filled in. */
  readonly taken: () => void;
};

/** The field of one option: typed freely, or picked from choices, completions, people, roles or channels. */
export class OptionField {
  readonly option: Option;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #parts: FieldParts;
  readonly #fixed: readonly Entry[] | undefined;
  readonly #combobox: Combobox;
  #chosen: Entry | null = null;

  constructor(parts: FieldParts) {
    this.#parts = parts;
    this.option = parts.option;
    this.input = inputFor(parts.option);
    this.#fixed = fixedEntries(parts.store, parts.option);
    this.#combobox = new Combobox({
      input: this.input,
      label: `Values for ${parts.option.name}`,
      entries: (typed) => this.#entries(typed),
      choose: (entry) => this.#choose(entry),
    });
    this.#listen();
    this.element = this.#frame();
  }

  /** Undefined: left empty. */
  value(): Value | undefined {
    if (this.#chosen && this.input.value === this.#chosen.label) return this.#chosen.value;
    const typed = this.input.value.trim();
    if (typed === '') return undefined;
    if (this.#fixed) return exact(this.#fixed, typed)?.value ?? typed;
    return isNumeric(this.option) && Number.isFinite(Number(typed)) ? Number(typed) : typed;
  }

  #entries(typed: string): Promise<readonly Entry[] | null> | readonly Entry[] | null {
    if (this.option.autocomplete) return this.#complete(typed);
    return this.#fixed ? matching(this.#fixed, this.#chosen ? '' : typed) : null;
  }

  async #complete(typed: string): Promise<readonly Entry[] | null> {
    const { store, command, values } = this.#parts;
    const options = { ...values(), [this.option.name]: typed };
    const asked = { channel: store.channelId, name: command.name, focused: this.option.name, options };
    const choices = await store.attempt<readonly Choice[]>('complete', asked);
    return choices && choices.length > 0 ? choices.map(({ name, value }) => ({ label: name, value })) : null;
  }

  #choose(entry: Entry): void {
    this.#chosen = entry;
    this.input.value = entry.label;
    this.#parts.taken();
  }

  #listen(): void {
    const { input } = this;
    input.addEventListener('input', () => {
      this.#chosen = null;
    });
    input.addEventListener('focus', () => void this.#combobox.refresh());
    input.addEventListener('blur', () => {
      this.#combobox.close();
      if (this.#fixed && !this.#chosen) this.#chosen = exact(this.#fixed, input.value);
    });
    input.addEventListener('keydown', (event) => {
      if (this.#combobox.onKey(event) || event.key !== 'Backspace') return;
      if (input.value !== '' || !isFirst(input)) return;
      event.preventDefault();
      this.#parts.leave();
    });
  }

  #frame(): HTMLElement {
    const { name, required } = this.option;
    const star = required && h('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
    const label = h('label', { for: this.input.id }, name, star);
    return h('div', { class: 'option' }, label, this.input, this.#combobox.list);
  }
}

const isNumeric = ({ type }: Option): boolean => type === Opt.Integer || type === Opt.Number;

const inputFor = (option: Option): HTMLInputElement =>
  h('input', {
    id: freshId('option'),
    type: 'text',
    class: 'option-input',
    inputmode: isNumeric(option) ? 'decimal' : undefined,
    placeholder: option.description,
    title: option.description,
  });

const fixedEntries = (store: Store, option: Option): readonly Entry[] | undefined =>
  option.choices?.length
    ? option.choices.map(({ name, value }) => ({ label: name, value }))
    : forOption(store, option.type, option.channel_types);

const exact = (entries: readonly Entry[], typed: string): Entry | null => {
  const plain = (text: string): string => text.toLowerCase().replace(/^[#@]/, '');
  return entries.find(({ label }) => plain(label) === plain(typed.trim())) ?? null;
};

const isFirst = (input: HTMLInputElement): boolean => input.closest('form')?.querySelector('.option-input') === input;
