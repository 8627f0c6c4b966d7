import { describeFault, type Log } from '../adapters/discord/log.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import type { ToldBriefing } from '../briefing/brief.ts';
import type { Account, AskDeps, Failure } from '../briefing/writing/ask-model.ts';
import { outputLanguage } from '../briefing/writing/language.ts';
import type { CheckedLanguage } from '../briefing/writing/languages.ts';
import { draftTranslation } from '../briefing/writing/translate.ts';
import { type WriteRequest, withoutModel } from '../briefing/writing/write.ts';
import type { ModelConfig } from '../config.ts';
import { isLine, type Report } from '../domain/report.ts';

/** A language model with what asking it takes. */
export type Asker = { readonly config: ModelConfig; readonly deps: AskDeps; readonly log: Log };

export type Target = { readonly language: CheckedLanguage; readonly account: Account };

/** Where the answer is held against what was translated. */
type CheckingDesk = Pick<DeskPool, 'translatedBrief'>;

/** A report that stands already, and the language to tell it in: a BCP 47 tag, null: as it is written. */
export type TranslationOrder = {
  readonly report: Report;
  readonly language: string | null;
  readonly account: Account;
};

export type Translator = {
  /** Each line beside its source sentence; whatever goes wrong, the report as it stands, with a note that says why. Never rejects. */
  readonly inLanguage: (order: TranslationOrder, desk: CheckingDesk) => Promise<Report>;
  /** Why nothing is translated into a language; null: it is, or need not be. */
  readonly untranslated: (language: string | null) => string | null;
};

/** What is asked of a model on an account's behalf: how much it may write, and how long it may take. */
export const writeRequest = (account: Account, { timeoutMs, maxOutputTokens }: ModelConfig): WriteRequest => ({
  account,
  maxTokens: maxOutputTokens,
  signal: AbortSignal.timeout(timeoutMs),
});

/** The briefing as it stood before a model was asked, which says why. */
export const insteadOf = (told: ToldBriefing, asked: Failure, { log }: Pick<Asker, 'log'>): ToldBriefing => {
  log('warn', `language model, ${asked.kind}: ${asked.reason} (${asked.detail})`);
  return withoutModel(told, asked.reason);
};

/** A briefing in a server's language, each line checked against the English one; what fails stays English. */
export const translated = async (
  told: ToldBriefing,
  { language, account }: Target,
  asker: Asker,
  desk: CheckingDesk,
): Promise<ToldBriefing> => {
  const { config, deps } = asker;
  const draft = await draftTranslation(told.report, language, writeRequest(account, config), deps);
  if (draft.kind !== 'answered') return insteadOf(told, draft, asker);
  return desk.translatedBrief({ told, draft: draft.answer, language, model: config.model });
};

/** Why nothing is translated into a language; null: it is, or need not be. */
const hindrance = (tag: string | null, hasModel: boolean): string | null => {
  const output = outputLanguage(tag);
  if (output.kind === 'own') return null;
  if (!hasModel) return 'there is no language model that could translate them';
  if (output.kind === 'checked') return null;
  return `a translation into ${output.name} could not be checked for invented names, so there is none`;
};

const saysSomething = ({ sections }: Report): boolean =>
  sections.some(({ title, lines }) => [title, ...lines].some(isLine));

/** `asker` null: there is no model. */
export const createTranslator = (asker: Asker | null, log: Log): Translator => {
  const untranslated: Translator['untranslated'] = (language) => hindrance(language, asker !== null);
  const attempted = async ({ report, language, account }: TranslationOrder, desk: CheckingDesk): Promise<Report> => {
    const told = { report, edits: [] };
    const reason = untranslated(language);
    if (reason !== null) return withoutModel(told, reason).report;
    const output = outputLanguage(language);
    if (asker === null || output.kind !== 'checked') return report;
    return (await translated(told, { language: output.language, account }, asker, desk)).report;
  };
  return {
    untranslated,
    inLanguage: async (order, desk) => {
      if (!saysSomething(order.report)) return order.report;
      try {
        return await attempted(order, desk);
      } catch (error) {
        log('error', `a translation failed: ${describeFault(error)}`);
        return withoutModel({ report: order.report, edits: [] }, 'their translation failed').report;
      }
    },
  };
};
