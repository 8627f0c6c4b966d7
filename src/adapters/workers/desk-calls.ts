import type { ActorRequest } from '../../answering/actor/actor.ts';
import { actorReport } from '../../answering/actor/actor.ts';
import { offersOn } from '../../answering/actor/offers.ts';
import { type AskRequest, ask } from '../../answering/ask/ask.ts';
import { type ClaimsRequest, claimsReport } from '../../answering/claims.ts';
import { type EventRequest, eventReport } from '../../answering/event/event.ts';
import { type ExplainRequest, explain } from '../../answering/explain.ts';
import { libraryReport } from '../../answering/library.ts';
import { type TimelineRequest, timelineReport } from '../../answering/timeline/timeline.ts';
import { type BriefRequest, explainedBrief, plannedBrief } from '../../briefing/brief.ts';
import { finishBriefing, type Written } from '../../briefing/writing/finish.ts';
import { taskOf } from '../../briefing/writing/task.ts';
import { finishTranslation, type Translated } from '../../briefing/writing/translate.ts';
import { type AlertRequest, alertsFor } from '../../digests/alerts.ts';
import { composeDigest } from '../../digests/compose.ts';
import type { Shelf } from '../../domain/article.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import { type WhyRequest, whyReport } from '../../stories/why.ts';

/** What is answered from the library, off the gateway's thread; `core` is asked for when a question comes. Arguments and answers are plain data. */
export const deskCalls = (library: LibraryAccess, core: () => Core) => ({
  explainedBrief: (request: BriefRequest) => explainedBrief(request, { library, core: core() }),
  preparedBrief: async (request: BriefRequest) => taskOf(await plannedBrief(request, { library, core: core() })),
  translatedBrief: async (translated: Translated) => finishTranslation(translated),
  finishedBrief: (written: Written) => finishBriefing(written, library, core()),
  actor: (request: ActorRequest) => actorReport(request, library),
  event: (request: EventRequest) => eventReport(request, library),
  claims: (request: ClaimsRequest) => claimsReport(request, library),
  explain: (request: ExplainRequest) => explain(request, library, core()),
  ask: (request: AskRequest) => ask(request, library, core()),
  timeline: (request: TimelineRequest) => timelineReport(request, library),
  why: (request: WhyRequest) => whyReport(request, library),
  library: (scope: Scope) => libraryReport(scope, library),
  offers: (shelf: Shelf) => offersOn(shelf, library),
  digest: (subscription: Subscription, period: { sinceMs: number | null; untilMs: number }) =>
    composeDigest(subscription, period, library),
  alerts: (request: AlertRequest) => alertsFor(request, library),
});

export type DeskCalls = ReturnType<typeof deskCalls>;
