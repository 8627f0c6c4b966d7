import type { Line } from '../../domain/report.ts';
import { termsOf } from '../../library/terms.ts';
import type { Token } from '../../reading/analysis.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import { lineOfSentence, nameOfVoice } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { ANSWERS_FROM } from '../choice/doubt-weights.ts';
import { type Evidence, lineOfEvidence } from '../evidence/evidence.ts';
import { type Told, told, unlike } from '../evidence/told.ts';
import { asksWhoDid } from '../match/only-answers.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';
import { byVoice } from './in-short.ts';

/** To attack is done in many ways. */
const ATTACKS =
  /^(?:attack|strike|struck|hit|shell|bomb|bombard|raid|ambush|assault|target|storm|invade)(?:s|ed|ing)?$/i;

/** What flies or is fired is sent by somebody. */
const WEAPONS =
  /^(?:drone|missile|shell|rocket|bomb|bullet|shot|round|aircraft|mortar|strike|attack|blast|explosion|fire|gun)$/;

/** By its form too: "struck" has been read as a form of "strake". */
const isAttacking = ({ form, lemma }: Pick<Token, 'form' | 'lemma'>): boolean =>
  ATTACKS.test(lemma) || ATTACKS.test(form);

const asksOfAttack = ({ tokens }: Question): boolean =>
  tokens.some((token) => token.head < 0 && token.upos === 'VERB' && isAttacking(token));

const isDeed = (question: Question, term: string, verb: Token): boolean =>
  likeness(question.verb ?? '', term) === 1 || (asksOfAttack(question) && isAttacking(verb));

const isWeapon = ({ lemma }: Token): boolean => WEAPONS.test(lemma.toLowerCase().replace(/s$/, ''));

const OF_PEOPLE = /(?:ian|ish|ese)$/;

/** Whose the drones are: "Ostian drones", "drones of Varn"; "Several drones" only opens its sentence with a capital. */
const isNameBeside = (token: Token | undefined, at: number): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.form) &&
  (token.upos === 'PROPN' || OF_PEOPLE.test(token.form) || (at > 0 && /^(?:ADJ|NOUN)$/.test(token.upos)));

/** "The talks were mediated by …", where the article has named the place: the thing itself stands in the sentence. */
const isNamedNear = ({ words, tokens }: Question, { met, nearby }: Evidence['beside'], word: number): boolean => {
  const thing = words.findIndex(({ at }) => tokens[at]?.deprel === 'obj' && tokens[at]?.upos === 'NOUN');
  return nearby.has(word) && (met[word]?.places.length ?? 0) === 0 && (met[thing]?.places.length ?? 0) > 0;
};

/** Whether the sentence tells by its own grammar who did it to all those who are asked about. */
const tellsDoer = (question: Question, { beside, stance, confidence }: Evidence): boolean => {
  if (stance === 'denies' || confidence < ANSWERS_FROM) return false;
  const { sentence, terms, met } = beside;
  const tree = treeOf(sentence);
  const named = namesAsked(question).filter((word) => !isNamedNear(question, beside, word));
  const names = named.map((word) => (met[word]?.places ?? []).map(({ at }) => at));
  return sentence.tokens.some((own, verb) => {
    if (own.upos !== 'VERB' || !isDeed(question, terms[verb] ?? '', own)) return false;
    const isPassive = dependentsBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0;
    const [doer] = dependentsBy(tree, verb, isPassive ? 'obl:agent' : 'nsubj');
    const token = sentence.tokens[doer ?? -1];
    if (doer === undefined || token === undefined || !/^(?:NOUN|PROPN)$/.test(token.upos)) return false;
    const phrase = subtree(tree, doer);
    const isNamed = phrase.some((at) => at !== doer && isNameBeside(sentence.tokens[at], at));
    const behind = subtree(tree, verb).filter((at) => !phrase.includes(at));
    return (isNamed || !isWeapon(token)) && names.every((places) => places.some((at) => behind.includes(at)));
  });
};

/** "accused Pell of launching them", "blamed Ostia for the strike"; not "of neglecting the shelters", which is another matter. */
const OF_DEED =
  /\b(?:attack|str(?:ike|uck)|hit|shell|bomb|bombard|raid|ambush|assault|storm|invasion|invad|launch|fir(?:e|ed|ing)\b|send|sent|behind|responsib|carr(?:y|ied)|order|plan|plot|kill|shoot|shot|shoo?ting|murder|it\b|them\b|both\b)/i;
