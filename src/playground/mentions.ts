import type { AllowedMentions } from './bodies.ts';

/** Whom a message pings, after `allowed_mentions`. */
export type Mentions = {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
};

/** Without `allowed` every mention in the text is taken, as Discord does. */
export const mentionsIn = (text: string, allowed: AllowedMentions | null | undefined): Mentions => {
  const parse = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const found = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const kept = (ids: string[], kind: 'users' | 'roles'): string[] =>
    parse.includes(kind) ? ids : ids.filter((id) => allowed?.[kind]?.includes(id));
  return {
    users: kept(found(/<@!?(\d+)>/g), 'users'),
    roles: kept(found(/<@&(\d+)>/g), 'roles'),
    everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(text),
  };
};
