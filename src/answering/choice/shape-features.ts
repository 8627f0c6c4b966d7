import type { Token } from '../../reading/analysis.ts';
import { relation } from '../../reading/tree.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { fitsSlot } from '../phrases/slot.ts';
import { askedKind } from '../question/asked-kind.ts';
import type { Question } from '../question/question.ts';

/** Takes a feature and how much of it there is. */
export type Emit = (name: string, value: number) => void;

const LEADS_IN: readonly (readonly [string, RegExp])[] = [
  ['because', /^(?:because|since|due|owing|for|after)$/],
  ['to', /^to$/],
  ['by', /^by$/],
  ['in', /^(?:in|at|near|on|from|into|inside|outside|through|below|around)$/],
  ['called', /^(?:called|named|as|termed|dubbed|like|is|was|were|are)$/],
  ['mark', /^[“"(,:–—-]$/],
  ['of', /^of$/],
];

const leadOf = (word: string | undefined): string =>
  LEADS_IN.find(([, shape]) => shape.test(word?.toLowerCase() ?? ''))?.[0] ?? 'else';

const lengthOf = (tokens: number): string =>
  tokens <= 3 ? `${tokens}` : tokens <= 5 ? '4-5' : tokens <= 8 ? '6-8' : tokens <= 12 ? '9-12' : '13+';

const LONG_TYPES = new Set(['why', 'how', 'said', 'what']);
const CLOSED = /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART|PUNCT)$/;
const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how)$/i;
const LONGEST_TOLD = 9;
const CAPITAL = /^[\p{Lu}\d]/u;
const OPENS_QUOTE = /^[“"‘]$/;
const CLOSES_QUOTE = /^[”"’]$/;

/** A small word itself, of others what sort they are. */
const smallWord = (token: Token | undefined): string =>
  token === undefined ? 'none' : CLOSED.test(token.upos) ? token.form.toLowerCase() : token.upos;

const openings = new WeakMap<Question, string>();

/** The words by which a question asks: "what year", "how did". */
const opening = (question: Question): string => {
  const known = openings.get(question);
  if (known !== undefined) return known;
  const { tokens } = question;
  const at = tokens.findIndex(({ form }) => ASKS.test(form));
  const found = `${tokens[at]?.form.toLowerCase() ?? ''} ${tokens[at + 1]?.lemma.toLowerCase() ?? ''}`;
  openings.set(question, found);
  return found;
};

/** How the phrase stands in its sentence: what comes right before and after it, whether it is set in capitals or quotation marks. */
const cut = ({ sentence: { tokens }, from, to }: Phrase, { type }: Question, kind: string, emit: Emit): void => {
  const before = tokens[from - 1];
  const after = tokens[to];
  const [first, last] = [tokens[from]?.upos, tokens[to - 1]?.upos];
  const [left, right] = [before?.upos ?? 'none', after?.upos ?? 'none'];
  emit(`before ${left}`, 1);
  emit(`after ${right}`, 1);
  emit(`starts ${first}`, 1);
  emit(`ends ${last}`, 1);
  emit(`opens ${left} ${first}`, 1);
  emit(`closes ${last} ${right}`, 1);
  emit(`word before ${type} ${smallWord(before)}`, 1);
  emit(`word after ${type} ${smallWord(after)}`, 1);
  emit(`first word ${type} ${smallWord(tokens[from])}`, 1);
  if (OPENS_QUOTE.test(before?.form ?? '') && CLOSES_QUOTE.test(after?.form ?? '')) emit(`quoted ${kind}`, 1);
  let [capitals, names, numbers, verbs] = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const { form, name, upos } = tokens[at] as Token;
    if (CAPITAL.test(form)) capitals += 1;
    if (name !== 'O') names = 1;
    if (upos === 'NUM') numbers = 1;
    if (upos === 'VERB') verbs = 1;
  }
  emit(`capital ${kind}`, capitals / (to - from));
  emit('hasName', names);
  emit('hasNumber', numbers);
  emit('hasVerb', verbs);
};

/** What the phrase is and how long, by what is asked for. */
export const shapeFeatures = (question: Question, phrase: Phrase, emit: Emit): void => {
  const { tokens } = phrase.sentence;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  const length = phrase.to - phrase.from;
  const { type, focus } = question;
  const kind = askedKind(question);
  const long = LONG_TYPES.has(type) ? type : 'short';
  const role = relation(head?.deprel ?? '');
  emit(`is ${kind} ${phrase.kind}`, 1);
  emit(`asked ${opening(question)} ${phrase.kind}`, 1);
  emit(`focus ${focus ?? 'none'} ${phrase.kind}`, 1);
  emit(`size ${long} ${lengthOf(length)}`, 1);
  emit(`size ${kind} ${Math.min(length, LONGEST_TOLD)}`, 1);
  emit(`lead ${type} ${leadOf(tokens[phrase.from - 1]?.form)}`, 1);
  emit(`first ${type} ${leadOf(first?.form)}`, 1);
  if (phrase.whole) emit(`whole ${long}`, 1);
  if (first?.upos === 'DET') emit('determined', 1);
  if (first?.upos === 'PRON' && length === 1) emit('pronoun', 1);
  emit(`role ${kind} ${role}`, 1);
  emit(`head ${kind} ${head?.upos} ${role}`, 1);
  if (!fitsSlot(question, phrase)) {
    emit('unfit', 1);
    emit(`unfit ${type}`, 1);
  }
  cut(phrase, question, kind, emit);
};
