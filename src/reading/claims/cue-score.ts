import { CUE_COUNTS } from './cue-table.ts';
import type { Candidate } from './frames.ts';

type Count = { cue: number; all: number };
export type CueTable = ReadonlyMap<string, Count>;

type Key = Pick<Candidate, 'part' | 'lemma' | 'frame' | 'speakerClass'>;

/** How many observations a more general count is worth beside a more particular one. */
const PRIOR_WEIGHT = 3;
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
  const rareFrame = shrink(table.get(`${part} ${RARE} ${frame}`), 0.1);
  const rare = shrink(table.get(`${part} ${RARE} ${frame} ${speakerClass}`), rareFrame);
  const anyFrame = shrink(table.get(`${part} ${lemma}`), rare);
  const inFrame = shrink(table.get(`${part} ${lemma} ${frame}`), anyFrame);
  return shrink(table.get(`${part} ${lemma} ${frame} ${speakerClass}`), inFrame);
};

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};

export const useTable = (table: CueTable): void => {
  shipped = table;
};
