import type { Token } from '../reading/analysis.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../reading/tables/role-nouns.ts';
import { likeness } from './likeness.ts';
import { numberTold } from './number-phrase.ts';
import type { Phrase } from './phrases.ts';
import type { Question, QuestionType } from './question.ts';
import { termOf } from './term-of.ts';

/** Whether a phrase is of the sort that a type of question asks for; types that are not here take any phrase. */
type Fits = (question: Question, phrase: Phrase) => boolean;

const tokensOf = ({ sentence, from, to }: Phrase): readonly Token[] => sentence.tokens.slice(from, to);
const formsOf = (phrase: Phrase): string =>
  tokensOf(phrase)
    .map(({ form }) => form)
    .join(' ');
const headOf = ({ sentence, head }: Phrase): Token | undefined => sentence.tokens[head];

const NAMED: ReadonlySet<Phrase['kind']> = new Set(['person', 'organisation', 'place', 'name']);

/** The tokens one step away in the parse. */
export const linkedTo = (tokens: readonly Token[], head: number): number[] => {
  const up = tokens[head]?.head ?? -1;
  const down = tokens.flatMap((token, at) => (token.head === head ? [at] : []));
  return up >= 0 ? [up, ...down] : down;
};

const NAMES_TO = /^(?:name|appoint|elect|declare|make|choose|become|succeed)$/;

/** "Juno Abrecht, the lawyer", "President Odalo Quenti": a name that bears the office asked for. */
const bearsOffice = (office: string, { sentence, from, to, head, kind }: Phrase): boolean => {
  if (!NAMED.has(kind)) return false;
  const { tokens } = sentence;
  const isOffice = (at: number): boolean => {
    const token = tokens[at];
    const term = token ? termOf(token) : null;
    return term !== null && likeness(office, term) > 0;
  };
  const near = linkedTo(tokens, head).some((at) => {
    const link = tokens[at]?.head === head ? tokens[at]?.deprel : tokens[head]?.deprel;
    return isOffice(at) && /^(?:appos|compound|flat|nsubj|nmod|root|obj|obl)/.test(link ?? '');
  });
  const above = tokens[head]?.head ?? -1;
  const isNamedTo =
    NAMES_TO.test(tokens[above]?.lemma ?? '') && tokens.some((token, at) => token.head === above && isOffice(at));
  return near || isNamedTo || tokens.slice(from, to).some((_, at) => isOffice(from + at));
};

/** "gunners", "deserters", "unionists": people by what they do. */
const DOERS = /(?:[^aeiou]ers|ors|ists|men|ians)$/i;

/** "It was the marines who had opened fire": whoever is a "who". */
const isWho = ({ sentence: { tokens }, head }: Phrase): boolean =>
  tokens[head]?.upos === 'NOUN' &&
  tokens.some(
    (token, at) =>
      token.head === head &&
      token.deprel === 'acl:relcl' &&
      tokens.some((who) => who.head === at && /^who$/i.test(who.form)),
  );

