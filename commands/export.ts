import {
  type Call,
  type Choice,
  type Completion,
  type Desk,
  defineCommand,
  say,
  UserFault,
} from '../src/adapters/discord/command.ts';
import { EXPORT_FORMATS, type ExportFormat, exportReport } from '../src/answering/export.ts';
import { USUAL_DATES } from '../src/answering/timeline/timeline.ts';
import type { Report } from '../src/domain/report.ts';
import { offered } from './offered.ts';
import { periodOf, sinceOption } from './since.ts';

const WHAT = ['briefing', 'actor', 'event', 'claims', 'timeline'] as const;
type What = (typeof WHAT)[number];

const BRIEFING_WORDS = 400;
const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown (to read)',
  csv: 'CSV (a row a citation)',
  json: 'JSON (with all data)',
};

type Made = { readonly report: Report; readonly data: object };

/** Discord holds users to the choices, other clients of its API need not. */
const chosen = <T extends string>(call: Call, name: string, among: readonly T[]): T => {
  const given = call.values.text(name);
  const found = among.find((one) => one === given);
  if (found === undefined) throw new UserFault(`“${given}” is no ${name}; choose ${among.join(', ')}.`);
  return found;
};

const aboutOf = (call: Call, what: What): string => {
  const given = call.values.text('about')?.trim() ?? '';
  if (given === '' && what !== 'briefing') throw new UserFault(`Say in “about” whose or which ${what} is meant.`);
  return given;
};

const make = async (what: What, call: Call, desk: Desk): Promise<Made> => {
  const about = aboutOf(call, what);
  const asked = { scope: call.scope, period: periodOf(call, desk, null), nowMs: call.nowMs };
  switch (what) {
    case 'briefing': {
      const topic = about === '' ? null : about;
      const request = { ...asked, topic, words: BRIEFING_WORDS, language: null, guildId: call.guildId };
      return { report: await desk.brief(request), data: {} };
    }
    case 'actor': {
      const { report, tabs: _, ...data } = await desk.actor({ ...asked, name: about, other: null }, call.tell);
      return { report, data };
    }
    case 'event': {
      const { report, tabs: _, ...data } = await desk.event({ ...asked, query: about }, call.tell);
      return { report, data };
    }
    case 'claims': {
      const { report, tabs: _, ...data } = await desk.claims({ ...asked, topic: about, speaker: null }, call.tell);
      return { report, data };
    }
    case 'timeline': {
      const { timeline, ...report } = await desk.timeline({ ...asked, query: about, dates: USUAL_DATES }, call.tell);
      return { report, data: { timeline } };
    }
  }
};

/** Names first, then headlines: what is exported is not known while one types. */
const aboutOffered = (asked: Completion): Choice[] => [...offered('topics')(asked), ...offered('events')(asked)];

export const exportCommand = defineCommand({
  name: 'export',
  description: 'A briefing, actor, event, ledger or timeline as a file with all its citations',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  options: [
    {
      kind: 'text',
      name: 'what',
      description: 'What to export',
      required: true,
      choices: WHAT.map((value) => ({ name: value, value })),
    },
    {
      kind: 'text',
      name: 'format',
      description: 'The kind of file',
      required: true,
      choices: EXPORT_FORMATS.map((value) => ({ name: FORMAT_NAMES[value], value })),
    },
    {
      kind: 'text',
      name: 'about',
      description: 'Whom or what it is about; a briefing needs nothing',
      maxLength: 200,
      complete: aboutOffered,
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const what = chosen(call, 'what', WHAT);
    const format = chosen(call, 'format', EXPORT_FORMATS);
    const { report, data } = await make(what, call, desk);
    const file = exportReport(report, format, data);
    return { kind: 'words', lines: [say`${report.title}, as ${file.name}.`], file };
  },
});
