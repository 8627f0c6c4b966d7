import { type Call, defineCommand, type Markup, say, words } from '../src/adapters/discord/command.ts';

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
  say`**Explain with sitrep**, in the Apps menu of any message: what the library has on it, what it denies or counts otherwise`,
  say`${mention('export')} a briefing, actor, event, ledger or timeline as Markdown, CSV or JSON with all citations`,
  say`${mention('library')} what is stored, and how fresh it is`,
];

const managing = ({ mention }: Call): Markup[] => [
  say`### Set up (Manage Server)`,
  say`${mention('digest add')} a digest in a channel at a local time · ${mention('digest list')} · ${mention('digest preview')} · ${mention('digest now')} · ${mention('digest remove')}`,
  say`${mention('source add')} a feed for this server · ${mention('source list')} · ${mention('source check')} · ${mention('source remove')}`,
  say`${mention('usage')} what the language model was used for today, where there is one`,
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
