import type { Voice } from '../../../domain/reading.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { namesBehind } from '../passage/phrase.ts';
import { allVoices, isPronoun, isVoice, wordsOfVoice } from './voices.ts';

/** Somebody whom the article mentions within a speaker's words for themselves: "a charity" of "Clear Fields, a charity". */
const isMentionedIn = (actor: string, { span }: Voice, { actors }: Passage): boolean =>
  span !== null &&
  actors.some(
    ({ id, mentions }) => id === actor && mentions.some(({ start, end }) => start >= span.start && end <= span.end),
  );

const isPronounOnly = (passage: Passage, voice: Voice): boolean => {
  const words = wordsOfVoice(passage, voice);
  return (
    words.length > 0 &&
    words.every((word) => isPronoun(word) && (voice.actor !== null || namesBehind(word).length === 0))
  );
};

/** "It added that …": whoever speaks in another cited sentence, where nobody knows who "it" is or it is somebody named there. */
export const mayBePointedAt = (
  said: readonly Word[],
  passage: Passage,
  told: readonly Voice[],
  all: readonly Passage[],
): boolean =>
  told.some(
    (voice) =>
      isPronounOnly(passage, voice) &&
      all.some(
        (other) =>
          other !== passage &&
          allVoices(other).some(
            (speaker) =>
              isVoice(said, other, speaker) && (voice.actor === null || isMentionedIn(voice.actor, speaker, other)),
          ),
      ),
  );
