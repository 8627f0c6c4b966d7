import type { Citations, Line } from '../../domain/report.ts';
import type { EventRow } from '../rows.ts';
import type { EventTelling } from './tellings.ts';
import { isAhead, isHappening, type Party } from './words.ts';

/** One value of the event card, with the sentences that give it. */
export type Fact = { readonly value: string; readonly line: Line };

export type Facts = Readonly<Record<'who' | 'where' | 'when', readonly Fact[]>>;

const MOST_VALUES = 3;
const MOST_CITATIONS = 3;

type Named = (row: EventRow) => string | null;

const NOBODY = /^(?:\d[\d.,]*|he|she|it|they|who|whom|what|which|that|him|her|them|this|these|those)$/i;
/** Who an "enemy" is hangs on who says so: the word names nobody. */
const NAME_CALLED =
  /^(?:the )?(?:so-called )?(?:enem(?:y|ies)|foes?|aggressors?|occupiers?|invaders?|traitors?|provocateurs?|bandits?|hooligans?|thugs?)(?: forces?| troops?| army)?$/i;
const isNobody = (party: Party): boolean =>
  NOBODY.test(party.name) || NAME_CALLED.test(party.name) || isHappening(party);

/** "an attack with unmanned aircraft": with what, not upon whom, where nobody is told to have done anything to it. */
const MEANS = /\b(?:drones?|aircraft|missiles?|rockets?|shells?|mortars?|bombs?|artillery|guns?|rifles?|grenades?)$/i;

const known = (part: EventRow['actor']): string | null => (part === null || isNobody(part) ? null : part.name);

const whoToWhom: Named = (row) => {
  const [actor, recipient] = [known(row.actor), known(row.recipient)];
  if (actor === null && recipient === null) return null;
  if (recipient === null) return actor;
  // A place alone says where.
  if (actor === null && row.recipient?.id?.startsWith('place/')) return null;
  if (actor === null && MEANS.test(recipient)) return null;
  return `${actor ?? 'not said by whom'} → ${recipient}`;
};

const where: Named = ({ place }) => known(place);

/** TIMEX3 parts of the day. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['TNI', ', at night'],
  ['TMO', ', in the morning'],
  ['TAF', ', in the afternoon'],
  ['TEV', ', in the evening'],
]);

const when: Named = ({ date }) => {
  if (date === null) return null;
  const day = date.value
    .replace(/T(?:NI|MO|AF|EV)$/, (part) => PARTS.get(part) ?? '')
    // "Shortly before midnight" and "at midnight" are read alike: which end of the day it was is not known.
    .replace(/T(?:00|24)(?::00)?$/, ', about midnight')
    .replace(/T(?=\d\d(?::\d\d)?$)/, ', ');
  return `${day} (${date.ground === 'stated' ? 'stated' : 'by its day of publication'})`;
};

const isDenied = (own: readonly EventTelling[]): boolean =>
  own.every(({ row }) => row.status === 'denied' || row.status === 'did-not-happen');

/** The values that most articles give come first; a value that others contradict stands beside theirs. */
const valuesOf = (label: string, tellings: readonly EventTelling[], named: Named): Fact[] => {
  const groups = new Map<string, EventTelling[]>();
  for (const telling of tellings) {
    const value = named(telling.row);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), telling]);
  }
  return [...groups]
    .sort((a, b) => Number(isDenied(a[1])) - Number(isDenied(b[1])) || b[1].length - a[1].length)
    .slice(0, MOST_VALUES)
    .map(([value, own]) => {
      const [first] = own as [EventTelling, ...EventTelling[]];
      const citations = [
        ...new Map(own.flatMap(({ row }) => row.line.citations).map((cited) => [cited.article, cited])).values(),
      ];
      const line: Line = {
        ...first.row.line,
        attribution: first.speakers.map(({ name }) => ({ name })),
        status: first.row.status,
        text: `${label}: ${value}`,
        citations: citations.slice(0, MOST_CITATIONS) as unknown as Citations,
      };
      return { value, line };
    });
};

const statedFirst = (tellings: readonly EventTelling[]): readonly EventTelling[] => {
  const stated = tellings.filter(({ row }) => row.date?.ground === 'stated');
  return stated.length > 0 ? stated : tellings;
};

/** What is told as done, where anything is. */
const doneOf = (tellings: readonly EventTelling[]): readonly EventTelling[] => {
  const done = tellings.filter(({ row }) => !isAhead(row.status));
  return done.length > 0 ? done : tellings;
};

/** By somebody who is told of, where anybody is. */
const bySomebody = (tellings: readonly EventTelling[]): readonly EventTelling[] => {
  const named = tellings.filter(({ row }) => known(row.actor) !== null);
  return named.length > 0 ? named : tellings;
};

/** Who did it to whom, where and when, as the articles give it. */
export const factsOf = (tellings: readonly EventTelling[]): Facts => {
  const alike = doneOf(tellings.filter(({ row }) => row.type === tellings[0]?.row.type));
  return {
    who: valuesOf('Who', bySomebody(alike), whoToWhom),
    where: valuesOf('Where', alike, where),
    when: valuesOf('When', statedFirst(alike), when),
  };
};
