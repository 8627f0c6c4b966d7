/** What a word looks like by its form and part of speech alone, whatever a parse hangs it on. */
import { formAt } from '../../../reading/tree.ts';
import type { Word } from './passage.ts';

/** A word as it stands, in lower case. */
export const formOf = ({ token }: Word): string => token.form.toLowerCase().replaceAll('’', "'");

/** It stands in the form that a dictionary lists it under. */
export const isBaseForm = ({ token, lemma }: Word): boolean => token.form.toLowerCase() === lemma;

const isOf =
  (classes: RegExp) =>
  (word: Word | null | undefined): boolean =>
    classes.test(word?.token.upos ?? '');

export const isVerb = isOf(/^VERB$/);
/** A verb that does not stand before its noun as an adjective does: "the accused man". */
export const isTellingVerb = (word: Word): boolean => isVerb(word) && word.token.deprel !== 'amod';
/** A verb or an auxiliary. */
export const isVerbal = isOf(/^(?:VERB|AUX)$/);
/** A noun or a word of a name. */
export const isNoun = isOf(/^(?:NOUN|PROPN)$/);

/** A mark of punctuation, or any other that stands for nothing. */
export const isMark = ({ token }: Word): boolean => token.upos === 'PUNCT' || !/[\p{L}\p{N}%$€£]/u.test(token.form);

/** Without marks of punctuation. */
export const withoutMarks = (words: readonly Word[]): readonly Word[] => words.filter((word) => !isMark(word));

/** A mark behind which another part of a sentence may begin. */
export const isStop = ({ token }: Word): boolean => /^[,;:]$/.test(token.form);

const NEGATOR = /^(?:not|n['’]t|never|no|nobody|nothing|none|neither|nor|without|cannot)$/i;

/** A small word that denies: "not", "never", "without"; what verbs deny, is looked at elsewhere. */
export const isNegator = (word: Word | undefined): boolean => NEGATOR.test(word?.token.form ?? '');

export const BE = /^(?:is|are|was|were|be|been|being)$/i;

/** "was repeatedly asked" */
export const isBehindBe = ({ tree, index }: Word): boolean =>
  [1, 2].some((back) => BE.test(formAt(tree, index - back)));
