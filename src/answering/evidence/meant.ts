import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { GIVEN_NAMES } from '../../reading/tables/given-names.ts';
import type { Referred } from '../match/referred.ts';
import type { Question } from '../question/question.ts';

/** A pronoun, and the stems of the names of whom the article's reading takes it for. */
type Meant = Span & { readonly stems: readonly string[] };

/** The people that an article names, by the stems of their names, and its pronouns that stand for one of them. */
export type People = { readonly named: readonly (readonly string[])[]; readonly pronouns: readonly Meant[] };

/** The people whom an article names, and the pronouns that its reading takes for them. */
export const peopleIn = (reading: Reading | null): People => {
  const people = reading?.actors.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(({ form }) => form === 'name'),
  );
  const known = people?.map(({ name, aliases, mentions }) => ({
    stems: [name, ...aliases].flatMap(termsOf),
    mentions,
  }));
  return {
    named: known?.map(({ stems }) => stems) ?? [],
    pronouns:
      known?.flatMap(({ stems, mentions }) =>
        mentions.flatMap(({ form, start, end }) => (form === 'pronoun' ? [{ start, end, stems }] : [])),
      ) ?? [],
  };
};

/** Numbers of the words of each name in a question that is a person's: by its given name, or in the article. */
const personsAsked = ({ words }: Question, { named }: People): number[][] => {
  const runs: number[][] = [];
  for (const [word, { at, isName }] of words.entries()) {
    if (!isName) continue;
    const last = runs.at(-1);
    if (last !== undefined && words[last.at(-1) ?? -1]?.at === at - 1) last.push(word);
    else runs.push([word]);
  }
  return runs.filter(
    (run) =>
      GIVEN_NAMES.has(words[run[0] ?? -1]?.word ?? '') ||
      named.some((stems) => run.every((word) => stems.includes(words[word]?.term ?? ''))),
  );
};

const isMeant = ({ words }: Question, person: readonly number[], { stems }: Meant): boolean =>
  person.every((word) => stems.includes(words[word]?.term ?? ''));

const AS_MEANT = 0.7;

/** Where a sentence has a pronoun for a person of the question whom it does not name. */
export const meantFor = (question: Question, { tokens }: Sentence, people: People): Referred[] =>
  personsAsked(question, people).flatMap((person) => {
    const at = tokens.findIndex(({ start }) =>
      people.pronouns.some((each) => each.start === start && isMeant(question, person, each)),
    );
    return at < 0 ? [] : person.map((word) => ({ word, at, like: AS_MEANT }));
  });

const HE = /^(?:he|him|his)$/i;
const SHE = /^(?:she|her|hers)$/i;

/** The pronoun is read as somebody else's, or does not go with the given names asked about. */
const isElses = (
  question: Question,
  persons: readonly (readonly number[])[],
  token: Token,
  meant: readonly Meant[],
) => {
  const read = meant.find(({ start }) => start === token.start);
  if (read !== undefined) return !persons.some((person) => isMeant(question, person, read));
  return persons.every((person) => {
    const gender = GIVEN_NAMES.get(question.words[person[0] ?? -1]?.word ?? '');
    return gender !== undefined && (gender === 'he' ? SHE : HE).test(token.form);
  });
};

/**
 * Whether the sentence speaks of somebody else by a pronoun ("She met Hale. He resigned."): it names nobody who is asked
 * about, and none of its pronouns can stand for one of them.
 */
export const speaksOfAnother = (
  question: Question,
  { sentence, met }: { readonly sentence: Sentence; readonly met: readonly { readonly places: readonly unknown[] }[] },
  people: People,
): boolean => {
  const persons = personsAsked(question, people);
  if (persons.length === 0 || persons.flat().some((word) => (met[word]?.places.length ?? 0) > 0)) return false;
  const pronouns = sentence.tokens.filter(({ upos, form }) => upos === 'PRON' && (HE.test(form) || SHE.test(form)));
  return pronouns.length > 0 && pronouns.every((token) => isElses(question, persons, token, people.pronouns));
};
