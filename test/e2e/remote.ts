import type { RecordEntry } from '../../src/playground/record.ts';

/** A playground driven over HTTP, as a test does whose bot or playground runs in another process. */

export type RemoteReply = {
  readonly interaction: string;
  readonly state: { readonly kind: string };
  readonly message: RemoteMessage | null;
};
export type RemoteMessage = {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly flags: number;
  readonly components: readonly unknown[];
  readonly nonce?: string | number;
};
type Body = Readonly<Record<string, unknown>>;

export type Remote = {
  /** Any action by its name; rejects with the playground's own words. */
  readonly ask: <T>(name: string, body?: Body) => Promise<T>;
  /** Runs a slash command and waits for its finished answer. */
  readonly run: (channel: string, name: string, options?: Body) => Promise<RemoteReply>;
  readonly press: (message: string, customId: string, values?: readonly string[]) => Promise<RemoteReply>;
  /** Waits for a message that holds this text anywhere in it. */
  readonly message: (channel: string, holds: string, patienceMs?: number) => Promise<RemoteMessage>;
  readonly advance: (byMs: number) => Promise<{ readonly nowMs: number }>;
  readonly fault: (fault: Body) => Promise<unknown>;
  readonly record: (after?: number) => Promise<readonly RecordEntry[]>;
};

/** `pageUrl` as the playground prints it; `user`: who acts, by id or user name. */
export const remote = (pageUrl: string, user = 'you'): Remote => {
  const ask = async <T>(name: string, body?: Body): Promise<T> => {
    const response = await fetch(`${pageUrl}playground/api/${name}`, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user, ...body }),
      }),
    });
    const answer = (await response.json()) as T & { message?: string };
    if (!response.ok) throw new Error(`${name}: ${answer.message ?? response.status}`);
    return answer;
  };
  return {
    ask,
    run: (channel, name, options = {}) => ask('command', { channel, name, options, wait: true }),
    press: (message, customId, values = []) => ask('component', { message, customId, values, wait: true }),
    message: (channel, holds, patienceMs = 10_000) => ask('wait', { channel, holds, patienceMs }),
    advance: (advanceMs) => ask('clock', { advanceMs }),
    fault: (fault) => ask('faults', fault),
    record: (after = 0) => ask(`record?after=${after}`),
  };
};
