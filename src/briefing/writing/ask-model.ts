import { dayOfMs } from '../../domain/instant.ts';
import type {
  Clock,
  DraftStore,
  LanguageModel,
  ModelLimits,
  ModelOutcome,
  ModelRequest,
  UsageLedger,
} from '../../ports.ts';

/** Who pays: a server, the operator's terminal, or all direct messages together. */
export type Account = `guild:${string}` | 'operator' | 'direct';

export type AskDeps = {
  readonly model: LanguageModel;
  readonly usage: UsageLedger;
  readonly drafts: DraftStore;
  readonly clock: Clock;
  readonly limits: ModelLimits;
  /** Questions that are being asked, by their key. */
  readonly underWay: Map<string, Promise<unknown>>;
};

export type Asking<Answer> = {
  readonly account: Account;
  /** What is asked and how: "brief.v2". */
  readonly purpose: string;
  /** Of all that goes into the answer; the same key has the same answer. */
  readonly key: string;
  readonly request: Omit<ModelRequest<Answer>, 'repair'>;
};

export type Failure = {
  readonly kind: 'refused' | 'truncated' | 'malformed' | 'busy' | 'failed' | 'timed-out' | 'over-budget';
  /** In our words; may be shown. */
  readonly reason: string;
  readonly detail: string;
};

export type Asked<Answer> = { readonly kind: 'answered'; readonly answer: Answer; readonly kept: boolean } | Failure;

/** A server may have to be asked another way up to three times; an answer may be repaired once. */
const MOST_REFORMS = 3;
const LIMIT_WORDS = {
  account: 'this server has used its tokens for today',
  all: 'all servers together have used the tokens for today',
} as const;

const tokensOf = <Answer>(outcome: ModelOutcome<Answer>): number | null =>
  'usage' in outcome && outcome.usage !== null ? outcome.usage.prompt + outcome.usage.completion : null;

type Attempted<Answer> = ModelOutcome<Answer> | { readonly kind: 'over-budget'; readonly reason: string };

const TOO_LATE = {
  kind: 'timed-out',
  reason: 'the language model did not answer in time',
  detail: 'no time was left for another request',
  usage: null,
} as const;

/** One request: its worst case set aside before it leaves, what it used put in its place afterwards. */
const attempt = async <Answer>(
  request: ModelRequest<Answer>,
  { account, purpose }: Asking<Answer>,
  { model, usage, clock, limits }: AskDeps,
): Promise<Attempted<Answer>> => {
  if (request.signal.aborted) return TOO_LATE;
  const nowMs = clock.now();
  const tokens = model.worstTokens(request);
  const wanted = { account, day: dayOfMs(nowMs), model: model.name, purpose, tokens, limits, nowMs };
  const reservation = await usage.reserve(wanted);
  if (reservation.kind === 'over') return { kind: 'over-budget', reason: LIMIT_WORDS[reservation.whose] };
  const outcome = await model.write(request);
  await usage.settle(reservation.id, { tokens: tokensOf(outcome), outcome: outcome.kind });
  return outcome;
};

const reformed = async <Answer>(
  request: ModelRequest<Answer>,
  asking: Asking<Answer>,
  deps: AskDeps,
): Promise<Attempted<Answer>> => {
  let outcome = await attempt(request, asking, deps);
  for (let tries = 0; tries < MOST_REFORMS && outcome.kind === 'unsupported'; tries += 1)
    outcome = await attempt(request, asking, deps);
  return outcome;
};

const withRepair = async <Answer>(asking: Asking<Answer>, deps: AskDeps): Promise<Attempted<Answer>> => {
  const first = await reformed({ ...asking.request, repair: null }, asking, deps);
  if (first.kind !== 'malformed') return first;
  return reformed({ ...asking.request, repair: { text: first.text, reason: first.reason } }, asking, deps);
};

const failureOf = (outcome: Exclude<Attempted<unknown>, { readonly kind: 'answered' }>): Failure => {
  const detail = 'detail' in outcome ? outcome.detail : outcome.reason;
  if (outcome.kind === 'unsupported')
    return { kind: 'failed', reason: 'the language model’s server takes no such request', detail };
  if (outcome.kind === 'malformed')
    return { kind: 'malformed', reason: 'the language model’s answer could not be used', detail };
  return { kind: outcome.kind, reason: outcome.reason, detail };
};

const kept = async <Answer>({ key, request }: Asking<Answer>, drafts: DraftStore): Promise<Answer | null> => {
  const text = await drafts.get(key);
  const parsed = text === null ? null : request.shape.schema.safeParse(JSON.parse(text));
  return parsed?.success === true ? parsed.data : null;
};

const ask = async <Answer>(asking: Asking<Answer>, deps: AskDeps): Promise<Asked<Answer>> => {
  const outcome = await withRepair(asking, deps);
  if (outcome.kind !== 'answered') return failureOf(outcome);
  await deps.drafts.keep(asking.key, JSON.stringify(outcome.answer), deps.clock.now());
  return { kind: 'answered', answer: outcome.answer, kept: false };
};

/**
 * Asks a model, within the account's budget and no more often than needed: an answer that was kept costs nothing, and who asks for
 * what somebody is asking for already waits for that answer, and asks himself where none comes of it. Whatever goes wrong is an
 * outcome; the caller has another way to answer.
 */
export const askModel = async <Answer>(asking: Asking<Answer>, deps: AskDeps): Promise<Asked<Answer>> => {
  const known = await kept(asking, deps.drafts);
  if (known !== null) return { kind: 'answered', answer: known, kept: true };
  const before = deps.underWay.get(asking.key);
  if (before !== undefined) {
    await before.catch(() => undefined);
    return askModel(asking, deps);
  }
  const asked = ask(asking, deps).finally(() => deps.underWay.delete(asking.key));
  deps.underWay.set(asking.key, asked);
  return asked;
};
