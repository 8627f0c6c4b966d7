import type { Span } from '../domain/span.ts';

export type TimemlEvent = Span & {
  readonly id: string;
  readonly eventClass: string;
  /** SLINK relations in which some instance of it is subordinated: EVIDENTIAL, MODAL, COUNTER_FACTIVE … */
  readonly subordinatedBy: readonly string[];
  /** True where some instance of it is negated. */
  readonly negated: boolean;
  /** The modal that some instance of it carries, as written; null where none does. */
  readonly modality: string | null;
};

export type TimemlTime = Span & { readonly id: string; readonly type: string; readonly value: string };

export type TimemlDocument = {
  /** The content of TEXT without tags, entities resolved. */
  readonly text: string;
  /** TIMEX3 value of the document creation time. */
  readonly createdAt: string | null;
  readonly events: readonly TimemlEvent[];
  readonly times: readonly TimemlTime[];
};

type Attributes = Readonly<Record<string, string>>;
type Element = Span & { readonly name: string; readonly attributes: Attributes };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '');

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescapeXml(value)]),
  );

const elementsNamed = (xml: string, name: string): Attributes[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, tag = '']) => attributesOf(tag));

const stripTags = (marked: string): { text: string; elements: Element[] } => {
  const open: { name: string; attributes: Attributes; start: number }[] = [];
  const elements: Element[] = [];
  let text = '';
  for (const [piece, close, name, tag] of marked.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (name === undefined) text += unescapeXml(piece);
    else if (!close) open.push({ name, attributes: attributesOf(tag ?? ''), start: text.length });
    else {
      const begun = open.pop();
      if (begun) elements.push({ ...begun, end: text.length });
    }
  }
  return { text, elements };
};

type Facts = { readonly subordinatedBy: string[]; negated: boolean; modality: string | null };

const factsByEvent = (xml: string): Map<string, Facts> => {
  const facts = new Map<string, Facts>();
  const eventOf = new Map<string, string>();
  for (const { eiid = '', eventID = '', polarity, modality } of elementsNamed(xml, 'MAKEINSTANCE')) {
    eventOf.set(eiid, eventID);
    const known = facts.get(eventID) ?? { subordinatedBy: [], negated: false, modality: null };
    known.negated ||= polarity === 'NEG';
    known.modality ??= modality && modality !== 'NONE' && modality !== 'none' ? modality : null;
    facts.set(eventID, known);
  }
  for (const { subordinatedEventInstance = '', relType = '' } of elementsNamed(xml, 'SLINK'))
    facts.get(eventOf.get(subordinatedEventInstance) ?? '')?.subordinatedBy.push(relType);
  return facts;
};

/**
 * A document of the TempEval-3 release: inline EVENT and TIMEX3 with MAKEINSTANCE and SLINK below the text.
 * Source: TimeML 1.2.1, Pustejovsky et al. 2003; UzZaman et al. 2013.
 */
export const parseTimeml = (xml: string): TimemlDocument => {
  const { text, elements } = stripTags(/<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '');
  const facts = factsByEvent(xml);
  const events = elements
    .filter(({ name }) => name === 'EVENT')
    .map(({ start, end, attributes }): TimemlEvent => {
      const id = attributes.eid ?? '';
      const known = facts.get(id) ?? { subordinatedBy: [], negated: false, modality: null };
      return { start, end, id, eventClass: attributes.class ?? '', ...known };
    });
  const times = elements
    .filter(({ name }) => name === 'TIMEX3')
    .map(({ start, end, attributes: { tid = '', type = '', value = '' } }) => ({ start, end, id: tid, type, value }));
  const createdAt = elementsNamed(xml, 'TIMEX3').find((time) => time.functionInDocument === 'CREATION_TIME')?.value;
  return { text, createdAt: createdAt ?? null, events, times };
};
