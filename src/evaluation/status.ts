import type { Claim, Status } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { readActors } from '../reading/actors/read-actors.ts';
import type { Analysis } from '../reading/analysis.ts';
import { readClaims } from '../reading/claims/read-claims.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { statusInArticle } from '../reading/status/status-in-article.ts';
import { plainArticle } from './article-text.ts';
import { classF1 } from './macro-f1.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';
import { parseTimeml, type TimemlEvent } from './timeml.ts';

const STATUS_CLASSES = ['asserted', 'claimed', 'denied', 'planned', 'did-not-happen'] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/**
 * What TimeBank says of an event, by the first of its marks that says something: EVIDENTIAL, NEG_EVIDENTIAL, MODAL or a
 * modality, COUNTER_FACTIVE or negative polarity. Source: TimeML 1.2.1, SLINK and MAKEINSTANCE.
 */
export const goldStatus = ({ subordinatedBy, modality, negated }: TimemlEvent): StatusClass => {
  if (subordinatedBy.includes('EVIDENTIAL')) return 'claimed';
  if (subordinatedBy.includes('NEG_EVIDENTIAL')) return 'denied';
  if (subordinatedBy.includes('MODAL') || modality !== null) return 'planned';
  return subordinatedBy.includes('COUNTER_FACTIVE') || negated ? 'did-not-happen' : 'asserted';
};

const FOLD: Readonly<Record<Status, StatusClass>> = {
  asserted: 'asserted',
  claimed: 'claimed',
  alleged: 'claimed',
  denied: 'denied',
  planned: 'planned',
  threatened: 'planned',
  conditional: 'planned',
  possible: 'planned',
  'did-not-happen': 'did-not-happen',
};

/** Our nine statuses as the five that TimeBank tells apart. */
export const foldStatus = (status: Status): StatusClass => FOLD[status];

type StatusPair = { readonly gold: StatusClass; readonly predicted: StatusClass };

/** F1 of each of the five classes, and their unweighted mean (macro F1; Sokolova and Lapalme 2009). */
export const statusMetrics = (pairs: readonly StatusPair[]): Record<string, number> => {
  const byClass = STATUS_CLASSES.map((name) => [name, classF1(pairs, name)] as const);
  const macroF1 = byClass.reduce((sum, [, value]) => sum + value, 0) / byClass.length;
  return { macroF1, ...Object.fromEntries(byClass) };
};

type Read = { readonly analysis: Analysis; readonly claims: readonly Claim[] };

const readText = (text: string, core: Core): Read => {
  const analysis = analyse(plainArticle(text), core);
  return { analysis, claims: readClaims(analysis, readActors(analysis)) };
};

/** What the reader says of the event at `span`; asserted where it found no word there. */
const predictedStatus = ({ analysis, claims }: Read, span: Span): Status => {
  const index = analysis.sentences.findIndex((sentence) => sentence.span.end > span.start);
  const sentence = analysis.sentences[index];
  const token = sentence?.tokens.findIndex(({ end }) => end > span.start) ?? -1;
  return sentence && token >= 0 ? statusInArticle({ analysis, claims }, index, token) : 'asserted';
};

const run = async ({ files, core, emit, progress }: SuiteTools): Promise<Score> => {
  const paths = (await files.list('timebank_tbaq')).filter((path) => /\/TimeBank\/[^/]*\.tml$/.test(path));
  const pairs: StatusPair[] = [];
  for (const [done, file] of paths.entries()) {
    const { text, events } = parseTimeml(await files.text(file));
    const read = readText(text, core);
    for (const event of events.filter(({ eventClass }) => eventClass !== 'REPORTING')) {
      const status = predictedStatus(read, event);
      pairs.push({ gold: goldStatus(event), predicted: foldStatus(status) });
      const span = { start: event.start, end: event.end };
      emit({
        suite: 'status',
        set: 'timebank_tbaq',
        file,
        item: event.id,
        text,
        gold: { ...span, status: goldStatus(event) },
        predicted: { ...span, status },
      });
    }
    progress(done + 1, paths.length);
  }
  const always = statusMetrics(pairs.map(({ gold }) => ({ gold, predicted: 'asserted' })));
  return {
    files: paths,
    items: pairs.length,
    metrics: statusMetrics(pairs),
    baselines: { alwaysAssertedMacroF1: always.macroF1 ?? 0 },
  };
};

/** What is claimed of an event, on the TimeBank half of TBAQ (the polarity of its AQUAINT half is corrupt). */
export const statusSuite: Suite = { name: 'status', sets: ['timebank_tbaq'], run };
