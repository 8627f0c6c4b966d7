import { isWithin } from '../../../domain/span.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName, isNeutralReport, isTimeWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Where another part of a sentence begins. */
const OPENS =
  /^(?:[,;:]|and|but|while|whereas|though|although|after|before|who|which|where|when|because|if|unless|with|that|as|than|from|whose|whom)$/i;

type Part = number;

/** A word of the draft, the part in which it stands, and the one part of the cited text in which it stands. */
type Placed = {
  readonly word: Word;
  readonly kind: string;
  readonly own: Part;
  readonly told: Part;
  readonly from: Passage;
};

const partsOf = (words: readonly Word[]): ReadonlyMap<Word, Part> => {
  let part = 0;
  return new Map(
    words.map((word) => {
      if (OPENS.test(word.token.form)) part += 1;
      return [word, part] as const;
    }),
  );
};

/** What may stand in another's place: a number in that of a number, one person in that of another. */
const kindOf = (word: Word): string => {
  if (word.token.upos === 'NUM' || /^\d/.test(word.token.form)) return 'number';
  if (word.token.deprel === 'nmod:poss') return 'owner';
  if (isName(word)) return 'name';
  return word.token.upos === 'NOUN' && isPerson(word.tree, word.index) ? 'person' : word.token.upos;
};

const matters = (word: Word): boolean =>
  (isContent(word) || isName(word) || word.token.upos === 'NUM') && !isTimeWord(word) && !isNeutralReport(word);

/** Who says it may stand at either end. */
const isSpeaker = ({ word: { passage, token } }: Placed): boolean =>
  passage.claims.some(({ attribution: [first] }) => {
    const span = first?.span;
    return span != null && isWithin(token, span);
  });

const placedIn = (draft: Passage, cited: readonly Passage[]): Placed[] => {
  const [own, told] = [partsOf(draft.words), partsOf(cited.flatMap(({ words }) => words))];
  return draft.words.filter(matters).flatMap((word): Placed[] => {
    const others = counterparts(word, cited);
    const [first, parts] = [others[0], new Set(others.map((other) => told.get(other) ?? -1))];
    const [part = -1] = parts;
    return first === undefined || parts.size > 1
      ? []
      : [{ word, kind: kindOf(word), own: own.get(word) ?? -1, told: part, from: first.passage }];
  });
};

/** The words beside one in its part stand for the most part where the other stands in the cited text. */
const standsWith = (one: Placed, other: Placed, all: readonly Placed[]): boolean => {
  const beside = all.filter(({ word, own }) => own === one.own && word.lemma !== one.word.lemma);
  const count = (part: Part): number => beside.filter(({ told }) => told === part).length;
  return count(other.told) > count(one.told);
};

/** "15 dead … 11 found" of 11 dead and 15 found: two of a kind have changed places, each with what the other is told with. */
export const placeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const all = placedIn(draft, cited);
  const movable = all.filter((placed) => placed.kind !== 'VERB' && !isSpeaker(placed));
  const exchanged = movable.flatMap((one) =>
    movable
      .filter(
        (other) =>
          one.own < other.own &&
          one.told !== other.told &&
          one.from === other.from &&
          one.kind === other.kind &&
          standsWith(one, other, all) &&
          standsWith(other, one, all),
      )
      .map((other) => [one, other] as const),
  );
  return exchanged.slice(0, 1).map(([one, other]) => ({
    rule: 'roles',
    detail: `“${one.word.token.form}” and “${other.word.token.form}” have changed places`,
  }));
};
