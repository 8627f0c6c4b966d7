import { instantMs } from '../../domain/instant.ts';
import {
  type Answer,
  type Citation,
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

/** The short answer with the citations of the line that it is taken from; left out where that line says just this. */
const shortAnswer = ({ answer, lines }: Answer): Line[] => {
  const from = lines.find(({ text }) => answer !== null && text.includes(answer)) ?? lines[0];
  if (answer === null || from === undefined || from.text === answer) return [];
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
