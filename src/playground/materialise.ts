import { ComponentType as Type } from 'discord-api-types/v10';
import type { Embed } from './bodies.ts';
import { type Component, walk } from './components.ts';

/** Turns what a request said into what an answer shows: ids given, defaults filled in, attachment:// resolved. */

export type FileFact = {
  readonly id: string;
  readonly filename: string;
  readonly url: string;
  readonly size: number;
  readonly content_type: string;
  readonly width?: number;
  readonly height?: number;
};

type Context = { readonly files: readonly FileFact[]; readonly nextId: () => number; readonly snowflake: () => string };

/** Components as Discord gives them back: defaults filled in, ids for those without, attachments as addresses. `snowflake` makes ids of media. */
export const materialiseComponents = (
  components: readonly Component[],
  files: readonly FileFact[],
  snowflake: () => string,
): Component[] => {
  const taken = new Set(walk(components).map(({ component }) => component.id));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return components.map((component) => shape(component, { files, nextId, snowflake }));
};

const shape = (component: Component, context: Context): Component => {
  const id = component.id || context.nextId();
  const inner = component.components?.map((child) => shape(child, context));
  const base: Component = { ...withoutNulls(component), type: component.type, id, ...(inner && { components: inner }) };
  return { ...base, ...SHAPES[component.type]?.(component, context) };
};

const withoutNulls = (component: Component): Record<string, unknown> =>
  Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null && value !== undefined));

const select = (component: Component): Record<string, unknown> => ({
  min_values: component.min_values ?? 1,
  max_values: component.max_values ?? 1,
});

const SHAPES: Record<number, (component: Component, context: Context) => Record<string, unknown>> = {
  [Type.StringSelect]: select,
  [Type.UserSelect]: select,
  [Type.RoleSelect]: select,
  [Type.MentionableSelect]: select,
  [Type.ChannelSelect]: select,
  [Type.Container]: ({ accent_color = null, spoiler }) => ({ accent_color, spoiler: spoiler === true }),
  [Type.Separator]: ({ spacing, divider }) => ({ spacing: spacing ?? 1, divider: divider !== false }),
  [Type.Section]: ({ accessory }, context) => (accessory ? { accessory: shape(accessory, context) } : {}),
  [Type.Thumbnail]: ({ media, description = null, spoiler }, context) => ({
    media: unfurled(media?.url ?? '', context),
    description,
    spoiler: spoiler === true,
  }),
  [Type.MediaGallery]: ({ items = [] }, context) => ({
    items: items.map((item) => ({
      description: null,
      spoiler: false,
      ...withoutNulls(item as unknown as Component),
      media: unfurled(item.media.url, context),
    })),
  }),
  [Type.File]: ({ file, spoiler }, context) => {
    const found = attached(file?.url ?? '', context.files);
    return {
      file: unfurled(file?.url ?? '', context),
      name: found?.filename ?? null,
      size: found?.size ?? null,
      spoiler: spoiler === true,
    };
  },
};

const attached = (url: string, files: readonly FileFact[]): FileFact | undefined =>
  files.find((file) => url === `attachment://${file.filename}` || url === file.url);

const unfurled = (url: string, { files, snowflake }: Context): Record<string, unknown> => {
  const found = attached(url, files);
  return {
    id: snowflake(),
    url: found?.url ?? url,
    proxy_url: found?.url ?? url,
    width: found?.width ?? null,
    height: found?.height ?? null,
    content_type: found?.content_type ?? null,
    ...(found && { attachment_id: found.id }),
  };
};

/** Embeds as Discord gives them back: of type "rich", times as ISO 8601, attachments as addresses, nulls left out. */
export const materialiseEmbeds = (embeds: readonly Embed[], files: readonly FileFact[]): Record<string, unknown>[] =>
  embeds.map((embed) => {
    const { timestamp, image, thumbnail, fields, ...rest } = withoutNulls(embed as unknown as Component);
    return {
      ...rest,
      type: 'rich',
      ...(typeof timestamp === 'string' && { timestamp: new Date(timestamp).toISOString() }),
      ...(embed.fields && { fields: embed.fields.map((field) => ({ ...field, inline: field.inline === true })) }),
      ...(embed.image?.url && { image: picture(embed.image.url, files) }),
      ...(embed.thumbnail?.url && { thumbnail: picture(embed.thumbnail.url, files) }),
    };
  });

const picture = (url: string, files: readonly FileFact[]): Record<string, unknown> => {
  const found = attached(url, files);
  return {
    url: found?.url ?? url,
    proxy_url: found?.url ?? url,
    ...(found?.width !== undefined && { width: found.width, height: found.height }),
  };
};
