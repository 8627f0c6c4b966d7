import type { Store } from '../../ports.ts';

/** A role as plain functions that block their thread. */
export type Synchronous<Role> = {
  readonly [Method in keyof Role]: Role[Method] extends (...args: infer Arguments) => Promise<infer Result>
    ? (...args: Arguments) => Result
    : never;
};

export type Roles = Omit<Store, 'close'>;
export type RoleName = keyof Roles;
export type SynchronousRoles = { readonly [Name in RoleName]: Synchronous<Roles[Name]> };

/** `bulk` writes much at once: what people wait for is written before it. */
export type Access = 'read' | 'write' | 'bulk';

/** Every method of every role, and whether it writes: the compiler holds this list complete. */
const METHODS: { readonly [Name in RoleName]: { readonly [Method in keyof Roles[Name]]: Access } } = {
  articles: {
    known: 'read',
    // All of them, so that none overtakes another.
    save: 'bulk',
    replaceReadings: 'bulk',
    withdraw: 'bulk',
    closeArrivals: 'write',
    article: 'read',
    articles: 'read',
    readings: 'read',
    ids: 'read',
    heads: 'read',
    arrivals: 'read',
    summary: 'read',
    extent: 'read',
  },
  finder: {
    passages: 'read',
    places: 'read',
    frequencies: 'read',
    actorsByPrefix: 'read',
    actorsByName: 'read',
    actorsById: 'read',
    events: 'read',
    claims: 'read',
  },
  sources: { add: 'write', list: 'read', remove: 'write', update: 'write' },
  reports: { keep: 'write', find: 'read', forget: 'write' },
  facts: { get: 'read', set: 'write' },
  subscriptions: { add: 'write', replace: 'write', remove: 'write', find: 'read', list: 'read' },
  deliveries: {
    open: 'write',
    claim: 'write',
    attempt: 'write',
    settle: 'write',
    find: 'read',
    byMarker: 'read',
    citing: 'read',
    history: 'read',
    last: 'read',
    lastOpened: 'read',
    pending: 'read',
    prune: 'write',
    nextClaimAt: 'read',
  },
  usage: { reserve: 'write', settle: 'write', day: 'read', forget: 'write' },
  drafts: { get: 'read', keep: 'write' },
  watches: { add: 'write', update: 'write', remove: 'write', find: 'read', list: 'read' },
  corrections: {
    record: 'write',
    waiting: 'read',
    hold: 'write',
    release: 'write',
    settle: 'write',
    ofDelivery: 'read',
    between: 'read',
    audit: 'read',
  },
  readerReports: { add: 'write', find: 'read', decide: 'write', list: 'read' },
  guilds: { find: 'read', put: 'write', list: 'read', forget: 'write' },
};

/** One method called, as it travels to a thread. */
export type Call = { readonly role: string; readonly method: string; readonly args: readonly unknown[] };

/** The roles of a store over anything that carries calls; which call means which role is settled here alone. */
export const rolesOver = (send: (call: Call, access: Access) => Promise<unknown>): Roles => {
  const entries = Object.entries(METHODS).map(([role, methods]) => {
    const functions = Object.entries<Access>(methods).map(([method, access]) => [
      method,
      (...args: unknown[]) => send({ role, method, args }, access),
    ]);
    return [role, Object.fromEntries(functions)];
  });
  return Object.fromEntries(entries) as Roles;
};

/** The other end of `rolesOver`: runs a call on the roles that stand behind it. */
export const answer = (roles: SynchronousRoles, { role, method, args }: Call): unknown => {
  const methods = Object.entries<object>(roles).find(([name]) => name === role)?.[1] ?? {};
  const found: unknown = Object.entries(methods).find(([name]) => name === method)?.[1];
  if (typeof found !== 'function') throw new Error(`the store has no ${role}.${method}`);
  return found(...args);
};

/** Whether a call only reads; what is not listed writes. */
export const accessOf = ({ role, method }: Call): Access => {
  const methods = Object.entries<Readonly<Record<string, Access>>>(METHODS).find(([name]) => name === role)?.[1];
  return methods?.[method] ?? 'write';
};
