import { formAt, type Tree, uposAt } from '../tree.ts';
import { type Draft, type Place, range, spansOf, topmost } from './draft.ts';

const FARTHEST_NOT = 8;

/** Where a clause opened by "as" begins, within which a report stands: "as the council first said"; −1 where none does. */
const asBefore = (tree: Tree, verb: number, speaker: number): number => {
  for (let at = Math.min(speaker, verb) - 1; at >= 0 && at >= speaker - FARTHEST_NOT; at--) {
    if (formAt(tree, at) === 'as') return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADV|PRON|AUX)$/.test(uposAt(tree, at))) return -1;
  }
  return -1;
};

const FORMERLY = /^(?:first|earlier|initially|originally|previously|once|had|wrongly)$/;

/** "…, not by the army, as the government said": behind a comma of its own the "as" speaks of the whole, unless it tells what was said before. */
const isOfAll = (tree: Tree, as: number, verb: number): boolean =>
  formAt(tree, as - 1) === ',' && !range(as, verb + 2).some((index) => FORMERLY.test(formAt(tree, index)));

/** "640 homes, not 600 as the council first said": where what the council said begins and ends; null where it said all of it. */
const wasSaid = (tree: Tree, verb: number, speaker: number): readonly [number, number] | null => {
  const as = asBefore(tree, verb, speaker);
  if (as < 0 || isOfAll(tree, as, verb)) return null;
  const end = formAt(tree, as - 1) === ',' ? as - 1 : as;
  const not = tree.lower.findLastIndex((form, at) => at < end && at >= end - FARTHEST_NOT && form === 'not');
  return not > 0 && not + 1 < end && formAt(tree, not - 1) === ',' ? [not + 1, end] : null;
};

/** What is set right ("…, not 600, as the council first said") was said by whom "as" names, and nothing before it was. */
export const setApart = ({ text, tree }: Place, draft: Draft): Draft => {
  const said = draft.speaker ? wasSaid(tree, draft.token, draft.speaker.token) : null;
  if (!said) return draft;
  const words = range(...said);
  return { ...draft, heads: topmost(tree, words), content: spansOf(text, tree, words) };
};
