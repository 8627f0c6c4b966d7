import type { Claim } from '../../domain/reading.ts';
import { mayAgree, numberTold } from '../../reading/events/number-phrase.ts';
import { sameSpeaker, speakerOfClaim } from '../../stories/speaker.ts';
import { claimsAt, type Evidence } from '../evidence/evidence.ts';
import type { Question } from '../question/question.ts';
import { SETTLES } from './accounts.ts';
import { sentenceOf } from './differ.ts';

/** "1.3 million, not 900,000 as the company had said"; "not 42 as first reported" takes back what was said. */
const CORRECTS =
  /\bnot (?:[^,;]|,(?=\d)){1,40} as (?!(?:first|earlier|previously|originally|initially|wrongly|mistakenly)\b)[^,;]{1,60}\b(?:said|says|claimed|claims|reported|put it)\b/i;

/** "The first between the two" measures nothing. */
const MEASURED =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|cent(?:ury|uries)|met(?:re|er)s?|miles?|kilomet(?:re|er)s?|feet|foot|degrees?|tonn?es?|tons?)\b/i;

const twoVoices = (evidence: Evidence, differ: (a: Claim, b: Claim) => boolean): boolean => {
  const { reading } = evidence.material;
  const claims = claimsAt(evidence);
  return (
    reading !== null &&
    claims.some((a) =>
      claims.some(
        (b) =>
          differ(a, b) && !sameSpeaker(speakerOfClaim(a.attribution, reading), speakerOfClaim(b.attribution, reading)),
      ),
    )
  );
};

/**
 * Whether one sentence tells both sides: what one says and another denies, or two speakers' counts ("he was freed, his
 * lawyer said, but the prosecutor denied it").
 */
export const isDisputedWithin = ({ type }: Question, evidence: Evidence): boolean => {
  const text = evidence.material.article.text;
  if (type === 'whether')
    return (
      !SETTLES.test(sentenceOf(evidence)) && twoVoices(evidence, (a, b) => a.kind === 'denies' && b.kind !== 'denies')
    );
  if (type !== 'how-many' && type !== 'how-long') return false;
  const countOf = (claim: Claim) => {
    const words = claim.content.map(({ start, end }) => text.slice(start, end)).join(' ');
    return type === 'how-long' && !MEASURED.test(words) ? null : numberTold(words);
  };
  return (
    CORRECTS.test(sentenceOf(evidence)) ||
    twoVoices(evidence, (a, b) => {
      const [one, other] = [countOf(a), countOf(b)];
      return one !== null && other !== null && !mayAgree(one, other);
    })
  );
};
