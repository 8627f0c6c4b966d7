import { DAY_MS } from '../domain/instant.ts';
import type { Finding, Search } from './finding.ts';
import { type Happening, happeningsIn } from './memory.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';

/** An opening of which less than this share stands in any earlier sentence tells something new, whatever was read from it. */
const UNHEARD = 0.4;
/** Two reports of one event share this much of its words: what is done, by whom, to whom, where. */
const SAME_EVENT = 0.5;
const NEAR_DAYS = 3;

const dayOf = ({ event, telling }: Happening): number | null => {
  const stated = event.date === null ? Number.NaN : Date.parse(event.date.value.slice(0, 10));
  return Number.isNaN(stated) ? telling.material.publishedMs : stated;
};

const near = (a: Happening, b: Happening): boolean => {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first === null || second === null || Math.abs(first - second) <= NEAR_DAYS * DAY_MS;
};

const wasTold = (happening: Happening, { memory }: Search): boolean =>
  memory.happenings
    .like(happening.terms)
    .some(
      ({ item, inIt, ofIt }) =>
        Math.min(inIt, ofIt) >= SAME_EVENT ||
        (inIt >= 0.8 && item.event.quad === happening.event.quad && near(item, happening)),
    );

const wasHeard = (opening: Telling, { memory }: Search): boolean =>
  memory.sentences.like(opening.terms).some(({ inIt }) => inIt >= UNHEARD);

const openingOf = ({ material, fresh }: Search): Telling | null => {
  const body = tellingsOf(material).filter(({ inTitle, terms }) => !inTitle && terms.length > 2);
  const [first] = body;
  return first !== undefined && fresh.has(first) ? first : null;
};

/** What an article opens with, where that is an event which nobody told before, or words which nobody used. */
export const newEvent = (search: Search): Finding[] => {
  const opening = openingOf(search);
  if (opening === null) return [];
  const events = happeningsIn(search.material).filter(({ telling }) => telling === opening);
  const isNew =
    events.length === 0
      ? !wasHeard(opening, search)
      : events.some((event) => !wasTold(event, search)) && !isRepeated(opening, search);
  return isNew
    ? [{ kind: 'new-event', lines: [lineOfTelling(opening)], speaker: null, telling: opening, of: null }]
    : [];
};

const isRepeated = (opening: Telling, { memory }: Search): boolean =>
  memory.sentences.like(opening.terms).some(({ inIt }) => inIt >= 0.6);
