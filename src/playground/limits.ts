import { MessageFlags, ComponentType as Type } from 'discord-api-types/v10';
import { type Component, mediaOf, type Placed, SELECTS, V2_ONLY, walk } from './components.ts';
import type { FieldFault } from './errors.ts';

/** The limits that Discord's OpenAPI description leaves out. Characters are counted in code points, as Discord does. */
const CONTENT = 2000;
const EMBEDS_TOTAL = 6000;
const COMPONENTS_TOTAL = 40;
const TEXT_TOTAL = 4000;
const BUTTONS_IN_ROW = 5;
const ROWS = 5;
const LABEL = 80;

export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentEntry[] | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id: string; readonly channel_id?: string } | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly [key: string]: unknown;
};
export type AttachmentEntry = {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
};
export type AllowedMentions = {
  readonly parse?: readonly (string | null)[] | null;
  readonly users?: readonly (string | null)[] | null;
  readonly roles?: readonly (string | null)[] | null;
};
export type Embed = {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly fields?:
    | readonly { readonly name: string; readonly value: string; readonly inline?: boolean | null }[]
    | null;
  readonly footer?: { readonly text?: string | null; readonly icon_url?: string | null } | null;
  readonly author?: { readonly name?: string | null; readonly icon_url?: string | null } | null;
  readonly image?: { readonly url?: string | null } | null;
  readonly thumbnail?: { readonly url?: string | null } | null;
  readonly [key: string]: unknown;
};

export const lengthOf = (text: string | null | undefined): number => [...(text ?? '')].length;

const fault = (path: Placed['path'], code: string, message: string): FieldFault => ({ path, code, message });
const tooLong = (path: Placed['path'], most: number): FieldFault =>
  fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);

/** `v2`: the flag as it will stand on the message; `files`: names that attachment:// may point to. */
export const messageFaults = (
  body: MessageBody,
  { v2, files }: { readonly v2: boolean; readonly files: readonly string[] },
): FieldFault[] => [
  ...(lengthOf(body.content) > CONTENT ? [tooLong(['content'], CONTENT)] : []),
  ...embedFaults(body.embeds ?? []),
  ...(v2 ? legacyFields(body) : legacyComponents(body.components ?? [])),
  ...componentFaults(body.components ?? []),
  ...missingFiles(body, files),
];

const embedFaults = (embeds: readonly Embed[]): FieldFault[] => {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const over = total > EMBEDS_TOTAL;
  return over
    ? [fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBEDS_TOTAL}`)]
    : embeds.flatMap((embed, index) =>
        embedLength(embed) === 0 && !embed.image && !embed.thumbnail
          ? [fault(['embeds', index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')]
          : [],
      );
};

const embedLength = (embed: Embed): number =>
  [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + lengthOf(text), 0);

/** A message of Components V2 carries nothing else. */
const legacyFields = (body: MessageBody): FieldFault[] =>
  (['content', 'embeds', 'poll', 'sticker_ids'] as const).flatMap((field) => {
    const value = body[field];
    const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return empty
      ? []
      : [
          fault(
            [field],
            'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          ),
        ];
  });

const legacyComponents = (components: readonly Component[]): FieldFault[] => [
  ...components.flatMap(({ type }, index) =>
    type === Type.ActionRow
      ? []
      : [fault(['components', index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')],
  ),
  ...(components.length > ROWS
    ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be ${ROWS} or fewer in length.`)]
    : []),
];

const componentFaults = (components: readonly Component[]): FieldFault[] => {
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

const missingFiles = (body: MessageBody, files: readonly string[]): FieldFault[] => {
  const embedded = (body.embeds ?? []).flatMap((embed, index) =>
    (['image', 'thumbnail'] as const).flatMap((field) => {
      const url = embed[field]?.url;
      return url ? [{ url, path: ['embeds', index, field, 'url'] }] : [];
    }),
  );
  return [...mediaOf(body.components ?? []), ...embedded].flatMap(({ url, path }) => {
    const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
    return name === undefined || files.includes(name)
      ? []
      : [
          fault(
            path,
            'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            `The specified attachment "${name}" is not in this message`,
          ),
        ];
  });
};

/** Flags that a body sets; `v2` of a message that exists already cannot be taken back. */
export const isV2 = (body: MessageBody, existingFlags = 0): boolean =>
  (((body.flags ?? 0) | existingFlags) & MessageFlags.IsComponentsV2) !== 0;

/** Title, fields and text inputs of a modal. */
export const modalFaults = (modal: { readonly components?: readonly Component[] }): FieldFault[] => {
  const components = modal.components ?? [];
  const over = components.length > 5;
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
