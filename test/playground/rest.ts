import type { Playground } from '../../src/playground/server.ts';

export type RestAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** One plain REST request, without discord.js between. */
export const ask = async (
  playground: Playground,
  method: string,
  path: string,
  options: { readonly body?: unknown; readonly token?: string; readonly signal?: AbortSignal } = {},
): Promise<RestAnswer> => {
  const response = await fetch(`${playground.restUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${options.token ?? playground.token}`, 'content-type': 'application/json' },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    ...(options.signal && { signal: options.signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
};

export const post = (playground: Playground, channelId: string, body: unknown): Promise<RestAnswer> =>
  ask(playground, 'POST', `/channels/${channelId}/messages`, { body });

/** The codes of every nested field fault, with where each stands. */
export const faultCodes = (body: unknown, path: readonly string[] = []): string[] => {
  const errors = path.length === 0 ? (body as { errors?: unknown }).errors : body;
  if (errors === null || typeof errors !== 'object') return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : faultCodes(value, [...path, key]),
  );
};
