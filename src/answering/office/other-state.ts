import { termsOf } from '../../library/terms.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { dependentsBy, formAt, subtree, treeOf, uposAt } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { holdsAll, likeness } from '../words/likeness.ts';
import type { Title } from './titles.ts';

type Material = Evidence['material'];

/** "Ostia closed the border": a name alone at the head of a lead. */
const HEADS_LEAD = /^(\p{Lu}[\p{L}’-]+)(?= \p{Ll})/u;
const MAY_BE_STATE = /^(?:country|place|person|nationality)$/;

/** The first words of an article, behind its title and dateline. */
const leadOf = ({ article, reading }: Material): string => {
  const first = reading?.sentences.find(({ start }) => start >= (article.titleSpan?.end ?? 0));
  if (first === undefined) return '';
  const { start, end } = withoutDateline(article.text, first);
  return article.text.slice(start, end);
};

/** "Sorvian" beside "Sorvia": only what has a people is a state. */
const hasPeople = ({ article }: Material, word: string): boolean =>
  new RegExp(String.raw`\b${word.replace(/[aeiouy]+$/, '')}(?:i?an|ians|ish|ese|i)s?\b`, 'u').test(article.text);

/** Whether a word is a name by itself: in capitals within a sentence too, and nobody's surname. */
const isNameAlone = (material: Material, word: string): boolean => {
  const { article, reading } = material;
  const actors = (reading?.actors ?? []).filter(({ name }) => name.split(' ').includes(word));
  if (actors.some(({ name, kind }) => name !== word && kind === 'person')) return false;
  if (hasPeople(material, word)) return true;
  return (
    new RegExp(String.raw`\p{Ll},? ${word}\b`, 'u').test(article.text) &&
    actors.some(({ name, kind }) => name === word && MAY_BE_STATE.test(kind))
  );
};

/**
 * "Ostia closed the border … The prime minister, Ada Brul, said": whose minister she is goes without saying, and is none of another
 * state that the news speaks of. A mayor is no state's. `of`: stems of the state that is asked about.
 */
export const isOfLeadingState = (of: readonly string[], { terms }: Title, material: Material): boolean => {
  if (terms.has('mayor')) return false;
  const word = HEADS_LEAD.exec(leadOf(material))?.[1];
  if (word === undefined || !isNameAlone(material, word)) return false;
  const own = termsOf(word);
  return own.length > 0 && !of.some((name) => own.some((term) => likeness(name, term) > 0));
};

/** "Mayor Pia Lund of Osso": the place that stands behind the name is that of the office. */
export const behindName = ({ name }: Title, { beside }: Evidence): string[] => {
  const tree = treeOf(beside.sentence);
  return name
    .flatMap((at) => dependentsBy(tree, at, 'nmod'))
    .filter(
      (at) =>
        uposAt(tree, at) === 'PROPN' && dependentsBy(tree, at, 'case').some((word) => formAt(tree, word) === 'of'),
    )
    .flatMap((at) => beside.terms[at] ?? []);
};

/** "Ostia's interior minister" is none of Pell: another name stands in the title, and the one asked for does not. */
export const isOfOtherName = (of: readonly string[], title: Title, evidence: Evidence): boolean => {
  const { beside } = evidence;
  if (of.length === 0 || (title.of.size === 0 && behindName(title, evidence).length === 0)) return false;
  const tree = treeOf(beside.sentence);
  const within = [title.noun, ...title.name].flatMap((at) => subtree(tree, at));
  return !holdsAll(of, [...title.of, ...title.terms, ...within.flatMap((at) => beside.terms[at] ?? [])]);
};
