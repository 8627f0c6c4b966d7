import { isPerson } from '../../../reading/events/senses.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { formOf } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Who is this to somebody is somebody else. */
const CLOSE = /^(?:close|loyal|allied|sympathetic|opposed|linked|familiar|friendly|related)$/;

const FARTHEST = 9;

const personBefore = (word: Word): Word | null => {
  const before = word.passage.words[word.passage.words.indexOf(word) - 1];
  const isSomebody = before !== undefined && before.token.upos === 'NOUN';
  return isSomebody && (SOURCE.test(before.lemma) || isPerson(before.tree, before.index)) ? before : null;
};

const SOURCE = /^(?:source|person|people|insider)$/;

/** "a person close to the fund said": the person. */
const speakerBeside = (verb: Word): Word | null => {
  const { words } = verb.passage;
  const at = words.indexOf(verb);
  for (let back = at - 1; back > 0 && at - back <= FARTHEST; back -= 1) {
    const word = words[back] as Word;
    if (/^[,;:]$/.test(word.token.form) || word.token.upos === 'VERB') return null;
    if (CLOSE.test(formOf(word))) return personBefore(word);
  }
  return null;
};

/** "the fund said" of a person close to the fund. */
export const closeToFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] =>
  draft.words.some((word) => CLOSE.test(formOf(word)))
    ? []
    : [...pairs].flatMap(([own, told]): Fault[] => {
        const speaker = isNeutralReport(own) && told.token.upos === 'VERB' ? speakerBeside(told) : null;
        return speaker === null || kept.has(speaker)
          ? []
          : [{ rule: 'speaker', detail: `a “${speaker.token.form}” beside them says so in the cited text` }];
      });
