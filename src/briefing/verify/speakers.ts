import type { Claim, Voice } from '../../domain/reading.ts';
import { foldName } from '../../domain/fold.ts';
import { claimAround } from '../../reading/status/status-in-article.ts';
import { isLike } from './compare.ts';
import type { Passage, Word } from './passage.ts';
import { namesBehind, referents } from './phrase.ts';
import { isName } from './word-class.ts';

/** The word that a voice's phrase hangs on. */
const headOfVoice = (passage: Passage, { span }: Voice): Word | null => {
  if (span === null) return null;
  const inside = passage.words.filter(({ token }) => token.start >= span.start && token.end <= span.end);
  return inside.find(({ token, sentence }) => !inside.some((other) => other.sentence === sentence && other.index === token.head)) ?? null;
};

const wordsOfVoice = (passage: Passage, voice: Voice): Word[] => {
  const head = headOfVoice(passage, voice);
  return head === null ? [] : referents(head);
};

/** What a voice of a cited sentence is called in its article, beside the words that stand there. */
const namesOfVoice = (passage: Passage, voice: Voice): string[] => {
  const actor = passage.actors.find(({ id }) => id === voice.actor);
  const written = voice.span === null ? [] : [passage.text.slice(voice.span.start, voice.span.end)];
  return [...written, ...(actor === undefined ? [] : [actor.name, ...actor.aliases])];
};

const holds = (text: string, word: Word): boolean => ` ${foldName(text)} `.includes(` ${foldName(word.token.form)} `);

const isPronoun = ({ token }: Word): boolean => token.upos === 'PRON';

/** Whether a speaker in the draft is a voice of a cited sentence: one word for them is shared, and no name is strange to it. */
const isVoice = (said: readonly Word[], passage: Passage, voice: Voice): boolean => {
  const told = wordsOfVoice(passage, voice);
  const names = namesOfVoice(passage, voice);
  const known = (word: Word): boolean => told.some((other) => isLike(word, other)) || names.some((name) => holds(name, word));
  if (said.length > 0 && said.every(isPronoun)) return true;
  return said.some((word) => !isPronoun(word) && known(word)) && said.filter(isName).every((word) => known(word) || isTitle(word));
};

const isTitle = ({ token }: Word): boolean => token.name === 'O';

const voicesAround = (word: Word): readonly Voice[] => claimAround(word.passage.claims, word.token)?.attribution ?? [];

/** Every voice of a passage that says anything in it. */
const allVoices = ({ claims }: Passage): readonly Voice[] => claims.flatMap(({ attribution }: Claim) => attribution);

const isPublisher = (said: readonly Word[], { publisher }: Passage): boolean =>
  publisher !== null && said.some((word) => isName(word) && holds(publisher, word));

const nameOf = (voice: Voice | undefined, { text }: Passage): string =>
  voice?.span ? text.slice(voice.span.start, voice.span.end) : 'somebody';

/**
 * What is wrong with who is said to say it, null where nothing is. `draft` and `cited` are the same deed: what the cited text tells
 * under a speaker is told under that speaker or one who reports them, and nobody is given words that are not theirs.
 */
export const speakerFault = (draft: Word, cited: Word): string | null => {
  const told = voicesAround(cited);
  const said = voicesAround(draft).map((voice) => wordsOfVoice(draft.passage, voice)).filter((words) => words.length > 0);
  if (said.length === 0) {
    if (told.length === 0 || namesAVoice(draft, cited.passage, told)) return null;
    return `it leaves out that ${nameOf(told[0], cited.passage)} says so`;
  }
  const voices = told.length > 0 ? told : [];
  const strange = said.find((words) => !voices.some((voice) => isVoice(words, cited.passage, voice)) && !isPublisher(words, cited.passage) && !isDoer(words, cited));
  return strange === undefined ? null : `${strange.map(({ token }) => token.form).join(' ')} does not say so in the cited text`;
};

/** The draft names the speaker though our reading did not find where their words begin. */
const namesAVoice = (draft: Word, passage: Passage, told: readonly Voice[]): boolean =>
  allVoices(draft.passage).some((voice) =>
    told.some((other) => isVoice(wordsOfVoice(draft.passage, voice), passage, other)),
  );

/** Whoever a deed of speech is told of in the article's own voice says it: "the minister called it a farce". */
const isDoer = (said: readonly Word[], cited: Word): boolean => {
  if (voicesAround(cited).length > 0) return false;
  return cited.passage.words
    .filter(({ token, sentence }) => sentence === cited.sentence && /^nsubj/.test(token.deprel))
    .some((subject) => {
      const words = referents(subject);
      const names = namesBehind(subject);
      return said.some((word) => words.some((other) => isLike(word, other)) || names.some((name) => holds(name, word)));
    });
};
