import {
  type Control,
  customId,
  type Desk,
  type Press,
  type Reply,
  say,
  UserFault,
  userMention,
  words,
} from '../src/adapters/discord/command.ts';
import { complaintOf, correctionFrom, WRONG } from '../src/digests/corrections.ts';
import { readerReportId } from '../src/digests/identity.ts';
import type { ReaderReport, Wrong } from '../src/domain/correction.ts';
import { isLine, type Line } from '../src/domain/report.ts';
import type { Delivery } from '../src/domain/subscription.ts';
import { auditOf, editWords } from './digest-audit.ts';
import { LISTED } from './report-buttons.ts';

const MOST_LINES = 25;
const LONGEST_WORDS = 300;

/** What can be reported: the lines of a digest; its headlines too, where there is room. */
const reportable = ({ report }: Delivery): Line[] => {
  const sections = report?.sections ?? [];
  const below = sections.flatMap(({ lines }) => lines).filter(isLine);
  const titles = sections.map(({ title }) => title).filter(isLine);
  return [...below, ...titles].slice(0, MOST_LINES);
};

const deliveryOf = async ({ args, guildId, channelId }: Press, { store }: Desk): Promise<Delivery> => {
  const found = await store.deliveries.find(args[0] ?? '');
  const here = guildId === null ? found?.delivery.channelId === channelId : found?.delivery.guildId === guildId;
  if (found === null || !here) throw new UserFault('This digest is no longer kept, so nothing in it can be reported.');
  return found.delivery;
};

const chosenLine = (delivery: Delivery, index: string | undefined): { line: Line; at: number } => {
  const at = Number(index);
  const line = reportable(delivery)[at];
  if (line === undefined) throw new UserFault('That line is not in this digest; press Report again.');
  return { line, at };
};

const ask: Control = {
  prefix: 'report',
  answers: 'ephemeral',
  permission: null,
  run: async (press, desk) => {
    const delivery = await deliveryOf(press, desk);
    const lines = reportable(delivery);
    if (lines.length === 0) return words(say`This digest holds no line that could be wrong.`);
    return {
      kind: 'words',
      lines: [say`Which line is wrong? The managers of this server decide; nobody else sees this.`],
      select: {
        customId: customId('report-line', delivery.id),
        placeholder: 'Choose a line',
        choices: lines.map(({ text }, at) => ({ name: text, value: String(at) })),
      },
    };
  },
};

const chooseWrong: Control = {
  prefix: 'report-line',
  answers: 'update',
  permission: null,
  run: async (press, desk) => {
    const delivery = await deliveryOf(press, desk);
    const { line, at } = chosenLine(delivery, press.chosen[0]);
    const wrong = (['speaker', 'fact', 'unsupported'] as const).map((what) => ({
      label: WRONG[what],
      customId: customId('report-wrong', delivery.id, at, what),
    }));
    const other = { label: 'Something else…', customId: customId('report-other', delivery.id, at) };
    return {
      kind: 'words',
      lines: [say`> ${line.text}`, say`What is wrong with it?`],
      buttons: [...wrong, other],
    };
  },
};

type Complaint = { readonly wrong: Wrong; readonly words: string | null };

const file = async (press: Press, desk: Desk, complaint: Complaint): Promise<Reply> => {
  const delivery = await deliveryOf(press, desk);
  const { line, at } = chosenLine(delivery, press.args[1]);
  const outcome = await desk.readerReports.file({
    ...complaint,
    id: readerReportId(delivery.id, at, press.userId),
    deliveryId: delivery.id,
    subscriptionId: delivery.subscriptionId,
    guildId: delivery.guildId,
    line,
    by: press.userId,
    atMs: press.nowMs,
    state: 'open',
    decidedBy: null,
    decidedAtMs: null,
  });
  return outcome === 'exists'
    ? words(say`You reported this line before; the managers of this server have it.`)
    : words(say`Thank you. The managers of this server have it; if they agree, the digest is edited with a note.`);
};

const isWrong = (what: string | undefined): what is Wrong => what !== undefined && Object.hasOwn(WRONG, what);

const sendWrong: Control = {
  prefix: 'report-wrong',
  answers: 'update',
  permission: null,
  run: (press, desk) => {
    const what = press.args[2];
    return file(press, desk, { wrong: isWrong(what) ? what : 'other', words: null });
  },
};

const writeOther: Control = {
  prefix: 'report-other',
  answers: 'modal',
  form: ([delivery = '', at = '']) => ({
    title: 'What is wrong with this line?',
    customId: customId('report-sent', delivery, at),
    field: { name: 'words', label: 'For the managers of this server', maxLength: LONGEST_WORDS },
  }),
};

const sendOther: Control = {
  prefix: 'report-sent',
  answers: 'ephemeral',
  permission: null,
  run: (press, desk) => {
    const said = press.field('words')?.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (said === '') throw new UserFault('Please say what is wrong with the line.');
    return file(press, desk, { wrong: 'other', words: said });
  },
};

/** In the server a manager may decide; a direct message does not say whether somebody still is one. */
const mayDecide = async (press: Press, desk: Desk): Promise<boolean> => {
  if (press.guildId !== null) return press.manages();
  const report = await desk.store.readerReports.find(press.args[0] ?? '');
  return report !== null && (await desk.readerReports.mayDecide(report, press.userId));
};

const editOf = async (report: ReaderReport, { store }: Desk): Promise<string> => {
  const { id } = correctionFrom(report);
  const correction = (await store.corrections.ofDelivery(report.deliveryId)).find((each) => each.id === id);
  return correction === undefined ? 'the digest is no longer kept' : editWords(correction);
};

const decided = async (press: Press, desk: Desk, state: 'accepted' | 'rejected'): Promise<Reply> => {
  if (!(await mayDecide(press, desk))) throw new UserFault('Only the managers of this server decide this.');
  const id = press.args[0] ?? '';
  const report = await desk.store.readerReports.find(id);
  if (report === null || (press.guildId !== null && report.guildId !== press.guildId))
    throw new UserFault('That report is no longer kept.');
  await desk.readerReports.decide(report, { state, by: press.userId, atMs: press.nowMs });
  if (press.args[1] === LISTED) return auditOf(report.guildId, desk);
  const now = (await desk.store.readerReports.find(id)) ?? report;
  const who = now.decidedBy === null ? say`somebody` : userMention(now.decidedBy);
  const done =
    now.state === 'accepted' ? say`Accepted by ${who}; ${await editOf(now, desk)}.` : say`Rejected by ${who}.`;
  return words(say`Reported: **${complaintOf(now)}**`, say`> ${now.line.text}`, done);
};

const accept: Control = {
  prefix: 'report-accept',
  answers: 'update',
  permission: null,
  run: (press, desk) => decided(press, desk, 'accepted'),
};

const reject: Control = {
  prefix: 'report-reject',
  answers: 'update',
  permission: null,
  run: (press, desk) => decided(press, desk, 'rejected'),
};

/** The Report button under each digest, and what comes of it. */
export const reportControls: readonly Control[] = [ask, chooseWrong, sendWrong, writeOther, sendOther, accept, reject];
