import { once } from 'node:events';
import { createReadStream, type ReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { CliFault, EXIT, note, print, printJson } from './output.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { answerText } from './print-report.ts';
import { withSession } from './session.ts';

type Options = PeriodOptions & { readonly dataDir?: string; readonly json?: boolean };

type Asked = { readonly id: string; readonly question: string };

/** A line of a batch: what it asks, or why it cannot be read. */
const askedIn = (line: string): Asked | string => {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return 'no JSON; each line is an object such as {"id":"1","question":"Who…?"}';
  }
  const { id, question } = (found ?? {}) as Partial<Record<keyof Asked, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return '"id" is missing; give each question one, text or a number';
  if (typeof question !== 'string' || question.trim() === '')
    return '"question" is missing; give a question in English';
  return { id: String(id), question };
};

const opened = async (file: string): Promise<ReadStream> => {
  const stream = createReadStream(file);
  try {
    await once(stream, 'open');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${message})`;
    throw new CliFault(`--batch ${file}: ${reason}`, EXIT.usage);
  }
  return stream;
};

/** Answers a file of questions, an answer for each in their order; lines that cannot be read are named, the rest is answered. */
export const answerBatch = async (file: string, options: Options, config: Config): Promise<void> => {
  const period = periodOf(options, config.defaultZone);
  const input = await opened(file);
  let [at, unread] = [0, 0];
  await withSession(options, config, async ({ desk }) => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      at += 1;
      if (line.trim() === '') continue;
      const asked = askedIn(line);
      if (typeof asked === 'string') {
        unread += 1;
        note(`${file}, line ${at}: ${asked}`);
        continue;
      }
      const answer = await desk.ask({ scope: OPERATOR, question: asked.question, period, nowMs: Date.now() });
      if (options.json) printJson({ ...answer, id: asked.id });
      else print(`${asked.id}: ${asked.question}\n${answerText(answer)}`);
    }
  });
  note(
    unread === 0 ? `${at} lines read from ${file}` : `${at} lines read from ${file}, ${unread} of which could not be`,
  );
  if (unread > 0) process.exitCode = EXIT.someUnread;
};
