import { isNegated } from '../../../reading/status/status-of.ts';
import { counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import type { Fault } from '../verdict.ts';

/** What is brought, made or held is there, */
const BRINGS = /^(?:bring|file|press|lay|make|launch|open|start|begin|impose|issue|hold|stage|pursue|have|face|keep)$/;

/** and what is dropped is there no more. */
const ENDS =
  /^(?:drop|withdraw|lift|cancel|scrap|abandon|revoke|dismiss|quash|rescind|retract|annul|drop_out|call_off)$/;

/** What is taken or announced is not turned down or ruled out. */
const TAKES = /^(?:accept|approve|welcome|back|announce|confirm|admit|acknowledge|plan|promise|order)$/;
const REFUSES = /^(?:reject|refuse|decline|deny|oppose|veto|block|rule_out|turn_down|knock_back)$/;

const verbOver = (word: Word): Word | null =>
  word.token.upos === 'NOUN' && /^(?:obj|nsubj:pass)$/.test(word.token.deprel) ? headOf(word) : null;

const isUnder = (noun: Word, verbs: RegExp): boolean => {
  const verb = verbOver(noun);
  return verb !== null && [verb.lemma, ...verb.phrases].some((name) => verbs.test(name));
};

/** "brought charges" of charges that were dropped: verbs that say little turn what they carry around all the same. */
export const endedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.flatMap((noun): Fault[] => {
    const verb = verbOver(noun);
    if (verb === null || isNegated(verb.tree, verb.index)) return [];
    const contrary = BRINGS.test(verb.lemma) ? ENDS : TAKES.test(verb.lemma) ? REFUSES : null;
    const same = contrary === null ? [] : counterparts(noun, cited).filter((other) => verbOver(other) !== null);
    return contrary !== null && same.length > 0 && same.every((other) => isUnder(other, contrary))
      ? [{ rule: 'polarity', detail: `“${noun.token.form}” is dropped in the cited text` }]
      : [];
  });
