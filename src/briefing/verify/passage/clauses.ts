import type { Span } from '../../../domain/span.ts';

/** A report at a sentence's edge, cut from what it reports: "…, the minister said on Friday", "according to police, …". */
export type Report = {
  readonly speaker: Span;
  readonly cue: Span;
  readonly content: Span;
};

/** A sentence in the pieces that are best parsed apart. Every span points into the text. */
export type Cut = { readonly pieces: readonly Span[]; readonly reports: readonly Report[] };

const SAID =
  'said|says|say|caution|cautions|cautioned|warn|fear|argue|insist|claim|report|told|tells|warned|warns|claimed|claims|promised|alleged|alleges|added|announced|reported|reports|confirmed|insisted|argued|admitted|conceded|estimated|predicted|vowed|pledged|wrote|stated|explained|maintained|testified|disclosed|revealed|acknowledged|noted|declared|remarked|complained|stressed|recalled|concluded|showed|shows|show';
const NOT_SUBJECT =
  '(?!which\\b|who\\b|whose\\b|where\\b|something\\b|(?:in|for|of|with|by) (?:what|which|whose)\\b|that\\b|but\\b|and\\b|as\\b|when\\b|while\\b|after\\b|because\\b|if\\b|unless\\b|before\\b|until\\b|since\\b)';
const WHEN = '(?: (?:on|in|at|by|late|early|last|this|yesterday|today|to|of)\\b(?:(?! that\\b)[^,;]){0,40})?';
/** "told reporters", "told the daily Nord", "told a local radio station". */
const WHOM =
  "(?: (?:her|him|them|us|me|reporters|parliament|lawmakers|(?:the|an?|his|its) [a-z]+(?: (?!that\\b|on\\b|in\\b|at\\b)[a-z]+){0,2}|(?:\\p{Lu}[\\p{L}'’-]+ ?)+))?";
const CITING = '(?:, (?:citing|quoting|calling|describing|adding|accusing|insisting|arguing) [^;]+)?';
const END = '[.;]?["”’]?$';
/** Told beside what is said, in the article's own voice or the speaker's: ", raising fears …", ", without naming …", ", a decline that …". */
const ASIDE = '(?:, (?:(?:without )?\\p{Ll}+ing|an? \\p{Ll}+ (?:that|which)|which|who) [^;]+)?';

/** "…, opposition leader Stanhope said.", "…, the governor, Helena Moss, warned.", "…, Dace told her." */
const TRAILING = new RegExp(
  `^(?<content>.+?)(?:,["”’]?|[?!]["”’]) (?<speaker>${NOT_SUBJECT}(?:[^,;]+|[^,;]+, [^,;]+,)) (?<cue>(?:has |have )?(?:${SAID}))(?<rest>${WHOM}${WHEN}(?:${CITING}|${ASIDE}))${END}`,
  'u',
);
/** "…, said Nadia Ferrant, who runs the clinic." */
const INVERTED = new RegExp(
  `^(?<content>.+?),["”’]? (?<cue>(?!tells?\\b|told\\b)(?:${SAID})) (?<speaker>${NOT_SUBJECT}(?:\\p{Lu}|the |an? |his |her |its |their |(?!(?:it|he|she|they|that|there|this|we)\\b)(?:\\p{Ll}+ ){1,6}\\p{Lu})(?:[^,;]{1,60}?)(?:, [^;]+)?)${END}`,
  'u',
);
const ACCORDING = new RegExp(
  `^(?<content>.+?),? (?<cue>according to|in the (?:view|opinion|words) of) (?<speaker>[^;]+?)${END}`,
  'u',
);
/** Those of them that can only be verbs: "denied reports that …" reports nothing. */
const SURELY_SAID = SAID.split('|')
  .filter((form) => !/^(?:reports?|claims?|shows?|cautions?|fear)$/.test(form))
  .join('|');

