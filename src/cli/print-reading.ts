import pc from 'picocolors';
import type { Actor, Claim, Event, Reading, Voice } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { plain } from './print-report.ts';

type Mark = Span & { readonly paint: (text: string) => string };

const wordsAt = (reading: Reading, { start, end }: Span): string =>
  plain(reading.article.text.slice(start, end)).replaceAll(/\s+/g, ' ');

const marksOf = (reading: Reading): Mark[] => {
  const marks: Mark[] = [
    ...reading.actors.flatMap(({ mentions }) =>
      mentions.filter(({ form }) => form === 'name').map((span) => ({ ...span, paint: pc.cyan })),
    ),
    ...reading.claims.flatMap(({ cue }) => (cue === null ? [] : [{ ...cue, paint: pc.yellow }])),
    ...reading.events.map(({ trigger }) => ({ ...trigger, paint: pc.magenta })),
    ...reading.dates.map((span) => ({ ...span, paint: pc.green })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

const plainBlock = (text: string): string => text.split('\n').map(plain).join('\n');

/** Where what somebody says begins and ends, overlapping claims as one. */
const saidIn = ({ claims }: Reading): Span[] => {
  const spans: Span[] = [];
  const content = claims.flatMap((claim) => (claim.attribution.length === 0 ? [] : claim.content));
  for (const span of content.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) spans[spans.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else spans.push(span);
  }
  return spans;
};

/** A stretch of text, what is said in it underlined. */
const underlined = (text: string, { start, end }: Span, said: readonly Span[]): string => {
  let out = '';
  let at = start;
  for (const span of said) {
    if (span.start >= end) break;
    if (span.end <= at) continue;
    const [from, to] = [Math.max(at, span.start), Math.min(end, span.end)];
    out += plainBlock(text.slice(at, from)) + pc.underline(plainBlock(text.slice(from, to)));
    at = to;
  }
  return out + plainBlock(text.slice(at, end));
};

const coloured = (reading: Reading): string => {
  const { text } = reading.article;
  const said = saidIn(reading);
  let out = '';
  let at = 0;
  for (const { start, end, paint } of marksOf(reading)) {
    if (start < at) continue;
    out += underlined(text, { start: at, end: start }, said) + paint(underlined(text, { start, end }, said));
    at = end;
  }
  return out + underlined(text, { start: at, end: text.length }, said);
};

const actorName = (reading: Reading, id: string | null, span: Span | null): string => {
  const actor = reading.actors.find((each: Actor) => each.id === id);
  return actor?.name ?? (span === null ? 'someone' : wordsAt(reading, span));
};

const chain = (reading: Reading, voices: readonly Voice[]): string =>
  voices.length === 0 ? 'nobody named' : voices.map(({ actor, span }) => actorName(reading, actor, span)).join(' ← ');

const claimText = (reading: Reading, claim: Claim): string => {
  const content = claim.content.map((span) => wordsAt(reading, span)).join(' … ');
  return `  ${pc.yellow(claim.kind)} ${pc.cyan(chain(reading, claim.attribution))}: ${content} ${pc.dim(`[${claim.status}, ${claim.polarity}, ${claim.quotation}]`)}`;
};

const figureText = (reading: Reading, { kind, value, unit, attribution }: Event['figures'][number]): string =>
  ` ${kind} ${value}${unit === null ? '' : ` ${unit}`}${attribution.length === 0 ? '' : ` (${chain(reading, attribution)})`}`;

const eventText = (reading: Reading, event: Event): string => {
  const who = event.actor === null ? '?' : actorName(reading, event.actor.actor, event.actor.span);
  const whom = event.recipient === null ? '?' : actorName(reading, event.recipient.actor, event.recipient.span);
  const where = event.place === null ? '' : ` in ${actorName(reading, event.place.actor, event.place.span)}`;
  const when =
    event.date === null ? '' : ` on ${event.date.value}${event.date.ground === 'publication' ? ' (publication)' : ''}`;
  const figures = event.figures.map((figure) => figureText(reading, figure)).join(',');
  return `  ${pc.magenta(event.type)} ${pc.cyan(who)} → ${pc.cyan(whom)} “${wordsAt(reading, event.trigger)}”${where}${when}${figures} ${pc.dim(`[${event.status}]`)}`;
};

const actorText = ({ name, kind, id, aliases, mentions }: Actor): string =>
  `  ${pc.cyan(name)} ${pc.dim(`${kind}, ${id}, ${mentions.length}×${aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''}`)}`;

const listed = (title: string, lines: readonly string[]): string =>
  `${pc.bold(title)}\n${lines.length === 0 ? pc.dim('  none') : lines.join('\n')}`;

/** A reading for people: the text with what was understood coloured in it, then each item in words. */
export const readingText = (reading: Reading): string =>
  [
    coloured(reading),
    '',
    pc.dim(
      `${pc.cyan('actors')}  ${pc.yellow('cues of claims')}  ${pc.underline('what is said')}  ${pc.magenta('triggers of events')}  ${pc.green('dates')}`,
    ),
    '',
    listed(
      'Claims',
      reading.claims.map((claim) => claimText(reading, claim)),
    ),
    listed(
      'Events',
      reading.events.map((event) => eventText(reading, event)),
    ),
    listed(
      'Dates',
      reading.dates.map((date) => `  ${pc.green(wordsAt(reading, date))} ${date.value} ${pc.dim(date.type)}`),
    ),
    listed('Actors', reading.actors.map(actorText)),
  ].join('\n');
