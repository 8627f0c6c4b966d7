import {
  type Action,
  joined,
  type Markup,
  say,
  timestamp,
  userMention,
  words,
} from '../src/adapters/discord/command.ts';
import { complaintOf } from '../src/digests/corrections.ts';
import type { Correction, ReaderReport } from '../src/domain/correction.ts';
import { guildOf } from './digest-choice.ts';

const SHOWN = 10;
const LONGEST = 160;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

const CAUSES: Readonly<Record<Correction['kind'], string>> = {
  corrected: 'corrected by its publisher',
  withdrawn: 'withdrawn by its publisher',
  changed: 'changed by its publisher without a word',
  reported: 'reported and accepted',
};

/** What became of the edit that a correction asks for. */
export const editWords = ({ state, fault }: Correction): string => {
  if (state === 'edited') return 'the digest is edited';
  return state === 'waiting'
    ? 'the digest is about to be edited'
    : `the digest could not be edited: ${fault ?? 'unknown'}`;
};

const correctionLines = (correction: Correction): Markup[] => {
  const { atMs, kind, reason, by, line } = correction;
  const parts = [
    timestamp(atMs, 'f'),
    reason === null ? say`${CAUSES[kind]}` : say`${CAUSES[kind]} (${reason})`,
    ...(by === null ? [] : [say`by ${userMention(by)}`]),
    say`${editWords(correction)}`,
  ];
  return [say`- ${joined(parts, ' · ')}`, say`> ${shortened(line.text)}`];
};

const reportLines = (report: ReaderReport): Markup[] => {
  const decided = report.decidedBy === null ? say`open` : say`${report.state} by ${userMention(report.decidedBy)}`;
  const who = say`reported by ${userMention(report.by)}`;
  const head = joined([timestamp(report.atMs, 'f'), who, say`${complaintOf(report)}`, decided], ' · ');
  return [say`- ${head}`, say`> ${shortened(report.line.text)}`];
};

export const audit: Action = {
  name: 'audit',
  description: 'What was corrected after it was posted, what readers reported, and who decided',
  answers: 'ephemeral',
  options: [],
  run: async (call, { store }) => {
    const query = { guildId: guildOf(call), limit: SHOWN };
    const [corrections, reports] = await Promise.all([store.corrections.audit(query), store.readerReports.list(query)]);
    if (corrections.length + reports.length === 0)
      return words(say`Nothing that was posted here was corrected or reported yet.`);
    return words(
      say`### Corrected after it was posted`,
      ...(corrections.length === 0 ? [say`Nothing yet.`] : corrections.flatMap(correctionLines)),
      say`### Reported by readers`,
      ...(reports.length === 0 ? [say`Nothing yet.`] : reports.flatMap(reportLines)),
    );
  },
};
