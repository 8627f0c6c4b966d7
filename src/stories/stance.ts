import type { Told } from './memory.ts';

export type Stance = 'denied' | 'confirmed';

/** "has not been able to confirm it" confirms nothing. */
const NEGATED = /(?:\b(?:not|never|cannot|unable|nor|neither|nobody|no one|could|whether)\b|n['’]t\b)[^.;]{0,40}$/i;

/** Whether somebody denies or confirms something; null for whatever else is said. */
export const stanceOf = ({ claim, telling }: Told): Stance | null => {
  if (claim.kind === 'denies' || claim.status === 'denied') return 'denied';
  const before = telling.material.article.text.slice(telling.span.start, claim.cue?.end ?? telling.span.start);
  return claim.kind === 'confirms' && claim.polarity === 'positive' && !NEGATED.test(before) ? 'confirmed' : null;
};

const TURNS_DOWN =
  /^(?!.*(?:\b(?:not|never)\b|n['’]t\b)).*\b(?:refus|declin|reject|dismiss|discount|den(?:y|ies|ied|ying|ial)|rul(?:e|es|ed|ing) out)/is;

/** "rejected the offer", "ruled out elections": says neither that there was none, nor what others say of it. */
export const turnsDown = ({ claim: { kind, cue }, telling }: Told): boolean =>
  kind === 'says' && cue !== null && TURNS_DOWN.test(telling.material.article.text.slice(cue.start, cue.end));

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing)?|(?:dismiss(?:es|ed|ing)?|brush(?:es|ed) off)(?= (?:as\b|(?:the|these|those|such|any|all) \p{Ll}+s?\b|\p{Ll}+s (?:that|of)\b))|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|disput(?:e|es|ed|ing)|contradict(?:s|ed)?|disavow(?:s|ed)?|repudiat(?:e|es|ed)|fabricat\w+|untrue|false|wrong|lie|lies|nonsense|baseless|unfounded|groundless)\b/iu;

/** "denied that …", "a fabrication": the words in which people deny. */
export const isDenying = (text: string): boolean => DENYING.test(text);

/** More than a sentence with "not" in it, which may answer nobody. */
export const isOpenDenial = ({ telling: { material, span } }: Told): boolean =>
  isDenying(material.article.text.slice(span.start, span.end));
