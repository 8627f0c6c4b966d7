import type { Log } from '../adapters/discord/log.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import type { BriefRequest, ToldBriefing } from '../briefing/brief.ts';
import type { Account, AskDeps } from '../briefing/writing/ask-model.ts';
import { outputLanguage } from '../briefing/writing/language.ts';
import { type UsageView, usageOf } from '../briefing/writing/usage.ts';
import { draftBriefing, withoutModel } from '../briefing/writing/write.ts';
import type { ModelConfig } from '../config.ts';
import type { Clock, Store } from '../ports.ts';
import {
  type Asker,
  createTranslator,
  insteadOf,
  type Target,
  type Translator,
  translated,
  writeRequest,
} from './translator.ts';

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

export type Writer = Translator & {
  readonly brief: (order: BriefOrder, account: Account) => Promise<ToldBriefing>;
  readonly usage: (account: Account) => Promise<UsageView>;
};

type Working = Asker & Pick<WriterOptions, 'desk'>;

/** The client's package takes a while to load, and is loaded only where there is a model. */
const askDeps = async (config: ModelConfig, { store, clock }: WriterOptions): Promise<AskDeps> => {
  const { createModel } = await import('../adapters/openai/model.ts');
  const { usage, drafts } = store;
  return { model: createModel(config), usage, drafts, clock, limits: config.budget, underWay: new Map() };
};

const written = async (request: BriefRequest, account: Account, working: Working): Promise<ToldBriefing> => {
  const { desk, config, deps } = working;
  const { task, ...told } = await desk.preparedBrief(request);
  if (task === null) return told;
  const draft = await draftBriefing(task, writeRequest(account, config), deps);
  if (draft.kind !== 'answered') return insteadOf(told, draft, working);
  return desk.finishedBrief({ prepared: { ...told, task }, draft: draft.answer, model: config.model });
};

const translatedBrief = async (request: BriefRequest, target: Target, working: Working): Promise<ToldBriefing> => {
  const told = await working.desk.explainedBrief(request);
  return told.report.freshness.articles === 0 ? told : translated(told, target, working, working.desk);
};

type Telling = Pick<WriterOptions, 'desk'> & {
  /** Null: there is no model. */
  readonly working: Working | null;
  readonly untranslated: Translator['untranslated'];
};

const briefing =
  ({ desk, working, untranslated }: Telling): Writer['brief'] =>
  async ({ language, ...request }, account) => {
    const reason = untranslated(language);
    if (reason !== null) return withoutModel(await desk.explainedBrief(request), reason);
    if (working === null) return desk.explainedBrief(request);
    const output = outputLanguage(language);
    if (output.kind === 'checked') return translatedBrief(request, { language: output.language, account }, working);
    return written(request, account, working);
  };

/**
 * Briefings, in a model's words where there is one and it does as it should. The request to the model only waits, and does so on
 * the thread that calls; what is computed before and after it is computed at the desk.
 */
export const createWriter = async (options: WriterOptions): Promise<Writer> => {
  const { model: config, store, clock, desk, log } = options;
  const model = config === null ? null : { name: config.model, limits: config.budget };
  const working = config === null ? null : { config, deps: await askDeps(config, options), log, desk };
  const translator = createTranslator(working, log);
  return {
    ...translator,
    brief: briefing({ desk, working, untranslated: translator.untranslated }),
    usage: (account) => usageOf({ account, model, nowMs: clock.now() }, store.usage),
  };
};
