import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { formOf, isVerb } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

// All by the words as they stand, as in `roles/promoted.ts`.

const MODAL = /^(?:will|would|could|can|may|might|must|should|shall|cannot)$/;

/** What a rule says of those for whom it holds: "landlords who evict tenants could be fined"; null where the noun names some. */
const boundsOf = (noun: Word): readonly Word[] | null => {
  const { words } = noun.passage;
  const at = words.indexOf(noun);
  if (
    noun.token.upos !== 'NOUN' ||
    noun.token.number !== 'Plur' ||
    /^(?:DET|NUM|PRON)$/.test(words[at - 1]?.token.upos ?? '')
  )
    return null;
  const [relative, ...behind] = words.slice(at + 1);
  if (relative === undefined || !/^(?:who|that)$/.test(formOf(relative))) return null;
  const end = behind.findIndex((word) => MODAL.test(formOf(word)));
  const clause = behind.slice(0, Math.max(0, end));
  const isRule =
    clause.some(isVerb) &&
    !clause.some((word) => isNeutralReport(word) || word.token.tense === 'Past' || /^[,;]$/.test(formOf(word)));
  return isRule ? clause : null;
};

const SAYS_WHICH = /^(?:not|n't|never|no|without|only|if|unless|until)$/;

/** "Landlords could be fined" of landlords who evict tenants without an order. */
const boundFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] => {
  if (draft.words.some((word) => isContent(word) && !pairs.has(word))) return [];
  return [...pairs].flatMap(([own, told]): Fault[] => {
    const clause = isSameWord(own, told) ? boundsOf(told) : null;
    const lost = clause?.find((word) => (isContent(word) || SAYS_WHICH.test(formOf(word))) && !kept.has(word));
    return lost === undefined || !draft.words.some((word) => MODAL.test(formOf(word)))
      ? []
      : [
          {
            rule: 'detail',
            detail: `what is said of “${own.token.form}” holds only for some, by “${lost.token.form}”`,
          },
        ];
  });
};

const PROPOSAL = /^(?:draft|bill|plan|proposal|scheme|motion|amendment)$/;

/** "Under a draft …,": what the rest of the sentence hangs on. */
const proposalOf = ({ words }: Passage): Word | undefined => {
  const [first, ...rest] = words;
  if (first === undefined || formOf(first) !== 'under') return undefined;
  return rest.slice(0, 6).find((word) => word.token.upos === 'NOUN' && PROPOSAL.test(word.lemma));
};

/** "Landlords could be fined" of what is so under a draft only. */
const proposalFaults = (draft: Passage, cited: readonly Passage[], { kept, pairs }: Alignment): Fault[] => {
  if (draft.words.some((word) => PROPOSAL.test(word.lemma) || /^(?:propos|plan|suggest)/.test(word.lemma))) return [];
  const used = cited.filter(({ words }) => words.some((word) => kept.has(word) && isContent(word)));
  const proposals = used.map(proposalOf);
  const [first] = proposals;
  if (
    first === undefined ||
    proposals.includes(undefined) ||
    draft.words.some((word) => isContent(word) && !pairs.has(word))
  )
    return [];
  return [{ rule: 'modality', detail: `it is so only under the “${first.token.form}” of the cited text` }];
};

const CLEARS = /^(?:clear|acquit|exonerate|absolve)$/;
/** Not "charged", "tried": who is cleared of a deed was charged with it. */
const PUNISHES = /^(?:convict|jail|imprison|sentence|fine)$/;

/** Whether the verb before a deed clears somebody of it or holds it against them; null where another verb stands there. */
const holdsAgainst = (deed: Word): boolean | null => {
  const { words } = deed.passage;
  const verb = words.slice(0, words.indexOf(deed)).findLast((word) => isVerb(word) && !/ing$/.test(word.token.form));
  if (verb === undefined || verb.sentence !== deed.sentence) return null;
  return CLEARS.test(verb.lemma) ? false : PUNISHES.test(verb.lemma) ? true : null;
};

/** The noun or gerund behind "of", "for", "with" or "over". */
const isDeedOfCourt = (word: Word): boolean => {
  const { words } = word.passage;
  const before = words.slice(0, words.indexOf(word)).findLast(({ token }) => !/^(?:DET|ADJ)$/.test(token.upos));
  return (
    isContent(word) &&
    (word.token.upos === 'NOUN' || /ing$/.test(word.token.form)) &&
    before !== undefined &&
    /^(?:of|for|with|over)$/.test(formOf(before))
  );
};

/** "jailed for murder" of who was cleared of murder and jailed for something else. */
const courtFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.filter(isDeedOfCourt).flatMap((own): Fault[] => {
    const said = holdsAgainst(own);
    const there = cited.flatMap(({ words }) => words.filter((word) => isSameWord(own, word))).map(holdsAgainst);
    return said === null || there.length === 0 || there.some((each) => each === null || each === said)
      ? []
      : [
          {
            rule: 'polarity',
            detail: `“${own.token.form}” is ${said ? 'what they are cleared of' : 'held against them'} in the cited text`,
          },
        ];
  });

const INVERTED = /\b(?:had (?:it|they|he|she) not been|were it not|but for)\b/iu;
const KEPT_SO = /\b(?:had (?:it|they|he|she) not been|were it not|but for|without|if|unless|except)\b/iu;

/** "would have reached all clinics" of what would have, had it not been for a storm. */
const invertedFaults = (draft: Passage, cited: readonly Passage[], { kept }: Alignment): Fault[] => {
  const used = cited.filter(({ words }) => words.some((word) => kept.has(word) && isContent(word)));
  if (KEPT_SO.test(wordingOf(draft)) || used.length === 0) return [];
  return used.every((passage) => INVERTED.test(wordingOf(passage)))
    ? [{ rule: 'modality', detail: 'it leaves out on what it hangs' }]
    : [];
};

const PROOF = /^(?:evidence|proof|sign|indication|doubt)$/;

/** "had no evidence" of who had none that grain was stolen. */
const proofFaults = (draft: Passage, { pairs, kept }: Alignment): Fault[] => {
  if (draft.words.some((word) => isContent(word) && !pairs.has(word))) return [];
  return [...pairs].flatMap(([own, told]): Fault[] => {
    const { words } = told.passage;
    const at = words.indexOf(told);
    const [no, that] = [words[at - 1], words[at + 1]];
    if (!PROOF.test(told.lemma) || no === undefined || formOf(no) !== 'no' || !kept.has(no)) return [];
    const verb = words.slice(at + 1).find(isVerb);
    return that !== undefined && formOf(that) === 'that' && verb !== undefined && !kept.has(verb) && isContent(verb)
      ? [{ rule: 'detail', detail: `it leaves out of what there is no “${own.token.form}”` }]
      : [];
  });
};

/** For whom, under what and of which deed something holds, lost or exchanged. */
export const conditionedFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...boundFaults(draft, alignment),
  ...proposalFaults(draft, cited, alignment),
  ...courtFaults(draft, cited),
  ...invertedFaults(draft, cited, alignment),
  ...proofFaults(draft, alignment),
];
