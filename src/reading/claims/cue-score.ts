import type { Candidate } from './candidate.ts';
import { CUE_COUNTS } from './cue-table.ts';

type Count = { cue: number; all: number };
/** How often a frame was seen, in all and by the class of who speaks. */
type Frame = { readonly total: Count; readonly byClass: Map<string, Count> };
/** How likely a word in a frame introduces what somebody says, by the class of who speaks, and with the class that promises most. */
type Chances = Readonly<Record<Key['speakerClass'] | 'highest', number>>;
/** How often a lemma was seen, in all and by its frames; the rest is worked out when it is first asked for. */
type Word = {
  readonly total: Count;
  readonly frames: Map<string, Frame>;
  readonly chances: Map<string, Chances>;
  /** The most that it comes to in any frame. */
  highest: number | null;
};
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
const noFrame = (): Frame => ({ total: nothing(), byClass: new Map() });
const noWord = (): Word => ({ total: nothing(), frames: new Map(), chances: new Map(), highest: null });

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

/** What is counted of the words of a part of speech, of one of them, and of all together. */
type Counted = { readonly word: Word | undefined; readonly any: Word | undefined };

const countedOf = (table: CueTable, { part, lemma }: Pick<Key, 'part' | 'lemma'>): Counted => {
  const words = table.get(part);
  return { word: words?.get(lemma) ?? words?.get(RARE), any: words?.get(ANY) };
};

/** The table's count for a word in a frame with a class of speaker, shrunk toward what is more general. */
const chanceOf = ({ word, any }: Counted, frame: string, speakerClass: string): number => {
  const overall = shrink(any?.total, 0.1);
  const ofLemma = shrink(word?.total, overall);
  const ofFrame = shrink(any?.frames.get(frame)?.byClass.get(speakerClass), overall);
  const apart = logistic(logit(ofLemma) + FRAME_WEIGHT * (logit(ofFrame) - logit(overall)));
  const own = word?.frames.get(frame);
  const inFrame = shrink(own?.total, apart);
  return shrink(own?.byClass.get(speakerClass), (inFrame + apart) / 2);
};

const chancesIn = (counted: Counted, frame: string): Chances => {
  const of = (speakerClass: string): number => chanceOf(counted, frame, speakerClass);
  const [p, d, x, none] = [of('p'), of('d'), of('x'), of('0')];
  return { p, d, x, '0': none, highest: Math.max(p, d, x, none) };
};

/** Far more frames than a lemma stands in. */
const MOST_FRAMES = 1000;

/** The chances of a word in a frame, worked out once. */
const chancesWith = (counted: Counted, frame: string): Chances => {
  const remembered = counted.word?.chances;
  const known = remembered?.get(frame);
  if (known) return known;
  const chances = chancesIn(counted, frame);
  if (remembered && remembered.size < MOST_FRAMES) remembered.set(frame, chances);
  return chances;
};

/**
 * How often a word in this construction introduces what somebody says: the table's count for the lemma in its frame with
 * this class of speaker, shrunk toward the lemma in its frame, and that toward what lemma and frame promise apart.
 */
export const cueProbability = (table: CueTable, { part, lemma, frame, speakerClass }: Key): number =>
  chancesWith(countedOf(table, { part, lemma }), frame)[speakerClass];

/** The most that a word comes to in a construction, whoever speaks: below a threshold nobody needs to be looked for. */
export const highestInFrame = (table: CueTable, { part, lemma, frame }: Omit<Key, 'speakerClass'>): number =>
  chancesWith(countedOf(table, { part, lemma }), frame).highest;

/** The most that a word comes to in whatever construction: below a threshold no construction needs to be looked at. */
export const highestProbability = (table: CueTable, part: Key['part'], lemma: string): number => {
  const counted = countedOf(table, { part, lemma });
  const { word, any } = counted;
  if (!word) return 1;
  const frames = (): Set<string> => new Set(['', ...word.frames.keys(), ...(any?.frames.keys() ?? [])]);
  word.highest ??= Math.max(...[...frames()].map((frame) => chancesIn(counted, frame).highest));
  return word.highest;
};

let shipped: CueTable | null = null;

/** The table that ships, read once. */
export const shippedCueTable = (): CueTable => {
  shipped ??= parseCueTable(CUE_COUNTS);
  return shipped;
};
