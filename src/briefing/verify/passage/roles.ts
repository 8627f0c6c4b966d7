import { casesOf, isPassive, isTime, lemmaAt, obliquesOf } from '../../../reading/events/grammar.ts';
import { byAgentOf, patientOf, subjectOf } from '../../../reading/events/subjects.ts';
import { dependentsBy, formAt, headAt, relation, type Tree } from '../../../reading/tree.ts';
import type { Word } from './passage.ts';
import { wordsAt } from './phrase.ts';

/** Who does it, and to whom or what; a head each, with what is joined to it. */
export type Roles = { readonly agent: Word | null; readonly patient: Word | null };

/** "has 30 days to contest it": nobody is a stretch of time. */
const isStretch = (tree: Tree, index: number): boolean =>
  /^(?:second|minute|hour|day|week|month|year|time|deadline|chance|right|power)$/.test(lemmaAt(tree, index));

const at = (word: Word, index: number): Word | null =>
  wordsAt(word, index >= 0 && !isStretch(word.tree, index) ? [index] : []).find(({ token }) =>
    /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/.test(token.upos),
  ) ?? null;

/** Verbs whose only subject undergoes them. */
const UNDERGONE =
  /^(?:die|fall|rise|collapse|explode|erupt|begin|start|end|burn|sink|capsize|close|open|break|burst|spread|grow|increase|decrease|decline|drop|expire|happen|occur|perish|drown|disappear|resume|continue|reopen|move|return|finish|stop|halt|conclude|topple|crack|leak|escape|shrink|climb|soar|double|rupture|restart|shut|crash|derail|improve|worsen|expand|fail|slow|ease|deepen|widen|narrow|deteriorate|cool|melt|spill|accelerate|weaken|strengthen|recover|relax|subside|plunge|surge|jump|tumble|slump|rebound|stall|erode|vary|change|develop|evolve|form|split|multiply)$/;

/** "fell 7 percent": how far. */
const MEASURE = /^(?:percent|per|cent|%|points?|percentage|\d[\d.,]*)$/;

/** Wordings whose subject undergoes them. */
const UNDERGONE_PHRASE =
  /^(?:lose_life|lose_home|fall_ill|come_down|run_aground|get_stuck|come_to_.+|grind_to_halt|stop_working|go_dead|break_down|fall_through|go_off|go_down|go_up|run_out|take_place)$/;

/** Of these, those that nobody does to another; what looks like their object is none. */
const NEVER_DONE = /^(?:die|perish|capsize|expire|happen|occur|disappear)$/;

/** "The shelling killed six": parsed as a passive though an object follows and no auxiliary stands before; in "the claim that it killed six" the claim does nothing. */
const mistakenPassive = (word: Word): Roles | null => {
  const { tree, index, token } = word;
  const particle = dependentsBy(tree, index, 'compound:prt').length > 0;
  const object = dependentsBy(tree, index, 'obj', particle ? 'xcomp' : undefined).find(
    (dependent) => dependent > index && !isTime(tree, dependent),
  );
  if (object === undefined || dependentsBy(tree, index, 'aux:pass').length > 0) return null;
  const isClause = dependentsBy(tree, index, 'mark').some((mark) => formAt(tree, mark) === 'that');
  const subject =
    dependentsBy(tree, index, 'nsubj:pass')[0] ??
    (token.deprel === 'acl' && !isClause ? (accusedOf(word) ?? token.head) : undefined);
  return subject === undefined ? null : { agent: at(word, subject), patient: at(word, object) };
};

/** The object that stands with an active verb, a relative "that" left out: parses take it for one where it only joins. */
const ownObject = ({ tree, index }: Word): number =>
  isPassive(tree, index)
    ? -1
    : (dependentsBy(tree, index, 'obj').find((object) => formAt(tree, object) !== 'that' && !isTime(tree, object)) ??
      -1);

/** "Auditors resigned on Monday": parsed as a noun with a participle, though the sentence has no other verb. */
const mistakenNoun = (word: Word): Roles | null => {
  const { tree, index, token } = word;
  const isAlone =
    tree.tokens.every(({ upos }, other) => other === index || upos !== 'AUX') && headAt(tree, token.head) < 0;
  if (token.deprel !== 'acl' || !isAlone || /ing$/.test(token.form)) return null;
  if (dependentsBy(tree, index, 'obl').some((oblique) => casesOf(tree, oblique).includes('by'))) return null;
  const object = dependentsBy(tree, index, 'obj', 'iobj', 'obl').find(
    (dependent) => dependent > index && casesOf(tree, dependent).length === 0 && !isTime(tree, dependent),
  );
  return { agent: at(word, token.head), patient: object === undefined ? null : at(word, object) };
};

const AT = /^(?:on|at|to|against|of|with|from|for)$/;

/** "opened fire on the boat", "brought traffic to a halt": the noun that is one with the verb undergoes nothing. */
const ofPhrase = (word: Word, { agent, patient }: Roles): Roles => {
  if (patient === null || patient.within !== word.index) return { agent, patient };
  const { tree, index } = word;
  const beside = obliquesOf(tree, index)
    .concat(obliquesOf(tree, patient.index))
    .find((oblique) => casesOf(tree, oblique).some((form) => AT.test(form)) && !isTime(tree, oblique));
  return { agent, patient: at(word, beside ?? -1) };
};

