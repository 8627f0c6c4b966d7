import type { Line } from '../domain/report.ts';
import type { Core } from '../reading/core/core.ts';
import { inOneLine } from '../stories/line.ts';
import type { Material } from '../stories/material.ts';
import { compress } from './compress.ts';
import { type Evidence, verify } from './verify/verify.ts';

/**
 * What a writer did to a source's sentence, for `--explain`. `text`: what it was; `instead`: what is shown in its place, null
 * where nothing is.
 */
export type Edit = {
  readonly kind: 'replaced' | 'compressed' | 'resolved' | 'left-out';
  readonly text: string;
  readonly instead: string | null;
  readonly reason: string;
};

/** A line as it is shown, or none, and what was done to it. */
export type Tightened = { readonly line: Line | null; readonly edits: readonly Edit[] };

const evidenceFor = ({ citations }: Line, { article, reading }: Material): Evidence[] =>
  citations.map(({ start, end }, at) => ({ id: `${at}`, article, reading, span: { start, end } }));

/** Why the line's words are more than what it cites says; null where they are not. */
const faultIn = (line: Line, material: Material, core: Core): string | null => {
  const evidence = evidenceFor(line, material);
  const draft = {
    text: line.text,
    evidence: evidence.map(({ id }) => id),
    attribution: line.attribution.map(({ name }) => name),
    status: line.status,
  };
  const verdict = verify(draft, new Map(evidence.map((each) => [each.id, each])), core);
  return verdict.kind === 'supported'
    ? null
    : verdict.faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ');
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const shorter = (line: Line, material: Material, core: Core): Tightened => {
  const { text, dropped } = compress(line.text, core);
  if (dropped.length === 0) return { line, edits: [] };
  const short = { ...line, text };
  const fault = faultIn(short, material, core);
  if (fault !== null) return { line, edits: [{ kind: 'replaced', text, instead: line.text, reason: fault }] };
  const reason = `says the same without ${quoted(dropped)}`;
  return { line: short, edits: [{ kind: 'compressed', text: line.text, instead: text, reason }] };
};

/** A name was put in: the line cites where it stands. */
const resolved = (line: Line, material: Material, core: Core): Tightened => {
  const text = inOneLine(line.citations[0].text);
  if (line.citations.length < 2) return { line, edits: [] };
  const fault = faultIn(line, material, core);
  if (fault !== null) return { line: null, edits: [{ kind: 'left-out', text, instead: null, reason: fault }] };
  const reason = 'stands for the name that another sentence of the article gives';
  return { line, edits: [{ kind: 'resolved', text, instead: line.text, reason }] };
};

/**
 * A source's sentence with the names it leans on, as short as it can safely be; whatever was changed is held against what it cites.
 * Without the models that parse (`core` null) it stands as it is.
 */
export const tighten = (line: Line, material: Material, core: Core | null): Tightened => {
  if (core === null) return { line, edits: [] };
  const named = resolved(line, material, core);
  if (named.line === null) return named;
  const short = shorter(named.line, material, core);
  return { line: short.line, edits: [...named.edits, ...short.edits] };
};
