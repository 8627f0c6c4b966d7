import { channelMention, customId, type Desk, say, userMention } from '../adapters/discord/command.ts';
import { complaintOf, correctionFrom } from '../digests/corrections.ts';
import type { ReaderReport } from '../domain/correction.ts';
import type { Store } from '../ports.ts';
import { type Reach, tellManagers } from './managers.ts';

export type ReaderReportDeps = {
  readonly store: Pick<Store, 'readerReports' | 'subscriptions' | 'watches' | 'deliveries'>;
  readonly reach: Reach;
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
  buttons: [
    { label: 'Accept', customId: customId('report-accept', report.id), style: 'success' as const },
    { label: 'Reject', customId: customId('report-reject', report.id) },
  ],
});

/** Readers' reports: kept, told to the managers, and put right where one of them agrees. */
export const createReaderReportDesk = ({ store, reach, amend }: ReaderReportDeps): Desk['readerReports'] => ({
  file: async (report) => {
    if ((await store.readerReports.add(report)) === 'exists') return 'exists';
    const [found, subscription, watch] = await Promise.all([
      store.deliveries.find(report.deliveryId),
      store.subscriptions.find(report.subscriptionId),
      store.watches.find(report.subscriptionId),
    ]);
    const to = { userId: (subscription ?? watch)?.createdBy ?? '', guildId: report.guildId };
    await tellManagers(to, notice(report, found?.delivery.channelId ?? ''), reach);
    return 'filed';
  },
  decide: async (report, verdict) => {
    const accepted = { ...report, decidedBy: verdict.by, decidedAtMs: verdict.atMs };
    const correction = verdict.state === 'accepted' ? correctionFrom(accepted) : null;
    if (await store.readerReports.decide(report.id, verdict, correction)) await amend();
  },
});
