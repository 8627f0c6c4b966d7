import { type Choice, UserFault } from '../src/adapters/discord/command.ts';
import type { Weekday } from '../src/domain/subscription.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const EVERY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

const NAMED_DAYS: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ['every day', EVERY],
  ['daily', EVERY],
  ['weekdays', WEEKDAYS],
  ['weekends', WEEKEND],
  ['weekend', WEEKEND],
]);

/** "Mon", "mondays": at least three letters of the name. */
const dayOf = (word: string): Weekday | null => {
  const bare = word.replace(/days$/, 'day');
  const index = bare.length < 3 ? -1 : NAMES.findIndex((name) => name.toLowerCase().startsWith(bare));
  return EVERY[index] ?? null;
};

/**
 * "every day", "weekdays", "weekends", "mon, wed and fri"; ascending, each once.
 * @throws {UserFault} for anything else.
 */
export const parseDays = (text: string): readonly Weekday[] => {
  const folded = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const named = NAMED_DAYS.get(folded);
  if (named !== undefined) return named;
  const days = folded
    .split(/[\s,;+&]+|\band\b/)
    .filter((word) => word !== '' && word !== 'and')
    .map(dayOf);
  const known = days.filter((day) => day !== null);
  if (known.length === 0 || known.length < days.length)
    throw new UserFault(
      `I do not understand the days “${text.trim()}”; say every day, weekdays, weekends, or days such as mon, wed, fri.`,
    );
  return [...new Set(known)].sort((a, b) => a - b);
};

/** Days as they are chosen in `/digest`: by the name of the whole choice ("weekdays") where it has one, else one by one. */
export const daysText = (days: readonly Weekday[]): string => {
  const named = [...NAMED_DAYS].find(([, value]) => value.join() === days.join())?.[0];
  return named ?? days.map((day) => NAMES[day - 1]).join(', ');
};

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/;

/**
 * "08:00", "8:00", "20.30", "8am", "8:15 pm" as "HH:MM".
 * @throws {UserFault} for anything else.
 */
export const parseTime = (text: string): string => {
  const [whole, hours = '', minutes = '00', half] = CLOCK.exec(text.trim().toLowerCase()) ?? [];
  const given = Number(hours);
  const bad =
    whole === undefined || Number(minutes) > 59 || (half === undefined ? given > 23 : given < 1 || given > 12);
  if (bad) throw new UserFault(`I do not understand the time “${text.trim()}”; say it like 08:00, 20:30 or 8am.`);
  const hour = half === undefined ? given : (given % 12) + (half.startsWith('p') ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
};

const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');
/** Zones that ICU's list leaves out though every one of its functions takes them. */
const ALSO = ['UTC', 'Etc/UTC'];

const foldZone = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

/** Zones whose name or last part begins with what was typed come first. */
export const zonesLike = (typed: string, first: string): Choice[] => {
  const wanted = foldZone(typed);
  const all = [...new Set([first, ...ALSO, ...ZONES])];
  const rank = (zone: string): number => {
    const name = foldZone(zone);
    if (name.startsWith(wanted) || name.split('/').some((part) => part.startsWith(wanted))) return 0;
    return name.includes(wanted) ? 1 : 2;
  };
  return all
    .map((zone) => ({ zone, at: rank(zone) }))
    .filter(({ at }) => at < 2)
    .sort((a, b) => a.at - b.at)
    .map(({ zone }) => ({ name: zone, value: zone }));
};

/**
 * The IANA name as it is spelt.
 * @throws {UserFault} for a name that is no IANA zone.
 */
export const parseZone = (text: string): string => {
  const wanted = foldZone(text);
  const known = [...ALSO, ...ZONES].find((zone) => foldZone(zone) === wanted);
  if (known !== undefined) return known;
  const near = zonesLike(text, 'Etc/UTC')
    .slice(0, 3)
    .map(({ value }) => value);
  const hint =
    near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; choose one from the list, such as Europe/Berlin.';
  throw new UserFault(`“${text.trim()}” is no time zone${hint}`);
};
