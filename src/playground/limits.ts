import { MessageFlags, ComponentType as Type } from 'discord-api-types/v10';
import type { Embed, MessageBody } from './bodies.ts';
import { componentFaults } from './component-limits.ts';
import { type Component, mediaOf } from './components.ts';
import type { FieldFault } from './errors.ts';
import { fault, lengthOf, tooLong } from './measures.ts';

/** The limits of messages that Discord's OpenAPI description leaves out. */
const CONTENT = 2000;
const EMBEDS_TOTAL = 6000;
const ROWS = 5;

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
export const isV2 = (body: MessageBody, existingFlags: number): boolean =>
  (((body.flags ?? 0) | existingFlags) & MessageFlags.IsComponentsV2) !== 0;
