import type { Span } from '../domain/span.ts';

/** A syntactic word with Universal Dependencies v2 annotation. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** As written. Clitics are tokens of their own ("do" + "n't", "Iran" + "'s"). */
  readonly form: string;
  readonly lemma: string;
  /** UD part of speech. */
  readonly upos: string;
  /** The morphology that matters; absent values are null. */
  readonly tense: 'Past' | 'Pres' | null;
  readonly verbForm: 'Fin' | 'Inf' | 'Part' | 'Ger' | null;
  readonly voice: 'Pass' | null;
  readonly number: 'Sing' | 'Plur' | null;
  readonly mood: 'Ind' | 'Imp' | null;
  /** Index of the head within the sentence, −1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: "nsubj:pass", "obl", "compound". */
  readonly deprel: string;
  /** Named-entity tag of the name tagger: begins, inside, outside. */
  readonly name: 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC' | 'B-MISC' | 'I-MISC';
};

export type Sentence = {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Index of the paragraph it lies in. */
  readonly paragraph: number;
  /** The title, or a line set like one. */
  readonly headline: boolean;
};

/** What every later step reads from. */
export type Analysis = { readonly text: string; readonly sentences: readonly Sentence[] };
