import { CUE_COUNTS } from './cue-table.ts';
import type { Candidate } from './frames.ts';

type Count = { cue: number; all: number };
/** How often a lemma was seen, and in which frames with which class of speaker: "obj", "obj p". */
type Word = { readonly total: Count; readonly frames: Map<string, Count> };
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
      const { total, frames } = entry(words, lemma, () => ({ total: nothing(), frames: new Map<string, Count>() }));
      add(total, count);
      add(entry(frames, `${cells[at]}`, nothing), count);
      add(entry(frames, `${cells[at]} ${cells[at + 1]}`, nothing), count);
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
  const withClass = `${frame} ${speakerClass}`;
  const overall = shrink(any?.total, 0.1);
  const ofLemma = shrink(word?.total, overall);
  const ofFrame = shrink(any?.frames.get(withClass), overall);
  const apart = logistic(logit(ofLemma) + FRAME_WEIGHT * (logit(ofFrame) - logit(overall)));
  const inFrame = shrink(word?.frames.get(frame), apart);
  return shrink(word?.frames.get(withClass), (inFrame + apart) / 2);
};

const CLASSES = ['p', 'd', 'x', '0'] as const;
const highest = new WeakMap<Word, number>();

/** The most that a word comes to in whatever construction: below a threshold no construction needs to be looked at. */
export const highestProbability = (table: CueTable, part: Key['part'], lemma: string): number => {
  const words = table.get(part);
  const word = words?.get(lemma) ?? words?.get(RARE);
  const known = word && highest.get(word);
  if (!word || known !== undefined) return known ?? 1;
  const frames = new Set(['', ...word.frames.keys(), ...(words?.get(ANY)?.frames.keys() ?? [])]);
  const found = Math.max(
    ...[...frames].flatMap((frame) =>
      CLASSES.map((speakerClass) => cueProbability(table, { part, lemma, frame, speakerClass })),
    ),
  );
  highest.set(word, found);
  return found;
};

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};
