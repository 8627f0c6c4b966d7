import type { Log } from '../adapters/discord/log.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import type { BriefRequest, ToldBriefing } from '../briefing/brief.ts';
import type { Account, AskDeps, Failure } from '../briefing/writing/ask-model.ts';
import { outputLanguage } from '../briefing/writing/language.ts';
import type { CheckedLanguage } from '../briefing/writing/languages.ts';
import { draftTranslation } from '../briefing/writing/translate.ts';
import { type UsageView, usageOf } from '../briefing/writing/usage.ts';
import { draftBriefing, type WriteRequest, withoutModel } from '../briefing/writing/write.ts';
import type { ModelConfig } from '../config.ts';
import type { Clock, Store } from '../ports.ts';

export type WriterOptions = {
  /** Null: there is none; briefings are made of the sources' own sentences. */
  readonly model: ModelConfig | null;
  readonly store: Pick<Store, 'usage' | 'drafts'>;
  readonly desk: Pick<DeskPool, 'explainedBrief' | 'preparedBrief' | 'finishedBrief' | 'translatedBrief'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** What is asked for; `language` is a BCP 47 tag, null: as it is written. */
export type BriefOrder = BriefRequest & { readonly language: string | null };

export type Writer = {
  readonly brief: (order: BriefOrder, account: Account) => Promise<ToldBriefing>;
  readonly usage: (account: Account) => Promise<UsageView>;
};

type Working = WriterOptions & { readonly config: ModelConfig; readonly deps: AskDeps };

/** The client's package takes a while to load, and is loaded only where there is a model. */
const askDeps = async (config: ModelConfig, { store, clock }: WriterOptions): Promise<AskDeps> => {
  const { createModel } = await import('../adapters/openai/model.ts');
  return { model: createModel(config), usage: store.usage, drafts: store.drafts, clock, limits: config.budget };
};

const writeRequest = (account: Account, { timeoutMs, maxOutputTokens }: ModelConfig): WriteRequest => ({
  account,
  maxTokens: maxOutputTokens,
  signal: AbortSignal.timeout(timeoutMs),
});

/** The briefing as it stood before a model was asked, which says why. */
const insteadOf = (told: ToldBriefing, asked: Failure, { log }: WriterOptions): ToldBriefing => {
  log('warn', `language model, ${asked.kind}: ${asked.reason} (${asked.detail})`);
  return withoutModel(told, asked.reason);
};

const written = async (request: BriefRequest, account: Account, working: Working): Promise<ToldBriefing> => {
  const { desk, config, deps } = working;
  const { task, ...told } = await desk.preparedBrief(request);
  if (task === null) return told;
  const draft = await draftBriefing(task, writeRequest(account, config), deps);
  if (draft.kind !== 'answered') return insteadOf(told, draft, working);
  return desk.finishedBrief({ prepared: { ...told, task }, draft: draft.answer, model: config.model });
};

const translated = async (
  { language, ...request }: Omit<BriefOrder, 'language'> & { readonly language: CheckedLanguage },
  account: Account,
  working: Working,
): Promise<ToldBriefing> => {
  const { desk, config, deps } = working;
  const told = await desk.explainedBrief(request);
  if (told.report.freshness.articles === 0) return told;
  const draft = await draftTranslation(told.report, language, writeRequest(account, config), deps);
  if (draft.kind !== 'answered') return insteadOf(told, draft, working);
  return desk.translatedBrief({ told, draft: draft.answer, language, model: config.model });
};

const NO_TRANSLATOR = 'there is no language model that could translate them';
const uncheckable = (name: string): string =>
  `a translation into ${name} could not be checked for invented names, so there is none`;

const withModel =
  (working: Working): Writer['brief'] =>
  async ({ language, ...request }, account) => {
    const output = outputLanguage(language);
    if (output.kind === 'own') return written(request, account, working);
    if (output.kind === 'checked') return translated({ ...request, language: output.language }, account, working);
    return withoutModel(await working.desk.explainedBrief(request), uncheckable(output.name));
  };

const withoutAny =
  ({ desk }: WriterOptions): Writer['brief'] =>
  async ({ language, ...request }) => {
    const told = await desk.explainedBrief(request);
    return outputLanguage(language).kind === 'own' ? told : withoutModel(told, NO_TRANSLATOR);
  };

/**
 * Briefings, in a model's words where there is one and it does as it should. The request to the model only waits, and does so on
 * the thread that calls; what is computed before and after it is computed at the desk.
 */
export const createWriter = async (options: WriterOptions): Promise<Writer> => {
  const { model: config, store, clock } = options;
  const model = config === null ? null : { name: config.model, limits: config.budget };
  return {
    brief:
      config === null ? withoutAny(options) : withModel({ ...options, config, deps: await askDeps(config, options) }),
    usage: (account) => usageOf({ account, model, nowMs: clock.now() }, store.usage),
  };
};