const FOR_WHAT = /^[^.;]{0,60}?\b(?:of|for)\b(.*)$/i;

const ACCUSES = /\b(?:accus(?:ed|es)|blam(?:ed|es)) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;
const OWNS_UP =
  /\b(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*),? (?:[^.;]{0,40} )?(?:claim(?:ed|s)|took|has taken) responsibility\b/u;

/** An article tells its matter in its title and its first sentences. */
const LEAD = 2;

const sentencesOf = ({ article, reading }: Material) =>
  (reading?.sentences ?? []).map((span, index) => ({ span, index, words: article.text.slice(span.start, span.end) }));

/** Its title or lead tells of the deed done to all those who are asked about. */
const isOnDeed = (question: Question, material: Material): boolean => {
  const lead = sentencesOf(material)
    .slice(0, LEAD)
    .map(({ words }) => words)
    .join(' ');
  const terms = termsOf(lead);
  const isHeld = (term: string): boolean => terms.some((own) => likeness(term, own) > 0);
  const isAttack = lead.split(/[^\p{L}]+/u).some((word) => ATTACKS.test(word));
  return (
    namesAsked(question).every((at) => isHeld(question.words[at]?.term ?? '')) &&
    (isHeld(question.verb ?? '') || (asksOfAttack(question) && isAttack))
  );
};

type Charge = { readonly accused: string; readonly line: Line; readonly denial: Line | null };

const denialBy = ({ article, reading }: Material, accused: string): Line | null => {
  const claim = reading?.claims.find(
    ({ kind, attribution }) =>
      kind === 'denies' && attribution.some((voice) => nameOfVoice(voice, reading)?.includes(accused) === true),
  );
  const span = claim === undefined ? undefined : reading?.sentences[claim.sentence];
  return claim === undefined || span === undefined ? null : lineOfSentence(article, reading, claim.sentence, span);
};

/** Whether what somebody is accused of is the deed that is asked about; where nothing is named, it is. */
const isForDeed = (question: Question, behind: string): boolean => {
  const what = FOR_WHAT.exec(behind)?.[1];
  return (
    what === undefined || OF_DEED.test(what) || termsOf(what).some((term) => likeness(question.verb ?? '', term) > 0)
  );
};

const chargesIn = (question: Question, material: Material): Charge[] =>
  sentencesOf(material).flatMap(({ span, index, words }) => {
    const charged = ACCUSES.exec(words);
    if (charged !== null && !isForDeed(question, words.slice(charged.index + charged[0].length))) return [];
    const accused = (charged ?? OWNS_UP.exec(words))?.[1];
    const isAsked = namesAsked(question).some((at) => accused?.includes(question.words[at]?.word ?? ''));
    if (accused === undefined || isAsked) return [];
    const line = lineOfSentence(material.article, material.reading, index, span);
    return [{ accused, line, denial: denialBy(material, accused) }];
  });

/** Who says something of somebody is no matter of whom they say it of. */
const ASKS_OF_CHARGE = /\b(?:accus|blam|charg|claim|den(?:y|ie)|suspect|condemn|critici)/i;

const saidBy = ({ attribution, text }: Line): string => {
  const [speaker] = attribution;
  return speaker === undefined ? text : byVoice(speaker.name, text);
};

/**
 * "Who attacked Corran?": by a sentence whose own grammar tells it, else by whom the articles on the attack say it is laid at
 * the door of, beside that one's denial; null where neither is told.
 */
export const toldDoer = (
  question: Question,
  evidence: readonly Evidence[],
  materials: readonly Material[],
): Told | null => {
  if (!asksWhoDid(question) || namesAsked(question).length === 0) return null;
  const [doer] = evidence.filter((each) => tellsDoer(question, each));
  if (doer !== undefined) return told('answered', lineOfEvidence(doer).text, [doer]);
  if (ASKS_OF_CHARGE.test(question.text)) return null;
  const [charge] = materials
    .filter((material) => isOnDeed(question, material))
    .flatMap((material) => chargesIn(question, material));
  if (charge === undefined) return null;
  const { line, denial } = charge;
  if (denial === null) return { kind: 'answered', answer: line.text, lines: [line], confidence: ANSWERS_FROM };
  const lines = unlike([line, denial]);
  return { kind: 'disputed', answer: lines.map(saidBy).join(' — '), lines, confidence: ANSWERS_FROM };
};
