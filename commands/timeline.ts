import { type Call, type Desk, defineCommand, UserFault } from '../src/adapters/discord/command.ts';
import { MOST_DATES, USUAL_DATES } from '../src/answering/timeline/timeline.ts';
import { MOMENT_EXAMPLES, parseSince } from '../src/briefing/period.ts';
import { DAY_MS } from '../src/domain/instant.ts';
import type { Period } from '../src/domain/period.ts';
import { picturesOfTimeline } from '../src/pictures/timeline.ts';
import { offered } from './offered.ts';
import { offeredMoments } from './since.ts';

const LONGEST_MOMENT = 40;

const momentOf = (call: Call, { defaultZone }: Desk, name: 'from' | 'to'): number | null => {
  const given = call.values.text(name);
  if (given === null) return null;
  const moment = parseSince(given, call.nowMs, defaultZone);
  if (moment.kind === 'bad') throw new UserFault(moment.reason);
  return moment.ms;
};

/** From one day to the end of another. */
const daysAsked = (call: Call, desk: Desk): Period => {
  const sinceMs = momentOf(call, desk, 'from');
  const to = momentOf(call, desk, 'to');
  const untilMs = to === null ? null : to + DAY_MS;
  if (sinceMs !== null && sinceMs > call.nowMs)
    throw new UserFault(`“from”, ${call.values.text('from') ?? ''}, lies in the future; give ${MOMENT_EXAMPLES}.`);
  if (sinceMs !== null && untilMs !== null && sinceMs >= untilMs)
    throw new UserFault('“from” lies after “to”; exchange them.');
  return { sinceMs, untilMs };
};

const queryOf = ({ values }: Call): string => {
  const [topic, actor] = [values.text('topic')?.trim() ?? '', values.text('actor')?.trim() ?? ''];
  if (topic !== '' && actor !== '') throw new UserFault('Give a topic or an actor, not both.');
  if (topic === '' && actor === '') throw new UserFault('Give a topic or an actor whose days should be told.');
  return topic === '' ? actor : topic;
};

export const timeline = defineCommand({
  name: 'timeline',
  description: 'The days that matter for a topic or an actor, each with cited lines, and as a picture',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'topic',
      description: 'A few words, such as “port strike”',
      maxLength: 200,
      complete: offered('topics'),
    },
    {
      kind: 'text',
      name: 'actor',
      description: 'Or a person, organisation, country or group',
      maxLength: 100,
      complete: offered('actors'),
    },
    {
      kind: 'text',
      name: 'from',
      description: 'The first day: 7d, yesterday, Monday, 2026-03-14 … (all there is, if left out)',
      maxLength: LONGEST_MOMENT,
      complete: offeredMoments,
    },
    {
      kind: 'text',
      name: 'to',
      description: 'The last day, told the same way; days to come count too',
      maxLength: LONGEST_MOMENT,
      complete: offeredMoments,
    },
    {
      kind: 'whole',
      name: 'dates',
      description: `At most so many days (${USUAL_DATES} if left out)`,
      min: 1,
      max: MOST_DATES,
    },
  ],
  run: async (call, desk) => {
    const { timeline: told, ...report } = await desk.timeline(
      {
        scope: call.scope,
        query: queryOf(call),
        period: daysAsked(call, desk),
        dates: call.values.whole('dates') ?? USUAL_DATES,
        nowMs: call.nowMs,
      },
      call.tell,
    );
    return { kind: 'report', report, pictures: picturesOfTimeline({ ...report, timeline: told }) };
  },
});
