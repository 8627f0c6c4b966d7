import { type Child, h } from './dom.ts';
import { markdown, type Reader } from './markdown-view.ts';
import { createSelect } from './select-view.ts';
import { type Component, Kind, type Media } from './wire.ts';

/** What a component may do when it is used. */
export type Use = (customId: string, values: readonly string[]) => void;
type Context = { readonly reader: Reader; readonly use: Use };

/** Components as elements; kinds that the page does not know are left out. */
export const components = (list: readonly Component[], context: Context): Child[] =>
  list.map((component) => SHOW[component.type]?.(component, context) ?? null);

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

const button = (component: Component, { use }: Context): Child => {
  const content = [
    component.emoji?.name && h('span', { class: 'button-emoji', 'aria-hidden': 'true' }, component.emoji.name),
    component.label && h('span', {}, component.label),
  ];
  const name = `button ${STYLES[component.style ?? 2]}`;
  const label = component.label ? undefined : (component.emoji?.name ?? 'Button');
  if (component.url !== undefined && component.url !== null && !component.disabled) {
    const to = { href: component.url, target: '_blank', rel: 'noreferrer noopener', title: component.url };
    return h(
      'a',
      { class: name, 'aria-label': label, ...to },
      content,
      h('span', { class: 'button-out', 'aria-hidden': 'true' }, '↗'),
    );
  }
  return h(
    'button',
    {
      class: name,
      type: 'button',
      'aria-label': label,
      disabled: component.disabled,
      'data-custom-id': component.custom_id,
      onclick: () => use(component.custom_id ?? '', []),
    },
    content,
  );
};

const select = (component: Component, { reader, use }: Context): Child =>
  createSelect(reader.store, component, (values) => use(component.custom_id ?? '', values)).element;

const container = (component: Component, context: Context): Child => {
  const element = h('div', { class: 'container' }, components(component.components ?? [], context));
  if (typeof component.accent_color === 'number') {
    element.classList.add('accented');
    element.style.setProperty('--accent', hex(component.accent_color));
  }
  return component.spoiler ? covered(element) : element;
};

const section = (component: Component, context: Context): Child =>
  h(
    'div',
    { class: 'section' },
    h('div', { class: 'section-text' }, components(component.components ?? [], context)),
    h('div', { class: 'section-accessory' }, component.accessory && components([component.accessory], context)),
  );

const gallery = (component: Component): Child => {
  const items = component.items ?? [];
  return h(
    'div',
    { class: `gallery of-${Math.min(items.length, 4)}` },
    items.map(({ media, description, spoiler }) => {
      const shown = h('div', { class: 'gallery-item' }, picture(media, description ?? ''));
      return spoiler ? covered(shown) : shown;
    }),
  );
};

/** Pictures of this server are shown; others would leave the machine, so only their address is. */
export const picture = (media: Media, description: string): Child => {
  const own = media.url.startsWith(`${location.origin}/attachments/`) || media.url.startsWith('http://127.0.0.1');
  const path = own ? new URL(media.url).pathname : '';
  if (!own)
    return h(
      'a',
      { class: 'picture-away', href: media.url, target: '_blank', rel: 'noreferrer noopener' },
      `🖼 ${media.url}`,
    );
  const size = { width: media.width ?? undefined, height: media.height ?? undefined };
  const image = h('img', { src: path, alt: description, title: description || undefined, loading: 'lazy', ...size });
  return h('a', { href: path, target: '_blank', 'aria-label': description || 'Open the picture' }, image);
};

/** An attachment that is no picture: its name as a download, its size in bytes where it is known. */
export const file = (name: string, size: number | null | undefined, url: string): Child =>
  h(
    'div',
    { class: 'file' },
    h('span', { class: 'file-icon', 'aria-hidden': 'true' }, '📄'),
    h(
      'span',
      { class: 'file-text' },
      h('a', { href: new URL(url, location.href).pathname, target: '_blank', download: name }, name),
      h('small', {}, bytes(size ?? 0)),
    ),
  );

const bytes = (count: number): string =>
  count < 1024
    ? `${count} bytes`
    : count < 1_048_576
      ? `${(count / 1024).toFixed(1)} KB`
      : `${(count / 1_048_576).toFixed(1)} MB`;

const covered = (element: HTMLElement): Child => {
  const cover = h('button', { class: 'cover', type: 'button' }, 'Spoiler');
  cover.addEventListener('click', () => cover.remove());
  return h('div', { class: 'covered' }, element, cover);
};

/** Discord’s colour number (0xRRGGBB) as CSS writes it. */
export const hex = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

const SHOW: Readonly<Record<number, (component: Component, context: Context) => Child>> = {
  [Kind.Row]: (component, context) => h('div', { class: 'row' }, components(component.components ?? [], context)),
  [Kind.Button]: button,
  [Kind.StringSelect]: select,
  [Kind.UserSelect]: select,
  [Kind.RoleSelect]: select,
  [Kind.MentionableSelect]: select,
  [Kind.ChannelSelect]: select,
  [Kind.Section]: section,
  [Kind.Text]: (component, { reader }) => h('div', { class: 'markup' }, markdown(component.content ?? '', reader)),
  [Kind.Thumbnail]: (component) =>
    h('div', { class: 'thumbnail' }, component.media && picture(component.media, component.description ?? '')),
  [Kind.Gallery]: gallery,
  [Kind.File]: (component) => file(component.name ?? 'file', component.size, component.file?.url ?? ''),
  [Kind.Separator]: ({ divider, spacing }) =>
    h('hr', { class: `separator${divider ? '' : ' bare'}${spacing === 2 ? ' wide' : ''}` }),
  [Kind.Container]: container,
};
