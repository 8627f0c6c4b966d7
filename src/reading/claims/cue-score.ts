import { CUE_COUNTS } from './cue-table.ts';
import type { Candidate } from './frames.ts';

type Count = { cue: number; all: number };
export type CueTable = ReadonlyMap<string, Count>;

type Key = Pick<Candidate, 'part' | 'lemma' | 'frame' | 'speakerClass'>;

/** How many observations a more general count is worth beside a more particular one. */
const PRIOR_WEIGHT = 3;
/** How far a frame, whatever its lemma, moves what is thought of a lemma. */
const FRAME_WEIGHT = 0.7;
/** Stand in the table for the lemmas that are too rare to be listed, and for all lemmas together. */
export const RARE = '*';
export const ANY = '-';

const add = (table: Map<string, Count>, key: string, { cue, all }: Count): void => {
  const known = table.get(key);
  if (known) {
    known.cue += cue;
    known.all += all;
  } else table.set(key, { cue, all });
};

/**
 * Reads lines of a part of speech, a lemma and any number of "frame class cue all", and sums them at each grain that
 * `cueProbability` falls back to.
 */
export const parseCueTable = (lines: string): CueTable => {
  const table = new Map<string, Count>();
  for (const line of lines.trim().split('\n')) {
    const [part = '', lemma = '', ...cells] = line.split(' ');
    for (let at = 0; at + 3 < cells.length; at += 4) {
      const count = { cue: Number(cells[at + 2]), all: Number(cells[at + 3]) };
      add(table, `${part} ${lemma} ${cells[at]} ${cells[at + 1]}`, count);
      add(table, `${part} ${lemma} ${cells[at]}`, count);
      add(table, `${part} ${lemma}`, count);
    }
  }
  return table;
};

const shrink = (count: Count | undefined, prior: number): number =>
  count ? (count.cue + PRIOR_WEIGHT * prior) / (count.all + PRIOR_WEIGHT) : prior;
const logit = (probability: number): number => Math.log(probability / (1 - probability));
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How often a word in this construction introduces what somebody says: the table's count for the lemma in its frame with
 * this class of speaker, shrunk toward the lemma in its frame, and that toward what lemma and frame promise apart.
 */
export const cueProbability = (table: CueTable, { part, lemma, frame, speakerClass }: Key): number => {
  const overall = shrink(table.get(`${part} ${ANY}`), 0.1);
  const known = table.has(`${part} ${lemma}`) ? lemma : RARE;
  const ofLemma = shrink(table.get(`${part} ${known}`), overall);
  const ofFrame = shrink(table.get(`${part} ${ANY} ${frame} ${speakerClass}`), overall);
  const apart = logistic(logit(ofLemma) + FRAME_WEIGHT * (logit(ofFrame) - logit(overall)));
  const inFrame = shrink(table.get(`${part} ${known} ${frame}`), apart);
  return shrink(table.get(`${part} ${known} ${frame} ${speakerClass}`), (inFrame + apart) / 2);
};

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};
