import { instantMs } from '../domain/instant.ts';
import { termsOf } from '../library/terms.ts';
import type { ClaimEntry, LibraryAccess } from '../ports.ts';
import { lineOfClaim } from '../stories/line.ts';
import { withoutSpeaker } from './asked-speaker.ts';
import { type ArticleSearch, findArticles } from './find-articles.ts';
import { likeness } from './likeness.ts';
import type { Question } from './question.ts';
import { mergeAlike, withoutHeadlines } from './rows.ts';
import { type Told, unlike } from './told.ts';
import { saidBy } from './who.ts';

/** "What did Pavo Rend say?", "what has the union said about the ferry": what somebody said on a matter, or last. */
const ASKS =
  /^\s*what (?:did|does|do|has|have) (?:the )?(.+?) (?:say|said|saying)(?: (?:about|on|of|regarding)\b(.*?))?\s*[?.!]*\s*$/iu;

const TITLE =
  /^(?:(?:acting|deputy|vice|prime|foreign|interior|defence|president|premier|minister|chancellor|governor|mayor|general|colonel|major|captain|ambassador|mr|mrs|ms|dr)\.? )+(?=\p{L})/iu;

/** Whoever says much is looked at by what they said last and by what they say in the articles on the matter. */
const MOST_CLAIMS = 100;
const MOST_LINES = 3;

type Asked = { readonly name: string; readonly about: string | null };

const askedIn = ({ text, type }: Question): Asked | null => {
  const [, name, about] = type === 'said' ? (ASKS.exec(text) ?? []) : [];
  if (name === undefined) return null;
  return { name: name.replace(/[’']s$/, ''), about: about === undefined ? null : about.trim() };
};

/** Ids of everybody who is called so: "Rend" may be either of two. */
const idsOf = async ({ scope }: ArticleSearch, name: string, { finder }: LibraryAccess): Promise<string[]> => {
  const plain = name.replace(TITLE, '');
  const named = await Promise.all(
    [...new Set([name, plain])].map((each) => finder.actorsByName({ scope, name: each })),
  );
  const entries = named.flat();
  const same = await Promise.all(entries.map(({ name: whole }) => finder.actorsByName({ scope, name: whole })));
  return [...new Set([...entries, ...same.flat()].map(({ id }) => id))];
};

const claimsOf = async (search: ArticleSearch, speakers: readonly string[], library: LibraryAccess) => {
  const { scope, period } = search;
  const { found } = await findArticles(search, library);
  const articles = found.map(({ material }) => material.article.id);
  const query = { scope, period, speakers, limit: MOST_CLAIMS };
  const [last, near] = await Promise.all([
    library.finder.claims(query),
    articles.length === 0 ? [] : library.finder.claims({ ...query, articles }),
  ]);
  const unheard = near.filter(
    (each) =>
      !last.some(({ article, sentence }) => article.id === each.article.id && sentence.start === each.sentence.start),
  );
  return saidBy([...last, ...unheard], speakers).filter((each) => !isOfTheirs(each));
};

const BEFORE = 400;

/** What stands before a sentence in its paragraph. */
const wordsBefore = ({ sentence }: ClaimEntry, text: string): string =>
  text
    .slice(Math.max(0, sentence.start - BEFORE), sentence.start)
    .split('\n')
    .at(-1) ?? '';

const holdsAll = (asked: readonly string[], told: readonly string[]): boolean =>
  asked.every((term) => told.some((own) => likeness(term, own) > 0));

/** "X denied it" says nothing by itself: what is denied stands before it. */
const isBare = ({ text }: ClaimEntry): boolean =>
  /\b(?:denied|denies|rejected|confirmed) (?:it|this|that)\b/i.test(text);

/** So many letters behind a speaker tell whether it goes on: "Ms Rend" in "Ms Rend's party". */
const NEXT_WORD = 4;

/** "Ms Rend's party said": the party did, whoever is taken for its speaker. */
const isOfTheirs = ({ claim: { attribution }, sentence, text }: ClaimEntry): boolean => {
  const span = attribution[0]?.span ?? null;
  return (
    span !== null &&
    /\p{Lu}\p{L}+[’']s \p{Ll}/u.test(text.slice(span.start - sentence.start, span.end + NEXT_WORD - sentence.start))
  );
};

/** How near a claim comes to the matter: 3 by its own sentence, 2 with what stands before it, 1 with its article's title, 0 not at all. */
const nearness = (claim: ClaimEntry, about: readonly string[], text: string): number => {
  const own = termsOf(claim.text);
  if (holdsAll(about, own)) return 3;
  const before = [...own, ...termsOf(wordsBefore(claim, text))];
  if (holdsAll(about, before)) return 2;
  return holdsAll(about, [...before, ...termsOf(claim.article.title ?? '')]) ? 1 : 0;
};

const timeOf = ({ article }: ClaimEntry): number => instantMs(article.publishedAt) ?? 0;

const toldIn = async (claims: readonly ClaimEntry[], about: readonly string[], library: LibraryAccess) => {
  const articles = await library.articles.articles([...new Set(claims.map(({ article }) => article.id))]);
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return claims
    .map((claim) => ({ claim, near: nearness(claim, about, textOf.get(claim.article.id) ?? '') }))
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        b.near - a.near || Number(isBare(a.claim)) - Number(isBare(b.claim)) || timeOf(b.claim) - timeOf(a.claim),
    )
    .map(({ claim }) => claim);
};

/**
 * What somebody said on a matter, by the ledger of who says what, the nearest to it first and the newest of those; without a
 * matter, what they said last. Null where the question asks for something else, and where the ledger has nothing of it.
 */
export const toldSaid = async (search: ArticleSearch, library: LibraryAccess): Promise<Told | null> => {
  const { question } = search;
  const asked = askedIn(question);
  const speakers = asked === null ? [] : await idsOf(search, asked.name, library);
  if (asked === null || speakers.length === 0) return null;
  const claims = withoutHeadlines(await claimsOf({ ...search, question: withoutSpeaker(question) }, speakers, library));
  const told = await toldIn(claims, asked.about === null ? [] : termsOf(asked.about), library);
  const rows = mergeAlike(told.map((claim) => ({ line: lineOfClaim(claim) })));
  const lines = unlike(rows.map(({ line }) => line)).slice(0, MOST_LINES);
  const [first] = lines;
  return first === undefined ? null : { kind: 'answered', answer: first.text, lines, confidence: 0.5 };
};
