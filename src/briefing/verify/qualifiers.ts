import { stem } from '../../library/terms.ts';
import { isTime } from '../../reading/events/grammar.ts';
import { isPerson } from '../../reading/events/senses.ts';
import { OFFICE_NOUNS, TITLE_HEADS } from '../../reading/tables/offices.ts';
import { dependentsBy, deprelAt, formAt, type Tree, uposAt } from '../../reading/tree.ts';
import type { Passage, Word } from './passage/passage.ts';
import type { Fault } from './verdict.ts';

/** Words before a noun with which it does not name what it names alone: a former minister is none. */
const PRIVATIVE: readonly RegExp[] = [
  /^(?:former|ex|one-time|onetime|erstwhile|retired|ousted|deposed|then|late|previous|disgraced)$/,
  /^(?:deputy|vice|assistant|associate|under|junior|honorary)$/,
  /^(?:acting|interim|caretaker|designate|elect)$/,
  /^(?:attempted|failed|foiled|thwarted|abortive|aborted|averted)$/,
  /^(?:planned|proposed|draft|prospective|would-be|aspiring|intended|unfinished|upcoming)$/,
  /^(?:so-called|self-styled|self-proclaimed|fake|mock|bogus|false|forged|counterfeit|simulated)$/,
];
/** Of these, those that make a difference to persons only: "the late start" and "the acting course" are what they are. */
const OF_PERSONS = new Set([0, 1, 2]);
/** These make it of whatever they stand before: a former prison is none either. */
const OF_ALL = /^(?:former|ex|one-time|onetime|erstwhile)$/;

/** By other words a sentence may say the same: "who was minister until May", "the strike planned for Monday". */
const ELSEWHERE: readonly (RegExp | null)[] = [
  /\b(?:former|formerly|ex|once|then|used to|until|previous|previously|ousted|deposed|retired|(?:was|were) (?:an? |the )?\p{L}+ (?:from|in|under|during))\b/iu,
  /\b(?:deputy|vice|assistant|associate)\b/i,
  /\b(?:acting|interim|caretaker|provisional|designate|elect)\b/i,
  /\b(?:attempt|attempted|try|tried|fail|failed|foil|foiled|thwart|thwarted|avert|averted|aborted)\b/i,
  /\b(?:plan|plans|planned|propose|proposes|proposed|proposal|draft|will|would|may|might|could|should|intend|intends|seek|seeks|if|to)\b/i,
  null,
];

const FARTHEST = 5;

/** The forms right before a noun within its phrase, the nearest first; and what is joined behind it ("president-elect"). */
const formsBefore = ({ tree, index }: Word): string[] => {
  const forms: string[] = [];
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at -= 1) {
    const isPart =
      /^(?:ADJ|NOUN|PROPN|ADV)$/.test(uposAt(tree, at)) || /^(?:ex|-|then|would|be)$/.test(formAt(tree, at));
    if (!isPart && !PRIVATIVE.some((words) => words.test(formAt(tree, at)))) break;
    forms.push(formAt(tree, at).replace(/^ex-.+/, 'ex'));
    if (formAt(tree, at) === 'would' && forms.includes('be')) forms.push('would-be');
  }
  const own = formAt(tree, index);
  if (/^ex-/.test(own)) forms.push('ex');
  const behind = formAt(tree, index + 1) === '-' ? [formAt(tree, index + 2)] : /-(\p{L}+)$/u.exec(own)?.slice(1);
  return [...forms, ...(behind ?? [])];
};

/** Which of the classes of words that take a noun its meaning stand with it. */
const privativesOf = (word: Word): number[] => {
  const forms = formsBefore(word);
  return PRIVATIVE.flatMap((words, at) =>
    forms.some((form) => words.test(form) && (!OF_PERSONS.has(at) || OF_ALL.test(form) || isOfPerson(word)))
      ? [at]
      : [],
  );
};

const isOfPerson = (word: Word): boolean =>
  !isTime(word.tree, word.index) &&
  (isPerson(word.tree, word.index) || OFFICE_NOUNS.has(word.lemma) || TITLE_HEADS.has(word.lemma));

/** A noun, or a title before a name; what stands before a person's own name belongs to the title. */
const isNoun = ({ token }: Word): boolean =>
  (/^(?:NOUN|PROPN)$/.test(token.upos) || /^(?:nsubj|obj)/.test(token.deprel)) && !/PER$/.test(token.name);

