/**
 * How often a word in a construction introduces attributed content: part of speech, lemma, frame, class of speaker, times
 * as a cue, times in all. Counted over the training part of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018) by
 * `training/count-cues.ts`; "*" sums the lemmas that are too rare to be listed.
 */
export const CUE_COUNTS = `
v say ccomp p 9 10
`;
