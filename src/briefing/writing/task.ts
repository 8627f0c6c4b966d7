import type { Line } from '../../domain/report.ts';
import type { PlannedBriefing, ToldBriefing } from '../brief.ts';
import { choose } from '../choose.ts';
import { lineOfCandidate, type StoryPlan } from '../plan.ts';

/** A sentence that a model may rest on, as the source's own line; its one citation says where it stands. */
export type EvidenceLine = { readonly id: string; readonly line: Line };

/** One story to be written: the section of the report that it goes into, and all that may be said in it. */
export type StoryTask = {
  readonly id: string;
  readonly section: number;
  readonly headline: string;
  readonly words: number;
  readonly evidence: readonly EvidenceLine[];
};

/** Those who speak in the evidence, by an id that a model can name. */
export type SpeakerEntry = { readonly id: string; readonly name: string };

export type WritingTask = { readonly stories: readonly StoryTask[]; readonly speakers: readonly SpeakerEntry[] };

/** A briefing in the sources' own sentences, and what a model needs to tell it in its words; null where it has nothing to tell. */
export type PreparedBriefing = ToldBriefing & { readonly task: WritingTask | null };

/** A model may choose among this many times the sentences that extraction would show. */
const CHOICE = 3;
const MOST_EVIDENCE = 12;

const evidenceFor = ({ candidates, query, words }: StoryPlan): Line[] =>
  choose(candidates, { capacity: words * CHOICE, query })
    .slice(0, MOST_EVIDENCE)
    .flatMap((at) => candidates[at] ?? [])
    .map(lineOfCandidate);

const storyTasks = ({ stories }: PlannedBriefing): StoryTask[] => {
  let given = 0;
  const tasks = stories.map(({ plan, section }, at) => ({
    id: `s${at + 1}`,
    section,
    headline: plan.headline.text,
    words: plan.words,
    evidence: evidenceFor(plan).map((line) => {
      given += 1;
      return { id: `e${given}`, line };
    }),
  }));
  return tasks.filter(({ evidence }) => evidence.length > 0);
};

const speakersIn = (stories: readonly StoryTask[]): SpeakerEntry[] => {
  const names = stories.flatMap(({ evidence }) =>
    evidence.flatMap(({ line }) => line.attribution.map(({ name }) => name)),
  );
  return [...new Set(names)].map((name, at) => ({ id: `p${at + 1}`, name }));
};

/** What a model is asked to write of a planned briefing. */
export const taskOf = (planned: PlannedBriefing): PreparedBriefing => {
  const { report, edits } = planned;
  const stories = storyTasks(planned);
  return { report, edits, task: stories.length === 0 ? null : { stories, speakers: speakersIn(stories) } };
};
