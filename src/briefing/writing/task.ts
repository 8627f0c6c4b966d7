import { isLine, type Line, type Report, type Section } from '../../domain/report.ts';
import type { PlannedBriefing, ToldBriefing } from '../brief.ts';
import { choose } from '../choose.ts';
import { standsIn } from '../compose.ts';
import { lineOfCandidate, wordsIn } from '../plan.ts';

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

/** A model may choose among this many times the sentences that extraction shows. */
const CHOICE = 3;
const MOST_EVIDENCE = 12;
const FEWEST_WORDS = 25;

type Planned = PlannedBriefing['stories'][number];

/** The lines of a section that are single sentences of sources: what a model may tell in its own words. */
const sentencesIn = (section: Section | undefined): Line[] =>
  (section?.lines ?? []).filter(isLine).filter(({ citations }) => citations.length === 1);

/** What extraction shows of a story, and more of the same; nothing that stands elsewhere in the report, among accounts say. */
const evidenceFor = ({ plan, section }: Planned, { sections }: Report): Line[] => {
  const own = sentencesIn(sections[section]);
  const elsewhere = sections.flatMap(({ lines }) => lines.filter(isLine)).filter((line) => !own.includes(line));
  const free = plan.candidates.filter((candidate) => !elsewhere.some(standsIn(candidate)));
  const kept = free.flatMap((candidate, at) => (own.some(standsIn(candidate)) ? [at] : []));
  const more = choose(free, { capacity: plan.words * CHOICE, query: plan.query, kept });
  return [...new Set([...kept, ...more])]
    .slice(0, MOST_EVIDENCE)
    .flatMap((at) => free[at] ?? [])
    .map(lineOfCandidate);
};

const storyTasks = ({ stories, report }: PlannedBriefing): StoryTask[] => {
  let given = 0;
  const tasks = stories.map((story, at) => ({
    id: `s${at + 1}`,
    section: story.section,
    headline: story.plan.headline.text,
    words: Math.max(FEWEST_WORDS, wordsIn(sentencesIn(report.sections[story.section]))),
    evidence: evidenceFor(story, report).map((line) => {
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
