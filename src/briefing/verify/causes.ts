import { dependentsBy } from '../../reading/tree.ts';
import { isLike } from './passage/compare.ts';
import { type Passage, type Word, wordingOf } from './passage/passage.ts';
import { wholePhrase, wordsAt } from './passage/phrase.ts';
import { isContent, isName } from './passage/word-class.ts';
import type { Fault } from './verdict.ts';

/** By any of these a text gives a reason; not "made a speech", "by Friday" or "inspectors left". */
const REASON = new RegExp(
  [
    '\\b(?:because|due to|owing to|thanks to|as a result|result(?:s|ed|ing)? (?:in|from)|caus(?:e|es|ed|ing)',
    '(?:lead|leads|led|leading) to|(?:trigger|prompt|spark|forc|provok|driv|bring|brought|contribut|attribut|blam|stem|fuel)\\w*',
    'reason|over|so that|therefore|thus|in response|in protest|response|why|since',
    'by(?! (?:\\d|the (?:end|start|time)|late|early|mid|then|next|\\w+day))',
    '(?:mak(?:es?|ing)|made)(?! an? )',
    '(?:left|leaves|leaving) (?:\\S+ ){0,5}(?:dead|injured|wounded|hurt|homeless|missing|stranded|trapped|without|unable|unusable))\\b',
  ].join('|'),
  'i',
);

/** What follows is the reason of what else stands there. */
const BECAUSE =
  /\b(?:because of|because|due to|owing to|thanks to|as a result of|as a consequence of|(?:caused|triggered|prompted|sparked|provoked) by|resulted from|stemmed from)\b/gi;

/** What follows only went before, went with it or came next. */
const WHEN = /\b(?:after|following|when|amid|while|during|since|once|before|as|with)\b/gi;

const CAUSES = /^(?:cause|trigger|prompt|spark|provoke|lead_to|result_in|force)$/;

const FARTHEST = 60;

const wordsBetween = ({ words }: Passage, start: number, end: number): Word[] =>
  words.filter((word) => word.token.start >= start && word.token.end <= end && (isContent(word) || isName(word)));

/** The words behind each place where a pattern stands, up to the end of their part of the sentence. */
const behind = (passage: Passage, pattern: RegExp): Word[][] =>
  [...wordingOf(passage).matchAll(pattern)].map(({ index, 0: found }) => {
    const start = passage.span.start + index + found.length;
    const rest = passage.text.slice(start, Math.min(passage.span.end, start + FARTHEST));
    const stop = /[,;.]/.exec(rest)?.index ?? rest.length;
    return wordsBetween(passage, start, start + stop + 1);
  });

/** "caused a fire", "made bread dearer" */
const isCausing = ({ lemma, phrases, tree, index }: Word): boolean =>
  [lemma, ...phrases].some((name) => CAUSES.test(name)) ||
  (lemma === 'make' && dependentsBy(tree, index, 'xcomp', 'ccomp').length > 0);

/** "The storm caused a fire": the doer of a verb of causing. */
const causers = ({ words }: Passage): Word[][] =>
  words
    .filter((word) => word.token.upos === 'VERB' && isCausing(word))
    .flatMap((verb) => {
      const doers = wordsAt(verb, dependentsBy(verb.tree, verb.index, 'nsubj'));
      return doers.map((doer) => wholePhrase(doer).filter((word) => isContent(word) || isName(word)));
    });

const share = (words: readonly Word[], among: readonly Word[]): number =>
  words.filter((word) => among.some((other) => isLike(word, other))).length / Math.max(1, words.length);

const LEAST_SHARE = 0.5;

/** "because the bridge collapsed" of what came after it collapsed: a reason that the cited text does not give. */
export const causeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  if (cited.some((passage) => REASON.test(wordingOf(passage)))) return [];
  const times = cited.flatMap((passage) => behind(passage, WHEN));
  const isOnlyTime = (reason: readonly Word[]): boolean =>
    reason.length > 0 && times.some((time) => share(reason, time) >= LEAST_SHARE);
  return [...behind(draft, BECAUSE), ...causers(draft)].filter(isOnlyTime).map(([first]) => ({
    rule: 'detail',
    detail: `“${first?.token.form ?? ''}” is no reason in the cited text, it only went before`,
  }));
};
