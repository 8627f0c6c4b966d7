import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import { TITLE_WORDS } from '../../reading/tables/offices.ts';
import type { Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';
import { asksOfOffice, asksWhoLeads, HEADS } from './office.ts';

/** By these a paragraph may tell that somebody has left an office without a word of which. */
const LEFT =
  /\b(?:resign|quit|retire|step|stood|stand|abdicat|left|leav|dismiss|sack|fire|oust|remov|depos|suspend|replac|toppl|overthr|unseat|impeach|reliev|former|predecessor)/i;

/**
 * Which paragraphs of an article may tell who somebody is, or who has an office: those with a word of the question, and for an
 * office those that tell of an end in it; each with the one before, which tells whom it speaks of.
 */
export const paragraphsFor = (question: Question): ((article: Article) => readonly Span[]) => {
  const isOfOffice = asksOfOffice(question);
  const names = question.words.filter(({ word }) => !TITLE_WORDS.has(word.toLowerCase()));
  const words = isOfOffice || names.length === 0 ? question.words : names;
  const asked = [...words.map(({ term }) => term), ...(asksWhoLeads(question) ? HEADS : [])];
  const known = new Map<string, boolean>();
  const isAsked = (term: string): boolean => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const is = asked.some((each) => likeness(each, term) > 0);
    known.set(term, is);
    return is;
  };
  return ({ text, paragraphs }) => {
    const holds = paragraphs.map(({ start, end }) => {
      const own = text.slice(start, end);
      return termsOf(own).some(isAsked) || (isOfOffice && LEFT.test(own));
    });
    return paragraphs.filter((_, at) => holds[at] === true || holds[at + 1] === true);
  };
};
