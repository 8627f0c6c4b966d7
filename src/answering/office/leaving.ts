import type { Sentence } from '../../reading/analysis.ts';
import { dependentsBy, formAt, lemmaAt, type Tree, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Title, titlesIn } from './titles.ts';
import { isToldDone, MADE_TO } from './told-done.ts';

const LEAVES = /^(?:resign|quit|retire|step|stand|abdicate)$/;
const OUSTS = /^(?:dismiss|sack|fire|oust|remove|depose|suspend|replace|topple|overthrow|unseat|impeach|relieve)$/;
const DOWN = /^(?:down|aside)$/i;
const OFFICE = /^(?:office|post|job|government|cabinet|position|presidency|ministry|power)$/;

/** "leaves at his own wish", "left office"; not "left the port". */
const leavesOffice = (sentence: Sentence, verb: number): boolean => {
  const objects = dependentsBy(treeOf(sentence), verb, 'obj').map((at) => sentence.tokens[at]?.lemma ?? '');
  return objects.every((lemma) => OFFICE.test(lemma));
};

/** Whether a verb says of its subject that it gives up an office. */
export const givesUp = (sentence: Sentence, verb: number): boolean => {
  const { lemma = '', upos } = sentence.tokens[verb] ?? {};
  if (upos !== 'VERB') return false;
  if (lemma === 'leave') return leavesOffice(sentence, verb);
  if (lemma === 'step' || lemma === 'stand')
    return sentence.tokens.slice(verb + 1, verb + 3).some(({ form }) => DOWN.test(form));
  return LEAVES.test(lemma);
};

const isAt = (places: ReadonlySet<number>, sentence: Sentence, at: number): boolean =>
  places.has(at) ||
  dependentsBy(treeOf(sentence), at, 'appos', 'flat', 'compound').some((own) => places.has(own)) ||
  places.has(sentence.tokens[at]?.head ?? -1);

/** "He confirmed that he had resigned": the one named before is whom "he" stands for, where nobody else is. */
const saysOfPronoun = (sentence: Sentence, subject: number, places: ReadonlySet<number>): boolean =>
  /^(?:he|she|who)$/i.test(sentence.tokens[subject]?.form ?? '') &&
  sentence.tokens.slice(0, subject).every(({ name }, at) => name !== 'B-PER' || places.has(at));

const FROM_OFFICE = /^(?:duty|command|board|council|committee|leadership|role|premiership)$/;

/** "was relieved" is often read as how somebody felt. */
const RELIEVED = /^relieved?$/;

/** "relieved of his post", not "relieved of his luggage"; "removed", but not "removed from the building". */
const isOfOffice = (tree: Tree, verb: number): boolean => {
  const lemma = lemmaAt(tree, verb);
  if (!RELIEVED.test(lemma) && lemma !== 'remove') return true;
  const from = dependentsBy(tree, verb, 'obl').filter((own) =>
    dependentsBy(tree, own, 'case').some((at) => /^(?:of|from)$/.test(formAt(tree, at))),
  );
  const isOffice = (at: number): boolean => OFFICE.test(lemmaAt(tree, at)) || FROM_OFFICE.test(lemmaAt(tree, at));
  return from.length === 0 ? lemma === 'remove' : from.some(isOffice);
};

/** Of "was forced to resign" the subject of the verb before. */
const subjectsOf = (tree: Tree, verb: number): readonly number[] => {
  const own = dependentsBy(tree, verb, 'nsubj');
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {};
  return own.length > 0 || deprel !== 'xcomp' || !MADE_TO.test(lemmaAt(tree, head))
    ? own
    : dependentsBy(tree, head, 'nsubj:pass', 'obj', 'nsubj');
};

/** "was relieved of his post" read as an adjective, "Ada Brul quit on Friday" as a noun behind her name. */
const isMisread = (sentence: Sentence, at: number, places: ReadonlySet<number>): boolean => {
  const tree = treeOf(sentence);
  const { upos, form = '' } = sentence.tokens[at] ?? {};
  if (upos === 'NOUN') return /^quits?$/.test(form) && places.has(at - 1);
  const isSaidOf = dependentsBy(tree, at, 'nsubj', 'nsubj:pass').some((own) => isAt(places, sentence, own));
  return upos === 'ADJ' && RELIEVED.test(form) && isSaidOf && isOfOffice(tree, at);
};

/** Whether a sentence tells that whoever is named at these places has left an office or lost it, or calls them a former one of it. */
export const tellsOfLeaving = (
  evidence: Evidence,
  named: ReadonlySet<number>,
  isOffice: (title: Title) => boolean,
): boolean => {
  const { sentence } = evidence.beside;
  const tree = treeOf(sentence);
  const own = titlesIn(sentence).filter(({ name }) => name.some((at) => named.has(at)));
  if (own.some((title) => title.tenure === 'held' && isOffice(title))) return true;
  // "The mayor of Osk, Peder Holm, stepped down": it is the mayor who does, however the parse hangs the name.
  const places = new Set([...named, ...own.filter(({ tenure }) => tenure === 'holds').map(({ noun }) => noun)]);
  const isLost = (verb: number): boolean => {
    const subjects = subjectsOf(tree, verb);
    if (givesUp(sentence, verb))
      return subjects.some((at) => isAt(places, sentence, at) || saysOfPronoun(sentence, at, places));
    const undergoes = [...dependentsBy(tree, verb, 'obj'), ...dependentsBy(tree, verb, 'nsubj:pass')];
    return (
      OUSTS.test(lemmaAt(tree, verb)) && isOfOffice(tree, verb) && undergoes.some((at) => isAt(places, sentence, at))
    );
  };
  return sentence.tokens.some(
    ({ upos }, at) => (upos === 'VERB' ? isLost(at) : isMisread(sentence, at, places)) && isToldDone(evidence, at),
  );
};
