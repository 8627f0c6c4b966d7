import type { Span } from '../../domain/span.ts';
import type { Token } from '../../reading/analysis.ts';
import type { Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

/** Whether a token begins in one of the spans. */
export const startsIn = (spans: readonly Span[], { start }: Token): boolean =>
  spans.some((span) => start >= span.start && start < span.end);

const AT = /\bat (?:the )?((?:\p{Lu}[\p{L}’'-]*[ ?]?)+)/u;

/** "the village of Tarrow", whatever the name was read as. */
const isNamedPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'PROPN' &&
  /^of$/i.test(tokens[at - 1]?.form ?? '') &&
  /^(?:village|town|city|port|district|province|hamlet|settlement|region|valley|island)$/.test(
    tokens[at - 2]?.lemma ?? '',
  );

/** "How many died at Pell Gate?" beside what happened in Tarrow: another place is named and the one asked about is not. */
export const isElsewhere = (
  { text, words }: Question,
  { sentence, terms }: Beside,
  voices: readonly Span[],
): boolean => {
  const place = AT.exec(text)?.[1];
  if (place === undefined) return false;
  const asked = words.filter(({ word }) => place.includes(word)).map(({ term }) => term);
  if (asked.length === 0 || terms.some((own) => own !== null && asked.includes(own))) return false;
  return sentence.tokens.some(
    (token, at) =>
      (token.name.endsWith('LOC') || isNamedPlace(sentence.tokens, at)) &&
      !startsIn(voices, token) &&
      !words.some(({ word }) => word === token.form) &&
      /^(?:in|at|near|of|on)$/i.test(sentence.tokens[at - 1]?.form ?? ''),
  );
};

const HERE = /^(?:at|near|below|above|beside|outside|inside)$/i;

/** "near the mine": the places of a question that are no names. */
const placesAsked = ({ tokens, words }: Question): number[] =>
  words.flatMap(({ at, isName: named }, word) => {
    const isHere = tokens.some(({ head, deprel, form }) => head === at && deprel === 'case' && HERE.test(form));
    return isHere && !named ? [word] : [];
  });

/** Whether the sentence tells it of a named place where the question asks of another, which it does not hold. */
export const isAtAnotherPlace = (question: Question, { sentence, met }: Beside): boolean => {
  const places = placesAsked(question);
  if (places.length === 0 || places.some((word) => (met[word]?.places.length ?? 0) > 0)) return false;
  const held = new Set(question.words.map(({ word }) => word));
  return sentence.tokens.some(
    ({ form }, at) =>
      HERE.test(form) &&
      sentence.tokens.slice(at + 1, at + 3).some((token) => token.upos === 'PROPN' && !held.has(token.form)),
  );
};
