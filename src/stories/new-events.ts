import { DAY_MS } from '../domain/instant.ts';
import { isWithin } from '../domain/span.ts';
import { termsOf } from '../library/terms.ts';
import { deedsIn } from './deeds.ts';
import type { Finding, Search } from './finding.ts';
import { type Happening, happeningsIn } from './memory.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';
import { mayTell } from './told-as-done.ts';

/** An opening of which less than this share stands in any earlier sentence tells something new, whatever was read from it. */
const UNHEARD = 0.5;
/** One that does another deed is a paraphrase only where this much of it was told. */
const HEARD_WHATEVER_IT_DOES = 0.75;
/** Two reports of one event share this much of its words: what is done, by whom, to whom, where. */
const SAME_EVENT = 0.5;
/** An opening that tells an unknown event is a paraphrase all the same where this much of it was told. */
const REPEATED = 0.6;
const NEAR_DAYS = 3;
/** A sentence that shares less than this says something else, whatever it does. */
const LEAST_HEARD = 0.3;
const FEWEST_TERMS = 3;

const dayOf = ({ event, telling }: Happening): number | null => {
  const stated = event.date === null ? Number.NaN : Date.parse(event.date.value.slice(0, 10));
  return Number.isNaN(stated) ? telling.material.publishedMs : stated;
};

const near = (a: Happening, b: Happening): boolean => {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first === null || second === null || Math.abs(first - second) <= NEAR_DAYS * DAY_MS;
};

/** Both say on which day, and the days are far apart: soldiers of one army die at one ford on more than one. */
const areApart = (a: Happening, b: Happening): boolean =>
  [a, b].every(({ event }) => event.date?.ground === 'stated') && !near(a, b);

const wasTold = (happening: Happening, { memory }: Search): boolean =>
  memory.happenings
    .like(happening.terms)
    .some(
      ({ item, inIt, ofIt }) =>
        (Math.min(inIt, ofIt) >= SAME_EVENT && !areApart(item, happening)) ||
        (inIt >= 0.8 && item.event.quad === happening.event.quad && near(item, happening)),
    );

/** What an opening tells, without who says it and when: that stands in any sentence of its story. */
const matterOf = ({ material, span, claims }: Telling): string => {
  const { reading, article } = material;
  const voices = claims
    .filter(({ attribution, kind }) => kind === 'says' && attribution.length === 1)
    .flatMap(({ attribution }) => attribution.flatMap((voice) => voice.span ?? []));
  const left = [...(reading?.dates ?? []), ...voices].filter((part) => isWithin(part, span));
  return left
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start - span.start)} ${text.slice(end - span.start)}`,
      article.text.slice(span.start, span.end),
    );
};

/** Two papers tell one thing of a day with different verbs. */
const isOfOneDay = (a: Telling, b: Telling): boolean =>
  Math.abs((a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0)) < DAY_MS / 2;

type Heard = { readonly share: number; readonly sameDeed: boolean };

/** The earlier sentences that share words with what an opening tells, and whether they tell of all that is done in it. */
const heardOf = (opening: Telling, { memory }: Search): Heard[] => {
  const text = matterOf(opening);
  const own = new Set(opening.terms);
  const matter = termsOf(text).filter((term) => own.has(term));
  const deeds = deedsIn(text).filter((deed) => own.has(deed));
  const found = memory.sentences.like(matter.length < FEWEST_TERMS ? opening.terms : matter);
  const told = mayTell(opening);
  return found
    .filter(({ item }) => told(item))
    .map(({ item, inIt }) => ({
      share: inIt,
      sameDeed: isOfOneDay(opening, item) || deeds.every((deed) => item.terms.includes(deed)),
    }));
};

const wasHeard = (opening: Telling, search: Search): boolean =>
  heardOf(opening, search).some(
    ({ share, sameDeed }) => share >= HEARD_WHATEVER_IT_DOES || (share >= UNHEARD && sameDeed),
  );

/** "A third man has died of the shelling": the event is known, what is told of it is not. */
const tellsMore = (opening: Telling, search: Search): boolean => {
  const heard = heardOf(opening, search);
  return heard.every(({ share, sameDeed }) => share < UNHEARD && (!sameDeed || share < LEAST_HEARD));
};

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
      : (events.some((event) => !wasTold(event, search)) && !isRepeated(opening, search)) || tellsMore(opening, search);
  return isNew
    ? [{ kind: 'new-event', lines: [lineOfTelling(opening)], speaker: null, telling: opening, of: null }]
    : [];
};

const isRepeated = (opening: Telling, search: Search): boolean =>
  search.memory.sentences.like(opening.terms).some(({ inIt }) => inIt >= REPEATED) && wasHeard(opening, search);
