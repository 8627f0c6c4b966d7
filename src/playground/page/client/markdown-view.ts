import { type Child, h } from './dom.ts';
import { type Block, type Inline, type ListItem, parseMarkdown } from './markdown.ts';
import type { Store } from './store.ts';
import { formatSent, formatTime } from './timestamps.ts';

/** What markdown needs to know to show mentions and times, and to start a mentioned command. */
export type Reader = { readonly store: Store; readonly startCommand: (name: string) => void };

/** A message’s markdown as elements; mentions of what the store does not know say so, as Discord’s client does. */
export const markdown = (text: string, reader: Reader): Child[] =>
  parseMarkdown(text).map((block) => showBlock(block, reader));

const showBlock = (block: Block, reader: Reader): Child => {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level + 2}` as 'h3', { class: `md-h${block.level}` }, inlines(block.children, reader));
    case 'subtext':
      return h('p', { class: 'md-subtext' }, inlines(block.children, reader));
    case 'code':
      return h('pre', { class: 'md-code', tabindex: 0 }, h('code', {}, block.text));
    case 'quote':
      return h(
        'blockquote',
        { class: 'md-quote' },
        block.blocks.map((inner) => showBlock(inner, reader)),
      );
    case 'list': {
      const items = block.items.map((item) => showItem(item, reader));
      return block.ordered
        ? h('ol', { class: 'md-list', start: block.start }, items)
        : h('ul', { class: 'md-list' }, items);
    }
    default:
      return h('p', { class: 'md-p' }, inlines(block.children, reader));
  }
};

const showItem = ({ children, nested }: ListItem, reader: Reader): Child =>
  h(
    'li',
    {},
    inlines(children, reader),
    nested.map((block) => showBlock(block, reader)),
  );

const inlines = (parts: readonly Inline[], reader: Reader): Child[] => parts.map((part) => showInline(part, reader));

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

const showInline = (part: Inline, reader: Reader): Child => {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return h('br');
    case 'code':
      return h('code', { class: 'md-inline' }, part.text);
    case 'everyone':
      return h('span', { class: 'mention' }, part.text);
    case 'spoiler':
      return spoiler(inlines(part.children, reader));
    case 'link':
      return h(
        'a',
        { href: part.url, target: '_blank', rel: 'noreferrer noopener', title: part.url },
        inlines(part.children, reader),
      );
    case 'time':
      return time(part.seconds, part.style, reader.store);
    case 'user':
    case 'role':
    case 'channel':
    case 'command':
      return mention(part, reader);
    default:
      return h(TAGS[part.kind], {}, inlines(part.children, reader));
  }
};

const spoiler = (children: Child[]): Child => {
  const element = h(
    'button',
    { class: 'spoiler', type: 'button', 'aria-label': 'Spoiler: show' },
    h('span', {}, children),
  );
  element.addEventListener('click', () => {
    element.classList.add('shown');
    element.removeAttribute('aria-label');
  });
  return element;
};

const time = (seconds: number, style: string, store: Store): Child =>
  h(
    'time',
    {
      class: 'md-time',
      datetime: new Date(seconds * 1000).toISOString(),
      title: formatTime(seconds, 'F', store.nowMs()),
      'data-style': style,
    },
    formatTime(seconds, style, store.nowMs()),
  );

/** Renews what the clock changes: relative times, and the “Today at” over messages. */
export const refreshTimes = (store: Store): void => {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-style="R"]')) {
    element.textContent = formatTime(Date.parse(element.dateTime) / 1000, 'R', store.nowMs());
  }
  for (const element of document.querySelectorAll<HTMLTimeElement>('time.sent')) {
    element.textContent = formatSent(element.dateTime, store.nowMs());
  }
};

type Mention = Extract<Inline, { kind: 'user' | 'role' | 'channel' | 'command' }>;

const mention = (part: Mention, { store, startCommand }: Reader): Child => {
  if (part.kind === 'command') {
    return h('button', { class: 'mention', type: 'button', onclick: () => startCommand(part.name) }, `/${part.name}`);
  }
  if (part.kind === 'user') return h('span', { class: 'mention' }, `@${store.user(part.id)?.name ?? 'unknown-user'}`);
  if (part.kind === 'role') return h('span', { class: 'mention' }, `@${store.role(part.id)?.name ?? 'deleted-role'}`);
  const channel = store.view.channels.find(({ id }) => id === part.id);
  if (!channel) return h('span', { class: 'mention' }, '#No Access');
  return h('button', { class: 'mention', type: 'button', onclick: () => store.choose(channel.id) }, `#${channel.name}`);
};
