import { foldName } from '../../../domain/fold.ts';
import type { Actor, Claim, Voice } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { dependentsBy } from '../../../reading/tree.ts';
import { isGivenName } from '../names/given-names.ts';
import { pointsBack } from '../names/pointing.ts';
import { areNamesakes, isLike } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { namesBehind, selves } from '../passage/phrase.ts';
import { isName } from '../passage/word-class.ts';
import { abbreviates, isSameName, namesState } from '../words/names.ts';

/** "Halden's chief executive": parses take the owner for the head. */
const ownedIn = (inside: readonly Word[]): Word | undefined => {
  const at = inside.findIndex(({ token }) => /^(?:['’]s|['’])$/.test(token.form));
  if (at < 0 || inside.some(({ token }) => token.upos === 'PUNCT' && token.form !== "'" && token.form !== '’'))
    return undefined;
  const owned = inside.slice(at + 1);
  const end = owned.findIndex(({ token }, index) => index > 0 && token.upos === 'ADP');
  return owned.slice(0, end < 0 ? owned.length : end).findLast(({ token }) => /^(?:NOUN|PROPN|ADJ)$/.test(token.upos));
};

/** Every voice of a passage that says anything in it. */
export const allVoices = ({ claims }: Passage): readonly Voice[] =>
  claims.flatMap(({ attribution }: Claim) => attribution);

/** The word that a voice's phrase hangs on. */
export const headOfVoice = (passage: Passage, { span }: Voice): Word | null => {
  if (span === null) return null;
  const inside = passage.words.filter(({ token }) => isWithin(token, span));
  return (
    ownedIn(inside) ??
    inside.find((word) => isNominal(word) && !isWithinNominal(word, inside)) ??
    inside.find((word) => !isHungOn(word, inside)) ??
    null
  );
};

const isNominal = ({ token }: Word): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos);

const isHungOn = ({ token, sentence }: Word, others: readonly Word[]): boolean =>
  others.some((other) => other.sentence === sentence && other.index === token.head);

/** "lead author Lea Orr", "harbour master Jon Vane": parses take the first noun for a verb; whoever speaks is a noun. */
const isWithinNominal = (word: Word, inside: readonly Word[]): boolean => isHungOn(word, inside.filter(isNominal));

/** The words that name a voice in its passage; none where it is nobody, or only pointed at. */
export const wordsOfVoice = (passage: Passage, voice: Voice): Word[] => {
  const head = headOfVoice(passage, voice);
  const words = head === null ? [] : selves(head);
  return words.some(({ token }) => /^(?:no|nobody|none|neither|who|which|that)$/i.test(token.form)) || isNoOne(head)
    ? []
    : words;
};

/** "No one has said": nobody speaks. */
export const isNoOne = (head: Word | null): boolean =>
  head !== null &&
  dependentsBy(head.tree, head.index, 'det').some((det) => /^no$/i.test(head.tree.tokens[det]?.form ?? ''));

/** "The airline's chief executive, Kim Ostrander, testified": what stands before the next verb is the voice too. */
const endOfVoice = ({ claims, words }: Passage, voice: Voice): number => {
  const end = voice.span?.end ?? 0;
  const cue = claims.find(({ attribution }) => attribution[0] === voice)?.cue ?? null;
  if (cue === null || cue.start < end) return end;
  const other = words.find(
    ({ token }) => token.start >= end && token.end <= cue.start && /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.upos),
  );
  if (other === undefined) return cue.start;
  return /^(?:VERB|AUX)$/.test(other.token.upos) ? other.token.start : end;
};

const mentionsOf = ({ mentions }: Actor, { text }: Passage): string[] =>
  mentions.filter(({ form }) => form !== 'pronoun').map(({ start, end }) => text.slice(start, end));

/** What a voice of a cited sentence is called in its article, beside the words that stand there. */
const namesOfVoice = (passage: Passage, voice: Voice): string[] => {
  const actor = passage.actors.find(({ id }) => id === voice.actor);
  const written = voice.span === null ? [] : [passage.text.slice(voice.span.start, endOfVoice(passage, voice))];
  const head = headOfVoice(passage, voice);
  return [
    ...written,
    ...(head === null ? [] : namesBehind(head)),
    ...(actor === undefined ? [] : [actor.name, ...actor.aliases, ...mentionsOf(actor, passage)]),
  ];
};

/** The names in a voice's phrase, and behind its pronouns: "her office" is Edda Korin's. */
const namesAround = (passage: Passage, voice: Voice): string[] =>
  passage.words
    .filter(
      ({ token }) => voice.span !== null && token.start >= voice.span.start && token.end <= endOfVoice(passage, voice),
    )
    .flatMap((word) => [word.token.form, ...namesBehind(word)])
    .flatMap((name) => name.split(/[\s-]+/));

