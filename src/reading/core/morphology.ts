import type { Token } from '../analysis.ts';

export type Morphology = Pick<Token, 'tense' | 'verbForm' | 'voice' | 'number' | 'mood'>;

/** Where a verb stands: its relation, and the signs that its children are. */
export type VerbContext = { readonly deprel: string; readonly signs: number };

/** What a child is a sign of for its head, as bits: a passive; that it is no bare form; that it has a subject. */
const PASSIVE = 1;
const BOUND = 2;
const SUBJECT = 4;

const signsByRelation = new Map<string, number>();

const readSigns = (deprel: string): number =>
  (/^(?:aux|nsubj|csubj):pass$/.test(deprel) ? PASSIVE : 0) |
  (deprel.startsWith('aux') ? BOUND : 0) |
  (/^[nc]subj/.test(deprel) ? SUBJECT : 0);

/** What a word with this relation is a sign of for its head; `small` is the word in lower case. */
export const signsOf = (deprel: string, small: string): number => {
  if (deprel === 'mark' && small === 'to') return BOUND;
  const known = signsByRelation.get(deprel);
  if (known !== undefined) return known;
  const signs = readSigns(deprel);
  signsByRelation.set(deprel, signs);
  return signs;
};

const NOTHING: Morphology = { tense: null, verbForm: null, voice: null, number: null, mood: null };
const SING: Morphology = { ...NOTHING, number: 'Sing' };
const PLUR: Morphology = { ...NOTHING, number: 'Plur' };
const PAST: Morphology = { ...NOTHING, tense: 'Past', verbForm: 'Fin', mood: 'Ind' };
const PRESENT: Morphology = { ...NOTHING, tense: 'Pres', verbForm: 'Fin', mood: 'Ind' };
const PRESENT_SING: Morphology = { ...PRESENT, number: 'Sing' };
const MODAL: Morphology = { ...NOTHING, verbForm: 'Fin' };
const PERFECT: Morphology = { ...NOTHING, tense: 'Past', verbForm: 'Part' };
const PASSIVE_PERFECT: Morphology = { ...PERFECT, voice: 'Pass' };
const IMPERATIVE: Morphology = { ...NOTHING, verbForm: 'Fin', mood: 'Imp' };
const INFINITIVE: Morphology = { ...NOTHING, verbForm: 'Inf' };
const PRESENT_PARTICIPLE: Morphology = { ...NOTHING, tense: 'Pres', verbForm: 'Part' };
const GERUND: Morphology = { ...NOTHING, verbForm: 'Ger' };

const PLURAL = new Set([
  'we',
  'they',
  'us',
  'them',
  'these',
  'those',
  'our',
  'their',
  'ours',
  'theirs',
  'themselves',
  'ourselves',
]);
const SINGULAR = new Set([
  'i',
  'he',
  'she',
  'it',
  'me',
  'him',
  'this',
  'that',
  'my',
  'his',
  'its',
  'himself',
  'herself',
  'itself',
  'myself',
  'a',
  'an',
]);

const numberOf = (small: string, upos: string, penn: string): Morphology => {
  if (penn === 'NNS' || penn === 'NNPS') return PLUR;
  if (penn === 'NN' || penn === 'NNP') return SING;
  if (upos !== 'PRON' && upos !== 'DET') return penn === 'VBZ' ? SING : NOTHING;
  if (PLURAL.has(small)) return PLUR;
  return SINGULAR.has(small) ? SING : NOTHING;
};

const MAY_COMMAND = new Set(['root', 'parataxis', 'ccomp', 'conj']);

const isPassive = ({ deprel, signs }: VerbContext): boolean => deprel === 'acl' || (signs & PASSIVE) !== 0;

const isCommand = ({ deprel, signs }: VerbContext): boolean =>
  (signs & (BOUND | SUBJECT)) === 0 && MAY_COMMAND.has(deprel);

const isParticiple = ({ deprel }: VerbContext): boolean => /^(?:root|acl|amod|conj|ccomp)/.test(deprel);

const verbOf = (penn: string, context: VerbContext): Morphology => {
  if (penn === 'VBD') return PAST;
  if (penn === 'VBZ') return PRESENT_SING;
  if (penn === 'VBP') return PRESENT;
  if (penn === 'MD') return MODAL;
  if (penn === 'VBN') return isPassive(context) ? PASSIVE_PERFECT : PERFECT;
  if (penn === 'VB') return isCommand(context) ? IMPERATIVE : INFINITIVE;
  if (penn !== 'VBG') return NOTHING;
  return isParticiple(context) ? PRESENT_PARTICIPLE : GERUND;
};

export type TaggedWord = { readonly small: string; readonly upos: string; readonly penn: string };

/** UD features from the Penn tag ("VBD") and the tree; `small` is the word in lower case. The objects are shared. */
export const morphologyOf = ({ small, upos, penn }: TaggedWord, context: VerbContext): Morphology =>
  upos === 'VERB' || upos === 'AUX' ? verbOf(penn, context) : numberOf(small, upos, penn);
