import { randomInt } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { scopeOf } from '../../digests/scope.ts';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import type { Picture } from '../../pictures/drawing.ts';
import type { Stage, Tell } from '../../ports.ts';
import { type CommandIds, callOf, messageCallOf, pathOf, pressOf } from './call.ts';
import {
  type Action,
  actionsOf,
  type Command,
  type Control,
  type Desk,
  type Form,
  isMessageCommand,
  type MessageCommand,
  type Permission,
  type Reply,
  say,
  UserFault,
  words,
} from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { evidenceControls } from './evidence.ts';
import { modalOf } from './form.ts';
import { attach } from './gallery.ts';
import { pageControls } from './kept.ts';
import { describeFault, type Log } from './log.ts';
import type { MessageBody } from './message.ts';
import { requirePermission } from './permission.ts';
import { renderWords } from './render.ts';
import { type Answerable, type Answers, acknowledge, deliver, rendered, uploadsOf } from './respond.ts';
import { createStages, type Later, stageWords } from './stages.ts';

export type DispatchDeps = {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  readonly commandIds: CommandIds;
  /** Waits before a stage is shown. */
  readonly later: Later;
};

type Rule = { readonly permission: Permission; readonly where: 'guild' | 'anywhere' };

/** Unknown interaction, already acknowledged, unknown webhook, invalid webhook token: too late to answer. */
const EXPIRED: ReadonlySet<number | string> = new Set([10062, 40060, 10015, 50027]);
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const REFERENCE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const newReference = (): string =>
  Array.from({ length: 6 }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join('');

const checkRule = async (interaction: Answerable, { permission, where }: Rule, desk: Desk): Promise<void> => {
  if (where === 'guild' && interaction.guildId === null)
    throw new UserFault('This works in a server only, not in direct messages.');
  await requirePermission(interaction, permission, desk);
};

/** What a fault is told as: the user's own in its words, ours by a reference that the log has too. Null: too late. */
const apology = (error: unknown, what: string, log: Log): Reply | null => {
  if (error instanceof UserFault) return words(say`${error.message}`);
  if (error instanceof DiscordAPIError && EXPIRED.has(error.code)) {
    log('warn', `${what}: too late to answer (${error.code})`);
    return null;
  }
  const reference = newReference();
  log('error', `${what} failed, reference ${reference}: ${describeFault(error)}`);
  return words(
    say`Something went wrong (reference ${reference}). It is in the operator’s log; please try again later.`,
  );
};

type Run = {
  readonly what: string;
  readonly answers: Answers;
  readonly rule: Rule;
  readonly reply: (tell: Tell) => Promise<Reply>;
};

const whisper = async (interaction: Answerable, bodies: readonly MessageBody[]): Promise<void> => {
  for (const { components } of bodies)
    await interaction.followUp({
      components,
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      allowedMentions: { parse: [] },
    });
};

const apologise = async (interaction: Answerable, { what, answers }: Run, error: unknown, log: Log): Promise<void> => {
  const reply = apology(error, what, log);
  if (reply === null || reply.kind !== 'words' || !(interaction.deferred || interaction.replied)) return;
  try {
    const bodies = renderWords(reply);
    const isTypo = answers === 'public' && error instanceof UserFault;
    // What was asked badly concerns nobody else; a message that waits in public cannot be hidden any more, only taken away.
    if (isTypo) await interaction.deleteReply().catch(() => undefined);
    // An update keeps what the message shows: the apology comes beside it.
    if (isTypo || answers === 'update') await whisper(interaction, bodies);
    else await deliver(interaction, bodies, answers);
  } catch (again) {
    log('warn', `${what}: the fault could not be told either: ${describeFault(again)}`);
  }
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

const answer = async (interaction: Answerable, run: Run, deps: DispatchDeps): Promise<void> => {
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

type Routes = {
  readonly actions: ReadonlyMap<string, { readonly action: Action; readonly rule: Rule }>;
  readonly controls: ReadonlyMap<string, Control>;
  readonly onMessages: ReadonlyMap<string, MessageCommand>;
};

const routesOf = (commands: readonly Command[]): Routes => ({
  actions: new Map(
    commands.flatMap((command) =>
      actionsOf(command).map(({ path, action }) => [path, { action, rule: command }] as const),
    ),
  ),
  onMessages: new Map(commands.filter(isMessageCommand).map((command) => [command.name, command])),
  controls: new Map(
    [...evidenceControls, ...pageControls, ...commands.flatMap(({ controls }) => controls ?? [])].map((control) => [
      control.prefix,
      control,
    ]),
  ),
});

const gone = (name: string): Promise<Reply> =>
  Promise.reject(new UserFault(`${name} is not known to this version of sitrep. Discord shows the new list shortly.`));

const onMessageCommand = (
  interaction: MessageContextMenuCommandInteraction,
  routes: Routes,
  deps: DispatchDeps,
): Promise<void> => {
  const { commandName: name } = interaction;
  const command = routes.onMessages.get(name);
  return answer(
    interaction,
    {
      what: name,
      answers: command?.answers ?? 'ephemeral',
      rule: command ?? { permission: null, where: 'anywhere' },
      reply: (tell) => command?.run(messageCallOf(interaction, deps.desk, tell), deps.desk) ?? gone(name),
    },
    deps,
  );
};

const onCommand = (interaction: ChatInputCommandInteraction, routes: Routes, deps: DispatchDeps): Promise<void> => {
  const path = pathOf(interaction);
  const route = routes.actions.get(path);
  return answer(
    interaction,
    {
      what: `/${path}`,
      answers: route?.action.answers ?? 'ephemeral',
      rule: route?.rule ?? { permission: null, where: 'anywhere' },
      reply: (tell) => route?.action.run(callOf(interaction, { ...deps, tell }), deps.desk) ?? gone(`/${path}`),
    },
    deps,
  );
};

const answersOf = (answers: Answers | 'own', args: readonly string[], userId: string): Answers => {
  if (answers !== 'own') return answers;
  return args.at(-1) === userId ? 'update' : 'ephemeral';
};

const OUTDATED = 'This button is from an older version of sitrep. Run the command again for a fresh one.';

const onControl = async (
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  routes: Routes,
  deps: DispatchDeps,
): Promise<void> => {
  const parsed = parseCustomId(interaction.customId);
  const control = parsed.kind === 'target' ? routes.controls.get(parsed.target.prefix) : undefined;
  const args = parsed.kind === 'target' ? parsed.target.args : [];
  if (control?.answers === 'modal') return openForm(interaction, () => control.form(args), deps);
  return answer(
    interaction,
    {
      what: `control ${control?.prefix ?? 'unknown'}`,
      answers: answersOf(control?.answers ?? 'ephemeral', args, interaction.user.id),
      rule: { permission: control?.permission ?? null, where: 'anywhere' },
      reply: async () => {
        if (control === undefined) throw new UserFault(OUTDATED);
        return control.run(pressOf(interaction, args, deps.desk), deps.desk);
      },
    },
    deps,
  );
};

/** A form answers a press and nothing else. */
const openForm = async (
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  form: () => Form,
  { log }: DispatchDeps,
): Promise<void> => {
  if (interaction.isModalSubmit()) return;
  try {
    await interaction.showModal(modalOf(form()));
  } catch (error) {
    log('warn', `the form of ${interaction.customId} could not be shown: ${describeFault(error)}`);
  }
};

/** From memory, at once; a fault is logged and shows as no suggestion. */
const onAutocomplete = async (
  interaction: AutocompleteInteraction,
  routes: Routes,
  { desk, log }: DispatchDeps,
): Promise<void> => {
  const path = pathOf(interaction);
  try {
    const { name, value } = interaction.options.getFocused(true);
    const option = routes.actions.get(path)?.action.options.find((each) => each.name === name);
    const { guildId } = interaction;
    const channelName = (id: string): string | null => interaction.guild?.channels.cache.get(id)?.name ?? null;
    const asked = { typed: value, guildId, scope: scopeOf(guildId), desk, channelName };
    const choices = option?.kind === 'text' ? (option.complete?.(asked) ?? []) : [];
    const short = choices.filter((choice) => choice.value.length <= LONGEST_CHOICE && choice.name.trim() !== '');
    await interaction.respond(
      short.slice(0, MOST_CHOICES).map((choice) => ({ ...choice, name: cutAtWord(choice.name, LONGEST_CHOICE) })),
    );
  } catch (error) {
    log('warn', `/${path} autocompletion: ${describeFault(error)}`);
  }
};

/**
 * Takes every interaction: acknowledges it before anything is read, runs the one handler it belongs to, sends what that
 * answers. The only catcher of handlers' faults; its promise never rejects.
 */
export const createDispatch = (deps: DispatchDeps): ((interaction: Interaction) => Promise<void>) => {
  const routes = routesOf(deps.commands);
  return async (interaction) => {
    if (interaction.isChatInputCommand()) await onCommand(interaction, routes, deps);
    else if (interaction.isMessageContextMenuCommand()) await onMessageCommand(interaction, routes, deps);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit())
      await onControl(interaction, routes, deps);
    else if (interaction.isAutocomplete()) await onAutocomplete(interaction, routes, deps);
  };
};
