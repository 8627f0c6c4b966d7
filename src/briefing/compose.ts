import type { Section } from '../domain/report.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';
import { lineOfCandidate, type StoryPlan, wordsIn } from './plan.ts';

/**
 * What a writer did to a source's sentence, for `--explain`. `text`: what it was; `instead`: what is shown in its place, null
 * where nothing is.
 */
export type Edit = {
  readonly kind: 'replaced' | 'compressed' | 'resolved' | 'left-out';
  readonly text: string;
  readonly instead: string | null;
  readonly reason: string;
};

/** One story as it is told: its own section first. */
export type ToldStory = { readonly sections: readonly Section[]; readonly edits: readonly Edit[] };

const inOrder = (chosen: readonly Candidate[]): Candidate[] =>
  [...chosen].sort((a, b) => (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0) || a.position - b.position);

/** A story told in its sources' own sentences. */
export const composeStory = ({ headline, candidates, query, words }: StoryPlan): ToldStory => {
  const capacity = Math.max(words - wordsIn([headline]), 1);
  const chosen = choose(candidates, capacity, query).map((at) => candidates[at] as Candidate);
  return { sections: [{ title: headline, lines: inOrder(chosen).map(lineOfCandidate) }], edits: [] };
};
