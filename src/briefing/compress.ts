import type { Span } from '../domain/span.ts';
import type { Token } from '../reading/analysis.ts';
import { analyse, type Core } from '../reading/core/core.ts';

/** What was left out of a sentence, in its order; `text` is what remains of it. */
export type Compressed = { readonly text: string; readonly dropped: readonly string[] };

/**
 * Words that must never be lost with what is dropped: negations, hedges, attributions, conditions, limits of a number, numbers.
 */
const NEVER =
  /\d|\b(?:not|no|never|none|nobody|nothing|nor|neither|without|except|unless|if|whether|den(?:y|ies|ied|ying|ial)|may|might|could|would|should|must|reported(?:ly)?|alleg\w+|apparent(?:ly)?|possibl[ey]|probabl[ey]|perhaps|likely|suspect\w*|suppos\w+|so-called|accord\w*|sa(?:y|ys|id)|told|claim\w*|warn\w*|cit(?:e|ed|ing)|report(?:s|ing)?|believ\w+|think\w*|estimat\w+|plan\w*|threat\w*|promis\w+|only|at least|about|some|nearly|almost|around|anonym\w+|more|less|fewer|up to|hardly|barely|few|little|half|dozens?|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second)\b|n['’]t\b/i;
const DAY =
  /\b(?:\p{Lu}\p{Ll}+day|today|yesterday|tomorrow|night|morning|evening|day|week|month|year|now|then|later|earlier|before|after|since|until|soon)s?\b/u;
const SPEAKING = new Set([
  'say',
  'tell',
  'add',
  'announce',
  'write',
  'state',
  'claim',
  'warn',
  'confirm',
  'deny',
  'insist',
]);
/** Where something was said adds nothing to what was said by whom. */
const OUTLET =
  /^(?:statement|website|site|conference|briefing|telephone|phone|email|e-mail|televised|message|post|page)$/;
const FEWEST_WORDS = 6;

type Parsed = { readonly text: string; readonly tokens: readonly Token[] };

const parse = (text: string, core: Core): Parsed | null => {
  const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  const [only] = sentences;
  return sentences.length === 1 && only !== undefined ? { text, tokens: only.tokens } : null;
};

const subtree = (tokens: readonly Token[], root: number): number[] => {
  const isBelow = (at: number): boolean => {
    for (let up = at, steps = 0; up >= 0 && steps < tokens.length; up = tokens[up]?.head ?? -1, steps += 1)
      if (up === root) return true;
    return false;
  };
  return tokens.flatMap((_, at) => (isBelow(at) ? [at] : []));
};

type Stretch = { readonly span: Span; readonly first: number; readonly last: number };

/** The words of a subtree as one stretch of text, commas at its ends left out; null where it is scattered. */
const stretch = ({ tokens }: Parsed, root: number): Stretch | null => {
  const below = subtree(tokens, root);
  const isScattered = below.some((at, nth) => nth > 0 && at !== (below[nth - 1] ?? 0) + 1);
  const words = below.filter((at, nth) => !(tokens[at]?.form === ',' && (nth === 0 || nth === below.length - 1)));
  const [first, last] = [words[0] ?? root, words.at(-1) ?? root];
  const [from, to] = [tokens[first], tokens[last]];
  if (isScattered || from === undefined || to === undefined) return null;
  return { span: { start: from.start, end: to.end }, first, last };
};

const mayGo = (words: string): boolean => !NEVER.test(words) && !/["“”]/.test(words);

const hasName = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ upos, name }) => upos === 'PROPN' || name !== 'O');

/** "Meanwhile, …", "In a separate development, …": before the first comma and hung from the main verb; never a day or a name. */
const leadingAdverbial = (parsed: Parsed): Span[] => {
  const { text, tokens } = parsed;
  const root = tokens.findIndex(({ head }) => head === -1);
  return tokens.flatMap(({ head, deprel }, at): Span[] => {
    if (head !== root || !/^(?:advmod|obl|cc)(?::|$)/.test(deprel)) return [];
    const found = stretch(parsed, at);
    if (found === null || found.first !== 0) return [];
    const comma = tokens[found.last + 1];
    const words = text.slice(found.span.start, found.span.end);
    if (comma?.form !== ',' || !mayGo(words) || DAY.test(words) || hasName(tokens, 1, found.last)) return [];
    return [{ start: 0, end: tokens[found.last + 2]?.start ?? comma.end }];
  });
};

const brackets = ({ text }: Parsed): Span[] =>
  [...text.matchAll(/ ?\([^()]{1,80}\)/g)].flatMap((match) =>
    mayGo(match[0]) ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );

/** ", who led the talks," between commas or to the end: it says something of somebody, not what happened. */
const relatives = (parsed: Parsed): Span[] => {
  const { text, tokens } = parsed;
  return tokens.flatMap(({ deprel }, at): Span[] => {
    const found = deprel.startsWith('acl:relcl') ? stretch(parsed, at) : null;
    if (found === null || !/^(?:who|which|whose)$/i.test(tokens[found.first]?.form ?? '')) return [];
    const [before, after] = [tokens[found.first - 1], tokens[found.last + 1]];
    const inner = text.slice(found.span.start, found.span.end);
    if (before?.form !== ',' || after === undefined || !/^[,.]$/.test(after.form) || !mayGo(inner) || DAY.test(inner))
      return [];
    return [
      { start: tokens[found.first - 2]?.end ?? before.start, end: after.form === ',' ? after.end : found.span.end },
    ];
  });
};

/** "… said in a statement on its website": how it was said, hung from the verb of saying. */
const manners = (parsed: Parsed): Span[] => {
  const { text, tokens } = parsed;
  return tokens.flatMap(({ head, deprel, lemma }, at): Span[] => {
    if (!deprel.startsWith('obl') || !OUTLET.test(lemma) || !SPEAKING.has(tokens[head]?.lemma ?? '')) return [];
    const found = stretch(parsed, at);
    if (found === null || hasName(tokens, found.first, found.last)) return [];
    const words = text.slice(found.span.start, found.span.end);
    return mayGo(words) ? [{ start: tokens[found.first - 1]?.end ?? found.span.start, end: found.span.end }] : [];
  });
};

const outermost = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, at) => !sorted.slice(0, at).some(({ end }) => end > span.start));
};

const without = (text: string, spans: readonly Span[]): string => {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start);
    from = end;
  }
  const joined = (rest + text.slice(from))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:])/g, '$1')
    .trim();
  return joined.charAt(0).toUpperCase() + joined.slice(1);
};

/**
 * A sentence without its leading adverbials, brackets, relative clauses between commas, and the place in which something was
 * said; never without a negation, a hedge, an attribution, a day or a number (cf. Knight and Marcu 2002; Clarke and Lapata 2008).
 */
export const compress = (text: string, core: Core): Compressed => {
  const parsed = parse(text, core);
  const whole = { text, dropped: [] };
  if (parsed === null) return whole;
  const spans = outermost([...leadingAdverbial(parsed), ...brackets(parsed), ...relatives(parsed), ...manners(parsed)]);
  const shorter = without(text, spans);
  if (spans.length === 0 || shorter.split(' ').length < FEWEST_WORDS) return whole;
  return { text: shorter, dropped: spans.map(({ start, end }) => text.slice(start, end).trim()) };
};
