import type { ArticleHead } from '../../domain/article.ts';
import type { Claim, Event, Participant, Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { ClaimEntry, EventEntry, Finder } from '../../ports.ts';
import { nameOfVoice } from '../../stories/line.ts';
import type { Database } from './database.ts';
import { type FoundItem, findItems } from './find-items.ts';
import { ITEM, ROLE } from './items.ts';
import { headOf, readingOf } from './stored.ts';

type Opened = { readonly head: ArticleHead; readonly reading: Reading };

const openArticle = (database: Database, article: number): Opened => {
  const reading = readingOf(database, article);
  if (!reading) throw new Error(`no reading of the article in row ${article}`);
  return { head: headOf(database, article), reading };
};

/** What stands at each place that was found; each article is opened once. */
const opened = <Entry>(
  database: Database,
  found: readonly FoundItem[],
  entryOf: (article: Opened, position: number) => Entry | null,
): Entry[] => {
  const articles = new Map<number, Opened>();
  return found.flatMap(({ article, position }) => {
    const known = articles.get(article) ?? openArticle(database, article);
    articles.set(article, known);
    return entryOf(known, position) ?? [];
  });
};

const speakersOf = (claim: Claim | undefined, reading: Reading): ClaimEntry['speakers'] =>
  (claim?.attribution ?? []).flatMap((voice) => {
    const name = nameOfVoice(voice, reading);
    return name === null ? [] : [{ id: voice.actor, name }];
  });

const shown = ({ head, reading }: Opened, sentence: Span) => ({
  article: head,
  sentence,
  text: reading.article.text.slice(sentence.start, sentence.end),
});

const claimEntry = (article: Opened, position: number): ClaimEntry | null => {
  const claim = article.reading.claims[position];
  const sentence = claim && article.reading.sentences[claim.sentence];
  if (!sentence) return null;
  return { ...shown(article, sentence), claim, speakers: speakersOf(claim, article.reading) };
};

/** An event stands in the sentence of its trigger. */
const sentenceOf = ({ trigger }: Event, { sentences }: Reading): Span =>
  sentences.find(({ start, end }) => start <= trigger.start && trigger.start < end) ?? trigger;

const nameIn = (reading: Reading, participant: Participant | null): string | null =>
  participant && nameOfVoice(participant, reading);

const eventEntry = (article: Opened, position: number): EventEntry | null => {
  const { reading } = article;
  const event = reading.events[position];
  if (!event) return null;
  const { actor, recipient, place } = event;
  return {
    ...shown(article, sentenceOf(event, reading)),
    event,
    speakers: speakersOf(
      reading.claims.find(({ id }) => id === event.claim),
      reading,
    ),
    names: { actor: nameIn(reading, actor), recipient: nameIn(reading, recipient), place: nameIn(reading, place) },
  };
};

const EVENT_ROLES = ['actor', 'recipient', 'place'] as const;

/** Events that a query asks for, with the sentence each is told in. */
export const events = (database: Database, query: Parameters<Finder['events']>[0]): EventEntry[] => {
  const { scope, period, limit, actors, role, types, articles } = query;
  const roles = (role ? [role] : EVENT_ROLES).map((name) => ROLE[name]);
  const taking = actors ? [{ roles, actors }] : [];
  const found = findItems(database, { kind: ITEM.event, scope, period, taking, types, articles, limit });
  return opened(database, found, eventEntry);
};

/** Claims that a query asks for, with the sentence each stands in. */
export const claims = (database: Database, query: Parameters<Finder['claims']>[0]): ClaimEntry[] => {
  const { scope, period, limit, speakers, about, articles } = query;
  const taking = [
    ...(speakers ? [{ roles: [ROLE.speaker], actors: speakers }] : []),
    ...(about ? [{ roles: [ROLE.about], actors: about }] : []),
  ];
  const found = findItems(database, { kind: ITEM.claim, scope, period, taking, articles, limit });
  return opened(database, found, claimEntry);
};
