import { hex, picture } from './component-view.ts';
import { type Child, h } from './dom.ts';
import { markdown, type Reader } from './markdown-view.ts';
import { formatSent } from './timestamps.ts';
import type { Embed } from './wire.ts';

/** An embed as Discord’s desktop client shows it: author, title, description, fields, pictures, footer. */
export const embed = (shown: Embed, reader: Reader): Child => {
  const element = h(
    'article',
    { class: 'embed' },
    h(
      'div',
      { class: 'embed-body' },
      shown.author?.name && h('div', { class: 'embed-author' }, link(shown.author.name, shown.author.url)),
      shown.title &&
        h('div', { class: 'embed-title' }, shown.url ? link(shown.title, shown.url) : markdown(shown.title, reader)),
      shown.description && h('div', { class: 'markup embed-text' }, markdown(shown.description, reader)),
      fields(shown, reader),
      shown.image && h('div', { class: 'embed-image' }, picture(shown.image, shown.title ?? '')),
      foot(shown, reader),
    ),
    shown.thumbnail && h('div', { class: 'embed-thumbnail' }, picture(shown.thumbnail, '')),
  );
  if (shown.color !== undefined) element.style.setProperty('--accent', hex(shown.color));
  return element;
};

const link = (text: string, url: string | undefined): Child =>
  url ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener', title: url }, text) : text;

const fields = ({ fields: list = [] }: Embed, reader: Reader): Child =>
  list.length > 0 &&
  h(
    'div',
    { class: 'embed-fields' },
    list.map(({ name, value, inline }) =>
      h(
        'div',
        { class: inline ? 'embed-field inline' : 'embed-field' },
        h('div', { class: 'embed-field-name' }, markdown(name, reader)),
        h('div', { class: 'markup' }, markdown(value, reader)),
      ),
    ),
  );

const foot = ({ footer, timestamp }: Embed, { store }: Reader): Child => {
  const parts = [footer?.text, timestamp && formatSent(timestamp, store.nowMs())].filter(Boolean);
  return parts.length > 0 && h('div', { class: 'embed-footer' }, parts.join(' • '));
};
