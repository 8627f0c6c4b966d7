import type { Claim, Event } from '../domain/reading.ts';
import { termsOf } from '../library/terms.ts';
import { type Count, countsIn } from './counts.ts';
import { isDone } from './done.ts';
import type { Material } from './material.ts';
import { type Plan, plansIn } from './plans.ts';
import { Recall, type Weigh } from './recall.ts';
import { type Speaker, speakerOfClaim } from './speaker.ts';
import { type Telling, tellingAround, tellingsOf } from './telling.ts';

/** A claim outside the title, with the words it is about. */
export type Told = {
  readonly claim: Claim;
  readonly telling: Telling;
  readonly speaker: Speaker | null;
  readonly terms: readonly string[];
  /** Its own words say too little ("denied it"); those of the sentence before stand in. */
  readonly vague: boolean;
};

export type Happening = { readonly event: Event; readonly telling: Telling; readonly terms: readonly string[] };

const FEWEST_TERMS = 2;

const wordsOfSpans = (material: Material, spans: Claim['content']): string =>
  spans.map(({ start, end }) => material.article.text.slice(start, end)).join(' ');

const toldFrom = (telling: Telling, claim: Claim, before: readonly string[]): Told => {
  const { material } = telling;
  const own = termsOf(wordsOfSpans(material, claim.content));
  const vague = own.length < FEWEST_TERMS;
  const speaker = material.reading === null ? null : speakerOfClaim(claim.attribution, material.reading);
  return { claim, telling, speaker, terms: vague ? [...own, ...before] : own, vague };
};

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "near Teke Pass on Monday": a capitalised word behind another is part of a name, though it was read as a verb of speech. */
const isCueInName = ({ cue }: Claim, { article }: Material): boolean =>
  cue !== null &&
  CAPITAL.test(article.text.slice(cue.start)) &&
  /(?:^|\s)\p{Lu}[\p{L}-]* $/u.test(article.text.slice(Math.max(0, cue.start - 30), cue.start));

/** What is said in an article, in its order; title lines repeat it and are left out. */
export const toldIn = (material: Material): Told[] => {
  const tellings = tellingsOf(material);
  return tellings.flatMap((telling, at) =>
    telling.inTitle
      ? []
      : telling.claims
          .filter((claim) => !isCueInName(claim, material))
          .map((claim) => toldFrom(telling, claim, tellings[at - 1]?.terms ?? [])),
  );
};

/** What happens in an article, its title left out: events that are told as having happened, by the article or by somebody. */
export const happeningsIn = (material: Material): Happening[] =>
  (material.reading?.events ?? []).flatMap((event) => {
    const telling = tellingAround(material, event.trigger);
    if (telling === null || telling.inTitle || !isDone(event.status)) return [];
    const spans = [event.actor, event.recipient, event.place].flatMap((part) => (part === null ? [] : [part.span]));
    return [{ event, telling, terms: termsOf(wordsOfSpans(material, [event.trigger, ...spans])) }];
  });

/** What was told up to a moment, to hold against what is told after it. */
export class Memory {
  readonly sentences: Recall<Telling>;
  readonly told: Recall<Told>;
  readonly toldOf = new Map<Telling, Told[]>();
  readonly counts: Recall<Count>;
  readonly happenings: Recall<Happening>;
  readonly plans: Recall<Plan>;

  constructor(weigh: Weigh) {
    this.sentences = new Recall(weigh);
    this.told = new Recall(weigh);
    this.counts = new Recall(weigh);
    this.happenings = new Recall(weigh);
    this.plans = new Recall(weigh);
  }

  add(material: Material): void {
    for (const telling of tellingsOf(material)) this.sentences.add(telling, telling.terms);
    for (const told of toldIn(material)) {
      this.told.add(told, told.terms);
      this.toldOf.set(told.telling, [...(this.toldOf.get(told.telling) ?? []), told]);
    }
    for (const count of countsIn(material)) this.counts.add(count, count.telling.terms);
    for (const happening of happeningsIn(material)) this.happenings.add(happening, happening.terms);
    for (const plan of plansIn(material)) this.plans.add(plan, plan.terms);
  }
}
