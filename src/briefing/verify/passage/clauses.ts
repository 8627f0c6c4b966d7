import type { Span } from '../../../domain/span.ts';

/** A report at a sentence's edge, cut from what it reports: "…, the minister said on Friday", "according to police, …". */
export type Report = {
  readonly speaker: Span;
  readonly cue: Span;
  /** What is said; in two stretches where the report stands between them. */
  readonly content: readonly Span[];
};

/** A sentence in the pieces that are best parsed apart. Every span points into the text. */
export type Cut = { readonly pieces: readonly Span[]; readonly reports: readonly Report[] };

/** A cut sentence, with the statements side by side in it. */
export type Parts = Cut & { readonly parts: readonly Span[] };

const SAID =
  'said|says|say|caution|cautions|cautioned|warn|fear|argue|insist|claim|report|told|tells|warned|warns|claimed|claims|promised|alleged|alleges|added|announced|reported|reports|confirmed|insisted|argued|admitted|conceded|estimated|predicted|vowed|pledged|wrote|stated|explained|maintained|testified|disclosed|revealed|acknowledged|noted|declared|remarked|complained|stressed|recalled|concluded|showed|shows|show';
const NOT_SUBJECT =
  '(?!which\\b|who\\b|whose\\b|where\\b|something\\b|(?:in|for|of|with|by) (?:what|which|whose)\\b|that\\b|but\\b|and\\b|although\\b|though\\b|whereas\\b|as\\b|when\\b|while\\b|after\\b|because\\b|if\\b|unless\\b|before\\b|until\\b|since\\b)';
const WHEN = '(?: (?:on|in|at|by|late|early|last|this|yesterday|today|to|of)\\b(?:(?! that\\b)[^,;]){0,80})?';
/** Without a comma but within a number: "a survey of 3,400 labourers". */
const IN_ONE = '(?:[^,;]|,(?=\\d))+';
/** "told reporters", "told the daily Nord", "told a local radio station". */
const WHOM =
  "(?: (?:her|him|them|us|me|reporters|parliament|lawmakers|(?:the|an?|his|its) [a-z]+(?: (?!that\\b|on\\b|in\\b|at\\b)[a-z]+){0,2}(?: \\p{Lu}[\\p{L}'’-]+){0,3}|(?:\\p{Lu}[\\p{L}'’-]+ ?)+))?";
const CITING = '(?:, (?:citing|quoting|calling|describing|adding|accusing|insisting|arguing) [^;]+)?';
/** A comma where another statement follows: "…, residents said, but …". */
const END = '[.;,]?["”’]?$';
/** Told beside what is said, in the article's own voice or the speaker's: ", raising fears …", ", without naming …", ", a decline that …". */
const ASIDE = '(?:, (?:(?:without )?\\p{Ll}+ing|an? \\p{Ll}+ (?:that|which)|which|who) [^;]+|, ["“][^;]+)?';

/** What is said goes on behind the report: ", and two of them were children", ", because the road was closed". */
const MORE = `, (?:and|because|unless|if|since|so) (?:(?!\\b(?:${SAID})\\b)[^;])+?`;

/** "…, opposition leader Stanhope said.", "…, the governor, Helena Moss, warned.", "…, Dace told her." */
const TRAILING = new RegExp(
  `^(?<content>.+?)(?:,["”’]?|[?!]["”’]) (?<speaker>${NOT_SUBJECT}(?:${IN_ONE}|${IN_ONE}, ${IN_ONE},)) (?<cue>(?:has |have )?(?:${SAID}|found|finds))(?<rest>${WHOM}${WHEN}(?:${CITING}|${ASIDE}))(?<more>${MORE})?${END}`,
  'u',
);
const CASE = '(?:at|in|on|by|during|after|before|with|to|from|for|of|late|early)';

