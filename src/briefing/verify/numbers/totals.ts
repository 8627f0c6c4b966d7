import { type Passage, wordingOf } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';

/** "at all", "all-out", "in all": no whole of anything. */
const IDIOMS =
  /\b(?:(?:at|after|above|first of|once and for) all(?! (?:the|of|its|their|his|her|these|those|but|\p{L}+s)\b)|in all,|all[- ](?:out|party|time|right|along|over|clear)\b|all the (?:same|more|while))/giu;

const WHOLES =
  /\b(?<word>all|both|every|each|everyone|everybody|everything|whole|entire|entirely|throughout|always)\b/giu;

/** By any of these the cited text may tell of a whole. */
const TELLS_WHOLE =
  /\b(?:all|every\p{L}*|each|any(?:one|body|thing| of)|none|nobody|nothing|never|neither|both|either|whole|wholly|entire\p{L}*|full\p{L}*|complet\p{L}*|throughout|always|constant\p{L}*|total\p{L}*|together|nationwide|unanim\p{L}*|universal\p{L}*)\b/iu;

/** "all four" of four; not of three of the four. */
const NUMBER_BEHIND =
  /^ (?:of )?(?:the |its |their )?(?<number>\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)\b/iu;

const isOfPart = (number: string, text: string): boolean =>
  new RegExp(`\\bof (?:the |its |their |his |her )?(?:\\p{L}+ )?${number}\\b`, 'iu').test(text);

const EXCEPTS = /^ but (?<number>\d[\d,.]*|[\p{L}-]+)/iu;
const TELLS_EXCEPTION =
  /\b(?:but|except\p{L}*|apart|besides|save|other than|rest|others?|not|no|never|nor|against|oppos\p{L}*|unless)\b/iu;

/** "all but 42 of its shops" of 42 of them: the ones are told to be the others. */
const isTurnedPart = (behind: string, text: string): boolean => {
  const number = EXCEPTS.exec(behind)?.groups?.number;
  return number !== undefined && new RegExp(`\\b${number}\\b`, 'iu').test(text) && !TELLS_EXCEPTION.test(text);
};

/** "all but two" is no whole. */
const ALL_BUT = /\b(?:all|every\p{L}*|nobody|none|nothing) (?:but|except) /giu;

const isWhole = (behind: string, text: string): boolean => {
  const number = NUMBER_BEHIND.exec(behind)?.groups?.number;
  if (EXCEPTS.test(behind)) return !isTurnedPart(behind, text);
  return TELLS_WHOLE.test(text.replaceAll(ALL_BUT, ' ')) || (number !== undefined && !isOfPart(number, text));
};

/** "most of them", "some of which": a part of what was named before. */
const SHARES = /\b(?<share>all|most|many|some|several|few|half|none|\d+|[\p{L}-]+) of (?<whom>them|which|whom)\b/giu;

/** "all of them" where the cited text knows of most of them only. */
const shareFaults = (draft: string, text: string): Fault[] => {
  const told = [...text.matchAll(SHARES)].map(({ groups }) => groups?.share?.toLowerCase());
  const isAll = [...draft.matchAll(SHARES)].some(({ groups }) => groups?.share?.toLowerCase() === 'all');
  return isAll && told.length > 0 && told.every((share) => share !== undefined && PARTS.test(share))
    ? [{ rule: 'number', detail: '“all of them” are a part in the cited text' }]
    : [];
};

const PARTS = /^(?:most|many|some|several|few|half|\d+)$/;

/** "only two" of all but two. */
const exceptionFaults = (draft: string, text: string): Fault[] => {
  const number = /\ball but (?<number>[\p{L}\d]+)/iu.exec(text)?.groups?.number;
  const isTurned =
    number !== undefined &&
    new RegExp(`\\b(?:only|just) ${number}\\b`, 'iu').test(draft) &&
    !/\b(?:not|no|never|nor|un\p{L}+|fail\p{L}*|refus\p{L}*|against|except\p{L}*)\b|n['’]t\b/iu.test(draft);
  return isTurned ? [{ rule: 'number', detail: `“${number}” are those left out in the cited text` }] : [];
};

/** "all of them" of most of them, "the whole of the east" of a town there. */
const wholeFaults = (draft: string, text: string): Fault[] =>
  [...draft.replaceAll(IDIOMS, (idiom) => ' '.repeat(idiom.length)).matchAll(WHOLES)]
    .filter(({ index, 0: word }) => !isWhole(draft.slice(index + word.length), text))
    .map(({ 0: word }) => ({ rule: 'number', detail: `“${word}” is not so in the cited text` }));

const WIDER =
  /\b(?:in|across|throughout) the (?:whole |entire )?(?:country|nation|world|continent)\b|\b(?:nation|world)wide\b/iu;
const TELLS_WIDER = /\b(?:countr|nation|world|global|international|continent|kingdom|republic|federal)/iu;
const PLACE =
  /\b(?:in|at|of) (?:the )?(?:\p{L}+ )?(?<place>province|valley|town|city|district|region|village|airport|port|harbour|camp|county|island|canton|suburb|street|mountains|desert|basin)\b/giu;

/** "the largest in the country" of the largest in a valley: it holds of the place alone. */
const placeFaults = (draft: string, text: string): Fault[] => {
  const [wider] = WIDER.exec(draft) ?? [];
  const places = [...text.matchAll(PLACE)].map(({ groups }) => groups?.place?.toLowerCase() ?? '');
  const isLost = places.length > 0 && !places.some((place) => draft.toLowerCase().includes(place));
  return wider !== undefined && isLost && !TELLS_WIDER.test(text)
    ? [{ rule: 'detail', detail: `it is not told “${wider}” in the cited text` }]
    : [];
};

const UNCONDITIONAL =
  /\b(?:whatever|no matter|regardless|irrespective|in any case|come what may|unconditional\p{L}*)\b/iu;
const TELLS_UNCONDITIONAL =
  /\b(?:whatever|whoever|wherever|no matter|regardless|irrespective|any|anyway|come what may|unconditional\p{L}*|even|despite|although|though)\b/iu;
const CONDITION = /\b(?:if|unless|provided|providing|depend\p{L}*|condition\p{L}*|as long as|only when|until)\b/iu;

/** "whatever the weather" of what comes only if the weather is good. */
const conditionFaults = (draft: string, text: string): Fault[] => {
  const [word] = UNCONDITIONAL.exec(draft) ?? [];
  return word !== undefined && CONDITION.test(text) && !TELLS_UNCONDITIONAL.test(text)
    ? [{ rule: 'modality', detail: `“${word}” leaves no condition, the cited text does` }]
    : [];
};

/** A whole of which the cited text knows nothing: "all", "throughout", "all but two". */
export const totalityFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const [said, text] = [wordingOf(draft), cited.map(wordingOf).join(' ')];
  return [
    ...wholeFaults(said, text),
    ...shareFaults(said, text),
    ...exceptionFaults(said, text),
    ...placeFaults(said, text),
    ...conditionFaults(said, text),
  ];
};
