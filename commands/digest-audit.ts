import {
  type Action,
  type Desk,
  joined,
  type Markup,
  type Reply,
  say,
  timestamp,
  userMention,
  words,
} from '../src/adapters/discord/command.ts';
import { complaintOf } from '../src/digests/corrections.ts';
import type { Correction, ReaderReport } from '../src/domain/correction.ts';
import { cutAtWord } from '../src/domain/cut-at-word.ts';
import { guildOf } from './guild.ts';
import { decisionButtons } from './report-buttons.ts';

const SHOWN = 10;
const LONGEST = 160;
/** A row of buttons each. */
const MOST_DECIDED = 4;

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
  return [say`- ${joined(parts, ' · ')}`, say`> ${cutAtWord(line.text, LONGEST)}`];
};

const stateOf = ({ state, decidedBy }: ReaderReport, number: number): Markup => {
  if (decidedBy !== null) return say`${state} by ${userMention(decidedBy)}`;
  return number === 0 ? say`open` : say`open (${number})`;
};

/** `number`: of the buttons that decide it; 0: it has none. */
const reportLines = (report: ReaderReport, number: number): Markup[] => {
  const decided = stateOf(report, number);
  const who = say`reported by ${userMention(report.by)}`;
  const head = joined([timestamp(report.atMs, 'f'), who, say`${complaintOf(report)}`, decided], ' · ');
  return [say`- ${head}`, say`> ${cutAtWord(report.line.text, LONGEST)}`];
};

/** What was put right and what was reported in a server, with buttons for what nobody decided yet. */
export const auditOf = async (guildId: string, { store }: Pick<Desk, 'store'>): Promise<Reply> => {
  const query = { guildId, limit: SHOWN };
  const [corrections, reports] = await Promise.all([store.corrections.audit(query), store.readerReports.list(query)]);
  if (corrections.length + reports.length === 0)
    return words(say`Nothing that was posted here was corrected or reported yet.`);
  const open = reports.filter(({ state }) => state === 'open').slice(0, MOST_DECIDED);
  const lines = [
    say`### Corrected after it was posted`,
    ...(corrections.length === 0 ? [say`Nothing yet.`] : corrections.flatMap(correctionLines)),
    say`### Reported by readers`,
    ...(reports.length === 0
      ? [say`Nothing yet.`]
      : reports.flatMap((report) => reportLines(report, open.indexOf(report) + 1))),
  ];
  // Not every report reaches somebody: the log channel may be closed, and who made the digest take no messages.
  return { kind: 'words', lines, buttons: open.flatMap((report, at) => decisionButtons(report, at + 1)) };
};

export const audit: Action = {
  name: 'audit',
  description: 'What was corrected after it was posted, what readers reported, and who decided',
  answers: 'ephemeral',
  options: [],
  run: (call, desk) => auditOf(guildOf(call), desk),
};
