import type { Store } from '../../ports.ts';
import { articleStore } from './articles.ts';
import { correctionStore } from './corrections.ts';
import type { Database } from './database.ts';
import { deliveryLedger } from './deliveries.ts';
import { draftStore } from './drafts.ts';
import { factStore } from './facts.ts';
import { finder } from './finder.ts';
import { guildStore } from './guilds.ts';
import { readerReportStore } from './reader-reports.ts';
import { reportStore } from './reports.ts';
import { accessOf, answer, type Call, rolesOver } from './roles.ts';
import { sourceStore } from './sources.ts';
import { subscriptionStore } from './subscriptions.ts';
import { usageLedger } from './usage.ts';
import { watchStore } from './watches.ts';

/** Answers calls on a connection, each read from one moment of the library. */
export const answering = (database: Database): ((call: Call) => unknown) => {
  const roles = {
    articles: articleStore(database),
    finder: finder(database),
    sources: sourceStore(database),
    reports: reportStore(database),
    facts: factStore(database),
    subscriptions: subscriptionStore(database),
    deliveries: deliveryLedger(database),
    usage: usageLedger(database),
    drafts: draftStore(database),
    guilds: guildStore(database),
    watches: watchStore(database),
    corrections: correctionStore(database),
    readerReports: readerReportStore(database),
  };
  return (call) => (accessOf(call) === 'read' ? database.snapshot(() => answer(roles, call)) : answer(roles, call));
};

/** The store on a connection of this thread: every call blocks it. For threads of its own, tests and benches. */
export const storeOn = (database: Database): Store => {
  const answerCall = answering(database);
  return { ...rolesOver(async (call) => answerCall(call)), close: async () => database.close() };
};
