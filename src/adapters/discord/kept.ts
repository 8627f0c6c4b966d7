import type { KeptReport } from '../../ports.ts';
import type { Control, Desk, Press, Reply } from './command.ts';
import { say, words } from './command.ts';

/** The report that a control's first argument names, where it was shown in this place. */
export const keptFor = async ({ args, guildId }: Press, { store }: Desk): Promise<KeptReport | null> => {
  const kept = await store.reports.find(args[0] ?? '');
  return kept !== null && kept.guildId === guildId ? kept : null;
};

/** The number in a button’s id; 0 for what is none. */
export const whole = (text: string | undefined): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;

const turn = async (press: Press, desk: Desk): Promise<Reply> => {
  const kept = await keptFor(press, desk);
  if (kept === null) return words(say`This report is no longer kept. Ask again for a fresh one.`);
  return { kind: 'kept', kept, tab: whole(press.args[1]), page: whole(press.args[2]) };
};

/** Other pages and tabs of a kept report, in place for who asked for it; ids are "page:report:tab:page:owner". */
export const pageControls: readonly Control[] = ['page', 'tab'].map((prefix) => ({
  prefix,
  answers: 'own',
  permission: null,
  run: turn,
}));
