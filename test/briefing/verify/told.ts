import { readCore } from '../../../src/adapters/workers/weights.ts';
import { verify } from '../../../src/briefing/verify/verify.ts';
import { plainArticle } from '../../../src/evaluation/plain-article.ts';
import { read } from '../../../src/reading/read.ts';

export const core = readCore();

/**
 * The rules by which a text is rejected that cites these sentences of one article, each once; none where it is supported. `cites` holds
 * the places of those that it cites, where it does not cite all.
 */
export const rulesOf = (told: string | readonly string[], text: string, cites?: readonly number[]): string[] => {
  const sentences = typeof told === 'string' ? [told] : told;
  const article = plainArticle('told', sentences.join('\n\n'), '2026-03-05');
  const reading = read(article, core);
  const cited = sentences.map((sentence, at) => {
    const start = sentences.slice(0, at).reduce((sum, { length }) => sum + length + 2, 0);
    return { id: `${at + 1}`, article, reading, span: { start, end: start + sentence.length } };
  });
  const draft = {
    text,
    evidence: cited.filter((_, at) => cites?.includes(at) ?? true).map(({ id }) => id),
    attribution: [],
    status: 'asserted' as const,
  };
  const verdict = verify(draft, new Map(cited.map((each) => [each.id, each])), core);
  return verdict.kind === 'supported' ? [] : [...new Set(verdict.faults.map(({ rule }) => rule))];
};
