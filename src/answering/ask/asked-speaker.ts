import type { Claim } from '../../domain/reading.ts';
import { termsOf } from '../../library/terms.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import { type Speaker, speakerOfClaim } from '../../stories/speaker.ts';
import { claimsAt, type Evidence } from '../evidence/evidence.ts';
import type { Question } from '../question/question.ts';
import { isSayingCue } from '../said-cue.ts';
import { likeness } from '../words/likeness.ts';

const SAYS =
  'say|says|said|claim|claimed|deny|denied|report|reported|state|stated|announce|announced|accuse|demand|demanded|threaten|threatened|vow|promise|promised|admit|admitted|confirm|confirmed|warn|warned|tell|told|want|think|estimate|estimated|give|gave|cite|name|named';
const ACCORDING = /\baccording to (?:the )?([^,?]+)/i;
const SAID_BY = new RegExp(
  `\\b(?:did|does|do|has|have) (?:the )?((?:[\\p{L}’'-]+ ){1,6}?)(?<!\\b(?:the|a|an|its|his|her|their) )(?:${SAYS})\\b`,
  'iu',
);

/** The one speaker a question asks about. */
export type AskedSpeaker = {
  readonly stems: readonly string[];
  /** Of these the words of a name that is enough by itself ("the crane driver Sevi Lant"); none in "the premier of Ard". */
  readonly name: readonly string[];
};

const TITLES =
  /^(?:(?:acting|deputy|vice|prime|foreign|interior|defence|finance|president|premier|minister|chancellor|governor|mayor|general|colonel|major|captain|lieutenant|sergeant|senator|judge|ambassador|bishop|king|queen|prince|mr|mrs|ms|dr)\.? )+(?=\p{L})/iu;

/** A title is not part of the name: "President Daresk" may be read as "Ilvan Daresk". */
export const withoutTitle = (name: string): string => name.replace(TITLES, '');

const NAME_AT_END = /(?:^| )(?!of )((?:\p{Lu}[\p{L}’'-]* ?){1,4})$/u;

/** Whom a question asks about ("according to X", "what did X say"); null where it asks about nobody's word. */
export const askedSpeaker = ({ text, type }: Question): AskedSpeaker | null => {
  const found = ACCORDING.exec(text)?.[1] ?? (type === 'whether' ? undefined : SAID_BY.exec(text)?.[1]);
  const words = found?.trim().replace(/[’']s$/, '') ?? '';
  const stems = termsOf(words);
  if (stems.length === 0) return null;
  const name = NAME_AT_END.exec(words);
  const isOf = name !== null && /\bof $/i.test(words.slice(0, words.length - (name[1] ?? '').length));
  return { stems, name: name === null || isOf ? [] : termsOf(withoutTitle(name[1] ?? '')) };
};

/** Where no speaker was read, whoever stands at the head of the sentence is taken for it. */
const SUBJECT_LENGTH = 6;

/** The question without the words "according to X" or "did X say", which the answer need not repeat. */
export const withoutSpeaker = (question: Question): Question => {
  const phrase =
    ACCORDING.exec(question.text)?.[1] ?? (question.type === 'said' ? SAID_BY.exec(question.text)?.[1] : undefined);
  const words = question.words.filter(({ word }) => !phrase?.includes(word));
  return words.length === 0 ? question : { ...question, words };
};

const isHeld = (stem: string, told: readonly string[]): boolean => told.some((own) => likeness(stem, own) > 0);

/** "this newspaper", "we": the paper itself. */
const ITSELF = /^(?:this|our|the) (?:newspaper|paper|agency|station)$|^(?:we|us)$/i;

const isPaper = ({ speaker, material }: Evidence, { stems }: AskedSpeaker): boolean =>
  (speaker === null || ITSELF.test(speaker.name)) &&
  stems.every((stem) => isHeld(stem, termsOf(material.article.publisher ?? '')));

/** "Ms Rend's party" is not Ms Rend. */
const OWNERS = /\p{Lu}\p{L}+[’']s (?=\p{Ll})/gu;

const withoutOwners = (speaker: Speaker | null): readonly string[] =>
  speaker === null
    ? []
    : speaker.name.search(OWNERS) >= 0
      ? termsOf(speaker.name.replaceAll(OWNERS, ''))
      : speaker.stems;

/** Stems of everybody who says something in the sentence, by the name and by the words there ("a spokesman for the union"). */
const voicesOf = (evidence: Evidence): (readonly string[])[] => {
  const { reading, article } = evidence.material;
  if (reading === null) return [];
  const isSaid = ({ cue }: Claim): boolean => cue === null || isSayingCue(article.text.slice(cue.start, cue.end));
  return claimsAt(evidence)
    .filter(isSaid)
    .flatMap(({ attribution }) => [
      withoutOwners(speakerOfClaim(attribution, reading)),
      ...attribution.flatMap(({ span }) =>
        span === null ? [] : [termsOf(article.text.slice(span.start, span.end).replaceAll(OWNERS, ''))],
      ),
    ]);
};

const SAID = new RegExp(`^(?:${SAYS}|vow|warn|promise|insist|add|repeat|reject|dismiss|call)$`, 'i');

/** Stems of the subjects of the verbs of saying, where the reading has no speaker. */
const subjectsOf = ({ beside: { sentence, terms } }: Evidence): (readonly string[])[] => {
  const tree = treeOf(sentence);
  return sentence.tokens.flatMap(({ upos, lemma }, at) =>
    upos === 'VERB' && SAID.test(lemma)
      ? dependentsBy(tree, at, 'nsubj').map((subject) => subtree(tree, subject).flatMap((own) => terms[own] ?? []))
      : [],
  );
};

/** `isExact`: what stands at the head of a sentence says nothing by that alone. */
const isToldBy = (evidence: Evidence, { stems, name }: AskedSpeaker, isExact: boolean): boolean => {
  if (isPaper(evidence, { stems, name })) return true;
  const { speaker, beside } = evidence;
  const own = name.length > 0 ? name : stems;
  const heads = beside.terms.slice(0, SUBJECT_LENGTH).filter((term) => term !== null);
  const unread = isExact ? subjectsOf(evidence) : [heads];
  const voices = [...(speaker === null ? unread : [withoutOwners(speaker)]), ...voicesOf(evidence)];
  return voices.some((told) => own.every((stem) => isHeld(stem, told)));
};

/** What that speaker tells; where nothing is told under that name, what the articles tell that are about it. */
export const toldBy = (asked: AskedSpeaker, evidence: readonly Evidence[], isExact: boolean): readonly Evidence[] => {
  const own = evidence.filter((each) => isToldBy(each, asked, isExact));
  if (own.some(({ fits }) => fits)) return own;
  if (isExact) return own;
  return evidence.filter(({ beside, nearbyTerms }) =>
    asked.stems.every((stem) => isHeld(stem, [...nearbyTerms, ...beside.terms.filter((term) => term !== null)])),
  );
};
