import { isWithin } from '../../../domain/span.ts';
import type { Passage } from '../passage/passage.ts';
import { isNeutralReport } from '../passage/word-class.ts';

/** Ways to say that a source is not named. */
const UNNAMED =
  /,? (?:speaking |talking )?on (?:the )?condition of anonymity|,? who (?:did not want|asked|wished|declined|refused|preferred) (?:not )?to (?:be (?:named|identified)|remain anonymous)|,? who (?:spoke|talked) anonymously|,? (?:speaking )?anonymously|,? (?:whom? )?(?:it|he|she|they) did not (?:name|identify)/giu;

const SAYS_SO =
  /anonym|unnamed|unidentified|not to be (?:named|identified)|(?:declined|refused) to be (?:named|identified)|did not (?:name|identify)|not named/iu;

/** What may stand right behind who speaks, or behind the verb of saying. */
const BEHIND = new RegExp(`^(?:${UNNAMED.source}|,? (?:who|whom|which) [^,.]*(?:${SAYS_SO.source}))`, 'iu');
const BEFORE = /(?:anonymous|unnamed|unidentified)\s+(?:\p{L}+\s+)?$/iu;

/** Somebody who speaks in the cited sentence is said to be unnamed there: in what describes them or in how they speak. */
const hasUnnamed = ({ text, span, claims, words }: Passage): boolean =>
  claims
    .filter(({ cue }) => cue === null || words.some((word) => isWithin(word.token, cue) && isNeutralReport(word)))
    .some(({ attribution, cue }) =>
      attribution.some(({ span: voice }) => {
        if (voice === null) return false;
        const ends = cue === null ? [voice.end] : [voice.end, cue.end];
        return (
          SAYS_SO.test(text.slice(voice.start, voice.end)) ||
          BEFORE.test(text.slice(span.start, voice.start)) ||
          ends.some((end) => BEHIND.test(text.slice(end, span.end)))
        );
      }),
    );

/** A draft without its remark that the source is unnamed, where the cited text remarks it of one who speaks, in whatever words. */
export const withoutAnonymity = (text: string, cited: readonly Passage[]): string =>
  cited.some(hasUnnamed) ? text.replaceAll(UNNAMED, '') : text;