/** "The minister told reporters on Friday that …", "Vera Stahl, who runs the clinic, said that …", up to what the speaker does beside. */
const OPENING_REPORT = new RegExp(
  `^(?<speaker>${NOT_SUBJECT}(?!\\p{Lu}\\p{Ll}+ing |(?:On|In|At|By|For|After|Before|When|While|As|Because|Although|Though|Despite|If) )[^;]{2,140}?),? (?<cue>(?:has |have |had )?(?:${SURELY_SAID}))(?<rest>${WHOM}${WHEN}) that (?<content>(?:(?!, (?:and|but) (?!that\\b))[^;])+)(?<tail>, (?:and|but) \\p{Ll}+(?:ed|t) [^;]+)?$`,
  'u',
);
const LEADING =
  /^(?<cue>According to|In the (?:view|opinion|words) of) (?<speaker>[^,;]+(?:, (?:the|a|an|its|his|her|leader|head|director)\b[^,;]*)?|(?:the|its|his|her) [\p{Ll} '’-]+, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}), (?<content>.+)$/u;

const FEWEST_WORDS = 3;
const words = (text: string): number => text.split(' ').length;

const spanOf = (text: string, part: string, from: number): Span => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};

/** Before a verb of saying at the front these show that another clause stands there too. */
const JOINS_CLAUSE =
  /["“”]| (?:and|but|after|before|as|when|while|because|where|if|that) |(?<!^|[Tt]he |[Aa]n? |[Ff]ormer |, )\b\p{Ll}{2,}ed /u;

/** "…, who runs the clinic", "…, some of whom had travelled", "…, whose helicopter had picked them up": says more of a speaker. */
const ASIDE_OF_SPEAKER = /, (?:\p{Ll}+ of )?(?:who|whom|whose|which)\b.*/u;

/** "a report by the charity": surely a noun. */
const REPORT_OF = /\b(?:report|claim|show)s? (?=(?:by|from|of|in|on|to) )/gu;

const bare = (speaker: string): string => speaker.replace(ASIDE_OF_SPEAKER, '');

/** Another report inside what is said, or a verb within the speaker, shows that the pattern caught something else. */
const isPlausible = (content: string, speaker: string): boolean =>
  words(content) >= FEWEST_WORDS &&
  words(bare(speaker)) <= 16 &&
  !new RegExp(`\\b(?:${SAID}|will|would|has|have|had|is|are|was|were) `).test(
    ` ${bare(speaker).replace(REPORT_OF, '')} `,
  );

const matched = (text: string): { content: Span; cue: Span; speaker: Span } | null => {
  for (const pattern of [LEADING, ACCORDING, TRAILING, INVERTED, OPENING_REPORT]) {
    const groups = pattern.exec(text)?.groups;
    const { content = '', cue = '', speaker = '' } = groups ?? {};
    if (!groups || !isPlausible(content, speaker)) continue;
    if (pattern === OPENING_REPORT && JOINS_CLAUSE.test(`${bare(speaker)} `)) continue;
    const leads = pattern === LEADING || pattern === OPENING_REPORT;
    const end = text.length - (groups.tail ?? '').length;
    const told = leads ? { start: end - content.length, end } : { start: 0, end: content.length };
    const from = leads ? 0 : told.end;
    return {
      content: told,
      cue: spanOf(
        text,
        cue,
        pattern === TRAILING || pattern === OPENING_REPORT ? spanOf(text, speaker, from).end : from,
      ),
      speaker: spanOf(text, bare(speaker), from),
    };
  }
  return null;
};

/** "On Monday, …", "After the mine closed, …", "Accusing them of spying, …": what stands before the clause is parsed apart from it. */
const OPENING =
  /^(?:On|In|At|By|For|During|Since|Late|Early|Under|Amid|After|Before|When|While|As|Because|Although|Though|Following|Despite|If|Unless|Once|Until|\p{Lu}\p{Ll}+ing)\b[^,;]{1,90},(?= )/u;

/** "… after the port agreed", "… when a ferry sank": a clause behind the main one. */
const CLOSING =
  / (?=(?:when|after|because|before|although|though|unless|if|until|while) (?:the |an? |its |his |her |their |he |she |it |they |\p{Lu}|\p{Ll}+s (?:was|were|had|have|are|rise|fall|fail)\b|\p{Ll}+ (?:was|were|had|has|is|are|fails?)\b))/gu;

const closed = (text: string, { start, end }: Span): Span[] => {
  const at = [...text.slice(start, end).matchAll(CLOSING)].map(({ index }) => start + index);
  const cuts = at.filter((index) => text.slice(start, index).split(' ').length >= FEWEST_WORDS);
  return [start, ...cuts.map((index) => index + 1)].map((from, part) => ({ start: from, end: cuts[part] ?? end }));
};

const opened = (text: string, { start, end }: Span): Span[] => {
  const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  if (opening === 0) return closed(text, { start, end });
  return [{ start, end: start + opening }, ...closed(text, { start: start + opening + 1, end })];
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const cutPart = (text: string, span: Span): Cut => {
  const part = text.slice(span.start, span.end);
  const found = matched(part);
  if (found === null) return { pieces: opened(text, span), reports: [] };
  const around = {
    start: Math.min(found.cue.start, found.speaker.start),
    end: Math.max(found.cue.end, found.speaker.end),
  };
  const isAfter = around.start >= found.content.end;
  const rest = isAfter ? { start: around.start, end: part.length } : { start: 0, end: found.content.start };
  const [content, other] = [moved(found.content, span.start), moved(rest, span.start)];
  const behind = { start: content.end, end: span.end };
  const pieces = isAfter
    ? [...opened(text, content), other]
    : [other, ...opened(text, content), ...(content.end < span.end ? [behind] : [])];
  const report = { speaker: moved(found.speaker, span.start), cue: moved(found.cue, span.start), content };
  return { pieces, reports: [report] };
};

/** Statements side by side: parted by a semicolon, or by "but" or "while" behind a comma. */
const JOINT = /;\s+|, (?=(?:but|while|whereas) (?:\p{Lu}|the |an? |its? |his |her |he |she |they |their ))/gu;

const partsOf = (text: string, { start, end }: Span): Span[] => {
  const joints = [...text.slice(start, end).matchAll(JOINT)];
  const starts = [start, ...joints.map(({ index, 0: joint }) => start + index + joint.length)];
  const ends = [...joints.map(({ index, 0: joint }) => start + index + joint.trimEnd().length), end];
  return starts.map((from, at) => ({ start: from, end: ends[at] ?? end }));
};

/**
 * Cuts a sentence where its parts meet: statements side by side, what is said and who says it, a phrase that opens it. Parses of the
 * pieces err less than those of the whole.
 */
export const cut = (text: string, span: Span): Cut => {
  const parts = partsOf(text, span).map((part) => cutPart(text, part));
  return { pieces: parts.flatMap(({ pieces }) => pieces), reports: parts.flatMap(({ reports }) => reports) };
};
