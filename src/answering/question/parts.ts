import type { Token } from '../../reading/analysis.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { termOf } from './term-of.ts';

const LIGHT_VERBS = new Set(['be', 'do', 'have']);

/** "the crashed plane" asks of the plane. */
const isFullVerb = ({ upos, lemma, deprel }: Token): boolean =>
  upos === 'VERB' && deprel !== 'amod' && !LIGHT_VERBS.has(lemma);

const SAYS = new Set(['say', 'tell', 'report', 'think', 'believe', 'claim']);

const IS_CAPITAL = /^\p{Lu}/u;

/** "did Corran Mills resume milling": the word behind a name behind "did" is the verb, whatever it was read as. */
const supportedVerb = (tokens: readonly Token[]): Token | null => {
  const does = tokens.findIndex(({ form }) => /^(?:did|does|do)$/i.test(form));
  if (does < 0) return null;
  let at = tokens[does + 1]?.upos === 'DET' ? does + 2 : does + 1;
  const isDoer = (token: Token | undefined) =>
    token !== undefined && (BODY_NOUNS.has(token.lemma) || PEOPLE_NOUNS.has(token.lemma));
  if (!IS_CAPITAL.test(tokens[at]?.form ?? '') && !isDoer(tokens[at])) return null;
  const leadsOn = (next: Token | undefined) =>
    next !== undefined && !/^(?:DET|ADP|PUNCT|NUM|PRON|ADV)$/.test(next.upos);
  while (
    IS_CAPITAL.test(tokens[at]?.form ?? '') ||
    (isDoer(tokens[at]) && (leadsOn(tokens[at + 1]) || /^of$/i.test(tokens[at + 1]?.form ?? ''))) ||
    (tokens[at]?.form === 'of' && IS_CAPITAL.test(tokens[at + 1]?.form ?? ''))
  )
    at += 1;
  const verb = tokens[at];
  const next = tokens[at + 1];
  const isSubject = next?.upos === 'VERB' && !/ing$/.test(next.form);
  return verb !== undefined &&
    !isSubject &&
    /^(?:VERB|NOUN|ADJ|PROPN)$/.test(verb.upos) &&
    /^\p{Ll}/u.test(verb.form) &&
    !LIGHT_VERBS.has(verb.lemma)
    ? verb
    : null;
};

/** Verbs that say little beside what goes with them: "catch fire", "launch an attack", "put under sanctions". */
const PUTS = new Set(['put', 'place', 'bring']);
const CARRIERS = new Set(['carry', 'catch', 'set', 'make', 'give', 'launch', 'conduct', 'lodge', 'commit']);

const acting = (tokens: readonly Token[], verb: Token, slot: number): string | null => {
  const at = tokens.indexOf(verb);
  const links = CARRIERS.has(verb.lemma) ? ['obj'] : PUTS.has(verb.lemma) ? ['obl'] : [];
  const object = tokens.find(
    ({ head, deprel, upos }, own) => head === at && links.includes(deprel) && upos === 'NOUN' && own !== slot,
  );
  return termOf(object ?? verb);
};

/** The main verb, that of what is said rather than of saying; where the parse has none at its root, the last one, which is where questions have theirs. */
export const verbOf = (tokens: readonly Token[], slot: number): string | null => {
  const supported = supportedVerb(tokens);
  if (supported !== null && !SAYS.has(supported.lemma)) return acting(tokens, supported, slot);
  const tells = tokens.filter((token) => isFullVerb(token) && !SAYS.has(token.lemma));
  const verbs = tells.length > 0 ? tells : tokens.filter(isFullVerb);
  const verb = verbs.find(({ head }) => head < 0) ?? verbs.at(-1);
  return verb ? acting(tokens, verb, slot) : null;
};

/** "became acting prime minister of …": the last noun before any preposition. */
const lastOfRun = (tokens: readonly Token[], from: number): string | null => {
  const end = tokens.findIndex(({ upos }, at) => at >= from && (upos === 'ADP' || upos === 'PUNCT'));
  const noun = tokens[end - 1];
  return noun?.upos === 'NOUN' && end > from ? termOf(noun) : null;
};

/** Asked for by their number, whatever they are called in print. */
const MEASURES =
  /^(?:number|count|total|figure|amount|sum|score|rate|price|cost|toll|share|percentage|population|result)$/;

/** "Who is the governor of …": what the one asked for is; null where a verb says what they did. */
export const officeOf = (tokens: readonly Token[], asked: number): string | null => {
  const form = tokens[asked]?.form.toLowerCase();
  const copula = tokens[asked + 1];
  if (form === 'who' && copula?.lemma === 'become') return lastOfRun(tokens, asked + 2);
  if ((form !== 'who' && form !== 'what') || copula?.lemma !== 'be') return null;
  const root = tokens.find(({ head }) => head < 0);
  const rootAt = tokens.findIndex(({ head }) => head < 0);
  if (form === 'what' && tokens.some(({ head, deprel }) => head === rootAt && deprel === 'case')) return null;
  const noun =
    root?.upos === 'NOUN' ? root : tokens.find(({ deprel, upos }) => /^nsubj/.test(deprel) && upos === 'NOUN');
  return noun && !MEASURES.test(noun.lemma) ? termOf(noun) : null;
};

/** "was dismissed", however the parse has joined the two. */
export const asksInPassive = (tokens: readonly Token[]): boolean => {
  if (tokens.some(({ deprel }) => deprel === 'nsubj:pass' || deprel === 'aux:pass')) return true;
  const root = tokens.find(({ head }) => head < 0);
  return root?.upos === 'VERB' && !/ing$/.test(root.form) && tokens.some(({ lemma }) => lemma === 'be');
};

/** "the Carrow oil terminal": by the names in it. */
export const subjectOf = (tokens: readonly Token[]): string[] => {
  const supported = supportedVerb(tokens);
  if (supported !== null) {
    const does = tokens.findIndex(({ form }) => /^(?:did|does|do)$/i.test(form));
    return tokens.slice(does + 1, tokens.indexOf(supported)).flatMap((token) => termOf(token) ?? []);
  }
  const at = tokens.findIndex(({ deprel }) => /^nsubj/.test(deprel));
  return tokens
    .filter(
      ({ upos, head, deprel }, own) =>
        at >= 0 && upos === 'PROPN' && (own === at || (head === at && /^(?:flat|compound|nmod:poss)/.test(deprel))),
    )
    .flatMap((token) => termOf(token) ?? []);
};
