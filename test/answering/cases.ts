import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type AskedQuestion = {
  readonly id: string;
  readonly question: string;
  readonly expect: 'answered' | 'abstained' | 'false-premise' | 'disputed';
  readonly answers: readonly string[];
};

const linesOf = <Line>(path: string): readonly Line[] =>
  readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

export const questions: readonly AskedQuestion[] = linesOf('questions/questions.jsonl');

/** Written and put aside before the answers to `questions` were worked on, and measured once that was done. */
export const questionsAside: readonly AskedQuestion[] = linesOf('questions/aside.jsonl');

export type Conflict = {
  readonly id: string;
  readonly articles: readonly { readonly publisher: string; readonly publishedAt: string; readonly text: string }[];
  readonly question: string;
  readonly expect: 'disputed' | 'answered';
  readonly sides: readonly string[];
};

export const conflicts: readonly Conflict[] = linesOf('conflicts/conflicts.jsonl');
