import type { Status } from '../domain/reading.ts';
import { isWithin, type Span } from '../domain/span.ts';
import type { Telling } from './telling.ts';

/**
 * "called off the talks", "called it off", "cancels": what was announced will not be, or not on its day. Forms that can be
 * finite alone, as "pressed dockers to cancel" ends nothing; "scraps" and "shelves" are things as often.
 */
const CALLED_OFF =
  /\b(?:call(?:s|ed) off|call(?:s|ed) (?:it|them|this|that|(?:the|its|his|her|their|a) \S+) off|cancel(?:s|l?ed)|postpone[sd]|puts off|(?:has|have|had|was|were|been|is|are) put off|scrapped|shelved)\b/i;

/** "should have been cancelled", "to be called off", "wants them to put off": up to two adverbs may stand between. */
const NOT_FINITE =
  /\b(?:to|will|would|shall|should|must|can|could|may|might|ought|be|being|let|lets|having)(?: \S+){0,2} $|[’']ll (?:\S+ ){0,2}$/i;
/** "the cancelled march", "heaps of scrapped cars", "a march that was postponed": tells of what is so already. */
const OF_A_THING =
  /\b(?:the|an?|this|that|these|those|its|his|her|their|our|any|some|many|most|two|three|of|at|by|past|from|with|near|in|on|for|into|over|about|through)(?:,? (?:recently|long|once|since|twice|now)[ -])? ?$|\b(?:that|which|who) (?:(?:is|are|was|were|has|have|had|been) )+(?:\S+ly )?$/i;
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|been)(?: \S+ly| also| now| again| since)? $/i;
/** "Talks postponed last week will be held": without an auxiliary, what has no object is told of a thing. */
const NO_OBJECT =
  /^(?:[,.;:)]|$| (?:by|last|on|in|at|after|before|because|for|earlier|yesterday|once|twice|again|when|since|until|due|and|or|but|amid|as|from|to|over|will|would|is|are|was|were|has|have|had)\b)/i;
/** "called it off", "was put off": the object or the auxiliary stands within. */
const COMPLETE = /\S \S+ off$/i;
/** "denied that the vote had been cancelled", "not called off": it still stands. */
const STILL_ON =
  /\b(?:not|never|no|nor|n['’]t|may|might|could|whether|if|unless|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|threat\w*|ask(?:s|ed|ing)?|rumou?rs?|reports?|suggest\w*|propos\w*|hop(?:e|es|ed|ing)|wish\w*|expect\w*)\b[^,;.]{0,60}$|n['’]t [^,;.]{0,60}$/i;

const OPEN: ReadonlySet<Status> = new Set(['denied', 'possible', 'conditional', 'threatened']);

/** Whether what was read at these words leaves open that it was so, or denies it. */
const isOpenAt = ({ claims, material }: Telling, span: Span): boolean =>
  claims.some(
    ({ content, cue, status }) =>
      OPEN.has(status) && [...content, ...(cue === null ? [] : [cue])].some((part) => isWithin(span, part)),
  ) ||
  (material.reading?.events ?? []).some(
    ({ trigger, status }) => (OPEN.has(status) || status === 'planned') && isWithin(trigger, span),
  );

/** Whether a sentence tells that something announced was called off or put off: done, not asked for, planned or denied. */
export const callsOff = (telling: Telling): boolean => {
  const { material, span } = telling;
  const text = material.article.text.slice(span.start, span.end);
  const found = CALLED_OFF.exec(text);
  if (found === null) return false;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if ([NOT_FINITE, OF_A_THING, STILL_ON].some((sign) => sign.test(before))) return false;
  if (NO_OBJECT.test(after) && !COMPLETE.test(found[0]) && !AUXILIARY.test(before)) return false;
  const start = span.start + found.index;
  return !isOpenAt(telling, { start, end: start + found[0].length });
};
