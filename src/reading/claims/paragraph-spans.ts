import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';

/** What each paragraph covers, from its first sentence to its last. */
export const paragraphSpans = (sentences: readonly Sentence[]): Span[] => {
  const spans: { start: number; end: number; paragraph: number }[] = [];
  for (const { span, paragraph } of sentences) {
    const last = spans.at(-1);
    if (last?.paragraph === paragraph) last.end = span.end;
    else spans.push({ ...span, paragraph });
  }
  return spans;
};
