import type { Word } from '../passage/passage.ts';

/** What stands in the draft and in the cited text between two words that the draft repeats. */
export type Gap = {
  readonly said: readonly Word[];
  readonly told: readonly Word[];
  /** The pair behind it. */
  readonly behind: readonly [Word, Word];
};

/** Up to so many words may open a stretch before the first that is repeated: "Almost half", "No". */
const SHORT_OPENING = 2;

/** Gaps between words in a row on both sides; one that begins or ends a stretch has no neighbour there. */
export const gapsIn = (draft: readonly Word[], told: readonly Word[], pairs: ReadonlyMap<Word, Word>): Gap[] => {
  const places = new Map(told.map((word, at) => [word, at] as const));
  const gaps: Gap[] = [];
  let [said, before]: [Word[], number | null] = [[], null];
  for (const word of draft) {
    const partner = pairs.get(word);
    const place = partner === undefined ? undefined : places.get(partner);
    if (place === undefined) {
      said.push(word);
      continue;
    }
    if (before !== null && place > before)
      gaps.push({ said, told: told.slice(before + 1, place), behind: [word, told[place] as Word] });
    else if (
      before === null &&
      said.length === 0 &&
      place > 0 &&
      place <= SHORT_OPENING &&
      word.sentence === draft[0]?.sentence
    )
      gaps.push({ said, told: told.slice(0, place), behind: [word, told[place] as Word] });
    [said, before] = [[], place];
  }
  return gaps;
};
