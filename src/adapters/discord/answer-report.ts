import { instantMs } from '../../domain/instant.ts';
import {
  type Answer,
  type Citation,
  type Citations,
  type Line,
  nearestBeside,
  noteOfMeant,
  type Report,
  type Section,
} from '../../domain/report.ts';

/** What kind of answer it is, in words. */
const KIND_WORDS: Readonly<Record<Answer['kind'], string>> = {
  answered: 'From the library',
  abstained: 'The library does not say.',
  disputed: 'Accounts differ.',
  'false-premise': 'The library does not support what the question takes for granted.',
};

/** A passage as it stands there, nobody's claim on our side. */
const lineOfPassage = (citation: Citation): Line => ({
  text: citation.text,
  citations: [citation],
  attribution: [],
  status: 'asserted',
});

const nearestSection = (answer: Answer): Section[] => {
  const { kind, meant } = answer;
  const nearest = nearestBeside(answer);
  if (nearest.length > 0) return [{ title: { text: 'Nearest passages' }, lines: nearest.map(lineOfPassage) }];
  return kind === 'abstained' && meant === undefined
    ? [{ title: { text: 'No passage comes near this question. Try other words, or a longer period.' }, lines: [] }]
    : [];
};

/** True where what answers is who says, or denies, what the line tells: that it is denied holds for the line and not for a name. */
const namesSpeaker = (answer: string, { attribution }: Line): boolean =>
  attribution.some(({ name }) => answer.split('; ').some((each) => each.endsWith(name)));

/** Those who answer by having said it, with what each of them says. */
const speakers = (answer: string, lines: readonly Line[]): Line[] => {
  const [first, ...others] = lines.filter((line) => line.status === 'denied' && namesSpeaker(answer, line));
  if (first === undefined) return [];
  const [cited, ...more] = first.citations;
  const citations: Citations = [cited, ...more, ...others.flatMap((line) => [...line.citations])];
  return [{ text: answer, citations, attribution: [], status: 'asserted' }];
};

/** The short answer with the citations of the line that it is taken from; left out where that line says just this. */
const shortAnswer = ({ answer, lines }: Answer): Line[] => {
  const from = lines.find(({ text }) => answer !== null && text.includes(answer)) ?? lines[0];
  if (answer === null || from === undefined || from.text === answer) return [];
  const named = speakers(answer, lines);
  if (named.length > 0) return named;
  const others = lines.filter((line) => line !== from && answer.includes(line.text));
  const [first, ...more] = from.citations;
  return [{ ...from, text: answer, citations: [first, ...more, ...others.flatMap((line) => [...line.citations])] }];
};

const newestOf = (citations: readonly Citation[]): string | null =>
  citations.reduce<string | null>(
    (newest, { publishedAt }) => ((instantMs(publishedAt) ?? -1) > (instantMs(newest) ?? -1) ? publishedAt : newest),
    null,
  );

/** An answer in the form that is shown, kept and given evidence for. */
export const reportOfAnswer = (question: string, answer: Answer): Report => {
  const lines = [...shortAnswer(answer), ...answer.lines];
  const meant = noteOfMeant(answer);
  const citations = [...lines.flatMap((line) => [...line.citations]), ...nearestBeside(answer)];
  return {
    schema: 1,
    title: question,
    sections: [
      { title: { text: KIND_WORDS[answer.kind] }, lines: meant === null ? lines : [...lines, meant] },
      ...nearestSection(answer),
    ],
    freshness: {
      newest: newestOf(citations),
      articles: new Set(citations.map(({ article }) => article)).size,
      missing: [],
    },
  };
};
