import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { answer, type DispatchDeps } from './answer.ts';
import { onAutocomplete } from './autocomplete.ts';
import { callOf, messageCallOf, pathOf, pressOf } from './call.ts';
import { type Form, type Reply, UserFault } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { modalOf } from './form.ts';
import { describeFault } from './log.ts';
import type { Answers } from './respond.ts';
import { type Routes, routesOf } from './routes.ts';

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
