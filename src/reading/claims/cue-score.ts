import { CUE_COUNTS } from './cue-table.ts';
import type { Candidate } from './frames.ts';

type Count = { cue: number; all: number };
export type CueTable = ReadonlyMap<string, Count>;

type Key = Pick<Candidate, 'part' | 'lemma' | 'frame' | 'speakerClass'>;

/** How many observations a more general count is worth beside a more particular one. */
const PRIOR_WEIGHT = Number(process.env.PW ?? 3);
/** Stands in the table for all the lemmas that are too rare to be listed. */
const RARE = '*';

const add = (table: Map<string, Count>, key: string, { cue, all }: Count): void => {
  const known = table.get(key);
  if (known) {
    known.cue += cue;
    known.all += all;
  } else table.set(key, { cue, all });
};

/** Reads lines of "part lemma frame class cue all" and sums them at each grain that `cueProbability` falls back to. */
export const parseCueTable = (lines: string): CueTable => {
  const table = new Map<string, Count>();
  for (const line of lines.trim().split('\n')) {
    const [part = '', lemma = '', frame = '', speaker = '', cue, all] = line.trim().split(' ');
    const count = { cue: Number(cue), all: Number(all) };
    add(table, `${part} ${lemma} ${frame} ${speaker}`, count);
    add(table, `${part} ${lemma} ${frame}`, count);
    add(table, `${part} ${lemma}`, count);
    add(table, `${part} - ${frame} ${speaker}`, count);
    add(table, `${part} -`, count);
  }
  return table;
};

const shrink = (count: Count | undefined, prior: number): number =>
  count ? (count.cue + PRIOR_WEIGHT * prior) / (count.all + PRIOR_WEIGHT) : prior;

/**
 * How often a word in this construction introduces what somebody says, counted over a table: the lemma in its frame
 * with this class of speaker, shrunk toward the lemma in its frame, the lemma, and the rare lemmas in that frame.
 */
export const cueProbability = (table: CueTable, { part, lemma, frame, speakerClass }: Key): number => {
  const overall = rate(table.get(`${part} -`));
  const known = table.has(`${part} ${lemma}`) ? lemma : RARE;
  const ofLemma = shrink(table.get(`${part} ${known}`), overall);
  const ofFrame = shrink(table.get(`${part} - ${frame} ${speakerClass}`), overall);
  const prior = sigmoid(logit(ofLemma) + W * (logit(ofFrame) - logit(overall)));
  const inFrame = shrink(table.get(`${part} ${known} ${frame}`), prior);
  return shrink(table.get(`${part} ${known} ${frame} ${speakerClass}`), (inFrame + prior) / 2);
};
const W = Number(process.env.W ?? 0.7);
const rate = (c: Count | undefined): number => ((c?.cue ?? 0) + 1) / ((c?.all ?? 0) + 10);
const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};

export const useTable = (table: CueTable): void => {
  shipped = table;
};
