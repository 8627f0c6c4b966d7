import { PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { asksOfDead } from '../match/fates.ts';
import { OF_PEOPLE } from '../phrases/slot-count.ts';
import type { Question } from '../question/question.ts';
import { holdsWord } from '../words/holds-word.ts';
import { numberIn, putBy, sentenceOf } from './differ.ts';

/** Words by which the dead are counted, or what is left of a count where they are not named again. */
const OF_DEATH =
  /\b(?:die[sd]?|dying|dead|deaths?|deadl(?:y|iest)|kill(?:s|ed|ing)?|fatal(?:ly|it(?:y|ies))?|slain|drown(?:s|ed|ing)?|perish(?:ed)?|bod(?:y|ies)|corpses?|remains|victims?|tolls?|casualt(?:y|ies)|li(?:fe|ves)|lost|los(?:s|ses|es|ing)|claimed|count(?:s|ed)?|figures?|numbers?|murder(?:s|ed)?|massacred?|execut(?:ed|ions?)|assassinated|slaughtered|beheaded|hanged|buried|funerals?|graves?|suffocated|mourn(?:s|ed|ing)?)\b/i;

/** A report and a number: "Rebels said 12." */
const SHORTEST = 7;

/** "ran aground with 211 aboard": a sentence that says nothing of death counts no dead. */
const countsNoDead = (question: Question, evidence: Evidence): boolean => {
  const { sentence } = evidence.beside;
  return (
    asksOfDead(question) &&
    sentence.tokens.length > SHORTEST &&
    putBy(evidence) === null &&
    !OF_DEATH.test(sentenceOf(evidence))
  );
};

const isWithin = (span: Evidence['span'], { start, end }: { start: number; end: number }): boolean =>
  start >= span.start && end <= span.end;

/** The nouns that a phrase counts, or whose number it is. */
const countedIn = (sentence: Evidence['beside']['sentence'], span: Evidence['span']): readonly number[] =>
  sentence.tokens.flatMap((token, at) => {
    const numbers = dependentsBy(treeOf(sentence), at, 'nummod').flatMap((number) => sentence.tokens[number] ?? []);
    return [token, ...numbers].some((each) => isWithin(span, each)) && token.upos === 'NOUN' ? [at] : [];
  });

/** Who is anybody that is counted. */
const ANYBODY = /^(?:people|person|civilian|resident|dockworker|worker|child|woman|passenger)$/;

const before = ({ beside, span, material }: Evidence): string =>
  material.article.text.slice(
    beside.sentence.span.start,
    /^not /i.test(material.article.text.slice(span.start)) ? span.start + 4 : span.start,
  );

/** "two of the injured" */
const OF_ANYBODY = /^ of (?:the|those|these) (?:injured|wounded|victims|residents|passengers|workers|missing)\b/i;

/** "How many soldiers died?" beside "six people": where nothing around speaks of soldiers, others were counted. */
const countsOthers = ({ type, focus, words, tokens }: Question, evidence: Evidence): boolean => {
  const { beside, span, material } = evidence;
  if (type !== 'how-many' || focus === null || OF_PEOPLE.test(focus) || beside.holdsFocus) return false;
  const word = words.findIndex(({ term }) => term === focus);
  const lemma = tokens[words[word]?.at ?? -1]?.lemma ?? '';
  if (word < 0 || !PEOPLE_NOUNS.has(lemma) || /^(?:people|person|victim)$/.test(lemma) || beside.nearby.has(word))
    return false;
  if (OF_ANYBODY.test(material.article.text.slice(span.end, beside.sentence.span.end))) return true;
  // "six people, not seven": the number set right counts what the other does.
  const within = /\bnot (?:\S+ )?$/.test(before(evidence)) ? beside.sentence.span : span;
  return countedIn(beside.sentence, within).some((at) => ANYBODY.test(beside.sentence.tokens[at]?.lemma ?? ''));
};

const ASKS_OF_MONEY =
  /\bhow much\b(?=.*\b(?:cost|costs|pay|pays|paid|spend|spends|spent|worth|price|fine|fined|owe|owes|owed|earn|earns|earned|donated?|money|raised)\b)/i;
const MONEY =
  /[$€£¥₴₽₹₺]|\b(?:dollars?|euros?|pounds?|cents?|pence|yen|yuan|roubles?|rubles?|rupees?|francs?|marks?|crowns?|krone[rn]?|kron(?:a|or)|pesos?|lira|baht|won|ringgit|naira|cedis?|shekels?|forints?|rupiah|taka|dong|kunas?|birr|tenge|manats?|lari|leva|lei|reais|kwacha|dinars?|dirhams?|riyals?|shillings?|rand|hryvnias?|zlotys?|percent|per cent|[A-Z]{3} ?\d)\b|%/;

/** "was repaired for 4 million korun", "paid 40,000 talers": a price in whatever money. */
const PRICED =
  /\b(?:costs?|costing|pays?|paid|paying|spends?|spent|worth|fined?|fines|owe[sd]?|earn(?:s|ed)?|donat(?:es?|ed)|raised|price of|for|at|of) (?:\w+ ){0,2}?[\d.,]*\d(?: (?:thousand|million|billion|trillion))? (?!(?:[ap]\.?m|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|tonnes?|tons?|miles?|met(?:re|er)s?|k\p{L}+)\b)\p{Ll}/iu;

/** "How much did it cost?" is told by money, or by a part of a price; "three people" cost nothing. */
const countsNoMoney = ({ type, text }: Question, evidence: Evidence): boolean =>
  type === 'how-many' &&
  ASKS_OF_MONEY.test(text) &&
  !MONEY.test(sentenceOf(evidence)) &&
  !PRICED.test(sentenceOf(evidence));

/** "How much …?" counts no people. */
const countsPeople = ({ type, text }: Question, { beside: { sentence }, span }: Evidence): boolean =>
  type === 'how-many' &&
  /^\s*how much\b/i.test(text) &&
  countedIn(sentence, span).some((at) => PEOPLE_NOUNS.has(sentence.tokens[at]?.lemma ?? ''));

const HURTS = /^(?:injure|wound|hurt|maim)$/;
const FARTHEST = 3;

/** The verb that a number hangs on, whatever noun stands between; −1 where none is near. */
const verbOver = ({ tokens }: Evidence['beside']['sentence'], number: number): number => {
  let at = number;
  for (let steps = 0; steps < FARTHEST && at >= 0 && tokens[at]?.upos !== 'VERB'; steps += 1)
    at = tokens[at]?.head ?? -1;
  return tokens[at]?.upos === 'VERB' ? at : -1;
};

/** "killing four and injuring 17": the number of the injured counts no dead. */
const countsHurt = (question: Question, { beside: { sentence }, span }: Evidence): boolean => {
  const number = sentence.tokens.findIndex((token) => token.upos === 'NUM' && isWithin(span, token));
  return number >= 0 && asksOfDead(question) && HURTS.test(sentence.tokens[verbOver(sentence, number)]?.lemma ?? '');
};

/** Characters of an article's opening, and before a sentence, in which that is named of which the sentence tells. */
const OPENING = 400;
const BEFORE = 500;

/** Whether a word stands in the opening of the article, in the sentence or not far before it; null where the article lacks it. */
const isNamedNear = (lemma: string, { beside, material: { article } }: Evidence): boolean | null => {
  const { text } = article;
  if (!holdsWord(text, lemma)) return null;
  const { start, end } = beside.sentence.span;
  return holdsWord(text.slice(0, OPENING), lemma) || holdsWord(text.slice(Math.max(0, start - BEFORE), end), lemma);
};

/** "killed by the flood" beside those killed in a battle, in an article that speaks of floods elsewhere, or nowhere. */
const countsOfAnotherCause = ({ type, words, tokens }: Question, evidence: Evidence): boolean => {
  const { beside } = evidence;
  const causes = tokens.flatMap(({ deprel, upos, lemma }, at) =>
    deprel === 'obl:agent' && upos === 'NOUN' && !PEOPLE_NOUNS.has(lemma) ? [at] : [],
  );
  const named = words.flatMap(({ at }, word) => {
    const { head = -1, deprel = '', lemma = '' } = tokens[at] ?? {};
    return causes.includes(at) || (deprel === 'compound' && causes.includes(head)) ? [{ word, lemma }] : [];
  });
  return (
    type === 'how-many' &&
    named.length > 0 &&
    !named.some(
      ({ word, lemma }) =>
        (beside.met[word]?.places.length ?? 0) > 0 || (isNamedNear(lemma, evidence) ?? beside.nearby.has(word)),
    )
  );
};

/** Whether what a sentence counts is something else than what is asked for, by its own words. */
export const countsOther = (question: Question, evidence: Evidence): boolean =>
  numberIn(evidence)?.value !== 0 &&
  (countsNoDead(question, evidence) ||
    countsHurt(question, evidence) ||
    countsOthers(question, evidence) ||
    countsOfAnotherCause(question, evidence) ||
    countsNoMoney(question, evidence) ||
    countsPeople(question, evidence));
