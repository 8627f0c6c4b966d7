import {
  type Call,
  type Choice,
  type Completion,
  type Desk,
  type TextOption,
  UserFault,
} from '../src/adapters/discord/command.ts';
import { MOMENT_EXAMPLES, parseSince } from '../src/briefing/period.ts';
import { EVER, type Period } from '../src/domain/period.ts';

const OFFERED: readonly Choice[] = [
  { name: 'the last 24 hours', value: '24h' },
  { name: 'since yesterday', value: 'yesterday' },
  { name: 'the last 3 days', value: '3d' },
  { name: 'the last 7 days', value: '7d' },
  { name: 'the last 2 weeks', value: '2w' },
  { name: 'the last 30 days', value: '30d' },
];

const LONGEST = 40;

/** Completes a moment: those that people mean most, or what was typed. */
export const offeredMoments = ({ typed }: Pick<Completion, 'typed'>): Choice[] => {
  const word = typed.trim().toLowerCase();
  const offered = OFFERED.filter(({ name, value }) => value.startsWith(word) || name.includes(word));
  return offered.length > 0 || word === '' ? [...offered] : [{ name: typed.trim(), value: typed.trim() }];
};

/** `since`, the same in every command that reads the library. */
export const sinceOption = (description: string): TextOption => ({
  kind: 'text',
  name: 'since',
  description,
  maxLength: LONGEST,
  complete: offeredMoments,
});

/**
 * The period that begins at `since`; `fallback` where nothing was said, null: everything.
 * @throws {UserFault} for a moment that cannot be made out.
 */
export const periodOf = (call: Call, { defaultZone }: Desk, fallback: string | null): Period => {
  const given = call.values.text('since') ?? fallback;
  if (given === null) return EVER;
  const moment = parseSince(given, call.nowMs, defaultZone);
  if (moment.kind === 'bad') throw new UserFault(moment.reason);
  if (moment.ms > call.nowMs) throw new UserFault(`“${given.trim()}” lies in the future; give ${MOMENT_EXAMPLES}.`);
  return { sinceMs: moment.ms, untilMs: null };
};

/** @throws {UserFault} for text that holds nothing but spaces. */
export const requiredText = (call: Call, name: string): string => {
  const given = call.values.text(name)?.trim() ?? '';
  if (given === '') throw new UserFault(`Please say something for “${name}”.`);
  return given;
};
