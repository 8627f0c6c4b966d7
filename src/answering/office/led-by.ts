import { dependentsBy, formAt, subtree, type Tree, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isOneOfTerms } from './office.ts';
import type { Title } from './titles.ts';
import { isToldDone } from './told-done.ts';

const LEADS = /^(?:lead|head|chair|run|command|govern|rule)$/;
const OWN_CLAUSE = /^(?:acl|appos|advcl|parataxis|conj|nmod:desc|case|punct)/;

/** All tokens of a person's name, from one of them. */
const personAt = ({ tokens }: Tree, at: number): number[] => {
  if (tokens[at]?.name !== 'B-PER' && tokens[at]?.name !== 'I-PER') return [];
  let [from, end] = [at, at];
  while (tokens[from]?.name === 'I-PER' && tokens[from - 1]?.name.endsWith('-PER')) from -= 1;
  while (tokens[end + 1]?.name === 'I-PER') end += 1;
  return Array.from({ length: end - from + 1 }, (_, own) => from + own);
};

type Led = { readonly leader: number; readonly led: number };

/** "is led by Mirna Tasko", "the bank, headed by Mina Sohl": who was is not who is. */
const ledInPassive = (tree: Tree, verb: number): Led | null => {
  const [leader] = dependentsBy(tree, verb, 'obl:agent');
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {};
  const [led] = [...dependentsBy(tree, verb, 'nsubj:pass'), ...(deprel === 'acl' ? [head] : [])];
  const isPast = dependentsBy(tree, verb, 'aux:pass').some((at) => /^(?:was|were)$/.test(formAt(tree, at)));
  return leader === undefined || led === undefined || isPast ? null : { leader, led };
};

/** "Mirna Tasko leads the union", "Mirna Tasko, who leads the union". */
const ledInActive = (tree: Tree, verb: number): Led | null => {
  const [subject] = dependentsBy(tree, verb, 'nsubj');
  const [led] = dependentsBy(tree, verb, 'obj');
  if (subject === undefined || led === undefined || !formAt(tree, verb).endsWith('s')) return null;
  return { leader: formAt(tree, subject) === 'who' ? (tree.tokens[verb]?.head ?? -1) : subject, led };
};

/** The whole of whatever is led is asked for: who leads a march of the union does not lead the union. */
const isAsked = (tree: Tree, led: number, of: readonly string[]): boolean => {
  const phrase = subtree(tree, led, (at) => at !== led && OWN_CLAUSE.test(tree.tokens[at]?.deprel ?? ''));
  const holds = (term: string): boolean => phrase.some((at) => isOneOfTerms([term], tree.tokens[at]));
  return isOneOfTerms(of, tree.tokens[led]) && of.every(holds);
};

/** Who is told to lead what is asked for by a verb, as a title is told: "The Dockers' Union is led by Mirna Tasko." */
export const leadersIn = (evidence: Evidence, of: readonly string[]): Title[] => {
  const tree = treeOf(evidence.beside.sentence);
  return tree.tokens.flatMap(({ lemma, upos }, verb): Title[] => {
    if (upos !== 'VERB' || !LEADS.test(lemma)) return [];
    const told = ledInPassive(tree, verb) ?? ledInActive(tree, verb);
    const name = told === null ? [] : personAt(tree, told.leader);
    if (told === null || name.length === 0 || !isAsked(tree, told.led, of) || !isToldDone(evidence, verb)) return [];
    return [{ name, noun: verb, terms: new Set(), of: new Set(of), tenure: 'holds', weight: 4 }];
  });
};
