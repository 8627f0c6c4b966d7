import { isLine, type Line, type Note, type Report, type Section } from '../../domain/report.ts';
import type { PlannedBriefing, ToldBriefing } from '../brief.ts';
import type { Candidate } from '../candidates.ts';
import { choose } from '../choose.ts';
import { standsIn } from '../compose.ts';
import { lineOfCandidate, wordsIn } from '../plan.ts';

/** A sentence that a model may rest on, as the source's own line; its citations say where it stands, and where a name in it does. */
export type EvidenceLine = { readonly id: string; readonly line: Line };

/** One story to be written: the section of the report that it goes into, and all that may be said in it. */
export type StoryTask = {
  readonly id: string;
  readonly section: number;
  readonly headline: string;
  readonly words: number;
  readonly evidence: readonly EvidenceLine[];
  /** What the section holds beside its sentences: figures put side by side, and what the story rests on. */
  readonly besides: Section['lines'];
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
type Parts = { readonly own: readonly Line[]; readonly besides: Section['lines'] };

/** The lines that tell a story, which a model may tell in its own words, and what stands beside them. */
const partsOf = ({ plan, section }: Planned, { sections }: Report): Parts => {
  const figures = new Set(plan.figures.map(({ line }) => line.text));
  const tells = (item: Line | Note): item is Line => isLine(item) && !figures.has(item.text);
  const items = sections[section]?.lines ?? [];
  return { own: items.filter(tells), besides: items.filter((item) => !tells(item)) };
};

/** What extraction shows of a story, and more of the same; nothing that stands elsewhere in the report, among accounts say. */
const evidenceFor = ({ plan }: Planned, own: readonly Line[], { sections }: Report): Line[] => {
  const elsewhere = sections.flatMap(({ lines }) => lines.filter(isLine)).filter((line) => !own.includes(line));
  const told = (candidate: Candidate): boolean => own.some(standsIn(candidate));
  // A name that was put in has been held against its source only where the sentence is shown.
  const usable = plan.candidates.filter((candidate) => candidate.from === null || told(candidate));
  const free = usable.filter((candidate) => !elsewhere.some(standsIn(candidate)));
  const kept = free.flatMap((candidate, at) => (told(candidate) ? [at] : []));
  const more = choose(free, { capacity: plan.words * CHOICE, query: plan.query, kept });
  return [...new Set([...kept, ...more])]
    .slice(0, MOST_EVIDENCE)
    .flatMap((at) => free[at] ?? [])
    .map(lineOfCandidate);
};

const storyTasks = ({ stories, report }: PlannedBriefing): StoryTask[] => {
  let given = 0;
  const tasks = stories.map((story, at) => {
    const { own, besides } = partsOf(story, report);
    const evidence = evidenceFor(story, own, report).map((line) => {
      given += 1;
      return { id: `e${given}`, line };
    });
    const words = Math.max(FEWEST_WORDS, wordsIn(own));
    return { id: `s${at + 1}`, section: story.section, headline: story.plan.headline.text, words, evidence, besides };
  });
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
