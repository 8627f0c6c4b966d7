import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Claim, Event, Reading, Voice } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { plainArticle } from '../../src/evaluation/plain-article.ts';
import { read } from '../../src/reading/read.ts';

/**
 * An invented article that was read by hand before any program read it (`expected.json`), and where the program reads it
 * otherwise, with the reason (`differences.json`).
 */
const FOLDER = join(import.meta.dirname, '../fixtures/reprint');
const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

type ExpectedClaim = Pick<Claim, 'kind' | 'status'> & {
  readonly sentence: string;
  readonly cue: string;
  readonly voices: readonly string[];
  readonly content: string;
};
type ExpectedEvent = Pick<Event, 'type' | 'status'> & {
  readonly trigger: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly date: string | null;
  readonly figures: readonly (readonly [string, number])[];
};
type Expected = {
  readonly publishedAt: string;
  readonly sentences: number;
  readonly dates: readonly (readonly [string, string])[];
  readonly actors: readonly { readonly name: string; readonly kind: string; readonly aliases: readonly string[] }[];
  readonly claims: readonly ExpectedClaim[];
  readonly events: readonly ExpectedEvent[];
};

const expected = json('expected.json') as Expected;
const text = readFileSync(join(FOLDER, 'article.md'), 'utf8').replace(/^# /, '');
const title = text.slice(0, text.indexOf('\n'));
const article: Article = {
  ...plainArticle('reprint', text, expected.publishedAt),
  title,
  titleSpan: { start: 0, end: title.length },
};

const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '');
const has = (longer: string, part: string): boolean => longer.toLowerCase().includes(part.toLowerCase());

const nameOf = ({ actors }: Reading, { actor, span }: Pick<Voice, 'actor' | 'span'>): string =>
  `${actors.find(({ id }) => id === actor)?.name ?? ''} | ${words(span)}`;

const dateFaults = ({ dates }: Reading): string[] =>
  expected.dates.flatMap(([said, value]) => {
    const found = dates.find((date) => words(date).endsWith(said));
    return found?.value === value ? [] : [`date ${said}: ${found?.value ?? 'missed'}`];
  });

const actorFaults = ({ actors }: Reading): string[] =>
  expected.actors.flatMap(({ name, kind, aliases }) => {
    const found = actors.find((actor) => actor.name === name || actor.aliases.includes(name));
    if (!found) return [`actor ${name}: missed`];
    const unlike = found.kind === kind ? [] : [`actor ${name}: ${found.kind}`];
    return [
      ...unlike,
      ...aliases.filter((alias) => !found.aliases.includes(alias)).map((alias) => `actor ${name}: not ${alias}`),
    ];
  });

const claimFaults = (reading: Reading): string[] =>
  expected.claims.flatMap(({ sentence, cue, voices, kind, status, content }) => {
    const name = `claim “${sentence} … ${cue}”`;
    const found = reading.claims.find(
      (claim) => has(words(reading.sentences[claim.sentence] ?? null), sentence) && words(claim.cue).endsWith(cue),
    );
    if (!found) return [`${name}: missed`];
    const chain = found.attribution.filter(({ span }) => span !== null).map((voice) => nameOf(reading, voice));
    const told = voices.length === chain.length && voices.every((voice, index) => has(chain[index] ?? '', voice));
    return [
      ...(told ? [] : [`${name}: by ${chain.join(' ← ') || 'nobody'}`]),
      ...(found.kind === kind ? [] : [`${name}: ${found.kind}`]),
      ...(found.status === status ? [] : [`${name}: ${found.status}`]),
      ...(has(found.content.map(words).join(' '), content) ? [] : [`${name}: ${found.content.map(words).join(' … ')}`]),
    ];
  });

const sideFault = (reading: Reading, side: Event['actor'], name: string | null): boolean =>
  side === null ? name !== null : !has(nameOf(reading, side), name ?? '');

const eventFaults = (reading: Reading): string[] =>
  expected.events.flatMap(({ trigger, type, actor, recipient, status, date, figures }) => {
    const found = reading.events.find((event) => words(event.trigger) === trigger && event.type === type);
    if (!found) return [`event ${trigger}: missed`];
    const told = reading.events.flatMap((event) => event.figures.map((figure) => `${figure.kind} ${figure.value}`));
    return [
      ...(sideFault(reading, found.actor, actor) ? [`event ${trigger}: by ${words(found.actor?.span ?? null)}`] : []),
      ...(sideFault(reading, found.recipient, recipient)
        ? [`event ${trigger}: to ${words(found.recipient?.span ?? null)}`]
        : []),
      ...(found.status === status ? [] : [`event ${trigger}: ${found.status}`]),
      ...(date === null || found.date?.value === date ? [] : [`event ${trigger}: on ${found.date?.value}`]),
      ...figures
        .map(([kind, value]) => `${kind} ${value}`)
        .filter((figure) => !told.includes(figure))
        .map((figure) => `event ${trigger}: no ${figure}`),
    ];
  });

test('the invented article is read as by hand, save where the reasons are written down', () => {
  const reading = read(article, readCore());
  expect(reading.sentences).toHaveLength(expected.sentences);
  const differences = json('differences.json') as Record<string, string>;
  expect([...dateFaults(reading), ...actorFaults(reading), ...claimFaults(reading), ...eventFaults(reading)]).toEqual(
    Object.keys(differences),
  );
});