const bare = ({ lemma }: Word): string => stem(lemma.replace(/^ex-/, '').replace(/-(?:elect|designate)$/, ''));

const sameNouns = (word: Word, cited: readonly Passage[]): Word[] =>
  cited.flatMap(({ words }) => words.filter((other) => isNoun(other) && bare(other) === bare(word)));

/** "president" where the cited text has only an acting one. */
const privativeFault = (word: Word, cited: readonly Passage[]): string | null => {
  const same = sameNouns(word, cited);
  const [first] = same;
  if (first === undefined) return null;
  const own = new Set(privativesOf(word));
  const lost = privativesOf(first).find(
    (kind) =>
      !own.has(kind) &&
      !(ELSEWHERE[kind]?.test(word.passage.text) ?? false) &&
      same.every((other) => privativesOf(other).includes(kind)),
  );
  return lost === undefined ? null : (formsBefore(first).find((form) => PRIVATIVE[lost]?.test(form)) ?? null);
};

type Amount = 'part' | 'counted' | 'few' | 'a few' | null;

const PART =
  /^(?:some|certain|half|part|parts|portion|section|sections|handful|minority|fraction|quarter|third|stretch|piece|corner|wing|slice|bit|chunk|share|majority|most)$/;
/** "the first phase of the tunnel" */
const STRETCH = /^(?:phase|stage|segment|lane)$/;
const HARDLY = /^(?:hardly|barely|scarcely)$/;

/** What stands before a noun says how many of its kind are meant: "some", "half of the", "hardly any". */
const amountOf = (word: Word): Amount => (isAlmostAll(word) ? 'part' : ownAmountOf(word));

const FORMS_BACK = 5;

/** "almost all of the houses", "not every house" */
const isAlmostAll = ({ tree, index }: Word): boolean =>
  Array.from({ length: FORMS_BACK }, (_, back) => index - 1 - back).some(
    (at) =>
      /^(?:all|every|each)$/.test(formAt(tree, at)) &&
      /^(?:almost|nearly|virtually|practically|not)$/.test(formAt(tree, at - 1)),
  );

const isAll = ({ tree, index }: Word): boolean =>
  Array.from({ length: FORMS_BACK }, (_, back) => index - 1 - back).some((at) =>
    /^(?:all|every|each|both)$/.test(formAt(tree, at)),
  );

const ownAmountOf = ({ tree, index }: Word): Amount => {
  let at = index - 1;
  while (at >= 0 && isBetween(tree, at) && !isAmount(formAt(tree, at))) at -= 1;
  if (/^(?:the|its|his|her|their|all|these|those)$/.test(formAt(tree, at))) at -= 1;
  while (formAt(tree, at) === "'s" || formAt(tree, at) === '’s') at -= 2;
  const isOf = formAt(tree, at) === 'of';
  if (isOf) at -= 1;
  const form = formAt(tree, at);
  const before = formAt(tree, at - 1);
  if (form === 'few') return before === 'a' || before === 'the' ? 'a few' : 'few';
  if (form === 'any' && HARDLY.test(before)) return 'few';
  if (PART.test(form) || (isOf && STRETCH.test(form))) return before === 'as' ? null : 'part';
  return isOf && uposAt(tree, at) === 'NUM' ? 'counted' : null;
};

/** "few of the promised tents" */
const isBetween = (tree: Tree, at: number): boolean =>
  /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(tree, at)) || (uposAt(tree, at) === 'VERB' && deprelAt(tree, at) === 'amod');

const isAmount = (form: string): boolean => PART.test(form) || /^(?:few|any)$/.test(form);

/** "Osk lost power" of parts of Osk; "in Osk" may be in any part of it. Names of places are often taken for those of persons. */
const isNamedInFull = ({ token }: Word): boolean => token.upos === 'PROPN' && /^(?:nsubj|obj)/.test(token.deprel);

const sameNames = ({ token }: Word, cited: readonly Passage[]): Word[] =>
  cited.flatMap(({ words }) =>
    words.filter((other) => other.token.upos === 'PROPN' && other.token.form === token.form),
  );

