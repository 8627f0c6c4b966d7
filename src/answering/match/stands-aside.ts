import type { Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';
import { countsOfOtherFate, isAgeAt, isAgeBehindOf } from './fates.ts';

/** A phrase of a sentence that might answer, and what stands around it. */
type Place = {
  readonly sentence: Sentence;
  /** The first token of the phrase and the one that it hangs on. */
  readonly from: number;
  readonly head: number;
  readonly words: string;
  readonly before: string;
  readonly after: string;
};

/** "Who is under sanctions?", "Who was shot?": whom it is so of, not by whom. */
const asksOfWhom = ({ type, text, passive, tokens, slot }: Question): boolean =>
  type === 'who' &&
  !/\bby\b/i.test(text) &&
  /^who$/i.test(tokens[slot]?.form ?? '') &&
  (passive || tokens[slot + 1]?.lemma === 'be') &&
  !tokens.some(({ deprel }) => deprel === 'det' || deprel === 'nmod:poss');

const isBehindBy = ({ before, words }: Place): boolean => /\bby (?:the |an? )?$/i.test(before) || /^by\b/i.test(words);

const HARMS = /^(?:kill|wound|injure|hurt|maim|displace)$/;

const DIES = /^(?:die|perish|drown|bleed|survive)$/;

/** "known to have been killed" */
const isDoneTo = (tokens: readonly Token[], verb: Token): boolean =>
  HARMS.test(verb.lemma) && tokens.some(({ head, deprel }) => tokens[head] === verb && deprel === 'aux:pass');

/** "wounding one guard", "people killed": whom something was done to did not do it; whoever is arrested may have, and "a man wounded in the raid" who does something himself. */
const isHarmed = ({ text }: Question, { sentence: { tokens }, head }: Place): boolean => {
  const asksOfFate = /\bwho (?:died|perished|drowned|survived|bled)\b/i.test(text);
  const { deprel = '', head: above = -1 } = tokens[head] ?? {};
  const isSubject = deprel.startsWith('nsubj');
  return (
    (isSubject && !asksOfFate && DIES.test(tokens[above]?.lemma ?? '')) ||
    (isSubject && tokens.some((own) => own.head === above && own.deprel === 'xcomp' && isDoneTo(tokens, own))) ||
    (/^(?:obj|nsubj:pass)$/.test(deprel) && HARMS.test(tokens[above]?.lemma ?? '')) ||
    (deprel !== 'nsubj' &&
      /^(?:acl|advcl)/.test(tokens[head + 1]?.deprel ?? '') &&
      HARMS.test(tokens[head + 1]?.lemma ?? ''))
  );
};

const asksWhoDid = ({ type, passive, tokens, slot }: Question): boolean => {
  const { deprel = '', form = '', head = -1 } = tokens[slot] ?? {};
  const next = tokens[slot + 1]?.lemma ?? '';
  return (
    type === 'who' &&
    !passive &&
    deprel === 'nsubj' &&
    !/^whom$/i.test(form) &&
    next !== 'do' &&
    (tokens[head]?.upos === 'VERB' || (tokens[head]?.upos === 'NOUN' && head === slot + 1))
  );
};

const OUSTS = /^(?:dismiss|sack|fire|oust|remove|suspend|replace)$/;
const FORMER = /\b(?:former|ex|outgoing|late|ousted|sacked|dismissed)\b([^.;:]{0,30})$/i;
const FORMERLY = /^(?:the |an? )?(?:former|ex-|outgoing)\b(.*)/i;

/** "Who is the minister?" is not answered by who was dismissed, nor by a former one; who was something else before may be it. */
const heldBefore = ({ office }: Question, { sentence: { tokens }, head, words, before }: Place): boolean => {
  const { deprel = '', head: above = -1 } = tokens[head] ?? {};
  const noun = deprel === 'appos' ? tokens[above] : tokens[head];
  const isOusted = /^(?:obj|nsubj:pass)$/.test(noun?.deprel ?? '') && OUSTS.test(tokens[noun?.head ?? -1]?.lemma ?? '');
  const formerly = termsOf(`${FORMER.exec(before)?.[1] ?? ''} ${FORMERLY.exec(words)?.[1] ?? ''}`);
  return isOusted || formerly.some((term) => likeness(office ?? '', term) > 0);
};

const FORMER_ASKED = /\b(?:former|ex|outgoing|late)\b/i;

const asksOfHolder = ({ office, text }: Question): boolean => office !== null && /^\s*who(?:['’]s| is)\b/i.test(text);

const MOVES =
  /^(?:postpone|move|delay|defer|put|push|bring|shift|change|reschedule|raise|lower|revise|cut|increase|reduce|rise|ros|fall|grow|drop)$/;

/** "postponed from June to May", "lowered from nine to eight": what it was before is no longer so. */
const isOfBefore = ({ sentence: { tokens }, from, words, before, after }: Place): boolean =>
  (/\bfrom (?:the )?$/i.test(before) || /^from\b/i.test(words)) &&
  /^ to \S/i.test(after) &&
  tokens.slice(0, from).some(({ lemma }) => MOVES.test(lemma));

const OF_THING =
  /(?<!\b(?:nights?|mornings?|evenings?|afternoons?|noon|midnight|ends?|eves?|days?|weeks?|weekends?|months?|years?|decades?|seasons?|quarters?|starts?|beginning|opening|close|turn|middle|rest|part|hours|spring|summer|autumn|winter|course|dawn|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+tieth|eleventh|twelfth)) of (?:the )?$/i;

/** "because of the events of March 3": the day of another thing. */
const isOfThing = ({ before, words }: Place): boolean => {
  const lead = /^of\b/i.test(words) ? `${before}of ` : before;
  return (
    /\b\p{Ll}+ of (?:the )?$/u.test(lead) && OF_THING.test(lead) && !/\b(?:because|as|out) of (?:the )?$/i.test(lead)
  );
};

const verbLemma = ({ words, verb, tokens }: Question): string | null => {
  const at = words.find(({ term }) => term === verb)?.at;
  return at === undefined ? null : (tokens[at]?.lemma ?? null);
};

const MARKS = /^(?:before|after|since|until)$/i;

const MOST_BETWEEN = 6;

/** "on Saturday, a day after the mayor resigned": the word stands between the two, and no other verb does. */
const isMarkedBetween = ({ tokens }: Sentence, from: number, verb: number): boolean => {
  const mark = tokens.slice(0, verb).findLastIndex(({ form }) => MARKS.test(form));
  const between = tokens.slice(mark + 1, verb);
  return (
    mark > from && between.length <= MOST_BETWEEN && !between.some(({ upos }) => upos === 'VERB' || upos === 'PUNCT')
  );
};

/** "on Thursday, the day before he resigned": the time of the clause around it is not that of what it marks. */
const isOutsideMarked = (question: Question, { sentence, from }: Place): boolean => {
  const tree = treeOf(sentence);
  const lemma = verbLemma(question);
  const places = sentence.tokens.flatMap((token, at) => (token.lemma === lemma ? [at] : []));
  const isMarked = (at: number): boolean =>
    dependentsBy(tree, at, 'mark').some((mark) => MARKS.test(sentence.tokens[mark]?.form ?? '')) &&
    !subtree(tree, at).includes(from);
  return (
    places.length > 0 &&
    places.every((at) => sentence.tokens[at]?.upos === 'VERB' && (isMarked(at) || isMarkedBetween(sentence, from, at)))
  );
};

const OBLIGED = /\b(?:has|have|had|having|is|are|was|were|going|due|set|able) $/i;

/** "if he has to step aside" tells what must be, not why. */
const isObliged = ({ before, sentence, from }: Place): boolean =>
  /^to$/i.test(sentence.tokens[from]?.form ?? '') && OBLIGED.test(before);

const headOf = (tokens: readonly Token[], within: readonly number[]): number =>
  within.find((at) => !within.includes(tokens[at]?.head ?? -1)) ?? -1;

/** "Ada Brul, 41, died": how old somebody was counts nobody. */
const isAgeIn = ({ sentence }: Place, within: readonly number[]): boolean =>
  (within.length === 1 && isAgeAt(sentence, within[0] ?? -1)) || within.some((at) => isAgeBehindOf(sentence, at));

/** "112 people, including nine crew": a part of what is counted, unless that part is asked for. */
const isIncluded = ({ words }: Question, { before, words: phrase, after }: Place): boolean => {
  const told = termsOf(`${phrase} ${after.split(/[,.;]/)[0] ?? ''}`);
  return (
    /\b(?:including|among them|of whom)(?: at least| about| some)? (?:the )?$/i.test(before) &&
    !words.some(({ term }) => told.some((own) => likeness(term, own) > 0))
  );
};

const REACH = 40;

/** Whether a phrase cannot answer by where it stands in its sentence, however well its sort fits. */
export const standsAside = (question: Question, sentence: Sentence, phrase: Span, text: string): boolean => {
  const { tokens } = sentence;
  const within = [...tokens.keys()].filter(
    (at) => (tokens[at]?.start ?? -1) >= phrase.start && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= phrase.end,
  );
  const place: Place = {
    sentence,
    from: within[0] ?? -1,
    head: headOf(tokens, within),
    words: text.slice(phrase.start, phrase.end),
    before: text.slice(Math.max(sentence.span.start, phrase.start - REACH), phrase.start),
    after: text.slice(phrase.end, Math.min(sentence.span.end, phrase.end + REACH)),
  };
  switch (question.type) {
    case 'who':
      return (
        /^(?:how (?:many|much)|without)\b/i.test(place.words) ||
        (asksOfWhom(question) && isBehindBy(place)) ||
        (asksWhoDid(question) && isHarmed(question, place)) ||
        (asksOfHolder(question) && !FORMER_ASKED.test(question.text) && heldBefore(question, place))
      );
    case 'where':
      return /\b(?:where|whereabouts)\b/i.test(place.words);
    case 'why':
      return isObliged(place);
    case 'when':
      return isOfBefore(place) || isOutsideMarked(question, place) || isOfThing(place);
    case 'how-many':
      return (
        isOfBefore(place) ||
        isIncluded(question, place) ||
        isAgeIn(place, within) ||
        countsOfOtherFate(question.text, sentence, place.head)
      );
    default:
      return false;
  }
};
