import { operatorOf } from '../../../reading/status/operators.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { isNoun, isVerb } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { before, form, placeOf } from './in-order.ts';

/** What is only said, feared or rumoured stands behind these and "that". */
const HEARSAY =
  /^(?:report|rumou?r|claim|allegation|accusation|suggestion|speculation|assertion|insinuation|hint|fear|concern|worry|warning|theory|belief|charge|complaint|notion|idea)s?$|^(?:worries|theories|beliefs)$/;

const isHearsay = (word: Word | undefined, next: Word | undefined): word is Word =>
  word !== undefined && word.token.upos === 'NOUN' && HEARSAY.test(form(word)) && form(next) === 'that';

/** Who does this vouches for it, whoever else reports it. */
const VOUCHES = /^(?:acknowledge|admit|concede)$/;

/** The draft says by any word that somebody says, fears or denies it. */
const isHedged = ({ words }: Passage): boolean =>
  !words.some(({ lemma }) => VOUCHES.test(lemma)) &&
  words.some(
    (word) =>
      isNeutralReport(word) ||
      HEARSAY.test(form(word)) ||
      (!isName(word) && /^(?:claimed|alleged|denied|possible)$/.test(operatorOf(word.lemma) ?? '')),
  );

const FARTHEST = 14;

/** "a report in the weekly Clarion that" */
const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|ADP)$/;

/** The noun of hearsay whose clause a verb is the first in. */
const hearsayOver = (verb: Word): Word | null => {
  const near = before(verb, FARTHEST);
  const that = near.findIndex((word) => form(word) === 'that' || isVerb(word));
  if (that < 0 || form(near[that]) !== 'that') return null;
  const noun = near.slice(that + 1).find((word) => HEARSAY.test(form(word)) || !IN_PHRASE.test(word.token.upos));
  return isHearsay(noun, near[that]) ? noun : null;
};

/** "had moved money" of who dismissed reports that somebody had. */
export const hearsayFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] => {
  if (isHedged(draft)) return [];
  return [...pairs].flatMap(([own, told]): Fault[] => {
    const noun = isVerb(own) && isVerb(told) && isSameWord(own, told) ? hearsayOver(told) : null;
    if (noun === null || kept.has(noun)) return [];
    return [{ rule: 'speaker', detail: `“${own.token.form}” stands only in “${noun.token.form}” in the cited text` }];
  });
};

/** "dismissed his chief" of who dismissed reports that the chief did something. */
export const objectFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] =>
  [...pairs].flatMap(([own, told]): Fault[] => {
    if (!isVerb(own) || !isVerb(told) || !isSameWord(own, told)) return [];
    const { words } = told.passage;
    const [noun, that] = words.slice(placeOf(told) + 1).filter(({ token }) => !/^(?:DET|ADJ)$/.test(token.upos));
    if (!isHearsay(noun, that) || kept.has(noun)) return [];
    const [object] = draft.words.slice(placeOf(own) + 1).filter(({ token }) => !/^(?:DET|ADJ|NUM)$/.test(token.upos));
    const isMeant =
      object !== undefined && (isNoun(object) || /^(?:his|her)$/.test(form(object))) && !HEARSAY.test(form(object));
    return isMeant
      ? [{ rule: 'roles', detail: `“${own.token.form}” is said of “${noun.token.form}” in the cited text` }]
      : [];
  });