const ofVerb = (word: Word): Roles => ofPhrase(word, ofBareVerb(word));

/** "43 people died": read as a noun with a participle too, it is theirs. */
const onlyOne = (word: Word): Roles | null =>
  word.token.deprel === 'acl' ? { agent: null, patient: at(word, word.token.head) } : null;

/** "was bombed, killing six": what is undergone does not do what follows. */
const isOfPassive = ({ tree, index, token }: Word): boolean =>
  relation(token.deprel) === 'advcl' &&
  /ing$/.test(formAt(tree, index)) &&
  dependentsBy(tree, index, 'nsubj', 'mark').length === 0 &&
  isPassive(tree, token.head);

/** "is to blame": English says so of whom the blame falls on. */
const isBlamed = ({ lemma, tree, index }: Word): boolean =>
  lemma === 'blame' && formAt(tree, index - 1) === 'to' && /^(?:is|are|was|were|be)$/.test(formAt(tree, index - 2));

/** "declined to comment", "moved to block it": done, not undergone. */
const isBeforeInfinitive = ({ tree, index }: Word): boolean =>
  formAt(tree, index + 1) === 'to' && tree.tokens[index + 2]?.upos === 'VERB';

const MEANS =
  /^(?:telephone|phone|radio|mail|email|e-mail|post|letter|text|boat|ship|sea|train|rail|road|car|bus|lorry|truck|air|plane|helicopter|satellite|video)$/;

/** "reached by telephone", "brought by lorry": how, and not by whom. */
const isMeans = (tree: Tree, index: number): boolean =>
  index > 0 && formAt(tree, index - 1) === 'by' && MEANS.test(formAt(tree, index));

const ACCUSES = /^(?:accuse|suspect|convict|acquit|clear|blame|condemn|charge|criticise|criticize)$/;

/** "was accused by the union of hiding it", "accused the police of the city of beating them": who is accused does what is told behind "of". */
const accusedOf = ({ tree, index }: Word): number | undefined => {
  if (!/ing$/.test(formAt(tree, index)) || !/^(?:of|for|with)$/.test(formAt(tree, index - 1))) return undefined;
  let at = index - 1;
  while (at >= 0 && !/^(?:VERB|PUNCT)$/.test(tree.tokens[at]?.upos ?? '')) at -= 1;
  return at >= 0 && ACCUSES.test(lemmaAt(tree, at)) ? patientOf(tree, at) : undefined;
};

const ofBareVerb = (word: Word): Roles => {
  const { tree, index } = word;
  const mistaken = NEVER_DONE.test(word.lemma) ? onlyOne(word) : (mistakenPassive(word) ?? mistakenNoun(word));
  if (mistaken !== null) return mistaken;
  const doer = isOfPassive(word) ? -1 : (accusedOf(word) ?? subjectOf(tree, index));
  const subject = at(word, isTime(tree, doer) || isMeans(tree, doer) ? -1 : doer);
  const [patient] = [ownObject(word), patientOf(tree, index)].filter(
    (found) => found >= 0 && !isTime(tree, found) && found !== subject?.index,
  );
  const object = at(word, patient ?? -1);
  if (isBlamed(word)) return { agent: null, patient: subject };
  const isAlone = (verb: number): boolean =>
    dependentsBy(tree, verb, 'obj').every(
      (found) => isTime(tree, found) || formAt(tree, found) === 'that' || MEASURE.test(formAt(tree, found)),
    );
  if (word.phrases.some((phrase) => UNDERGONE_PHRASE.test(phrase)) && !isPassive(tree, index))
    return { agent: null, patient: subject };
  const undergone =
    UNDERGONE.test(word.lemma) && !isPassive(tree, index) && !isBeforeInfinitive(word) && isAlone(index);
  return undergone || NEVER_DONE.test(word.lemma)
    ? { agent: null, patient: subject ?? object }
    : { agent: subject, patient: object };
};

const ofNoun = (word: Word): Roles => {
  const { tree, index } = word;
  const by = byAgentOf(tree, index);
  const of = obliquesOf(tree, index).find((dependent) => casesOf(tree, dependent).includes('of')) ?? -1;
  const owner = dependentsBy(tree, index, 'nmod:poss')[0] ?? -1;
  if (by >= 0) return { agent: at(word, by), patient: at(word, of >= 0 ? of : owner) };
  return of >= 0 && owner >= 0 ? { agent: at(word, owner), patient: at(word, of) } : { agent: null, patient: null };
};

/** Roles by the verb alone, whatever wording its noun makes with it. */
export const bareRolesOf = (word: Word): Roles => (word.token.upos === 'VERB' ? ofBareVerb(word) : ofNoun(word));

/** Who does what a verb tells, or the deed that a noun names, and to whom. */
export const rolesOf = (word: Word): Roles => (word.token.upos === 'VERB' ? ofVerb(word) : ofNoun(word));
