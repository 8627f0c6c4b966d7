import type { ActorRequest } from '../../answering/actor.ts';
import { actorReport } from '../../answering/actor.ts';
import { type AskRequest, ask } from '../../answering/ask.ts';
import { type EventRequest, eventReport } from '../../answering/event.ts';
import { libraryReport } from '../../answering/library.ts';
import { type TimelineRequest, timelineReport } from '../../answering/timeline.ts';
import { type BriefRequest, brief } from '../../briefing/brief.ts';
import { composeDigest } from '../../digests/compose.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import { type WhyRequest, whyReport } from '../../stories/why.ts';

/** What is answered from the library, off the gateway's thread; `core` is asked for when a question comes. Arguments and answers are plain data. */
export const deskCalls = (library: LibraryAccess, core: () => Core) => ({
  brief: (request: BriefRequest) => brief(request, library),
  actor: (request: ActorRequest) => actorReport(request, library),
  event: (request: EventRequest) => eventReport(request, library),
  ask: (request: AskRequest) => ask(request, library, core()),
  timeline: (request: TimelineRequest) => timelineReport(request, library),
  why: (request: WhyRequest) => whyReport(request, library),
  library: (scope: Scope) => libraryReport(scope, library),
  digest: (subscription: Subscription, period: { sinceMs: number | null; untilMs: number }) =>
    composeDigest(subscription, period, library),
});

export type DeskCalls = ReturnType<typeof deskCalls>;