/** "…, said Nadia Ferrant, who runs the clinic." */
const INVERTED = new RegExp(
  `^(?<content>.+?),["”’]? (?<cue>(?!tells?\\b|told\\b)(?:${SAID})) (?<speaker>${NOT_SUBJECT}(?!${CASE} )(?:\\p{Lu}|the |an? |his |her |its |their |(?!(?:it|he|she|they|that|there|this|we)\\b)(?:\\p{Ll}+ ){1,6}\\p{Lu})(?:[^,;]{1,60}?)(?:, [^;]+)?)${END}`,
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
  `^(?:(?:but|while|whereas|although|though) )?(?<speaker>${NOT_SUBJECT}(?!\\p{Lu}\\p{Ll}+ing |(?:On|In|At|By|For|After|Before|When|While|As|Because|Although|Though|Despite|If) )[^;]{2,140}?),? (?<cue>(?:has |have |had )?(?:${SURELY_SAID}))(?<rest>${WHOM}${WHEN}) that (?<content>(?:(?!, (?:and|but) (?!that\\b))[^;])+)(?<tail>, (?:and|but) \\p{Ll}+(?:ed|t) [^;]+)?$`,
  'u',
);
/** "The nurses' leader, Lea Orr, said they had been asked to go": without "that", where the commas show who speaks. */
const OPENING_NAMED = new RegExp(
  `^(?:(?:but|while|whereas|although|though) )?(?<speaker>${NOT_SUBJECT}(?!\\p{Lu}\\p{Ll}+ing |(?:On|In|At|By|For|After|Before|When|While|As|Because|Although|Though|Despite|If) )[^,;]+, [^,;]+), (?<cue>said|says)(?: on \\p{Lu}\\p{Ll}+day)? (?<content>(?:the|an?|it|he|she|they|there|his|her|its|their|no|some|all|none|nothing|\\d[\\d.,]*|\\p{Lu}\\p{L}+)\\b(?:(?!, (?:and|but) (?!that\\b))[^;])+)(?<tail>, (?:and|but) \\p{Ll}+(?:ed|t) [^;]+)?$`,
  'u',
);
const LEADING =
  /^(?<cue>According to|In the (?:view|opinion|words) of) (?<speaker>(?:(?:the|its|his|her) |[^,;]*['’]s )[\p{Ll} -]+, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}|[^,;]+), (?<content>.+)$/u;
/** "According to Lea Orr, the head of the firm, …": what follows is a clause, and not more of the one before it. */
const LEADING_DESCRIBED =
  /^(?<cue>According to|In the (?:view|opinion|words) of) (?<speaker>[^,;]+, (?:the|a|an|its|his|her|leader|head|director)\b[^,;]*), (?<content>(?!\p{Ll}+ing\b|(?:and|but|who|which|whose|where|when|after|before|although|though|because|while|with|down|up|of|mainly|mostly|partly|some|one)\b).+)$/u;
const SOURCES: readonly RegExp[] = [LEADING_DESCRIBED, LEADING, ACCORDING];

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
/** The same without a comma, of what stands behind "according to" and can only be a noun: "a report that the party kept secret". */
const MORE_OF_SOURCE = / (?:who|whom|whose|that)\b.*/u;

/** "a report by the charity", "its annual report": surely a noun. */
const REPORT_OF =
  /\b(?:report|claim|show)s? (?=(?:by|from|of|in|on|to) )|\b(?:an?|the|its|his|her|their|this|that) (?:[\p{Ll}-]+ ){0,2}(?:report|claim|show) /gu;

const bare = (speaker: string): string => speaker.replace(ASIDE_OF_SPEAKER, '');

const bareSource = (speaker: string): string => bare(speaker).replace(MORE_OF_SOURCE, '');

const AUXILIARY = 'will|would|has|have|had|is|are|was|were';
const MOST_WORDS = 16;

/** Another report inside what is said, or a verb within the speaker, shows that the pattern caught something else. */
const isPlausible = (content: string, speaker: string, verbs: string): boolean =>
  words(content) >= FEWEST_WORDS &&
  words(speaker) <= MOST_WORDS &&
  !new RegExp(`\\b(?:${verbs}|${AUXILIARY}) `).test(` ${speaker} `.replace(REPORT_OF, ' '));

type Found = { content: readonly Span[]; cue: Span; speaker: Span };

const matched = (text: string): Found | null => {
  for (const pattern of [LEADING_DESCRIBED, LEADING, ACCORDING, TRAILING, INVERTED, OPENING_REPORT, OPENING_NAMED]) {
    const groups = pattern.exec(text)?.groups;
    const { content = '', cue = '', speaker: said = '', more = '' } = groups ?? {};
    const isNoun = SOURCES.includes(pattern);
    const speaker = isNoun ? bareSource(said) : bare(said);
    if (!groups || !isPlausible(content, speaker, isNoun ? SURELY_SAID : SAID)) continue;
    const isOpening = pattern === OPENING_REPORT || pattern === OPENING_NAMED;
    if (isOpening && JOINS_CLAUSE.test(`${speaker} `)) continue;
    const leads = pattern === LEADING || pattern === LEADING_DESCRIBED || isOpening;
    const end = text.length - (groups.tail ?? '').length;
    const told = leads ? { start: end - content.length, end } : { start: 0, end: content.length };
    const from = leads ? 0 : told.end;
    return {
      content: more === '' ? [told] : [told, spanOf(text, more.slice(2), told.end)],
      cue: spanOf(text, cue, pattern === TRAILING || isOpening ? spanOf(text, said, from).end : from),
      speaker: spanOf(text, speaker, from),
    };
  }
  return null;
};

/** "On Monday the heirs of Orla Venn, who …": the day opens the sentence, and its subject stands behind it without a comma. */
const DAY_AND_SUBJECT = /^(?:On|Late|Early) (?:\p{L}+ ){0,2}\p{L}+day (?:the |an? |\p{Lu})/u;

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
  const whole = text.slice(start, end);
  const opening = DAY_AND_SUBJECT.test(whole) ? 0 : (OPENING.exec(whole)?.[0].length ?? 0);
  if (opening === 0) return closed(text, { start, end });
  return [{ start, end: start + opening }, ...closed(text, { start: start + opening + 1, end })];
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const cutPart = (text: string, span: Span): Cut => {
  const part = text.slice(span.start, span.end);
  const found = matched(part);
  if (found === null) return { pieces: opened(text, span), reports: [] };
  const start = Math.min(found.cue.start, found.speaker.start);
  const [told, ...more] = found.content.map((each) => moved(each, span.start));
  if (told === undefined) return { pieces: opened(text, span), reports: [] };
  const isAfter = span.start + start >= told.end;
  const rest = isAfter
    ? { start: span.start + start, end: more[0]?.start ?? span.end }
    : { start: span.start, end: told.start };
  const behind = { start: told.end, end: span.end };
  const pieces = isAfter
    ? [...opened(text, told), rest, ...more]
    : [rest, ...opened(text, told), ...(told.end < span.end ? [behind] : [])];
  const speaker = moved(found.speaker, span.start);
  return { pieces, reports: [{ speaker, cue: moved(found.cue, span.start), content: [told, ...more] }] };
};

/** Statements side by side: parted by a semicolon, or by "but", "while" or "although" behind a comma. */
const JOINT =
  /;\s+|, (?=(?:but|while|whereas|although|though) (?:\p{Lu}|\d|no |only |all |some |many |most |both |the |an? |its? |his |her |he |she |they |their ))/gu;

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
export const cut = (text: string, span: Span): Parts => {
  const parts = partsOf(text, span);
  const cuts = parts.map((part) => cutPart(text, part));
  return { parts, pieces: cuts.flatMap(({ pieces }) => pieces), reports: cuts.flatMap(({ reports }) => reports) };
};
