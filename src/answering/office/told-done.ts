import type { Status } from '../../domain/reading.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { isNegated } from '../../reading/status/status-of.ts';
import { dependentsBy, formAt, lemmaAt, type Tree, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isDenied } from '../match/polarity.ts';

const isModal = (tree: Tree, at: number): boolean =>
  /^(?:will|would|may|might|could|should|must|’ll|'ll)$/.test(formAt(tree, at));

const ONLY_IF = /^(?:if|unless|whether|until|before|should)$/;
/** What follows these with "to" was done. */
export const MADE_TO = /^(?:force|oblige|compel|decide|choose|agree)$/;
const RUMOUR = /^(?:rumou?r|speculation|call|demand|suggestion|hoax|possibility|talk|threat|motion|petition|plan)$/;

/** "demanded that Rend be dismissed", "wants Rend to resign": wished for, not done. */
const isWished = (tree: Tree, verb: number): boolean => {
  if (dependentsBy(tree, verb, 'aux:pass').some((at) => formAt(tree, at) === 'be')) return true;
  const isInfinitive = dependentsBy(tree, verb, 'mark').some((at) => formAt(tree, at) === 'to');
  const isPerfect = dependentsBy(tree, verb, 'aux').some((at) => lemmaAt(tree, at) === 'have');
  return isInfinitive && !isPerfect && !MADE_TO.test(lemmaAt(tree, tree.tokens[verb]?.head ?? -1));
};

/** Whether a verb says that something came about, by its own clause and what that hangs on. */
export const tellsItDone = (sentence: Sentence, verb: number): boolean => {
  const tree = treeOf(sentence);
  const { deprel = '', head = -1 } = sentence.tokens[verb] ?? {};
  return !(
    dependentsBy(tree, verb, 'aux').some((at) => isModal(tree, at)) ||
    dependentsBy(tree, verb, 'mark').some((at) => ONLY_IF.test(formAt(tree, at))) ||
    isNegated(tree, verb) ||
    isDenied(sentence.tokens, verb) ||
    isWished(tree, verb) ||
    (deprel.startsWith('acl') && RUMOUR.test(lemmaAt(tree, head))) ||
    sentence.tokens.at(-1)?.form === '?'
  );
};

const IS_TOLD_SO: ReadonlySet<Status> = new Set(['asserted', 'claimed', 'alleged']);

/** By what the article's reading makes of the claim that holds the verb. */
const isToldSo = ({ material: { reading }, index, beside }: Evidence, verb: number): boolean => {
  const { start = -1 } = beside.sentence.tokens[verb] ?? {};
  const holding = reading?.claims.filter(
    ({ sentence, content }) => sentence === index && content.some((span) => start >= span.start && start < span.end),
  );
  return holding?.every(({ status }) => IS_TOLD_SO.has(status)) ?? true;
};

/** Whether a verb of a sentence tells what came about: neither denied nor wished for, asked, or only reckoned with. */
export const isToldDone = (evidence: Evidence, verb: number): boolean =>
  tellsItDone(evidence.beside.sentence, verb) && isToldSo(evidence, verb);
