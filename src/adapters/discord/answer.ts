import type { Picture } from '../../pictures/drawing.ts';
import type { Stage, Tell } from '../../ports.ts';
import type { Answerable } from './answerable.ts';
import { apologise } from './apologise.ts';
import type { CommandIds } from './call.ts';
import { type Command, type Desk, type Permission, type Reply, say, UserFault } from './command.ts';
import { attach } from './gallery.ts';
import { describeFault, type Log } from './log.ts';
import type { MessageBody } from './message.ts';
import { requirePermission } from './permission.ts';
import { renderWords } from './render.ts';
import { type Answers, acknowledge, deliver, rendered, uploadsOf } from './respond.ts';
import { createStages, type Later, stageWords } from './stages.ts';

/** What every handler is given, and what answering one needs. */
export type DispatchDeps = {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  readonly commandIds: CommandIds;
  /** Waits before a stage is shown. */
  readonly later: Later;
};

/** Who may ask it, and where. */
export type Rule = { readonly permission: Permission; readonly where: 'guild' | 'anywhere' };

const checkRule = async (interaction: Answerable, { permission, where }: Rule, desk: Desk): Promise<void> => {
  if (where === 'guild' && interaction.guildId === null)
    throw new UserFault('This works in a server only, not in direct messages.');
  await requirePermission(interaction, permission, desk);
};

/** What is to be answered: its name for the log, how, to whom, and by what. */
type Run = {
  readonly what: string;
  readonly answers: Answers;
  readonly rule: Rule;
  readonly reply: (tell: Tell) => Promise<Reply>;
};

/** The text stands already, so that a picture that fails takes nothing away. */
const illustrate = async (
  interaction: Answerable,
  [first]: readonly MessageBody[],
  pictures: readonly Picture[],
  { desk, log }: Pick<DispatchDeps, 'desk' | 'log'>,
): Promise<void> => {
  if (first === undefined || pictures.length === 0) return;
  try {
    await attach(interaction, first, pictures, desk);
  } catch (error) {
    log('warn', `the pictures of an answer could not be shown: ${describeFault(error)}`);
  }
};

/** A stage stands where the answer will; one that cannot be shown takes nothing away from it. */
const showStage = async (interaction: Answerable, stage: Stage, log: Log): Promise<void> => {
  try {
    await deliver(interaction, renderWords({ kind: 'words', lines: [say`-# ${stageWords(stage)}`] }), 'public');
  } catch (error) {
    log('warn', `a stage could not be shown: ${describeFault(error)}`);
  }
};

/** What the handler answers; until then its stages, unless the message shows something already. */
const replyOf = async (interaction: Answerable, run: Run, { desk, log, later }: DispatchDeps): Promise<Reply> => {
  if (run.answers === 'update') return run.reply(() => undefined);
  const stages = createStages({
    now: () => desk.clock.now(),
    later,
    show: (stage) => showStage(interaction, stage, log),
  });
  try {
    return await run.reply(stages.tell);
  } finally {
    await stages.stop();
  }
};

/** Acknowledges, runs and delivers; what fails is told and logged, and never rejects. */
export const answer = async (interaction: Answerable, run: Run, deps: DispatchDeps): Promise<void> => {
  const { desk, log } = deps;
  try {
    await acknowledge(interaction, run.answers);
    await checkRule(interaction, run.rule, desk);
    const reply = await replyOf(interaction, run, deps);
    const bodies = await rendered(reply, interaction, desk);
    await deliver(interaction, bodies, run.answers, uploadsOf(reply));
    if (reply.kind === 'report') await illustrate(interaction, bodies, reply.pictures ?? [], { desk, log });
  } catch (error) {
    await apologise(interaction, run, error, log);
  }
};
