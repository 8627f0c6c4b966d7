import type { Runnable } from './commands.ts';
import { type Child, h } from './dom.ts';
import { OptionField, type Value } from './option-field.ts';
import type { Store } from './store.ts';
import type { Option } from './wire.ts';

/** With so few options all their fields are shown; beyond, optional ones are added by name. */
const ALL_SHOWN = 4;

export type CommandForm = { readonly element: HTMLElement; readonly focus: () => void };

/** The filled-in command: one field an option, sent with Enter, left with Escape. */
export const createCommandForm = (
  store: Store,
  command: Runnable,
  on: { readonly leave: () => void; readonly sent: () => void },
): CommandForm => {
  const fields: OptionField[] = [];
  const row = h('div', { class: 'options' });
  const more = h('div', { class: 'more-options' });

  const values = (): Record<string, Value> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const given = field.value();
        return given === undefined ? [] : [[field.option.name, given]];
      }),
    );
  const missing = (): OptionField | undefined =>
    fields.find((field) => field.option.required && field.value() === undefined);
  const toNext = (): void => missing()?.input.focus();
  const add = (option: Option): OptionField => {
    const field = new OptionField({ store, option, command, values, leave: on.leave, taken: toNext });
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

const optional = (option: Option, add: (option: Option) => OptionField): HTMLElement => {
  const button = h('button', { type: 'button', class: 'add-option', title: option.description }, `+ ${option.name}`);
  button.addEventListener('click', () => {
    button.remove();
    add(option).input.focus();
  });
  return button;
};
