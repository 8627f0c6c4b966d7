import type { MessageBody } from '../../../src/adapters/discord/message.ts';

/** Discord's limits on a message of Components V2, counted from the JSON that is sent; independent of the budgeter. */
type Node = { readonly [key: string]: unknown };

const nodes = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [...('type' in node ? [node] : []), ...Object.values(node).flatMap(nodes)];
};

export const textOf = (body: Pick<MessageBody, 'components'>): string =>
  nodes(body.components)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');

export const customIdsOf = (body: Pick<MessageBody, 'components'>): string[] =>
  nodes(body.components).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));

/** What Discord would refuse; empty: nothing. */
export const refusals = (body: MessageBody): string[] => {
  const all = nodes(body.components);
  const texts = all.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const ids = customIdsOf(body);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(total > 4000 ? [`${total} characters`] : []),
    ...(texts.some((text) => text.length === 0) ? ['an empty text'] : []),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
    ...ids.filter((id) => id.length > 100).map((id) => `custom id ${id}`),
    ...all.flatMap(({ type, components }) =>
      type === 1 && Array.isArray(components) && (components.length < 1 || components.length > 5) ? ['a bad row'] : [],
    ),
    ...all.flatMap(({ label }) => (typeof label === 'string' && label.length > 80 ? ['a long label'] : [])),
    ...(body.flags === 32768 ? [] : [`flags ${body.flags}`]),
    ...(body.allowed_mentions.parse.length === 0 ? [] : ['open mentions']),
  ];
};
