import type { Log } from '../adapters/discord/log.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import type { BriefRequest, ToldBriefing } from '../briefing/brief.ts';
import type { Account, AskDeps } from '../briefing/writing/ask-model.ts';
import { type UsageView, usageOf } from '../briefing/writing/usage.ts';
import { draftBriefing, withoutModel } from '../briefing/writing/write.ts';
import type { ModelConfig } from '../config.ts';
import type { Clock, Store } from '../ports.ts';

export type WriterOptions = {
  /** Null: there is none; briefings are made of the sources' own sentences. */
  readonly model: ModelConfig | null;
  readonly store: Pick<Store, 'usage' | 'drafts'>;
  readonly desk: Pick<DeskPool, 'explainedBrief' | 'preparedBrief' | 'finishedBrief'>;
  readonly clock: Clock;
  readonly log: Log;
};

export type Writer = {
  readonly brief: (request: BriefRequest, account: Account) => Promise<ToldBriefing>;
  readonly usage: (account: Account) => Promise<UsageView>;
};

/** The client's package takes a while to load, and is loaded only where there is a model. */
const askDeps = async (config: ModelConfig, { store, clock }: WriterOptions): Promise<AskDeps> => {
  const { createModel } = await import('../adapters/openai/model.ts');
  return { model: createModel(config), usage: store.usage, drafts: store.drafts, clock, limits: config.budget };
};

const briefingWith = (config: ModelConfig, deps: AskDeps, { desk, log }: WriterOptions): Writer['brief'] => {
  return async (request, account) => {
    const prepared = await desk.preparedBrief(request);
    if (prepared.task === null) return { report: prepared.report, edits: prepared.edits };
    const signal = AbortSignal.timeout(config.timeoutMs);
    const asked = { account, maxTokens: config.maxOutputTokens, signal };
    const draft = await draftBriefing(prepared.task, asked, deps);
    if (draft.kind === 'answered') return desk.finishedBrief({ prepared, draft: draft.answer, model: config.model });
    log('warn', `language model, ${draft.kind}: ${draft.reason} (${draft.detail})`);
    return withoutModel(prepared, draft.reason);
  };
};

/**
 * Briefings, in a model's words where there is one and it does as it should. The request to the model only waits, and does so on
 * the thread that calls; what is computed before and after it is computed at the desk.
 */
export const createWriter = async (options: WriterOptions): Promise<Writer> => {
  const { model: config, store, clock, desk } = options;
  const model = config === null ? null : { name: config.model, limits: config.budget };
  return {
    brief:
      config === null
        ? (request) => desk.explainedBrief(request)
        : briefingWith(config, await askDeps(config, options), options),
    usage: (account) => usageOf({ account, model, nowMs: clock.now() }, store.usage),
  };
};
