import { ComponentType as Type } from 'discord-api-types/v10';

/** A component of a message or modal as it travels; only what the playground looks at is named. */
export type Component = {
  readonly type: number;
  readonly id?: number | null;
  readonly custom_id?: string | null;
  readonly content?: string;
  readonly label?: string | null;
  readonly url?: string | null;
  readonly style?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly default?: boolean | null }[];
  readonly items?: readonly { readonly media: { readonly url: string } }[];
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly disabled?: boolean | null;
  readonly [key: string]: unknown;
};

export type Placed = { readonly component: Component; readonly path: readonly (string | number)[] };

/** Every component with where it stands, outer before inner. */
export const walk = (components: readonly Component[], above: Placed['path'] = ['components']): Placed[] =>
  components.flatMap((component, index) => {
    const path = [...above, index];
    return [
      { component, path },
      ...walk(component.components ?? [], [...path, 'components']),
      ...single(component.accessory, [...path, 'accessory']),
      ...single(component.component, [...path, 'component']),
    ];
  });

const single = (component: Component | undefined, path: Placed['path']): Placed[] =>
  component === undefined ? [] : [{ component, path }];

export const SELECTS: ReadonlySet<number> = new Set([
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
]);

/** Those that only messages with IS_COMPONENTS_V2 may hold. */
export const V2_ONLY: ReadonlySet<number> = new Set([
  Type.Section,
  Type.TextDisplay,
  Type.Thumbnail,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
  Type.Container,
]);

/** The component with that custom id. */
export const findByCustomId = (components: readonly Component[], customId: string): Component | undefined =>
  walk(components).find(({ component }) => component.custom_id === customId)?.component;

/** Addresses (attachment://name among them) that components point to, with where. */
export const mediaOf = (components: readonly Component[]): { readonly url: string; readonly path: Placed['path'] }[] =>
  walk(components).flatMap(({ component, path }) => [
    ...(component.media ? [{ url: component.media.url, path: [...path, 'media', 'url'] }] : []),
    ...(component.file ? [{ url: component.file.url, path: [...path, 'file', 'url'] }] : []),
    ...(component.items ?? []).map(({ media }, index) => ({
      url: media.url,
      path: [...path, 'items', index, 'media', 'url'],
    })),
  ]);
