import type { Span } from '../../domain/span.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import { namesAsked, type Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

/** "Who attacked?", "Who carried out the strike?": whoever does it is asked for. */
export const asksWhoDid = ({ type, passive, tokens, slot, verb }: Question): boolean =>
  type === 'who' &&
  verb !== null &&
  !passive &&
  (tokens[slot]?.deprel ?? '').startsWith('nsubj') &&
  tokens[slot]?.upos === 'PRON';

/** Whose object is their own deed: "carried out the attack", "claimed the attack", "took responsibility for it". */
const OWNS =
  /^(?:carry|launch|mount|stage|conduct|commit|order|plan|plot|lead|direct|execute|perpetrate|make|open|begin|start|resume|continue|claim|take|admit|acknowledge|confess|assume|accept|do|stand|be|become|win|hold|defend|retain)$/;

const MOST_STEPS = 8;

/** The verb that a noun is some part of; −1 where it is the subject of one or stands by itself. */
const verbOver = (tokens: readonly Token[], noun: number): number => {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const { deprel = '', head = -1 } = tokens[at] ?? {};
    if (deprel.startsWith('nsubj')) return -1;
    if (tokens[head]?.upos === 'VERB') return head;
    at = head;
  }
  return -1;
};

const BEHIND = /^behind$/i;
/** "recalled its envoy after the attack": the deed only tells when. */
const MARKS = /^(?:after|before|since|following)$/i;

/** "killed nine soldiers in an attack on Corran", "used drones in the raid": what is done in a deed, or with it, by whoever does that. */
const WITHIN = /^(?:in|during|with|by)$/i;
const DONE_WITHIN =
  /^(?:kill|wound|injure|maim|shoot|abduct|behead|execute|use|fire|launch|drop|deploy|employ|destroy|damage|wreck|level|flatten|demolish|burn|hit|strike|target|bomb|bombard|shell|seize|capture|take|overrun|loot)$/;

/** "the authors of the raid" made it, "survivors of the raid" did not. */
const AUTHORS =
  /^(?:author|perpetrator|organi[sz]er|leader|mastermind|architect|culprit|instigator|planner|attacker|gunman|man|woman|person|people|group|unit|force|side|one)$/;

/** The noun of a subject in which a deed stands, the deed itself included; −1 where it stands in none. */
const subjectOver = (tokens: readonly Token[], deed: number): number => {
  let at = deed;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const { deprel = '', head = -1, upos = '' } = tokens[at] ?? {};
    if (deprel.startsWith('nsubj')) return at;
    if (upos === 'VERB') return -1;
    at = head;
  }
  return -1;
};

/** "a day after a drone strike set it ablaze", "survivors of the raid said": a deed that is told as a subject, whose doer stands elsewhere. */
const isOutsideSubject = (sentence: Sentence, deed: number, isInside: (at: number) => boolean): boolean => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const top = tokens[deed]?.upos === 'NOUN' ? subjectOver(tokens, deed) : -1;
  if (top < 0) return false;
  if (top === deed) return !subtree(tree, tokens[deed]?.head ?? -1).some(isInside);
  return isInside(top) && !AUTHORS.test(tokens[top]?.lemma ?? '') && tokens[deed]?.deprel === 'nmod';
};

/**
 * "In answer to the attack on Corran, the guard burned a depot", "the union condemned the attack on Corran": who does something
 * about a deed, or after it, has not done it.
 */
