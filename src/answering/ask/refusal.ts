import { termsOf } from '../../library/terms.ts';
import { holdsAll } from '../words/likeness.ts';

/** "She declined to comment", "refused to answer questions": that nothing was said, and not on what. */
export const REFUSES =
  /\b(?:declin|refus)(?:e|es|ed|ing) (?:\S+ ){0,3}?to (?:comment|answer|discuss|respond|reply|say)\b|\b(?:would|did) not (?:\w+ly )?(?:comment|respond|reply)\b|\b(?:did|would) not answer (?:\S+ ){0,3}?questions?\b|\bno (?:immediate )?comment\b|\b(?:would|did|could|does|do|will) not (?:\w+ly )?(?:say|tell|reveal|disclose|specify|elaborate)\b(?= (?:\S+ ){0,2}?(?:whether|if|how|when|where|why|who|whom|which|what)\b)|\bneither confirm(?:s|ed)? nor den(?:y|ies|ied)\b/i;

/** "declined to comment on the talks but said that the strike was illegal": behind the refusal something is said after all. */
const SAYS_BESIDE =
  /\b(?:but|though|although|yet|and|while) (?:(?:he|she|it|they|later|also|then|instead) ){0,2}(?:says?|said|adds?|added|warn(?:s|ed)|call(?:s|ed)|promis(?:es|ed)|insist(?:s|ed)|confirm(?:s|ed)|den(?:ies|ied)|acknowledg(?:es|ed)|admit(?:s|ted)|describ(?:es|ed))\b(?! (?:nothing|no more|only that (?:he|she|it|they) (?:would|could) not)\b)/i;

/** Whether a sentence only tells that nothing was said on the matter; "called the bridge unsafe, but declined to name anybody" says something. */
export const onlyRefuses = (text: string, about: readonly string[]): boolean => {
  const refused = REFUSES.exec(text);
  if (refused === null || SAYS_BESIDE.test(text.slice(refused.index))) return false;
  return about.length === 0 || !holdsAll(about, termsOf(text.slice(0, refused.index)));
};
