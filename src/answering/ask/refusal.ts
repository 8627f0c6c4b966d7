import { termsOf } from '../../library/terms.ts';
import { holdsAll } from '../match/likeness.ts';

/** "She declined to comment", "refused to answer questions": that nothing was said, and not on what. */
export const REFUSES =
  /\b(?:declin|refus)(?:e|es|ed|ing) (?:\S+ ){0,3}?to (?:comment|answer|discuss|respond|reply|say)\b|\b(?:would|did) not (?:\w+ly )?(?:comment|respond|reply)\b|\b(?:did|would) not answer (?:\S+ ){0,3}?questions?\b|\bno (?:immediate )?comment\b/i;

/** Whether a sentence only tells that nothing was said on the matter; "called the bridge unsafe, but declined to name anybody" says something. */
export const onlyRefuses = (text: string, about: readonly string[]): boolean => {
  const refused = REFUSES.exec(text);
  return refused !== null && (about.length === 0 || !holdsAll(about, termsOf(text.slice(0, refused.index))));
};