export const onlyAnswersDeed = (question: Question, { sentence, met }: Beside, phrase: Span): boolean => {
  if (!asksWhoDid(question)) return false;
  const tree = treeOf(sentence);
  const { tokens } = sentence;
  const isInside = (at: number): boolean =>
    (tokens[at]?.start ?? -1) >= phrase.start && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= phrase.end;
  const placesOf = (word: number): readonly number[] => (met[word]?.places ?? []).map(({ at }) => at);
  const asked = question.words.flatMap(({ term }, word) => (term === question.verb ? [] : placesOf(word)));
  const deeds = placesOf(question.words.findIndex(({ term }) => term === question.verb));
  return (
    deeds.length > 0 &&
    deeds.every((deed) => {
      if (isOutsideSubject(sentence, deed, isInside)) return true;
      const verb = tokens[deed]?.upos === 'NOUN' ? verbOver(tokens, deed) : -1;
      const within = subtree(tree, deed);
      if (verb < 0 || OWNS.test(tokens[verb]?.lemma ?? '') || within.some(isInside)) return false;
      const leads = dependentsBy(tree, deed, 'case').map((lead) => tokens[lead]?.form ?? '');
      if (leads.some((lead) => BEHIND.test(lead))) return false;
      if (DONE_WITHIN.test(tokens[verb]?.lemma ?? '') && leads.some((lead) => WITHIN.test(lead))) return false;
      const isOfAsked =
        asked.length === 0 || leads.some((lead) => MARKS.test(lead)) || asked.some((at) => within.includes(at));
      return isOfAsked && dependentsBy(tree, verb, 'nsubj').some((doer) => subtree(tree, doer).some(isInside));
    })
  );
};

/** "Pell's officer", "their officer", "a Pellish officer". */
const OWNS_BY = /^(?:nmod:poss|amod)$/;

/** What somebody says or lays at another's door may be a deed of theirs: "the army said its planes had bombed it". */
const SPEAKS =
  /^(?:say|tell|claim|report|announce|confirm|boast|state|declare|vow|insist|add|accuse|blame|suspect|charge|convict|arrest|detain|name|use|send|want|order|try|attempt|help|manage)$/;

const WHEN = /^(?:when|as|after)$/i;
/** "killed when rebels stormed the gate", "as soldiers opened fire": how it came that somebody was killed. */
const BRINGS_ABOUT =
  /^(?:attack|strike|hit|shell|bomb|bombard|raid|ambush|assault|storm|invade|fire|shoot|open|stab|ram|detonate|throw|hurl|drop|charge|beat|launch|blow|drive)$/;

const SENDS = /^(?:launch|fire|send|drop|fly|shoot|lob|plant|detonate)$/;

/** "residents laid flowers where protesters were killed": each deed has its own doer, or was done to somebody else. */
export const isNoDoer = (question: Question, { sentence, met }: Beside, phrase: Span): boolean => {
  if (!asksWhoDid(question)) return false;
  const tree = treeOf(sentence);
  const { tokens } = sentence;
  const isInside = (at: number): boolean =>
    (tokens[at]?.start ?? -1) >= phrase.start && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= phrase.end;
  const word = question.words.findIndex(({ term }) => term === question.verb);
  const deeds = (met[word]?.places ?? []).map(({ at }) => at);
  const isClause = (branch: number): boolean => /^(?:conj|parataxis|advcl)/.test(tokens[branch]?.deprel ?? '');
  const isOther = (verb: number): boolean =>
    tokens[verb]?.upos === 'VERB' &&
    !isBySent(verb) &&
    dependentsBy(tree, verb, 'nsubj', 'nsubj:pass').length > 0 &&
    !isWhoOf(verb) &&
    !subtree(tree, verb, isClause).some(isInside);
  /** "a unit launched the drones that hit Corran": by what it sent. */
  const isBySent = (verb: number): boolean => {
    const { deprel = '', head = -1 } = tokens[verb] ?? {};
    const sender = tokens[head]?.deprel === 'obj' ? (tokens[head]?.head ?? -1) : -1;
    return (
      deprel === 'acl:relcl' &&
      SENDS.test(tokens[sender]?.lemma ?? '') &&
      dependentsBy(tree, sender, 'nsubj').some((doer) => subtree(tree, doer).some(isInside))
    );
  };
  /** "Ostian troops, who attacked Corran, have left" */
  const isWhoOf = (verb: number): boolean => {
    const { deprel = '', head = -1 } = tokens[verb] ?? {};
    const isRelative = dependentsBy(tree, verb, 'nsubj').some((own) =>
      /^(?:who|which|that)$/i.test(tokens[own]?.form ?? ''),
    );
    return deprel === 'acl:relcl' && isRelative && isInside(head);
  };
  const isHow = (verb: number): boolean =>
    BRINGS_ABOUT.test(tokens[verb]?.lemma ?? '') &&
    deeds.includes(tokens[verb]?.head ?? -1) &&
    dependentsBy(tree, verb, 'mark', 'advmod').some((lead) => WHEN.test(tokens[lead]?.form ?? ''));
  const doing = tokens.findIndex(
    ({ upos }, at) =>
      upos === 'VERB' && dependentsBy(tree, at, 'nsubj').some((doer) => subtree(tree, doer).some(isInside)),
  );
  if (deeds.length === 0 || doing < 0 || isHow(doing)) return false;
  return deeds.every(isOther) && !SPEAKS.test(tokens[doing]?.lemma ?? '');
};