/** Whether a text holds a word, as it stands or by its lemma. */
export const holds = (text: string, { token, lemma }: Word): boolean =>
  [token.form, lemma].some((form) => ` ${foldName(text)} `.includes(` ${foldName(form)} `));

/** By the tag of the parse: a "that" that joins clauses is none. */
export const isPronoun = ({ token }: Word): boolean => token.upos === 'PRON';

/** "both accused each other": a voice that is only pointed at may be whoever the sentence names. */
const isPointedAt = (said: readonly Word[], told: readonly Word[], { words }: Passage): boolean =>
  told.length > 0 &&
  told.every(({ token }) => /^(?:both|each|either)$/i.test(token.form)) &&
  said.some((word) => !isPronoun(word) && words.some((other) => other.token.upos === 'NOUN' && isLike(word, other)));

const BODY =
  /^(?:company|firm|group|agency|party|newspaper|paper|bank|union|organisation|organization|charity|operator)$/;

/** The article calls somebody so, and it is not this voice. */
const isCalledElsewhere = (word: Word, { actor }: Voice, passage: Passage): boolean => {
  const called = passage.actors.filter((each) => mentionsOf(each, passage).some((mention) => holds(mention, word)));
  return called.length > 0 && called.every(({ id }) => id !== actor);
};

/** "the company" of the operator Lumen Wave. */
const isBodyOf = (word: Word, told: readonly Word[], voice: Voice, passage: Passage): boolean =>
  BODY.test(word.lemma) &&
  !isCalledElsewhere(word, voice, passage) &&
  told.some((other) => isName(other) && /ORG/.test(other.token.name)) &&
  pointsBack(word, [passage]);

/** "Velora will close the plant, the company announced": the company that the sentence is about. */
const isCompanyBefore = (said: readonly Word[], told: readonly Word[], { words }: Passage): boolean =>
  told.some((head) => /^(?:company|firm)$/.test(head.lemma) && head.token.upos === 'NOUN') &&
  words.some(
    (subject) =>
      /^nsubj/.test(subject.token.deprel) &&
      /ORG$/.test(subject.token.name) &&
      subject.token.start < (told[0]?.token.start ?? 0) &&
      said.some((word) => isName(word) && isLike(word, subject)),
  );

const WRITTEN =
  /^(?:report|study|survey|statement|letter|document|figure|datum|data|analysis|poll|review|memo|paper|estimate|audit|finding)$/;

/** "the charity Fair Harvest" of a report by it; nobody where no author stands right behind it. */
export const authorsOf = (words: readonly Word[]): Word[] =>
  words.flatMap(({ passage, lemma, token }) => {
    const behind = passage.words.filter((other) => other.token.start > token.start);
    if (!WRITTEN.test(lemma) || !/^(?:by|from)$/.test(behind[0]?.token.form ?? '')) return [];
    const end = behind.findIndex(({ token: { upos } }, at) => at > 0 && /^(?:PUNCT|ADP|VERB|AUX|SCONJ)$/.test(upos));
    return behind.slice(1, end < 0 ? behind.length : end).filter((word) => /^(?:NOUN|PROPN)$/.test(word.token.upos));
  });

/** "a report by the ministry" is none by a charity. */
const areOfOtherAuthors = (said: readonly Word[], told: readonly Word[]): boolean => {
  const [own, others] = [authorsOf(said), authorsOf(told)];
  return own.length > 0 && others.length > 0 && !own.some((word) => others.some((other) => isLike(word, other)));
};

/** Whether a speaker in the draft is a voice of a cited sentence: one word for them is shared, and no name is strange to it. */
export const isVoice = (said: readonly Word[], passage: Passage, voice: Voice): boolean => {
  const told = wordsOfVoice(passage, voice);
  const names = namesOfVoice(passage, voice);
  if (areNamesakes(said, told) || areOfOtherAuthors(said, told)) return false;
  if (isPointedAt(said, told, passage) || isCompanyBefore(said, told, passage)) return true;
  const known = (word: Word): boolean =>
    told.some((other) => isLike(word, other)) ||
    names.some((name) => holds(name, word) || abbreviates(word.token.form, name) || namesState(word.token.form, name));
  const mentioned = (word: Word): boolean =>
    known(word) || namesAround(passage, voice).some((name) => isSameName(name, word.token.form));
  return (
    said.some((word) => !isPronoun(word) && (known(word) || isBodyOf(word, told, voice, passage))) &&
    said.filter(isName).every((word) => mentioned(word) || isTitle(word) || isGivenName(word, [passage]))
  );
};

const isTitle = ({ token }: Word): boolean => token.name === 'O';
