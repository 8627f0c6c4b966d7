import type { Claim } from '../../../domain/reading.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { covers, cueWords } from '../passage/report-cues.ts';
import { isContent, isNeutralReport } from '../passage/word-class.ts';
import { mayBePointedAt } from '../voices/pointed-speakers.ts';
import { isVoice, wordsOfVoice } from '../voices/voices.ts';
import { namesPronoun } from './same-word.ts';

type Report = { readonly claim: Claim; readonly cue: Word; readonly voice: readonly Word[] };

const reportsIn = (passage: Passage): Report[] =>
  passage.claims.flatMap((claim) => {
    const cue = cueWords(passage, claim).find(isNeutralReport);
    const [first] = claim.attribution;
    return cue === undefined || first === undefined ? [] : [{ claim, cue, voice: wordsOfVoice(passage, first) }];
  });

/** The sentence that holds what somebody reports there holds most of what the draft puts into their mouth. */
const isOfOne = (own: Report, told: Report, passages: readonly [Passage, Passage], pairs: ReadonlyMap<Word, Word>) => {
  const repeated = passages[0].words.flatMap((word) =>
    isContent(word) && covers(own.claim, word) ? (pairs.get(word) ?? []) : [],
  );
  const held = repeated.filter(({ passage }) => passage === passages[1]);
  return held.length > repeated.length / 2 && held.some((word) => covers(told.claim, word));
};

const isOneSpeaker = (own: Report, told: Report, passage: Passage, cited: readonly Passage[]): boolean =>
  mayBePointedAt(own.voice, passage, told.claim.attribution.slice(0, 1), cited) ||
  own.voice.some((word) => told.voice.some((other) => namesPronoun(word, other))) ||
  told.claim.attribution.slice(0, 1).some((voice) => own.voice.length > 0 && isVoice(own.voice, passage, voice));

/**
 * "Elsbeth Corr added that …" of "the mediator, Elsbeth Corr, said …. She added that …": the name and the verb of saying are
 * found in the first sentence, and say what the second one does of the same speaker.
 */
export const spokenElsewhere = (
  draft: Passage,
  cited: readonly Passage[],
  pairs: ReadonlyMap<Word, Word>,
): readonly Word[] =>
  reportsIn(draft).flatMap((own) =>
    cited.flatMap((passage) =>
      reportsIn(passage)
        .filter((told) => isOneSpeaker(own, told, passage, cited) && isOfOne(own, told, [draft, passage], pairs))
        .flatMap(({ cue, voice }) => [cue, ...voice]),
    ),
  );
