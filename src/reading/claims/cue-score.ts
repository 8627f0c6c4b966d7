import { CUE_COUNTS } from './cue-table.ts';
import type { Candidate } from './frames.ts';

type Count = { cue: number; all: number };
/** How often a frame was seen, in all and by the class of who speaks; the rest is worked out when it is first asked for. */
type Frame = {
  readonly total: Count;
  readonly byClass: Map<string, Count>;
  /** The most that a word comes to in it, and the class that it comes to most with. */
  highest: number | null;
  likeliest: Key['speakerClass'] | null;
};
/** How often a lemma was seen, in all and by its frames; `highest` as for a frame. */
type Word = { readonly total: Count; readonly frames: Map<string, Frame>; highest: number | null };
/** Lemmas by part of speech. */
export type CueTable = ReadonlyMap<string, Map<string, Word>>;

type Key = Pick<Candidate, 'part' | 'lemma' | 'frame' | 'speakerClass'>;

/** How many observations a more general count is worth beside a more particular one. */
const PRIOR_WEIGHT = 3;
/** How far a frame, whatever its lemma, moves what is thought of a lemma. */
const FRAME_WEIGHT = 0.7;
/** Stand in the table for the lemmas that are too rare to be listed, and for all lemmas together. */
export const RARE = '*';
export const ANY = '-';

const add = (count: Count, { cue, all }: Count): void => {
  count.cue += cue;
  count.all += all;
};

const nothing = (): Count => ({ cue: 0, all: 0 });
const noFrame = (): Frame => ({ total: nothing(), byClass: new Map(), highest: null, likeliest: null });
const noWord = (): Word => ({ total: nothing(), frames: new Map(), highest: null });

/** What a map holds for a key, made where it holds nothing. */
const entry = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

/**
 * Reads lines of a part of speech, a lemma and any number of "frame class cue all", and sums them at each grain that
 * `cueProbability` falls back to.
 */
export const parseCueTable = (lines: string): CueTable => {
  const table = new Map<string, Map<string, Word>>();
  for (const line of lines.trim().split('\n')) {
    const [part = '', lemma = '', ...cells] = line.split(' ');
    for (let at = 0; at + 3 < cells.length; at += 4) {
      const count = { cue: Number(cells[at + 2]), all: Number(cells[at + 3]) };
      const words = entry(table, part, () => new Map<string, Word>());
      const { total, frames } = entry(words, lemma, noWord);
      const frame = entry(frames, `${cells[at]}`, noFrame);
      add(total, count);
      add(frame.total, count);
      add(entry(frame.byClass, `${cells[at + 1]}`, nothing), count);
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
  const words = table.get(part);
  const any = words?.get(ANY);
  const word = words?.get(lemma) ?? words?.get(RARE);
  const overall = shrink(any?.total, 0.1);
  const ofLemma = shrink(word?.total, overall);
  const ofFrame = shrink(any?.frames.get(frame)?.byClass.get(speakerClass), overall);
  const apart = logistic(logit(ofLemma) + FRAME_WEIGHT * (logit(ofFrame) - logit(overall)));
  const own = word?.frames.get(frame);
  const inFrame = shrink(own?.total, apart);
  return shrink(own?.byClass.get(speakerClass), (inFrame + apart) / 2);
};

const CLASSES = ['p', 'd', 'x', '0'] as const;

const mostOfClasses = (table: CueTable, key: Omit<Key, 'speakerClass'>): number =>
  Math.max(...CLASSES.map((speakerClass) => cueProbability(table, { ...key, speakerClass })));

/** The most that a word comes to in whatever construction: below a threshold no construction needs to be looked at. */
export const highestProbability = (table: CueTable, part: Key['part'], lemma: string): number => {
  const words = table.get(part);
  const word = words?.get(lemma) ?? words?.get(RARE);
  if (!word) return 1;
  const frames = (): Set<string> => new Set(['', ...word.frames.keys(), ...(words?.get(ANY)?.frames.keys() ?? [])]);
  word.highest ??= Math.max(...[...frames()].map((frame) => mostOfClasses(table, { part, lemma, frame })));
  return word.highest;
};

/** The class of speaker that promises most in a frame, for words that were never seen in it. */
const likeliestIn = (frame: Frame | undefined, overall: number): Key['speakerClass'] => {
  if (!frame) return 'p';
  const promised = (speakerClass: string): number => shrink(frame.byClass.get(speakerClass), overall);
  frame.likeliest ??= CLASSES.reduce((best, next) => (promised(next) > promised(best) ? next : best));
  return frame.likeliest;
};

/** The most that a word comes to in a construction, whoever speaks: below a threshold nobody needs to be looked for. */
export const highestInFrame = (table: CueTable, key: Omit<Key, 'speakerClass'>): number => {
  const words = table.get(key.part);
  const own = (words?.get(key.lemma) ?? words?.get(RARE))?.frames.get(key.frame);
  if (!own) {
    const any = words?.get(ANY);
    const speakerClass = likeliestIn(any?.frames.get(key.frame), shrink(any?.total, 0.1));
    return cueProbability(table, { ...key, speakerClass });
  }
  own.highest ??= mostOfClasses(table, key);
  return own.highest;
};

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};
