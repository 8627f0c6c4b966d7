import { createCombobox, type Entry } from './combobox.ts';
import type { Runnable } from './commands.ts';
import { type Child, freshId, h } from './dom.ts';
import { forOption, matching } from './pickables.ts';
import type { Store } from './store.ts';
import { type Choice, Opt, type Option } from './wire.ts';

/** With so few options all their fields are shown; beyond, optional ones are added by name. */
const ALL_SHOWN = 4;

type Value = string | number | boolean;
type Field = {
  readonly option: Option;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Undefined: left empty. A string that names the fault throws. */
  readonly value: () => Value | undefined;
};

export type CommandForm = { readonly element: HTMLElement; readonly focus: () => void };

/** The filled-in command: one field an option, sent with Enter, left with Escape. */
export const createCommandForm = (
  store: Store,
  command: Runnable,
  on: { readonly leave: () => void; readonly sent: () => void },
): CommandForm => {
  const fields: Field[] = [];
  const row = h('div', { class: 'options' });
  const more = h('div', { class: 'more-options' });

  const values = (): Record<string, Value> =>
    Object.fromEntries(
      fields.flatMap(({ option, value }) => {
        const given = value();
        return given === undefined ? [] : [[option.name, given]];
      }),
    );
  const missing = (): Field | undefined => fields.find(({ option, value }) => option.required && value() === undefined);
  const toNext = (): void => missing()?.input.focus();
  const add = (option: Option): Field => {
    const field = createField(store, { option, command, values, leave: on.leave, chosen: toNext });
    fields.push(field);
    row.append(field.element);
    return field;
  };
  const shown = command.options.filter(({ required }) => required || command.options.length <= ALL_SHOWN);
  for (const option of shown) add(option);
  for (const option of command.options.filter((other) => !shown.includes(other))) more.append(optional(option, add));

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const empty = missing();
    if (empty) {
      store.say(`/${command.name} needs ${empty.option.name}.`);
      empty.input.focus();
      return;
    }
    store.say(null);
    on.sent();
    await store.runCommand(command.name, values());
  };
  const element = h(
    'form',
    {
      class: 'command',
      onsubmit: (event) => void send(event),
      onkeydown: (event) => event.key === 'Escape' && on.leave(),
    },
    head(command, on.leave),
    row,
    more,
    h('button', { class: 'send', type: 'submit', 'aria-label': `Send /${command.name}` }, '➤'),
  );
  return { element, focus: () => (fields[0]?.input ?? element.querySelector<HTMLElement>('.send'))?.focus() };
};

const head = (command: Runnable, leave: () => void): Child =>
  h(
    'div',
    { class: 'command-head' },
    h('span', { class: 'command-name' }, `/${command.name}`),
    h('span', { class: 'command-description' }, command.description),
    h('button', { class: 'command-leave', type: 'button', 'aria-label': 'Leave the command', onclick: leave }, '✕'),
  );

const optional = (option: Option, add: (option: Option) => Field): HTMLElement => {
  const button = h('button', { type: 'button', class: 'add-option', title: option.description }, `+ ${option.name}`);
  button.addEventListener('click', () => {
    button.remove();
    add(option).input.focus();
  });
  return button;
};

type FieldParts = {
  readonly option: Option;
  readonly command: Runnable;
  readonly values: () => Record<string, Value>;
  readonly leave: () => void;
  /** Told when an entry was taken, so that the next field can be filled in. */
  readonly chosen: () => void;
};

const createField = (store: Store, { option, command, values, leave, chosen: told }: FieldParts): Field => {
  const id = freshId('option');
  const numeric = option.type === Opt.Integer || option.type === Opt.Number;
  const input = h('input', {
    id,
    type: 'text',
    class: 'option-input',
    inputmode: numeric ? 'decimal' : undefined,
    placeholder: option.description,
    title: option.description,
  });
  let chosen: Entry | null = null;

  const fixed = fixedEntries(store, option);
  const complete = async (typed: string): Promise<Entry[] | null> => {
    const rest = Object.fromEntries(Object.entries(values()).filter(([name]) => name !== option.name));
    const asked = {
      channel: store.channelId,
      name: command.name,
      focused: option.name,
      options: { ...rest, [option.name]: typed },
    };
    const choices = await store.attempt<readonly Choice[]>('complete', asked);
    return choices && choices.length > 0 ? choices.map(({ name, value }) => ({ label: name, value })) : null;
  };
  const entries = option.autocomplete
    ? complete
    : fixed
      ? (typed: string) => matching(fixed, chosen ? '' : typed)
      : () => null;
  const choose = (entry: Entry): void => {
    chosen = entry;
    input.value = entry.label;
    told();
  };
  const combobox = createCombobox({ input, label: `Values for ${option.name}`, entries, choose });

  input.addEventListener('input', () => {
    chosen = null;
  });
  input.addEventListener('focus', combobox.refresh);
  input.addEventListener('blur', () => {
    combobox.close();
    if (fixed && !chosen) chosen = exact(fixed, input.value);
  });
  input.addEventListener('keydown', (event) => {
    if (combobox.onKey(event)) return;
    if (event.key === 'Backspace' && input.value === '' && isFirst(input)) {
      event.preventDefault();
      leave();
    }
  });

  const element = h(
    'div',
    { class: `option${option.required ? ' needed' : ''}` },
    h(
      'label',
      { for: id },
      option.name,
      option.required ? h('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : '',
    ),
    input,
    combobox.list,
  );
  const value = (): Value | undefined => {
    if (chosen && input.value === chosen.label) return chosen.value;
    const typed = input.value.trim();
    if (typed === '') return undefined;
    if (fixed) return exact(fixed, typed)?.value ?? typed;
    return numeric && Number.isFinite(Number(typed)) ? Number(typed) : typed;
  };
  return { option, element, input, value };
};

const fixedEntries = (store: Store, option: Option): readonly Entry[] | undefined =>
  option.choices?.length
    ? option.choices.map(({ name, value }) => ({ label: name, value }))
    : forOption(store, option.type, option.channel_types);

const exact = (entries: readonly Entry[], typed: string): Entry | null => {
  const plain = (text: string): string => text.toLowerCase().replace(/^[#@]/, '');
  return entries.find(({ label }) => plain(label) === plain(typed.trim())) ?? null;
};

const isFirst = (input: HTMLInputElement): boolean => input.closest('form')?.querySelector('.option-input') === input;
