import type { Line } from '../../domain/report.ts';
import type { Core } from '../../reading/core/core.ts';
import { inOneLine } from '../../stories/line.ts';
import { conceptsOf } from '../concepts.ts';
import { wordsIn } from '../plan.ts';
import type { Edit } from '../tighten.ts';
import { type Draft, type Evidence, type Fault, verify } from '../verify/verify.ts';
import { cautionFaults } from './caution.ts';
import { checkedIds } from './evidence.ts';
import type { DraftSentence } from './prompts/brief.v2.ts';
import type { EvidenceLine, SpeakerEntry, StoryTask } from './task.ts';

export type Checking = {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly speakers: readonly SpeakerEntry[];
  readonly core: Core;
};

/** What a model's sentences became: lines that their evidence supports, and what was done to the others. */
export type Checked = { readonly lines: readonly Line[]; readonly edits: readonly Edit[] };

const MOST_SENTENCES = 16;
/** A story may be this much longer than asked for. */
const SLACK = 1.3;

const draftOf = (sentence: DraftSentence, speakers: readonly SpeakerEntry[]): Draft => ({
  text: inOneLine(sentence.text),
  evidence: [...new Set(sentence.evidence)],
  attribution: speakers.filter(({ id }) => id === sentence.speaker).map(({ name }) => name),
  status: sentence.status,
});

const speakerFaults = ({ speaker }: DraftSentence, speakers: readonly SpeakerEntry[]): Fault[] =>
  speaker === null || speakers.some(({ id }) => id === speaker)
    ? []
    : [{ rule: 'speaker', detail: `there is no speaker “${speaker}”` }];

const evidenceFaults = ({ evidence }: DraftSentence, usable: readonly EvidenceLine[]): Fault[] =>
  evidence
    .filter((id) => usable.every((line) => line.id !== id))
    .map((id) => ({ rule: 'evidence', detail: `there is no evidence “${id}”` }));

/** The cited sentences that were found, and what else the draft names that was not given. */
const faultsOf = (sentence: DraftSentence, usable: readonly EvidenceLine[], checking: Checking): readonly Fault[] => {
  const unknown = [...evidenceFaults(sentence, usable), ...speakerFaults(sentence, checking.speakers)];
  if (unknown.length > 0) return unknown;
  const cited = usable.filter(({ id }) => sentence.evidence.includes(id));
  const draft = { ...draftOf(sentence, checking.speakers), evidence: checkedIds(cited) };
  const verdict = verify(draft, checking.evidence, checking.core);
  if (verdict.kind === 'rejected') return verdict.faults;
  const texts = cited.flatMap(({ line }) => line.citations.map(({ text }) => text));
  return cautionFaults(draft.text, texts);
};

/** Speakers and status as the evidence has them, whatever the model says of them. */
const lineOf = ({ text, status }: Draft, cited: readonly [Line, ...Line[]]): Line => {
  const [first, ...rest] = cited;
  const [main, ...others] = first.citations;
  const names = new Set(cited.flatMap(({ attribution }) => attribution.map(({ name }) => name)));
  return {
    text,
    citations: [main, ...others, ...rest.flatMap(({ citations }) => citations)],
    attribution: [...names].map((name) => ({ name })),
    status: cited.some((line) => line.status === status) ? status : first.status,
  };
};

const likeness = (line: Line, concepts: ReadonlySet<string>): number =>
  conceptsOf(line.text).single.filter((concept) => concepts.has(concept)).length;

/** Of the sources' sentences that were cited, the one that says most of what the draft says. */
const bestOf = (cited: readonly Line[], text: string): Line | null => {
  const concepts = new Set(conceptsOf(text).single);
  return cited.reduce<Line | null>(
    (best, line) => (best === null || likeness(line, concepts) > likeness(best, concepts) ? line : best),
    null,
  );
};

type Outcome = { readonly line: Line | null; readonly edit: Edit | null };

const outcomeOf = (sentence: DraftSentence, { evidence }: StoryTask, checking: Checking): Outcome => {
  const usable = evidence.filter(({ id }) => checking.evidence.has(id));
  const cited = usable.filter(({ id }) => sentence.evidence.includes(id)).map(({ line }) => line);
  const draft = draftOf(sentence, checking.speakers);
  const [first, ...rest] = cited;
  // A source's own sentence needs no check against itself.
  if (sentence.evidence.length === 1 && first?.text === draft.text) return { line: first, edit: null };
  const faults = faultsOf(sentence, usable, checking);
  if (faults.length === 0 && first !== undefined) return { line: lineOf(draft, [first, ...rest]), edit: null };
  const instead = bestOf(cited, draft.text);
  const reason = faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ');
  return { line: instead, edit: { kind: 'replaced', text: draft.text, instead: instead?.text ?? null, reason } };
};

const unseen = (line: Line, lines: readonly Line[]): boolean => lines.every(({ text }) => text !== line.text);

/**
 * Holds each sentence of a story against the evidence it cites. One that fails gives way to the best of the sentences it cites,
 * or to nothing; none is shown twice, and none beyond the story's length.
 */
export const checkStory = (sentences: readonly DraftSentence[], story: StoryTask, checking: Checking): Checked => {
  const lines: Line[] = [];
  const edits: Edit[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const { line, edit } = outcomeOf(sentence, story, checking);
    const fits = line !== null && unseen(line, lines) && wordsIn([...lines, line]) <= story.words * SLACK;
    if (fits) lines.push(line);
    if (edit !== null) edits.push(fits ? edit : { ...edit, instead: null });
  }
  return { lines, edits };
};

/** All lines that a model may rest on, of all stories. */
export const evidenceLinesOf = (stories: readonly StoryTask[]): EvidenceLine[] =>
  stories.flatMap(({ evidence }) => evidence);
