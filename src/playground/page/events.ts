import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from '../changes.ts';
import type { SiteParts } from '../control.ts';
import { maySee } from '../person.ts';
import { clockView } from './actions.ts';

type Told = { readonly event: string; readonly data: unknown };

/** Server-sent events: each open page hears what its person may see. */
export const createEvents = (parts: SiteParts) => {
  const open = new Set<ServerResponse>();
  const { world } = parts;
  const tellAll = (told: Told): void => {
    for (const response of open) send(response, told);
  };
  world.clock.onAdvance(() => tellAll({ event: 'clock', data: clockView(parts) }));

  return {
    handle: (request: IncomingMessage, response: ServerResponse, userId: string): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': hello\n\n');
      open.add(response);
      const stop = world.listen((change) => {
        const told = tell(parts, change, userId);
        if (told) send(response, told);
      });
      request.on('close', () => {
        stop();
        open.delete(response);
      });
    },
    stop: (): void => {
      for (const response of open) response.end();
    },
  };
};

const send = (response: ServerResponse, { event, data }: Told): void => {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};

/** What of a change that person's page is told; null: nothing of theirs. */
const tell = ({ world }: SiteParts, change: Change, userId: string): Told | null => {
  switch (change.kind) {
    case 'message': {
      const { message } = change.entry;
      return maySee(world, userId, change.entry) ? { event: 'message', data: { op: change.op, message } } : null;
    }
    case 'interaction': {
      const { id, type, userId: by, channelId, sourceId, state } = change.interaction;
      const theirs = by === userId && type !== 4;
      return theirs ? { event: 'interaction', data: { id, channelId, sourceId, state } } : null;
    }
    default:
      return { event: 'view', data: {} };
  }
};
