import { termsOf } from '../../library/terms.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { MONTH, WEEKDAY } from '../../reading/dates/words.ts';
import { TITLE_WORDS } from '../../reading/tables/offices.ts';
import { BODY_NOUNS } from '../../reading/tables/role-nouns.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { holdsAll, likeness } from '../words/likeness.ts';
import { behindName, isOfLeadingState } from './other-state.ts';
import type { Title } from './titles.ts';

const ASKS_OF_OFFICE = /^\s*who(?:['’]s| is| are| was| became| becomes| has become)\b/i;
const ASKS_OF_FORMER = /\b(?:former|previous|last|ex)\b|\bbefore\b/i;
const LEADS = /^\s*who (?:currently |now )?(?:leads?|heads?|chairs?|runs?|commands?|governs?|rules?)\b/i;

/** Words of an office that heads whatever it is of. */
export const HEADS: ReadonlySet<string> = new Set(
  'leader head chairman chairwoman chair presid premier chancellor king queen emir sultan director chief command minist'.split(
    ' ',
  ),
);
/** Words that go with such an office and do not narrow it. */
const BESIDE_HEADS: ReadonlySet<string> = new Set('act prime interim execut gener secretari new current'.split(' '));
/** Words that make another office of one. */
const LESSENS: ReadonlySet<string> = new Set(
  'deputi vice assist associ opposit shadow elect presidentelect'.split(' '),
);
const OF_TIME = /^(?:became|becomes?|current|currently|now|new|present|today|former|previous|last|ex)$/i;
/** Who had it on a day is another question; "the governor of District 9", "who may resign" name none. */
const ON_A_DAY = new RegExp(
  String.raw`\b(?:(?:1[89]|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \d{1,2}|(?:in|on|since|by|until|before|after|from|during|last|next|this) (?:early |mid-|late )?(?:${MONTH}|${WEEKDAY}))\b`,
  'i',
);

/** An office that a question asks for: by which words it is told, and of whom it is. */
export type Office = {
  readonly terms: readonly string[];
  readonly of: readonly string[];
  readonly isHead: boolean;
  /** Of a party, a company or such, not of a state or a place. */
  readonly isOfBody: boolean;
  readonly isFormer: boolean;
};

/** "Who was minister before Mina Sohl?": the name behind "before" is not what the office is of. */
const askedBefore = ({ text, words }: Question): ReadonlySet<string> => {
  const behind = /\bbefore\b(.*)$/i.exec(text)?.[1] ?? '';
  return new Set(words.filter(({ word }) => behind.includes(word)).map(({ term }) => term));
};

/** "Who is the interior minister?" is enough where articles tell of one alone; "Who is the minister?" is not. */
const FEWEST_WITHOUT_STATE = 2;

/** The office that a question asks for and for nothing else; null of any other question. */
export const officeAsked = (question: Question): Office | null => {
  const { text, words, office, type } = question;
  if (type !== 'who') return null;
  const isHead = LEADS.test(text) && words.every(({ isName, term }) => isName || term === question.verb);
  if (!isHead && (office === null || !ASKS_OF_OFFICE.test(text))) return null;
  if (ON_A_DAY.test(text)) return null;
  const isFormer = ASKS_OF_FORMER.test(text);
  if (/\bwas\b/i.test(text) && !isFormer) return null;
  const others = askedBefore(question);
  const names = new Set(namesAsked(question).map((at) => words[at]?.term ?? ''));
  const isOfficeWord = ({ term, word }: Question['words'][number]): boolean =>
    !OF_TIME.test(word) && !others.has(term) && (!names.has(term) || TITLE_WORDS.has(word.toLowerCase()));
  const terms = isHead ? [] : words.filter(isOfficeWord).map(({ term }) => term);
  const of = [...names].filter((name) => !others.has(name) && !terms.includes(name));
  const isOfBody = words.some(({ word }) => BODY_NOUNS.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word));
  const isTold = of.length > 0 || (terms.length >= FEWEST_WITHOUT_STATE && !isHead);
  return isTold ? { terms, of, isHead, isOfBody, isFormer } : null;
};

/** Words that name no other body than the state or place beside them. */
const OF_A_PLACE =
  /^(?:republic|kingdom|emirate|sultanate|state|country|nation|city|town|village|province|region|district|county|island|government|administration|regime|cabinet)s?$/;
/** Ranks stand before a name beside the office: "army chief General Oskar Tamm". */
const RANKS =
  /^(?:general|gen|colonel|col|lieutenant|lt|captain|capt|commodore|admiral|adm|marshal|major|maj|brigadier|doctor|dr|professor|prof)\.?$/;

/** Whether a token is one of these words, in whatever form. */
export const isOneOfTerms = (terms: readonly string[], token: Token | undefined): boolean => {
  const own = token === undefined ? null : termOf(token);
  return own !== null && terms.some((term) => likeness(term, own) > 0);
};

/** "a spokesman for the finance minister" is no finance minister: what one is called must itself be asked for. */
const isNounAsked = ({ terms, isHead }: Office, { noun }: Title, { tokens }: Sentence): boolean => {
  const token = tokens[noun];
  const own = token?.form.toLowerCase() ?? '';
  return isHead || isOneOfTerms([...terms, ...HEADS], token) || RANKS.test(own);
};

/** "the president of the Ostia Chess Club" for one of Ostia: the name asked for is part of another's. */
export const isOfAnotherBody = ({ terms, of }: Office, title: Title, { tokens }: Sentence): boolean => {
  const isWithinAsked = (at: number): boolean => {
    const { head = -1 } = tokens[at] ?? {};
    return head !== title.noun && isOneOfTerms([...terms, ...of], tokens[head]);
  };
  const isOther = (at: number): boolean => {
    const { lemma = '', form = '', upos = '' } = tokens[at] ?? {};
    const own = form.toLowerCase();
    const isTold = isOneOfTerms([...title.terms, ...title.of], tokens[at]);
    return (
      at !== title.noun &&
      !title.name.includes(at) &&
      isTold &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      !isOneOfTerms([...terms, ...of], tokens[at]) &&
      !TITLE_WORDS.has(own) &&
      !OF_A_PLACE.test(own) &&
      !isWithinAsked(at) &&
      (BODY_NOUNS.has(lemma.toLowerCase()) || tokens.some((token) => token.head === at && isOneOfTerms(of, token)))
    );
  };
  return tokens.some((_, at) => isOther(at));
};

/** Whether a title is the office asked for, of whomever. */
export const isOffice = (office: Office, title: Title, sentence: Sentence): boolean => {
  const { terms, of, isHead } = office;
  const own = [...title.terms];
  if (!isNounAsked(office, title, sentence)) return false;
  if (own.some((term) => LESSENS.has(term) && !terms.includes(term))) return false;
  if (!isHead) return terms.every((term) => title.terms.has(term) || title.of.has(term));
  const isRest = (term: string): boolean =>
    HEADS.has(term) || BESIDE_HEADS.has(term) || of.some((name) => likeness(name, term) > 0);
  return own.some((term) => HEADS.has(term)) && own.every(isRest) && (!own.includes('minist') || own.includes('prime'));
};

/** The words of an article's dateline: an office told without more is one of that place. */
const datelineOf = ({ article, reading }: Evidence['material']): string => {
  const first = reading?.sentences.find(({ start }) => start >= (article.titleSpan?.end ?? 0));
  return first === undefined ? '' : article.text.slice(first.start, withoutDateline(article.text, first).start);
};

const termsAround = ({ beside, nearbyTerms, material, index }: Evidence): string[] => {
  const before = material.reading?.sentences[index - 1];
  const wordsBefore = before === undefined ? '' : material.article.text.slice(before.start, before.end);
  return [
    ...beside.terms.flatMap((term) => term ?? []),
    ...nearbyTerms,
    ...termsOf(wordsBefore),
    ...termsOf(datelineOf(material)),
  ];
};

const OF_STATES = /^(?:presid|prime|premier|chancellor|king|queen|emir|sultan)$/;

/** "President Rend" beside a party's name is no head of the party, nor "Director Sohl" beside a country's one of that. */
const mayHead = ({ isHead, isOfBody }: Office, { terms }: Title): boolean =>
  !isHead || [...terms].some((term) => OF_STATES.test(term)) !== isOfBody;

/** How surely a title is of what is asked: 2 by its own words, 1 by those around it, 0 not at all. */
export const belongs = (office: Office, title: Title, evidence: Evidence): number => {
  const { of } = office;
  if (isOfAnotherBody(office, title, evidence.beside.sentence)) return 0;
  if (holdsAll(of, [...title.of, ...title.terms])) return 2;
  const behind = behindName(title, evidence);
  if (behind.length > 0) return holdsAll(of, [...behind, ...title.terms]) ? 2 : 0;
  if (title.of.size > 0 || !mayHead(office, title) || !holdsAll(of, [...termsAround(evidence)])) return 0;
  return of.length > 0 && isOfLeadingState(of, title, evidence.material) ? 0 : 1;
};

/** Whether a question asks for nothing but who has an office. */
export const asksOfOffice = (question: Question): boolean => officeAsked(question) !== null;

/** Whether a question asks who leads somebody by nothing else than the name. */
export const asksWhoLeads = (question: Question): boolean => officeAsked(question)?.isHead === true;
