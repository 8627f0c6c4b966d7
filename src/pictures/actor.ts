import type { ActorReport } from '../answering/actor/actor.ts';
import { numberCitations } from '../domain/numbering.ts';
import type { Picture } from './drawing.ts';
import { pictureOfRelations } from './relations.ts';

/** Whom an actor dealt with, as a picture whose numbers are those of the report's citations. */
export const picturesOfActor = ({ report, actor }: Pick<ActorReport, 'report' | 'actor'>): Picture[] => {
  if (actor == null) return [];
  const { numberOf } = numberCitations(report);
  const partners = actor.dealings.map(({ name, ways }) => ({
    name,
    dealt: ways.map(({ quad, count, citations }) => ({
      quad,
      count,
      sources: [...new Set(citations.map(numberOf))].filter((number) => number > 0).sort((a, b) => a - b),
    })),
  }));
  const cited = partners.filter(({ dealt }) => dealt.every(({ sources }) => sources.length > 0));
  const picture = pictureOfRelations({ actor: actor.who.name, partners: cited });
  return picture === null ? [] : [picture];
};
