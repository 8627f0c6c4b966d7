import type { Report } from '../../domain/report.ts';
import { digestOf } from '../../library/digest.ts';
import type { ToldBriefing } from '../brief.ts';
import { type Account, type AskDeps, type Asked, type Asking, askModel } from './ask-model.ts';
import { BRIEF_SHAPE, type BriefDraft, dataOf, INSTRUCTIONS, VERSION } from './prompts/brief.v2.ts';
import type { WritingTask } from './task.ts';

export type WriteRequest = {
  readonly account: Account;
  readonly maxTokens: number;
  /** The deadline of the whole writing. */
  readonly signal: AbortSignal;
};

/** A model's draft of a briefing; not yet held against its evidence. */
export const draftBriefing = (
  task: WritingTask,
  { account, maxTokens, signal }: WriteRequest,
  deps: AskDeps,
): Promise<Asked<BriefDraft>> => {
  const data = dataOf(task);
  const asking: Asking<BriefDraft> = {
    account,
    purpose: VERSION,
    key: digestOf([VERSION, deps.model.name, 'en', data]),
    request: { instructions: INSTRUCTIONS, data, shape: BRIEF_SHAPE, maxTokens, signal },
  };
  return askModel(asking, deps);
};

/** A report with a word about how it was written. */
export const withNote = (report: Report, text: string): Report => ({
  ...report,
  sections: [...report.sections, { title: { text }, lines: [] }],
});

/** The briefing as it was before a model was asked, which says why. */
export const withoutModel = ({ report, edits }: ToldBriefing, reason: string): ToldBriefing => ({
  report: withNote(report, `In the sources’ own sentences: ${reason}.`),
  edits,
});
