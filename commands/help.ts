import { type Call, defineCommand, joined, type Markup, say, words } from '../src/adapters/discord/command.ts';

const about = (): Markup[] => [
  say`## sitrep`,
  say`It reads stored articles and tells you what they say: every line shows its source, every claim keeps its speaker, plans stay plans and denials denials. It says so when the library does not know.`,
];

const reading = ({ mention }: Call): Markup[] => [
  say`### Read`,
  say`${mention('brief')} the main stories, or those about a topic`,
  say`${mention('actor')} what somebody did, said and denies, what is said of them, and what two had to do with each other`,
  say`${mention('event')} who did what to whom, how it came to be told so, figures and accounts by who gives them`,
  say`${mention('claims')} who claims what about a topic, and who denies it`,
  say`${mention('timeline')} the days that matter for somebody or something`,
  say`${mention('ask')} a cited answer to a question`,
  say`${mention('why')} why articles are grouped as one story, and which reports it rests on`,
  say`**Explain with sitrep**, in the Apps menu of any message: what the library has on it, who denies it, who counts otherwise`,
  say`${mention('export')} a briefing, actor, event, ledger or timeline as Markdown, CSV or JSON with all citations`,
  say`${mention('library')} what is stored, and how fresh it is · ${mention('quality')} how well the bot reads, measured`,
];

/** "/digest add · /digest list": all of a group's. */
const group = ({ mention }: Call, name: string, subcommands: readonly string[]): Markup =>
  joined(
    subcommands.map((subcommand) => mention(`${name} ${subcommand}`)),
    ' · ',
  );

const DIGEST = ['add', 'list', 'edit', 'pause', 'resume', 'remove', 'history', 'why', 'preview', 'now', 'audit'];

const managing = (call: Call): Markup[] => [
  say`### Set up (Manage Server, or the role that ${call.mention('settings managers')} names)`,
  say`Digests in a channel at a local time: ${group(call, 'digest', DIGEST)}`,
  say`Alerts as soon as something is read: ${group(call, 'watch', ['actor', 'topic', 'event-type', 'list', 'remove'])}`,
  say`Feeds of this server: ${group(call, 'source', ['add', 'list', 'check', 'remove'])}`,
  say`Who may configure, and the channel that tells managers what they should know: ${group(call, 'settings', ['show', 'managers', 'log'])}`,
  say`${call.mention('usage')} what the language model was used for today, where there is one`,
];

const reader = (): Markup[] => [
  say`### How to read a line`,
  say`Numbers such as ${'[1]'} point to the evidence: press **Evidence** for the exact sentences in their paragraphs.`,
  say`A word such as \`planned\`, \`alleged\` or \`denied\` before a line is its status, as its source tells it. Nothing here says that something is true.`,
];

export const help = defineCommand({
  name: 'help',
  description: 'What sitrep can do, and how to read it',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  options: [],
  run: async (call) => words(...about(), ...reading(call), ...managing(call), ...reader()),
});
