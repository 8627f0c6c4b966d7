import { counterparts } from './compare.ts';
import type { Passage, Word } from './passage.ts';
import { headOf } from './phrase.ts';
import type { Fault } from './verdict.ts';

/** What is brought, made or held is there, */
const BRINGS = /^(?:bring|file|press|lay|make|launch|open|start|begin|impose|issue|hold|stage|pursue|have|face|keep)$/;

/** and what is dropped is there no more. */
const ENDS =
  /^(?:drop|withdraw|lift|cancel|scrap|abandon|revoke|dismiss|quash|rescind|retract|annul|drop_out|call_off)$/;

const verbOver = (word: Word): Word | null =>
  word.token.upos === 'NOUN' && /^(?:obj|nsubj:pass)$/.test(word.token.deprel) ? headOf(word) : null;

const isEnded = (noun: Word): boolean => ENDS.test(verbOver(noun)?.lemma ?? '');

/** "brought charges" of charges that were dropped: verbs that say little turn what they carry around all the same. */
export const endedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.flatMap((noun): Fault[] => {
    const verb = verbOver(noun);
    if (verb === null || !BRINGS.test(verb.lemma)) return [];
    const same = counterparts(noun, cited);
    return same.length > 0 && same.every(isEnded)
      ? [{ rule: 'polarity', detail: `“${noun.token.form}” is dropped in the cited text` }]
      : [];
  });
