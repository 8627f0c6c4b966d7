import { instantMs } from '../../domain/instant.ts';
import { termsOf } from '../../library/terms.ts';
import type { ClaimEntry, LibraryAccess } from '../../ports.ts';
import { lineOfClaim } from '../../stories/line.ts';
import { saidBy } from '../actor/who.ts';
import { type ArticleSearch, findArticles } from '../evidence/find-articles.ts';
import { abstained, type Told, unlike } from '../evidence/told.ts';
import type { Question } from '../question/question.ts';
import { mergeAlike, withoutHeadlines } from '../rows.ts';
import { holdsAll } from '../words/likeness.ts';
import { withoutSpeaker, withoutTitle } from './asked-speaker.ts';
import { onlyRefuses, REFUSES } from './refusal.ts';

/** "What did Pavo Rend say?", "what has the union said about the ferry": what somebody said on a matter, or last. */
const ASKS =
  /^\s*what (?:did|does|do|has|have) (?:the )?(.+?) (?:say|said|saying)(?: (?:about|on|of|regarding)\b(.*?))?\s*[?.!]*\s*$/iu;

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
  const plain = withoutTitle(name);
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
  return saidBy([...last, ...unheard], speakers);
};

const BEFORE = 400;
const SENTENCE_END = /(?<=[.!?][”"’']?)\s+/u;

/** The sentence right before one, if its paragraph has any: what stands further back may be another's matter. */
const wordsBefore = ({ sentence }: ClaimEntry, text: string): string => {
  const paragraph =
    text
      .slice(Math.max(0, sentence.start - BEFORE), sentence.start)
      .split('\n')
      .at(-1) ?? '';
  return paragraph.trimEnd().split(SENTENCE_END).at(-1) ?? '';
};

/** "X denied it" says nothing by itself: what is denied stands before it. */
const isBare = ({ text }: ClaimEntry): boolean =>
  /\b(?:denied|denies|rejected|confirmed) (?:it|this|that)\b/i.test(text);

/** "It was illegal": words that speak of what stands before them. */
const REFERS_BACK = /\b(?:it|its|this|they|them|their|these|those|such)\b|\bthat(?=[.,;!?”"])/i;

/** "denied any part in it": in that of which the whole article tells. */
const DENIES_PART =
  /\bden(?:y|ies|ied) (?:(?:any|all|its|his|her|their|having|that it had any) )*(?:part|role|hand|involvement|responsibility)\b/i;

/** The title of an article and the first words of its first paragraph. */
export const openingWords = (text: string): string => text.split(/\n+/).slice(0, 2).join(' ').slice(0, LEAD_LENGTH);
const LEAD_LENGTH = 500;

const BY_ITSELF = 2;
const BY_LEAD = 0.5;
const BY_TITLE = 0.25;

/** How near a claim comes to the matter: 2 by its own sentence, 1 where that refers back to the sentence before it, 0.5 where it denies a part in what its article tells of, 0.25 where that is what its article is titled after, 0 not at all. */
const nearness = (claim: ClaimEntry, about: readonly string[], text: string): number => {
  const own = termsOf(claim.text);
  if (holdsAll(about, own)) return BY_ITSELF;
  const isReferring = REFERS_BACK.test(claim.text) && !REFUSES.test(claim.text);
  if (isReferring && holdsAll(about, [...own, ...termsOf(wordsBefore(claim, text))])) return 1;
  if (about.length === 0) return 0;
  if (DENIES_PART.test(claim.text) && holdsAll(about, termsOf(openingWords(text)))) return BY_LEAD;
  return !isEmpty(claim) && holdsAll(about, termsOf(claim.article.title ?? '')) ? BY_TITLE : 0;
};

/** What says nothing by itself goes behind what does. */
const isEmpty = (claim: ClaimEntry): boolean => isBare(claim) || REFUSES.test(claim.text);

const timeOf = ({ article }: ClaimEntry): number => instantMs(article.publishedAt) ?? 0;

const toldIn = async (claims: readonly ClaimEntry[], about: readonly string[], library: LibraryAccess) => {
  const articles = await library.articles.articles([...new Set(claims.map(({ article }) => article.id))]);
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return claims
    .map((claim) => ({ claim, near: nearness(claim, about, textOf.get(claim.article.id) ?? '') }))
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        b.near - a.near || Number(isEmpty(a.claim)) - Number(isEmpty(b.claim)) || timeOf(b.claim) - timeOf(a.claim),
    );
};

/**
 * What somebody said on a matter, by the ledger of who says what, the nearest to it first and the newest of those; without a
 * matter, what they said last. `otherwise` stands where the question asks for something else or the ledger has nothing of it,
 * and, unless it abstains, before what is on the matter only by what stands around it.
 */
export const toldSaid = async (search: ArticleSearch, library: LibraryAccess, otherwise: () => Told): Promise<Told> => {
  const { question } = search;
  const asked = askedIn(question);
  const speakers = asked === null ? [] : await idsOf(search, asked.name, library);
  if (asked === null || speakers.length === 0) return otherwise();
  const claims = withoutHeadlines(await claimsOf({ ...search, question: withoutSpeaker(question) }, speakers, library));
  const found = await toldIn(claims, asked.about === null ? [] : termsOf(asked.about), library);
  const [nearest] = found;
  if (nearest === undefined) return otherwise();
  const other = nearest.near === BY_ITSELF ? null : otherwise();
  if (other !== null && other.kind !== 'abstained') return other;
  const about = termsOf(asked.about ?? '');
  const said = found.filter(({ claim }) => !onlyRefuses(claim.text, about));
  if (said.length === 0) return { ...abstained(0), nearest: found.map(({ claim }) => lineOfClaim(claim).citations[0]) };
  const rows = mergeAlike(said.map(({ claim }) => ({ line: lineOfClaim(claim) })));
  const lines = unlike(rows.map(({ line }) => line)).slice(0, MOST_LINES);
  return { kind: 'answered', answer: lines[0]?.text ?? null, lines, confidence: 0.5 };
};
