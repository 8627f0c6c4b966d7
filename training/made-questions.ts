import type { ConlluSentence, ConlluWord } from '../src/evaluation/conllu.ts';

/**
 * Questions made from treebank sentences by turning a clause around one of its parts: "The mayor closed the bridge on
 * Friday" asks who closed the bridge, what the mayor closed, and when. The part is the answer (Heilman and Smith 2010
 * make questions in this way; theirs are ranked, ours only train). `unsaid` asks for what the clause does not say.
 */
export type MadeQuestion = { readonly question: string; readonly answer: string | null };

type Clause = { readonly words: readonly ConlluWord[]; readonly verb: number };
type Part = { readonly head: number; readonly relation: string };
type Chance = () => number;

const TIME =
  /^(?:(?:1[0-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|century|year|month|week|day|night|morning|evening)s?$/i;
const PLACE_CASES = /^(?:in|at|near|to|from|into|inside|outside|across|around)$/i;
const PARTS = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:tmod', 'obl:npmod', 'obl:unmarked', 'advcl']);
/** Chance that a part of the clause which is not asked for stands in the question, and that it stands there whole. */
const KEEPS = 0.75;
const KEEPS_WHOLE = 0.55;

const childrenOf = (words: readonly ConlluWord[], head: number): number[] =>
  words.flatMap((word, at) => (word.head === head ? [at] : []));

const below = (words: readonly ConlluWord[], head: number, cut: RegExp | null = null): number[] => {
  const found = [head];
  for (let next = 0; next < found.length; next += 1)
    for (const child of childrenOf(words, found[next] as number))
      if (!cut?.test(words[child]?.deprel ?? '')) found.push(child);
  return found.sort((a, b) => a - b);
};

const spelled = (words: readonly ConlluWord[], indices: readonly number[]): string => {
  let text = '';
  for (const [at, index] of indices.entries()) {
    const word = words[index];
    if (!word) continue;
    text += word.form;
    if (word.spaceAfter || indices[at + 1] !== index + 1) text += ' ';
  }
  return text.trim().replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
};

const CUT = /^(?:acl|acl:relcl|appos|conj|cc|parataxis|advcl|punct)$/;
const isPerson = (word: ConlluWord): boolean => /Entity=\([^|]*?person/.test(word.misc);
const isPlace = (word: ConlluWord): boolean => /Entity=\([^|]*?place/.test(word.misc);

/** A part as the answer: without its preposition and what hangs loosely on it. */
const answerOf = ({ words }: Clause, { head }: Part): string =>
  spelled(
    words,
    below(words, head, CUT).filter((at) => at >= head || words[at]?.deprel !== 'case'),
  );

const inQuestion = (clause: Clause, part: Part, chance: Chance): string =>
  spelled(clause.words, below(clause.words, part.head, chance() < KEEPS_WHOLE ? null : CUT));

const partsOf = ({ words, verb }: Clause): Part[] =>
  childrenOf(words, verb).flatMap((head) => {
    const relation = words[head]?.deprel ?? '';
    return PARTS.has(relation) ? [{ head, relation }] : [];
  });

const caseOf = ({ words }: Clause, { head }: Part): string =>
  childrenOf(words, head)
    .map((at) => words[at])
    .find((word) => word?.deprel === 'case' || word?.deprel === 'mark')
    ?.form.toLowerCase() ?? '';

const whoOrWhat = (word: ConlluWord): string => (isPerson(word) ? 'Who' : 'What');

/** The words that ask for a part; null for parts that no simple question asks for. */
const askingFor = (clause: Clause, part: Part): string | null => {
  const word = clause.words[part.head];
  if (!word || word.upos === 'PRON') return null;
  const lead = caseOf(clause, part);
  if (part.relation === 'advcl')
    return lead === 'because' || lead === 'since' ? 'Why' : lead === 'by' ? 'How' : lead === 'to' ? 'Why' : null;
  if (part.relation.startsWith('nsubj') || part.relation === 'obj') return whoOrWhat(word);
  if (below(clause.words, part.head, CUT).some((at) => TIME.test(clause.words[at]?.form ?? ''))) return 'When';
  if (isPlace(word) && PLACE_CASES.test(lead)) return 'Where';
  if (lead === 'by') return `By ${isPerson(word) ? 'whom' : 'what'}`;
  if (/^(?:with|for|on|from|to|about|against)$/.test(lead)) return `${whoOrWhat(word) === 'Who' ? 'Whom' : 'What'}`;
  return null;
};

const KIND_NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/person/, ['person', 'man', 'official', 'leader']],
  [/place/, ['place', 'city', 'country', 'region']],
  [/organization/, ['organization', 'company', 'group', 'institution']],
];

/** The same part asked for by a noun: "which company", "what year", or its own head where more stands before it. */
const askingByNoun = (clause: Clause, part: Part, chance: Chance): string | null => {
  const word = clause.words[part.head];
  if (!word || word.upos === 'PRON' || part.relation === 'advcl') return null;
  const asking = chance() < 0.5 ? 'Which' : 'What';
  const lead = part.relation === 'obl' ? caseOf(clause, part) : '';
  const year = /^(?:1[0-9]|20)\d\d$/.test(word.form) ? 'year' : null;
  const modified = childrenOf(clause.words, part.head).some((at) =>
    /^(?:amod|compound|nmod:poss)$/.test(clause.words[at]?.deprel ?? ''),
  );
  const kinds = KIND_NOUNS.find(([shape]) => shape.test(/Entity=\(([^|]*)/.exec(word.misc)?.[1] ?? ''))?.[1] ?? [];
  const noun =
    year ??
    (word.upos === 'PROPN'
      ? kinds[Math.floor(chance() * kinds.length)]
      : word.upos === 'NOUN' && modified && !TIME.test(word.form)
        ? word.form
        : undefined);
  return noun === undefined
    ? null
    : `${lead} ${asking.toLowerCase()} ${noun}`.trim().replace(/^./, (first) => first.toUpperCase());
};

const AUXILIARY = /^(?:aux|aux:pass|cop)$/;

const auxiliariesOf = ({ words, verb }: Clause): number[] =>
  childrenOf(words, verb).filter((at) => AUXILIARY.test(words[at]?.deprel ?? ''));

/** The verb with what stands right by it ("gave up", "was elected"), as it stands or turned around a subject. */
const verbWords = (clause: Clause, turned: boolean, verbForm: string): { first: string; rest: string } => {
  const { words, verb } = clause;
  const particles = childrenOf(words, verb).filter((at) => words[at]?.deprel === 'compound:prt');
  const rest = spelled(words, particles);
  const auxiliaries = auxiliariesOf(clause).map((at) => words[at]?.form.toLowerCase() ?? '');
  const own = words[verb];
  if (!turned || auxiliaries.length > 0)
    return {
      first: auxiliaries[0] ?? '',
      rest: [...auxiliaries.slice(1), auxiliaries.length > 0 ? (own?.form ?? '') : verbForm, rest].join(' '),
    };
  return {
    first: own?.xpos === 'VBZ' ? 'does' : own?.xpos === 'VBP' ? 'do' : 'did',
    rest: `${own?.lemma ?? ''} ${rest}`,
  };
};

const tidy = (question: string): string => `${question.replaceAll(/\s+/g, ' ').trim()}?`;

const askedWith = (clause: Clause, asked: Part | null, asking: string, chance: Chance): string => {
  const parts = partsOf(clause);
  const others = parts.filter((part) => part.head !== asked?.head);
  const subject = others.find(({ relation }) => relation.startsWith('nsubj'));
  const rest = others
    .filter((part) => part !== subject && (part.relation === 'obj' || chance() < KEEPS))
    .map((part) => inQuestion(clause, part, chance));
  const form = clause.words[clause.verb]?.form ?? '';
  if (subject === undefined) {
    const { first, rest: verb } = verbWords(clause, false, form);
    return tidy([asking, first, verb, ...rest].join(' '));
  }
  const { first, rest: verb } = verbWords(clause, true, form);
  const lead = asked !== null && /^Whom?$|^What$/.test(asking) && asked.relation === 'obl' ? caseOf(clause, asked) : '';
  return tidy([asking, first, inQuestion(clause, subject, chance), verb, ...rest, lead].join(' '));
};

const clausesOf = ({ words }: ConlluSentence): Clause[] =>
  words.flatMap((word, verb) => {
    const hasSubject = childrenOf(words, verb).some((at) => {
      const child = words[at];
      return child?.deprel.startsWith('nsubj') && child.upos !== 'PRON' && child.upos !== 'DET';
    });
    return word.upos === 'VERB' && hasSubject ? [{ words, verb }] : [];
  });

const counted = (clause: Clause, chance: Chance): MadeQuestion[] =>
  partsOf(clause).flatMap((part) => {
    const number = childrenOf(clause.words, part.head).find((at) => clause.words[at]?.deprel === 'nummod');
    const noun = clause.words[part.head];
    if (number === undefined || noun?.upos !== 'NOUN' || part.relation === 'obl') return [];
    const answer = spelled(clause.words, below(clause.words, number));
    return [{ question: askedWith(clause, part, `How many ${noun.form}`, chance), answer }];
  });

const copular = ({ words }: ConlluSentence): MadeQuestion[] =>
  words.flatMap((word, at) => {
    const children = childrenOf(words, at);
    const copula = children.map((child) => words[child]).find((child) => child?.deprel === 'cop');
    const subject = children.find((child) => words[child]?.deprel === 'nsubj' && words[child]?.upos !== 'PRON');
    if (word.upos !== 'NOUN' || copula === undefined || subject === undefined) return [];
    const asked = words[subject] as ConlluWord;
    const predicate = below(words, at, CUT).filter(
      (index) => index !== subject && !below(words, subject).includes(index),
    );
    const inside = predicate.filter((index) => !/^(?:cop|aux|advmod|mark)$/.test(words[index]?.deprel ?? ''));
    return [
      {
        question: tidy(`${whoOrWhat(asked)} ${copula.form} ${spelled(words, below(words, subject, CUT))}`),
        answer: spelled(words, inside),
      },
      {
        question: tidy(`${whoOrWhat(asked)} ${copula.form} ${spelled(words, inside)}`),
        answer: spelled(words, below(words, subject, CUT)),
      },
    ];
  });

const UNSAID = ['When', 'Where', 'Why'];

/** Questions for a time, place or reason of a clause that gives none. */
const unsaid = (clause: Clause, chance: Chance): MadeQuestion[] => {
  const given = partsOf(clause).map((part) => askingFor(clause, part));
  const loose = partsOf(clause).some(({ relation }) => relation === 'obl' || relation === 'advcl');
  if (loose || clause.words.length > 25) return [];
  return UNSAID.filter((asking) => !given.includes(asking)).map((asking) => ({
    question: askedWith(clause, null, asking, chance),
    answer: null,
  }));
};

/** All that can be asked of a sentence. `chance` decides what else of the clause the question holds. */
export const questionsFrom = (sentence: ConlluSentence, chance: Chance): MadeQuestion[] => {
  if (sentence.words.length < 6 || sentence.words.length > 45) return [];
  const asked = clausesOf(sentence).flatMap((clause) => [
    ...partsOf(clause).flatMap((part): MadeQuestion[] => {
      const answer = answerOf(clause, part);
      return [askingFor(clause, part), askingByNoun(clause, part, chance)]
        .filter((asking) => asking !== null)
        .map((asking) => ({ question: askedWith(clause, part, asking, chance), answer }));
    }),
    ...counted(clause, chance),
    ...unsaid(clause, chance),
  ]);
  return [...asked, ...copular(sentence)];
};
