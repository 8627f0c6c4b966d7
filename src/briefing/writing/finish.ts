import type { Report, Section } from '../../domain/report.ts';
import type { LibraryAccess } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import type { ToldBriefing } from '../brief.ts';
import type { Edit } from '../tighten.ts';
import { evidenceOf } from './evidence.ts';
import type { BriefDraft } from './prompts/brief.v2.ts';
import type { PreparedBriefing, StoryTask } from './task.ts';
import { type Checked, checkStory, evidenceLinesOf } from './told-lines.ts';
import { withNote } from './write.ts';

export type Written = { readonly prepared: PreparedBriefing; readonly draft: BriefDraft; readonly model: string };

const sentencesOf = (draft: BriefDraft, { id }: StoryTask) =>
  draft.stories.filter(({ story }) => story === id).flatMap(({ sentences }) => sentences);

/** A story that nothing is left of stays in its sources' own sentences. */
const withLines = (report: Report, { section, besides }: StoryTask, { lines }: Checked): Report => ({
  ...report,
  sections: report.sections.map(
    (old, at): Section =>
      at === section && lines.length > 0 ? { title: old.title, lines: [...lines, ...besides] } : old,
  ),
});

const count = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

const noteOf = (model: string, lines: number, replaced: number): string => {
  if (lines === 0) return `In the sources’ own sentences: nothing that ${model} wrote was supported by what it cited.`;
  const checked = `Written by ${model} from the cited sentences, and checked against them`;
  return replaced === 0
    ? `${checked}.`
    : `${checked}; ${count(replaced, 'sentence that failed was', 'sentences that failed were')} replaced or left out.`;
};

/** What was done to sentences that are still there. */
const editsShown = (edits: readonly Edit[], { sections }: Report): Edit[] => {
  const shown = new Set(sections.flatMap(({ title, lines }) => [title.text, ...lines.map(({ text }) => text)]));
  return edits.filter(({ instead }) => instead === null || shown.has(instead));
};

/** A prepared briefing in a model's words, as far as its evidence supports them. */
export const finishBriefing = async (
  { prepared, draft, model }: Written,
  library: LibraryAccess,
  core: Core,
): Promise<ToldBriefing> => {
  const { stories, speakers } = prepared.task ?? { stories: [], speakers: [] };
  const checking = { evidence: await evidenceOf(evidenceLinesOf(stories), library), speakers, core };
  const checked = stories.map((story) => ({ story, ...checkStory(sentencesOf(draft, story), story, checking) }));
  const edits = checked.flatMap((each) => each.edits);
  const report = checked.reduce((told, each) => withLines(told, each.story, each), prepared.report);
  const shown = checked.reduce((sum, { lines }) => sum + lines.length, 0);
  const kept = editsShown(prepared.edits, report);
  return { report: withNote(report, noteOf(model, shown, edits.length)), edits: [...kept, ...edits] };
};
