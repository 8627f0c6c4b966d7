import { ComponentType as Type } from 'discord-api-types/v10';
import { type Component, type Placed, SELECTS, V2_ONLY, walk } from './components.ts';
import type { FieldFault } from './errors.ts';
import { fault, lengthOf, tooLong } from './measures.ts';

/** Limits of components in messages and modals. */
const COMPONENTS_TOTAL = 40;
const TEXT_TOTAL = 4000;
const BUTTONS_IN_ROW = 5;
const LABEL = 80;
const IN_MODAL = 5;

/** The limits of Components V2 over a whole message: how many, how much text, which within which. Empty: accepted. */
export const componentFaults = (components: readonly Component[]): FieldFault[] => {
  const placed = walk(components);
  const text = placed.reduce((sum, { component }) => sum + lengthOf(component.content), 0);
  return [
    ...(placed.length > COMPONENTS_TOTAL
      ? [
          fault(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The total number of components is ${placed.length}; at most ${COMPONENTS_TOTAL}, nested ones counted`,
          ),
        ]
      : []),
    ...(text > TEXT_TOTAL
      ? [
          fault(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The total displayable text is ${text} characters; at most ${TEXT_TOTAL}`,
          ),
        ]
      : []),
    ...repeated(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
    ...repeated(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...placed.flatMap(partFaults),
  ];
};

const repeated = (placed: readonly Placed[], key: 'custom_id' | 'id', code: string, message: string): FieldFault[] => {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value = component[key];
    if (value === undefined || value === null || value === 0) return [];
    const again = seen.has(value);
    seen.add(value);
    return again ? [fault([...path, key], code, message)] : [];
  });
};

const partFaults = ({ component, path }: Placed): FieldFault[] => {
  if (component.type === Type.ActionRow) return rowFaults(component, path);
  if (component.type === Type.Button) return buttonFaults(component, path);
  return SELECTS.has(component.type) ? selectFaults(component, path) : [];
};

const rowFaults = ({ components = [] }: Component, path: Placed['path']): FieldFault[] => {
  const selects = components.filter(({ type }) => SELECTS.has(type)).length;
  const full = components.length > BUTTONS_IN_ROW || (selects > 0 && components.length > 1);
  const nested = components.findIndex(({ type }) => V2_ONLY.has(type) || type === Type.ActionRow);
  return [
    ...(full
      ? [
          fault(
            [...path, 'components'],
            'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            'The specified component exceeds the maximum width',
          ),
        ]
      : []),
    ...(nested >= 0
      ? [
          fault(
            [...path, 'components', nested, 'type'],
            'UNION_TYPE_CHOICES',
            'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).',
          ),
        ]
      : []),
  ];
};

const LINK = 5;
const PREMIUM = 6;

const buttonFaults = (button: Component, path: Placed['path']): FieldFault[] => {
  const link = button.style === LINK;
  const needsId = !link && button.style !== PREMIUM;
  const required = (field: string): FieldFault =>
    fault([...path, field], 'BASE_TYPE_REQUIRED', 'This field is required');
  return [
    ...(lengthOf(button.label) > LABEL ? [tooLong([...path, 'label'], LABEL)] : []),
    ...(needsId && !button.custom_id ? [required('custom_id')] : []),
    ...(link && !button.url ? [required('url')] : []),
    ...(link && button.custom_id
      ? [
          fault(
            [...path, 'custom_id'],
            'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
            'A custom id and url cannot both be specified',
          ),
        ]
      : []),
    ...(link && button.url && !/^(https?|discord):\/\//.test(button.url)
      ? [fault([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).')]
      : []),
    ...(needsId && !button.label && !button.emoji
      ? [fault(path, 'BUTTON_COMPONENT_LABEL_EMOJI_REQUIRED', 'A label or emoji must be specified')]
      : []),
  ];
};

const selectFaults = (select: Component, path: Placed['path']): FieldFault[] => {
  const options = select.options ?? [];
  const values = new Set(options.map(({ value }) => value));
  const most = select.max_values ?? 1;
  return [
    ...(values.size < options.length
      ? [
          fault(
            [...path, 'options'],
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : []),
    ...(select.type === Type.StringSelect && most > options.length
      ? [
          fault(
            [...path, 'max_values'],
            'SELECT_COMPONENT_MAX_VALUES_INVALID',
            'max_values is larger than the number of options',
          ),
        ]
      : []),
    ...((select.min_values ?? 1) > most
      ? [fault([...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES_INVALID', 'min_values is larger than max_values')]
      : []),
  ];
};

/** Title, fields and text inputs of a modal. */
export const modalFaults = (modal: { readonly components?: readonly Component[] }): FieldFault[] => {
  const components = modal.components ?? [];
  const over = components.length > IN_MODAL;
  return [
    ...(over ? [fault(['data', 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')] : []),
    ...repeated(
      walk(components, ['data', 'components']),
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
  ];
};
