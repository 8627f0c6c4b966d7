import { MODIFIER, operatorOf } from '../../reading/status/operators.ts';
import { type Alignment, isMark } from './alignment.ts';
import { isLike } from './compare.ts';
import { isNegative } from './negations.ts';
import { isOfWeight } from './omissions.ts';
import type { Passage, Word } from './passage.ts';
import { namesBehind } from './phrase.ts';
import type { Fault } from './verdict.ts';
import { isName } from './word-class.ts';

/** What stands in the draft and in the cited text between two words that the draft repeats. */
type Gap = {
  readonly said: readonly Word[];
  readonly told: readonly Word[];
  /** The pair behind it. */
  readonly behind: readonly [Word, Word];
};

/** Gaps between words in a row on both sides; one that begins or ends a stretch has no neighbour there. */
const gapsIn = (draft: readonly Word[], told: readonly Word[], pairs: ReadonlyMap<Word, Word>): Gap[] => {
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
    [said, before] = [[], place];
  }
  return gaps;
};

const NEGATOR = /^(?:not|n['’]t|never|no|neither|nor)$/;

const isNegator = ({ token }: Word): boolean => NEGATOR.test(token.form.toLowerCase());

const isHedge = ({ token }: Word): boolean =>
  /^(?:alleged|claimed|possible)$/.test(MODIFIER.get(token.form.toLowerCase()) ?? '');

/** Words that a word of weight may stand with in a gap: "did not", "had allegedly". */
const SMALL = /^(?:do|does|did|is|are|was|were|be|been|has|have|had|the|an?|any|that|to)$/;

const areSmall = (words: readonly Word[], except: Word): boolean =>
  words.every((word) => word === except || SMALL.test(word.token.form.toLowerCase()));

/** The draft denies or hedges it by another word. */
const hasOther = (draft: Passage, pairs: ReadonlyMap<Word, Word>): boolean =>
  draft.words.some(
    (word) =>
      !pairs.has(word) &&
      (isOfWeight(word) ||
        isNegative(word.lemma) ||
        /^(?:denied|did-not-happen|possible|alleged)$/.test(operatorOf(word.lemma) ?? '')),
  );

const weightFault = ({ said, told }: Gap): Fault | null => {
  const lost = told.find((word) => (isNegator(word) || isHedge(word)) && areSmall(told, word));
  if (lost === undefined || !said.every(({ token }) => SMALL.test(token.form.toLowerCase()))) return null;
  return {
    rule: isNegator(lost) ? 'polarity' : 'modality',
    detail: `“${lost.token.form}” is left out of the cited text`,
  };
};

const MAY = /^(?:may|might|could|can|would|will)$/;
const DONE = /^(?:has|have|had|is|are|was|were|been|did)$/;

const isBare = ({ token, lemma }: Word): boolean => token.form.toLowerCase() === lemma;

/** "has reached" for "could reach": what lies ahead, or may be, is told as done. */
const modalFault = ({ said, told, behind: [own, other] }: Gap): Fault | null => {
  const modal = told.find(({ token }) => MAY.test(token.form.toLowerCase()));
  const isDone = said.every(({ token }) => DONE.test(token.form.toLowerCase()));
  if (modal === undefined || !isDone || own.token.upos !== 'VERB' || !isBare(other)) return null;
  if (isBare(own) || /ing$/.test(own.token.form)) return null;
  return areSmall(told, modal)
    ? { rule: 'modality', detail: `“${modal.token.form}” is left out of the cited text` }
    : null;
};

const namesIn = (words: readonly Word[]): readonly Word[] => words.filter(isName);

const isIn = (name: Word, words: readonly Word[]): boolean => words.some((word) => isName(word) && isLike(name, word));

/** One name stands where the cited text has another, and both are in both. */
const nameFault = ({ said, told }: Gap, draft: Passage, cited: readonly Passage[]): Fault | null => {
  const [own, others] = [namesIn(said), namesIn(told)];
  const [name, other] = [own[0], others[0]];
  if (name === undefined || other === undefined) return null;
  if (own.length !== said.length || others.length !== told.length) return null;
  const isElsewhere =
    own.every((word) => cited.some(({ words }) => isIn(word, words))) &&
    others.every((word) => isIn(word, draft.words));
  const isSame = own.some(
    (word) =>
      isIn(word, others) || others.some((each) => namesBehind(each).some((known) => known.includes(word.token.form))),
  );
  return isElsewhere && !isSame
    ? { rule: 'roles', detail: `“${name.token.form}” stands where the cited text has “${other.token.form}”` }
    : null;
};

/** What is told in the words of the cited text but for one that is left out or exchanged. */
export const inPlaceFaults = (draft: Passage, cited: readonly Passage[], { pairs, stretches }: Alignment): Fault[] => {
  const bare = (words: readonly Word[]): readonly Word[] => words.filter((word) => !isMark(word));
  const isReworded = hasOther(draft, pairs);
  const isTurned = draft.words.some((word) => word.token.form === 'by' && !pairs.has(word));
  return stretches.flatMap((stretch) =>
    gapsIn(bare(draft.words), bare(stretch), pairs).flatMap(
      (gap) =>
        (isReworded ? null : (weightFault(gap) ?? modalFault(gap))) ??
        (isTurned ? null : nameFault(gap, draft, cited)) ??
        [],
    ),
  );
};
