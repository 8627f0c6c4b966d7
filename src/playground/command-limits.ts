import type { FieldFault } from './errors.ts';
import { fault, lengthOf } from './measures.ts';

/** Limits of application commands that Discord's description leaves out. */

export type OptionBody = {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly options?: readonly OptionBody[] | null;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null;
  readonly autocomplete?: boolean;
};
export type CommandBody = {
  readonly id?: string | null;
  readonly name: string;
  readonly type?: number | null;
  readonly description?: string | null;
  readonly options?: readonly OptionBody[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly [key: string]: unknown;
};

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_CHARACTERS = 8000;
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

type Path = FieldFault['path'];
const required = (path: Path): FieldFault => fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');

/**
 * What Discord’s documentation limits and its OpenAPI description does not: names, numbers of options and choices, all characters together
 * (8,000). Empty: accepted.
 */
export const commandFaults = (command: CommandBody): FieldFault[] => {
  const slash = (command.type ?? 1) === 1;
  const size = slash ? commandLength(command) : 0;
  return [
    ...(slash ? nameFaults(command.name, ['name']) : []),
    ...(slash && !command.description ? [required(['description'])] : []),
    ...(!slash && command.description
      ? [
          fault(
            ['description'],
            'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
            'Context menu commands cannot have description',
          ),
        ]
      : []),
    ...(!slash && command.options?.length
      ? [fault(['options'], 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED', 'Context menu commands cannot have options')]
      : []),
    ...(size > COMMAND_CHARACTERS
      ? [fault([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND_CHARACTERS})`)]
      : []),
    ...optionFaults(command.options ?? [], ['options']),
  ];
};

/** A whole list as PUT sends it: no name twice, no more of a type than may be. */
export const commandListFaults = (commands: readonly CommandBody[]): FieldFault[] => {
  const seen = new Map<string, number>();
  const faults = commands.flatMap((command, index) => {
    const key = `${command.type ?? 1}/${command.name}`;
    const again = seen.has(key);
    seen.set(key, index);
    const own = commandFaults(command).map((found) => ({ ...found, path: [index, ...found.path] }));
    return again
      ? [
          ...own,
          fault([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
        ]
      : own;
  });
  const overfull = Object.entries(MOST).filter(
    ([type, most]) => commands.filter((command) => (command.type ?? 1) === Number(type)).length > most,
  );
  return [
    ...faults,
    ...overfull.map(([, most]) => fault([], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`)),
  ];
};

const nameFaults = (name: string, path: Path): FieldFault[] =>
  NAME.test(name) && name === name.toLowerCase()
    ? []
    : [fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];

const optionFaults = (options: readonly OptionBody[], path: Path): FieldFault[] => {
  const names = new Set(options.map(({ name }) => name));
  const firstOptional = options.findIndex((option) => option.type > 2 && !option.required);
  const late = options.findIndex((option, index) => option.required && firstOptional >= 0 && index > firstOptional);
  const mixed = options.some(({ type }) => type <= 2) && options.some(({ type }) => type > 2);
  return [
    ...(names.size < options.length
      ? [fault(path, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists')]
      : []),
    ...(late >= 0
      ? [
          fault(
            [...path, late],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]
      : []),
    ...(mixed
      ? [
          fault(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
          ),
        ]
      : []),
    ...options.flatMap((option, index) => oneOption(option, [...path, index])),
  ];
};

const oneOption = (option: OptionBody, path: Path): FieldFault[] => [
  ...nameFaults(option.name, [...path, 'name']),
  ...(option.description ? [] : [required([...path, 'description'])]),
  ...(option.autocomplete && option.choices?.length
    ? [
        fault(
          [...path, 'choices'],
          'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
          'Choices and autocomplete are mutually exclusive',
        ),
      ]
    : []),
  ...optionFaults(option.options ?? [], [...path, 'options']),
];

/** Names, descriptions and values of a command and all its options together. */
const commandLength = (command: CommandBody | OptionBody): number =>
  lengthOf(command.name) +
  lengthOf(command.description) +
  (command.options ?? []).reduce((sum, option) => sum + commandLength(option), 0) +
  ((command as OptionBody).choices ?? []).reduce(
    (sum, { name, value }) => sum + lengthOf(name) + lengthOf(String(value)),
    0,
  );