/** "Which soldiers did the army name", "who, by name": only a name will do. */
const ASKS_NAME = /\bby name\b|\b(?:did|does|has|have) (?:[\p{L}’'-]+ ){1,4}(?:name|identify)\b/iu;

const isActor: Fits = ({ office, text, words }, phrase) => {
  const head = headOf(phrase);
  if (head?.upos === 'PROPN' && words.some(({ word }) => word === head.form)) return false;
  if (ASKS_NAME.test(text) && head?.upos !== 'PROPN') return false;
  if (phrase.kind === 'place' && !/^(?:nsubj|obl:agent|appos|root)/.test(head?.deprel ?? '')) return false;
  if (/^[’']s$/.test(phrase.sentence.tokens[phrase.to - 1]?.form ?? '') || head?.deprel === 'nmod:poss')
    return /\bwhose\b/i.test(text);
  if (office !== null) return bearsOffice(office, phrase);
  if (NAMED.has(phrase.kind))
    return (head?.upos === 'PROPN' || head?.upos === 'NOUN') && head.deprel !== 'amod' && head.deprel !== 'compound';
  if (isWho(phrase)) return true;
  if (head?.deprel === 'compound' || head?.deprel === 'amod') return false;
  return head?.upos === 'NOUN' && (PEOPLE_NOUNS.has(head.lemma) || BODY_NOUNS.has(head.lemma) || DOERS.test(head.form));
};

const PLACED =
  /^(?:in|at|near|on|inside|outside|into|below|above|under|from|to|behind|beside|between|over|off|across)$/i;

const isPlace: Fits = (question, phrase) => {
  if (phrase.kind === 'date' || phrase.kind === 'number') return false;
  const { sentence, from } = phrase;
  if (phrase.kind === 'person') return PLACED.test(sentence.tokens[from - 1]?.form ?? '');
  const lead = [sentence.tokens[from], sentence.tokens[from - 1], sentence.tokens[from - 2]];
  if (question.focus !== null && (phrase.kind === 'name' || phrase.kind === 'organisation'))
    return sentence.tokens[phrase.head]?.upos === 'PROPN';
  return phrase.kind === 'place' || lead.some((token) => token !== undefined && PLACED.test(token.form));
};

const TIMED = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|decades?|since|until|a\.m|p\.m)\b/i;
const MEASURED =
  /\b(?:millimetres?|centimetres?|metres?|meters?|kilometres?|kilometers?|km|miles?|yards?|feet|foot|inch(?:es)?|hectares?|acres?|times|percent|per cent|degrees?|tonnes?|tons?|cubic|square|fold)\b/i;
const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "Vasco Irun, 34", "34 years old", "aged 34". */
const isAge = (phrase: Phrase): boolean => {
  const words = formsOf(phrase);
  return (
    /\byears? old\b|\byear-old\b|\baged?\b|^\d+ years?$/i.test(words) || (/^\d{1,3}$/.test(words) && isOfName(phrase))
  );
};

const SORTS: readonly (readonly [RegExp, (words: string) => boolean])[] = [
  [/\b(?:how long|for what (?:period|time)|how often)\b/i, (words) => TIMED.test(words) || /\btimes\b/.test(words)],
  [/\bhow (?:far|high|wide|tall|deep|hot|cold|fast)\b/i, (words) => MEASURED.test(words)],
];

/** "two days after the vote" is a moment, not how long something lasted; "6.20 a.m." is one too. */
const IS_MOMENT = /^(?:after|before|ago|later|earlier|a\.?m\.?|p\.?m\.?)$/i;

const isMeasure: Fits = ({ text }, phrase) => {
  if (/\bhow old\b/i.test(text)) return isAge(phrase);
  const words = formsOf(phrase);
  const { sentence, to } = phrase;
  if (IS_MOMENT.test(sentence.tokens[to]?.form ?? '') || /\b(?:after|before|ago|later)\b/i.test(words)) return false;
  const sort = SORTS.find(([shape]) => shape.test(text))?.[1];
  const isNumber =
    numberTold(words) !== null || /\b(?:a|an|half)\b.*\b(?:hour|day|week|month|year)\b|\bsince\b/i.test(words);
  return isNumber && isWhole(phrase) && (sort?.(words) ?? true);
};

/** The noun that a phrase's number counts; null where it stands alone. */
const countedBy = ({ sentence, from, to }: Phrase): Token | null => {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (token?.upos !== 'NUM' || !token.deprel.startsWith('nummod')) continue;
    const noun = sentence.tokens[token.head];
    if (noun !== undefined && noun.upos !== 'NUM') return noun;
  }
  return null;
};

/** "Ansel Roke, 19", "March 2": no count of anything. */
const isOfName = ({ sentence, from, to }: Phrase): boolean =>
  sentence.tokens.slice(from, to).some(({ upos, head, deprel }) => {
    if (upos !== 'NUM') return false;
    return deprel === 'appos' || sentence.tokens[head]?.upos === 'PROPN';
  }) || MONTHS.test(sentence.tokens[from - 1]?.form ?? '');

/** All of a number: "million" is none of "32 million". */
const isWhole = ({ sentence, from, to }: Phrase): boolean =>
  sentence.tokens[from - 1]?.upos !== 'NUM' && sentence.tokens[to]?.upos !== 'NUM';

const YEAR = /(?:^| )(?:1[5-9]|20)\d\d$/;
/** "between 23.40 and 23.58". */
const CLOCK = /(?:^| )\d?\d[.:]\d\d$/;

export const OF_PEOPLE =
  /^(?:peopl|person|dead|victim|casualti|life|crowd|toll|number|share|percentag|proport|score|rate)$/i;

/** What a question counts; null where it does not say ("how many died?"). */
const countsNoun = ({ text, focus }: Question): string | null =>
  focus === null || OF_PEOPLE.test(focus) || /\bhow many (?:people|were|are|died|dead|have|did|joined)\b/i.test(text)
    ? null
    : focus;

/** Stems of bodies and crews, and what their members are counted as. */
const MEMBERS: Readonly<Record<string, RegExp>> = {
  polic: /^(?:officer|policeman|policewoman|constable)$/,
  crew: /^(?:sailor|seaman|member|fisherman|man)$/,
  soldier: /^(?:troop|man|serviceman|conscript|reservist)$/,
  troop: /^(?:soldier|man)$/,
};

/** "pledged a total of 32 million" is what several gave together, where one of them is asked about. */
const isOfAll = ({ subject, text }: Question, { sentence, from }: Phrase): boolean =>
  subject.length > 0 &&
  !/\b(?:total|together|in all)\b/i.test(text) &&
  /\b(?:total of|together|combined)$/i.test(
    sentence.tokens
      .slice(Math.max(0, from - 2), from + (/^of$/i.test(sentence.tokens[from]?.form ?? '') ? 1 : 0))
      .map(({ form }) => form)
      .join(' '),
  );

/** "no soldier", "nobody": none of what is counted. */
const countsNone = (phrase: Phrase, counted: string | null): boolean => {
  const tokens = tokensOf(phrase);
  if (tokens.length > 3 || !/^(?:no|none|nobody)$/i.test(tokens[0]?.form ?? '')) return false;
  const head = headOf(phrase);
  const term = head === undefined ? null : termOf(head);
  if (/^nobody$/i.test(tokens[0]?.form ?? '')) return counted === null;
  return term !== null && (counted === null ? PEOPLE_NOUNS.has(head?.lemma ?? '') : likeness(counted, term) > 0);
};

const isCount: Fits = (question, phrase) => {
  const told = formsOf(phrase);
  const number = numberTold(told);
  if (number === null || MONTHS.test(told) || isOfName(phrase) || !isWhole(phrase) || YEAR.test(told)) return false;
  if (CLOCK.test(told)) return false;
  if (isOfAll(question, phrase)) return false;
  if (/^[ap]\.?m\.?$/i.test(phrase.sentence.tokens[phrase.to]?.form ?? '')) return false;
  if (/\bhow much\b/i.test(question.text)) return !TIMED.test(told) && (number.value > 0 || /\bnothing\b/i.test(told));
  const noun = countedBy(phrase);
  const counted = countsNoun(question);
  if (number.value === 0 && noun === null) return countsNone(phrase, counted);
  if (noun === null) return !TIMED.test(told) && number.value > 0;
  const term = termOf(noun);
  if (term === null) return false;
  if (/^(?:percent|per|cent|%)$/i.test(noun.form)) return true;
  if (counted !== null && (likeness(counted, term) > 0 || MEMBERS[counted]?.test(noun.lemma))) return true;
  if (TIMED.test(noun.form)) return false;
  if (question.words.some((word) => likeness(word.term, term) > 0)) return true;
  return counted === null && (PEOPLE_NOUNS.has(noun.lemma) || /^(?:death|injury|other)$/.test(noun.lemma));
};

const MOMENT =
  /\b(?:(?:1[0-9]|20)\d\d|today|yesterday|tomorrow|century|midnight|noon|dawn|dusk|overnight|night|morning|evening|afternoon|ago|a\.m|p\.m)\b/i;

const isMoment: Fits = (_, phrase) => {
  const words = formsOf(phrase);
  return phrase.kind === 'date' && (MONTHS.test(words) || MOMENT.test(words));
};

const REASON = /^(?:because|for|owing|since)$/i;
const SINCE = /^since$/i;

const CAUSES = /^(?:cause|trigger|provoke|prompt|spark|lead)$/;

/** "The cause was heavy rain", "may have been caused by a missile", "a missile caused it". */
const isCause = ({ sentence, from, to, head }: Phrase): boolean => {
  const { tokens } = sentence;
  const token = tokens[head];
  const above = tokens[token?.head ?? -1];
  const role = token?.deprel ?? '';
  const isBy = /^by$/i.test(tokens[from]?.form ?? '') || /^by$/i.test(tokens[from - 1]?.form ?? '');
  const isAgent = /^(?:obl|obl:agent)$/.test(role) && isBy && CAUSES.test(above?.lemma ?? '');
  const isDoer = role === 'nsubj' && above?.lemma === 'cause' && above.upos === 'VERB';
  const isSaid = tokens.some(
    (noun, at) =>
      (at < from || at >= to) &&
      noun.head === head &&
      noun.deprel.startsWith('nsubj') &&
      /^(?:cause|reason|trigger)$/.test(noun.lemma),
  );
  return (isAgent || isDoer || isSaid) && /^(?:NOUN|PROPN)$/.test(token?.upos ?? '');
};

const ASKS_CAUSE = /\bcaus(?:e|es|ed)\b/i;

/** A reason is led in by a word that says so; "shut since May, when a wall fell in" says why too, "due to end" and "since the vote" do not. */
const isReason: Fits = ({ text }, phrase) => {
  const { sentence, from, to, kind } = phrase;
  if (ASKS_CAUSE.test(text) && isCause(phrase)) return true;
  const [before, first] = [sentence.tokens[from - 1], sentence.tokens[from]];
  const second = sentence.tokens[from + 1];
  const isPurpose =
    first?.form.toLowerCase() === 'to' && second?.upos === 'VERB' && before?.upos !== 'ADJ' && !ASKS_CAUSE.test(text);
  const isDue =
    /^due$/i.test(first?.form ?? '') && /^to$/i.test(second?.form ?? '') && sentence.tokens[from + 2]?.upos !== 'VERB';
  const isThen = /^when$/i.test(first?.form ?? '') && before?.form === ',';
  const isWish =
    /^(?:his|her|its|their)$/i.test(second?.form ?? '') && /^own$/i.test(sentence.tokens[from + 2]?.form ?? '');
  if (/^at$/i.test(first?.form ?? '') && isWish) return true;
  const tells = sentence.tokens.slice(from, to).some(({ upos }) => upos === 'VERB');
  if ([before, first].some((token) => SINCE.test(token?.form ?? '')) && !tells) return false;
  const led = isPurpose || isDue || isThen || REASON.test(first?.form ?? '') || REASON.test(before?.form ?? '');
  return led && kind !== 'date' && kind !== 'place' && to - from > 1;
};

const CONDITIONAL = /^(?:if|unless|provided|once)$/i;

const isCondition: Fits = (_, { sentence, from, to }) =>
  to - from > 2 &&
  [sentence.tokens[from - 1], sentence.tokens[from]].some((token) => CONDITIONAL.test(token?.form ?? ''));

const FITS: Readonly<Partial<Record<QuestionType, Fits>>> = {
  who: isActor,
  when: isMoment,
  why: isReason,
  condition: isCondition,
  where: isPlace,
  'how-many': isCount,
  'how-long': isMeasure,
};

export const hasSlot = ({ type }: Question): boolean => FITS[type] !== undefined;

/** "Wick" is no whole name of "Upper Wick". */
const DIRECTED =
  /^(?:Upper|Lower|North|South|East|West|New|Old|Great|Little|Saint|St|San|Santa|Port|Fort|Cape|Mount|Lake)$/;

/** "Pol" of "Mayor Pol Harrick" is no whole name. */
const cutsName = ({ sentence: { tokens }, from, to, kind, head }: Phrase): boolean =>
  tokens[from]?.name.startsWith('I-') === true ||
  tokens[to]?.name.startsWith('I-') === true ||
  (kind !== 'person' &&
    head === to - 1 &&
    tokens[head]?.upos === 'PROPN' &&
    DIRECTED.test(tokens[from - 1]?.form ?? ''));

/** Something in the phrase that the question does not already say. */
const isNews = (question: Question, phrase: Phrase): boolean =>
  tokensOf(phrase).some((token) => {
    const term = termOf(token);
    return term !== null && !question.words.some((word) => likeness(word.term, term) >= 0.6);
  });

/** Whether the phrase may answer: it says something new, and of the sort that is asked for. */
export const fitsSlot = (question: Question, phrase: Phrase): boolean =>
  question.type === 'whether' ||
  question.type === 'said' ||
  (!cutsName(phrase) && isNews(question, phrase) && (FITS[question.type]?.(question, phrase) ?? true));
