import type { Article } from '../domain/article.ts';
import { type Claim, isLocalActor, type Reading, type Voice } from '../domain/reading.ts';
import { isWithin } from '../domain/span.ts';
import { isAddressed } from '../library/addressed.ts';
import { termsOf } from '../library/terms.ts';
import { kindOf } from '../reading/claims/kinds.ts';
import { isSpeechVerb } from '../reading/claims/speech-verbs.ts';

type Headed = Pick<Article, 'text' | 'titleSpan'>;

/** Marks that no newsroom sets in a headline: of mark-up, of links, of a machine's commands. */
const ODD = /[<>[\]{}|`*_~^\\@#=]|:\/\//;
/** A name and what stands around it: nothing but words. */
const WORDS = /^[\p{L}\p{N}\s.,'’&/()-]+$/u;
const PRONOUN = /^(?:I|he|she|it|we|you|they|who|which|that)$/i;
/** This share of what a headline has somebody say is said by the same one in its article. */
const SAME = 0.5;

const wordsOf = ({ text }: Headed, spans: Claim['content']): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

const basesOf = (verb: string): string[] => [
  verb,
  verb.replace(/s$/, ''),
  verb.replace(/es$/, ''),
  verb.replace(/ies$/, 'y'),
  verb.replace(/d$/, ''),
  verb.replace(/ed$/, ''),
  verb.replace(/ied$/, 'y'),
];

/** "says", "denies", "Told", or the colon of "Minister: bridge is safe". */
const attributes = (cue: string): boolean => {
  const [verb = ''] = cue.toLowerCase().split(/\s+/);
  return verb === ':' || verb === 'said' || verb === 'told' || basesOf(verb).some(isReport);
};

const isReport = (verb: string): boolean => isSpeechVerb(verb) || kindOf(verb) !== 'says';

const isNamed = (article: Headed, { span }: Voice): boolean => {
  const words = span === null ? '' : article.text.slice(span.start, span.end);
  return WORDS.test(words) && !PRONOUN.test(words.trim());
};

const identityOf = ({ actor }: Voice): string | null => (actor === null || isLocalActor(actor) ? null : actor);

/** Whether the article below a headline has the same speaker say the same. */
const isSaidBelow = (article: Headed, reading: Pick<Reading, 'claims' | 'sentences'>, claim: Claim): boolean => {
  const said = termsOf(wordsOf(article, claim.content));
  const ids = new Set(claim.attribution.map(identityOf).filter((id) => id !== null));
  return reading.claims.some((other) => {
    const sentence = reading.sentences[other.sentence];
    if (sentence === undefined || isInTitle(article, sentence)) return false;
    if (!other.attribution.some((voice) => ids.has(identityOf(voice) ?? ''))) return false;
    const below = termsOf(wordsOf(article, other.content));
    return said.length > 0 && said.filter((term) => below.includes(term)).length >= SAME * said.length;
  });
};

/** Whether a sentence is its article's headline. */
export const isInTitle = ({ titleSpan }: Pick<Article, 'titleSpan'>, sentence: Reading['sentences'][number]): boolean =>
  titleSpan !== null && isWithin(sentence, titleSpan);

/**
 * Whether a headline may be told under the speaker that was read in it: by its own plain attribution ("Minister: …", "…, ministry
 * says"), or as its article has the same speaker say the same. Headlines can hold anything, instructions and mark-up among it.
 */
export const headlineNames = (
  article: Headed,
  reading: Pick<Reading, 'claims' | 'sentences'>,
  claim: Claim,
): boolean => {
  const { text, titleSpan } = article;
  const title = titleSpan === null ? '' : text.slice(titleSpan.start, titleSpan.end);
  const cue = claim.cue === null ? '' : text.slice(claim.cue.start, claim.cue.end);
  const isPlain = !ODD.test(title) && !isAddressed(title);
  const isOwn = attributes(cue) && claim.attribution.every((voice) => isNamed(article, voice));
  return (isPlain && isOwn) || isSaidBelow(article, reading, claim);
};