/** Whoever these are said of may be anybody who is asked about. */
const ANYBODY = /^(?:people|person|man|woman|child|victim|civilian|other|member|resident|body|dead)$/;
const POINTS_BACK = /^(?:him|her|them|he|she|they|whom|who|it|ones?)$/i;

/** Whom it was done to, by the verb's own parts; where the parse has lost them, the people told of before it. */
const undergoersOf = (sentence: Sentence, verb: number): readonly number[] => {
  const tree = treeOf(sentence);
  const own = dependentsBy(tree, verb, 'obj', 'nsubj:pass');
  if (own.length > 0 || dependentsBy(tree, verb, 'aux:pass').length === 0) return own;
  return sentence.tokens.flatMap(({ lemma }, at) => (at < verb && PEOPLE_NOUNS.has(lemma) ? [at] : []));
};

/** "Who killed the dockers?" beside "a sniper killed an officer": somebody else was killed, and none of those asked about is told of. */
export const isDoneToOthers = (question: Question, { sentence, met }: Beside): boolean => {
  if (!asksWhoDid(question)) return false;
  const { tokens: asked, words, verb } = question;
  const whom = words.findIndex(({ at }) => asked[at]?.deprel === 'obj' && asked[at]?.upos === 'NOUN');
  if (whom < 0 || (met[whom]?.places.length ?? 0) > 0) return false;
  if (!PEOPLE_NOUNS.has(asked[words[whom]?.at ?? -1]?.lemma ?? '')) return false;
  const deeds = (met[words.findIndex(({ term }) => term === verb)]?.places ?? []).map(({ at }) => at);
  const told = deeds.flatMap((deed) => undergoersOf(sentence, deed));
  const isOther = (at: number): boolean => {
    const { lemma = '', form = '', upos = '' } = sentence.tokens[at] ?? {};
    return /^(?:NOUN|PROPN)$/.test(upos) && !ANYBODY.test(lemma) && !POINTS_BACK.test(form);
  };
  return told.length > 0 && told.every(isOther);
};

/** "Whose officer was killed?": who was killed is not whose. */
export const isNoOwner = ({ tokens }: Question, { sentence }: Beside, phrase: Span): boolean => {
  if (!tokens.some(({ form, deprel }) => /^whose$/i.test(form) && deprel === 'nmod:poss')) return false;
  const isInside = ({ start, end }: Token): boolean => start >= phrase.start && end <= phrase.end;
  return !sentence.tokens.some(
    (token, at) =>
      isInside(token) &&
      (OWNS_BY.test(token.deprel) ||
        (/^(?:NOUN|PROPN)$/.test(token.upos) &&
          dependentsBy(treeOf(sentence), at, 'case').some((own) => /^of$/i.test(sentence.tokens[own]?.form ?? '')))),
  );
};

/** "the attack on Corran and Pell": what stands in a row with the one it was done to is no doer. */
export const isBesideAsked = (question: Question, { sentence: { tokens }, met }: Beside, phrase: Span): boolean => {
  if (!asksWhoDid(question)) return false;
  const asked = namesAsked(question).flatMap((word) => (met[word]?.places ?? []).map(({ at }) => at));
  const isInside = ({ start, end }: Token): boolean => start >= phrase.start && end <= phrase.end;
  const isJoined = (a: number, b: number): boolean => tokens[a]?.deprel === 'conj' && tokens[a]?.head === b;
  return tokens.some(
    (token, at) =>
      isInside(token) && !asked.includes(at) && asked.some((own) => isJoined(at, own) || isJoined(own, at)),
  );
};
