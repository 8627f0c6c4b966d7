import { decisionButtons } from '../../commands/report-buttons.ts';
import { channelMention, type Desk, say, userMention } from '../adapters/discord/command.ts';
import type { StandingOf } from '../adapters/discord/standing.ts';
import { complaintOf, correctionFrom } from '../digests/corrections.ts';
import type { ReaderReport } from '../domain/correction.ts';
import type { Store } from '../ports.ts';
import { type Reach, tellManagers } from './managers.ts';

export type ReaderReportDeps = {
  readonly store: Pick<Store, 'readerReports' | 'subscriptions' | 'watches' | 'deliveries'>;
  readonly reach: Reach;
  readonly standingOf: StandingOf;
  /** Edits what has to be edited. */
  readonly amend: () => Promise<unknown>;
};

const notice = (report: ReaderReport, channelId: string) => ({
  kind: 'words' as const,
  lines: [
    say`${userMention(report.by)} reported a line of the digest in ${channelMention(channelId)}: **${complaintOf(report)}**`,
    say`> ${report.line.text}`,
    say`-# Accept, and the digest is edited with a note; the next one says so.`,
  ],
  buttons: decisionButtons(report),
});

/** Who made the digest or watch that it is about; null: it is no longer there. */
const makerOf = async (
  { subscriptionId }: ReaderReport,
  { subscriptions, watches }: ReaderReportDeps['store'],
): Promise<string | null> => {
  const made = (await subscriptions.find(subscriptionId)) ?? (await watches.find(subscriptionId));
  return made?.createdBy ?? null;
};

/** Readers' reports: kept, told to the managers, and put right where one of them agrees. */
export const createReaderReportDesk = ({
  store,
  reach,
  amend,
  standingOf,
}: ReaderReportDeps): Desk['readerReports'] => ({
  file: async (report) => {
    if ((await store.readerReports.add(report)) === 'exists') return 'exists';
    const [found, makerId] = await Promise.all([store.deliveries.find(report.deliveryId), makerOf(report, store)]);
    const to = { userId: makerId ?? '', guildId: report.guildId };
    // Whom it does not reach finds it under /digest audit.
    await tellManagers(to, notice(report, found?.delivery.channelId ?? ''), reach);
    return 'filed';
  },
  decide: async (report, verdict) => {
    const accepted = { ...report, decidedBy: verdict.by, decidedAtMs: verdict.atMs };
    const correction = verdict.state === 'accepted' ? correctionFrom(accepted) : null;
    if (await store.readerReports.decide(report.id, verdict, correction)) await amend();
  },
  mayDecide: async (report, userId) => {
    if ((await makerOf(report, store)) !== userId) return false;
    const [standing, { managersRole }] = await Promise.all([
      standingOf(report.guildId, userId),
      reach.guilds.find(report.guildId),
    ]);
    if (standing === null) return false;
    return standing.managesServer || (managersRole !== null && standing.roles.includes(managersRole));
  },
});
