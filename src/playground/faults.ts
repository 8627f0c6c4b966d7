/** What can go wrong with a request. `stored-then-…`: the request took effect, only the answer is lost. */
export const REQUEST_FAULTS = [
  '401',
  '403',
  '429',
  '500',
  '502',
  '503',
  'reset',
  'hang',
  'truncated',
  'stored-then-502',
  'stored-then-reset',
  'stored-then-hang',
] as const;
export type RequestFaultKind = (typeof REQUEST_FAULTS)[number];

export type RequestFault = {
  readonly kind: RequestFaultKind;
  /** Left out: every method. */
  readonly method?: string;
  /** A path after `/api/v10`; `*` stands for one segment, `**` for any rest. Left out: every route. */
  readonly route?: string;
  /** How many requests it strikes; left out: one. */
  readonly count?: number;
  /** How many fitting requests pass before. */
  readonly skip?: number;
  /** Of a 429. */
  readonly retryAfterMs?: number;
};

export type Faults = {
  /** Refuses an unknown kind or a count that is not a positive whole number, by name. */
  readonly add: (fault: RequestFault) => void;
  readonly clear: () => void;
  readonly list: () => RequestFault[];
  /** The first fault that fits this request; its count goes down. */
  readonly strike: (method: string, path: string) => RequestFault | undefined;
};

type Armed = { readonly fault: RequestFault; skip: number; left: number };

/** Faults to be met by requests, in the order they were armed in; nothing fails before one is added. */
export const createFaults = (): Faults => {
  let armed: Armed[] = [];
  return {
    add: (fault) => {
      checkFault(fault);
      armed.push({ fault, skip: fault.skip ?? 0, left: fault.count ?? 1 });
    },
    clear: () => {
      armed = [];
    },
    list: () => armed.map(({ fault, left, skip }) => ({ ...fault, count: left, skip })),
    strike: (method, path) => {
      const fitting = armed.filter(({ fault }) => fits(fault, method, path));
      const hit = fitting.find(({ skip }) => skip === 0);
      for (const waiting of fitting.filter(({ skip }) => skip > 0)) waiting.skip -= 1;
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left === 0) armed = armed.filter((other) => other !== hit);
      return hit.fault;
    },
  };
};

const checkFault = ({ kind, count = 1, skip = 0 }: RequestFault): void => {
  if (!REQUEST_FAULTS.includes(kind)) {
    throw new RangeError(`kind: unknown fault "${kind}"; one of ${REQUEST_FAULTS.join(', ')}`);
  }
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`count: a whole number from 1, got ${count}`);
  if (!Number.isInteger(skip) || skip < 0) throw new RangeError(`skip: a whole number from 0, got ${skip}`);
};

const fits = ({ method, route }: RequestFault, actualMethod: string, path: string): boolean =>
  (method === undefined || method.toUpperCase() === actualMethod) && (route === undefined || pattern(route).test(path));

const pattern = (route: string): RegExp => {
  const source = route
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`);
};