/** "some time", "a third party": no part of anything. */
const isCounted = ({ lemma, token }: Word): boolean =>
  token.upos === 'NOUN' && !/^(?:time|day|week|month|year|hour|minute|distance|extent|sort|kind|way)$/.test(lemma);

/** How many: any word before the noun that says so, or one of it. */
const HAS_AMOUNT =
  /\b(?:some|few|several|many|most|half|part|parts|partly|partially|number|handful|minority|majority|fraction|section|sections|portion|stretch|piece|corner|wing|slice|bit|chunk|share|quarter|third|certain|dozens?|hundreds|thousands|among|one of|\d+|an?)\b[^,;]*$/i;

const isBare = (word: Word): boolean => {
  const { passage, token, tree, index } = word;
  if (/^(?:compound|nmod:poss)/.test(token.deprel)) return false;
  const before = passage.text.slice(Math.max(passage.span.start, token.start - 40), token.start);
  return !HAS_AMOUNT.test(before) && dependentsBy(tree, index, 'nummod').length === 0;
};

/** "the crew" of two of the crew: all of it; "sailors" may be some. */
const isDefinite = (word: Word): boolean =>
  isAll(word) ||
  dependentsBy(word.tree, word.index, 'det', 'nmod:poss').some((det) =>
    /^(?:the|its|his|her|their)$/.test(formAt(word.tree, det)),
  );

const isNone = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'no') ||
  (formAt(tree, index - 2) === 'none' && formAt(tree, index - 1) === 'of');

/** "hospitals" of some hospitals, "no shops" of few. */
const amountFault = (word: Word, cited: readonly Passage[]): Fault | null => {
  const same = isNamedInFull(word) ? sameNames(word, cited) : sameNouns(word, cited).filter(isCounted);
  if (!isNamedInFull(word) && !(isNoun(word) && isCounted(word))) return null;
  const amounts = same.filter(({ token }) => token.deprel !== 'nmod:poss').map(amountOf);
  const [first] = amounts;
  if (first === undefined || first === null || amounts.includes(null)) return null;
  const said = amountOf(word);
  const fault = (rule: 'detail' | 'polarity'): Fault => ({
    rule,
    detail: `“${word.token.form}” are only ${/^(?:part|counted)$/.test(first) ? 'a part' : first} in the cited text`,
  });
  if (isNone(word)) return fault('polarity');
  if (said === 'few' || said === 'a few')
    return first === 'part' || first === 'counted' || first === said ? null : fault('detail');
  if (first === 'few') return fault('detail');
  if (said !== null || !(isBare(word) || isAll(word))) return null;
  return first !== 'counted' || isDefinite(word) ? fault('detail') : null;
};

/** "nearly doubled" is not doubled. */
const SHORT_OF = /^(?:almost|nearly|partly|partially|barely|hardly|scarcely|virtually|practically|half)$/;

const shortOf = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'advmod').some((adverb) => SHORT_OF.test(formAt(tree, adverb))) ||
  (uposAt(tree, index - 1) === 'ADV' && SHORT_OF.test(formAt(tree, index - 1)));

const shortFault = (word: Word, cited: readonly Passage[]): string | null => {
  if (!/^(?:VERB|ADJ)$/.test(word.token.upos) || SHORT_OF.test(word.token.form.toLowerCase())) return null;
  const same = cited.flatMap(({ words }) =>
    words.filter((other) => /^(?:VERB|ADJ)$/.test(other.token.upos) && stem(other.lemma) === stem(word.lemma)),
  );
  const isSaid = word.passage.words.some(({ token }) => SHORT_OF.test(token.form.toLowerCase()));
  return same.length > 0 && same.every(shortOf) && !isSaid ? word.token.form : null;
};

/** Words that lose what took their meaning, their number or their degree away: "former", "some", "nearly". */
export const qualifierFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.flatMap((word): Fault[] => {
    const short = shortFault(word, cited);
    if (short !== null) return [{ rule: 'detail', detail: `“${short}” is not so in full in the cited text` }];
    const lost = isNoun(word) ? privativeFault(word, cited) : null;
    if (lost !== null) return [{ rule: 'detail', detail: `“${word.token.form}” is “${lost}” in the cited text` }];
    const amount = amountFault(word, cited);
    return amount === null ? [] : [amount];
  });
