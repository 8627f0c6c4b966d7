import type { Token } from '../analysis.ts';

export type Morphology = Pick<Token, 'tense' | 'verbForm' | 'voice' | 'number' | 'mood'>;

/** What a verb's morphology needs of the tree around it. */
export type VerbContext = {
  readonly deprel: string;
  /** Relations of its children, each with the child's lower-case form. */
  readonly children: readonly { readonly deprel: string; readonly lower: string }[];
};

const NOTHING: Morphology = { tense: null, verbForm: null, voice: null, number: null, mood: null };

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

const numberOf = (form: string, upos: string, penn: string): Token['number'] => {
  if (penn === 'NNS' || penn === 'NNPS') return 'Plur';
  if (penn === 'NN' || penn === 'NNP') return 'Sing';
  if (upos !== 'PRON' && upos !== 'DET') return penn === 'VBZ' ? 'Sing' : null;
  const lower = form.toLowerCase();
  if (PLURAL.has(lower)) return 'Plur';
  return SINGULAR.has(lower) ? 'Sing' : null;
};

const isPassive = ({ deprel, children }: VerbContext): boolean =>
  deprel === 'acl' || children.some((child) => /^(?:aux|nsubj|csubj):pass$/.test(child.deprel));

const bareForm = ({ children, deprel }: VerbContext): Morphology => {
  const bound = children.some(
    ({ deprel: relation, lower }) => (relation === 'mark' && lower === 'to') || relation.startsWith('aux'),
  );
  const subject = children.some(({ deprel: relation }) => /^[nc]subj/.test(relation));
  const free = !bound && !subject && /^(?:root|parataxis|ccomp|conj)$/.test(deprel);
  return free ? { ...NOTHING, verbForm: 'Fin', mood: 'Imp' } : { ...NOTHING, verbForm: 'Inf' };
};

const verbOf = (penn: string, context: VerbContext): Morphology => {
  const passive = isPassive(context) ? 'Pass' : null;
  if (penn === 'VBD') return { ...NOTHING, tense: 'Past', verbForm: 'Fin', mood: 'Ind' };
  if (penn === 'VBZ') return { ...NOTHING, tense: 'Pres', verbForm: 'Fin', mood: 'Ind', number: 'Sing' };
  if (penn === 'VBP') return { ...NOTHING, tense: 'Pres', verbForm: 'Fin', mood: 'Ind' };
  if (penn === 'MD') return { ...NOTHING, verbForm: 'Fin' };
  if (penn === 'VBN') return { ...NOTHING, tense: 'Past', verbForm: 'Part', voice: passive };
  if (penn === 'VB') return bareForm(context);
  if (penn !== 'VBG') return NOTHING;
  const participle = /^(?:root|acl|amod|conj|ccomp)/.test(context.deprel);
  return participle ? { ...NOTHING, tense: 'Pres', verbForm: 'Part' } : { ...NOTHING, verbForm: 'Ger' };
};

/** UD features from the Penn tag and the tree; `penn` as in "VBD". */
export const morphologyOf = (form: string, upos: string, penn: string, context: VerbContext): Morphology =>
  upos === 'VERB' || upos === 'AUX' ? verbOf(penn, context) : { ...NOTHING, number: numberOf(form, upos, penn) };
