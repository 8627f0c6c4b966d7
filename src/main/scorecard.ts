import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../domain/report.ts';
import { type Scorecard, scorecardReport } from '../evaluation/scorecard.ts';

const FILE = resolve(import.meta.dirname, '../../docs/evaluation.json');

/** The figures that ship with the project, as `sitrep eval … --record` wrote them. */
export const readScorecard = async (): Promise<Report> =>
  scorecardReport(JSON.parse(await readFile(FILE, 'utf8')) as Scorecard);
