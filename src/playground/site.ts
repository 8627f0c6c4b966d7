import type { IncomingMessage, ServerResponse } from 'node:http';
import { control, controlActions, type SiteParts } from './control.ts';
import { isOwnOrigin } from './guard.ts';
import { sendJson } from './http.ts';
import { pageActions } from './page/actions.ts';
import { loadAssets, sendAsset } from './page/assets.ts';
import { createEvents } from './page/events.ts';
import type { Store } from './store.ts';

export type Site = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly stop: () => void;
};

const ACTIONS = { ...controlActions, ...pageActions };

/** Everything outside `/api/v10`: attachments, control, the page and its live updates. */
export const createSite = (parts: SiteParts): Site => {
  const assets = loadAssets();
  const events = createEvents(parts);
  return {
    handle: async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://playground');
      if (pathname.startsWith('/attachments/')) {
        sendAttachment(parts.world.store, pathname, response);
      } else if (pathname === '/playground/api/events' && isOwnOrigin(request)) {
        events.handle(request, response, searchParams.get('user') ?? '');
      } else if (pathname.startsWith('/playground/api/')) {
        sendJson(response, (await control(parts, ACTIONS, request)) ?? nothingAt(pathname));
      } else if (!sendAsset(assets, pathname, response)) {
        sendJson(response, nothingAt(pathname));
      }
    },
    stop: events.stop,
  };
};

const nothingAt = (pathname: string) => ({ status: 404, body: { message: `Nothing at ${pathname}` } });

const SHOWN_INLINE = /^(image\/(png|jpeg|gif|webp)|text\/plain)/;

/** Files the bot sent; anything but pictures and plain text comes as a download, and nothing runs. */
const sendAttachment = (store: Store, pathname: string, response: ServerResponse): void => {
  const attachment = store.attachment(pathname.split('/')[3] ?? '');
  if (!attachment) {
    sendJson(response, { status: 404, body: { message: 'No such attachment' } });
    return;
  }
  const inline = SHOWN_INLINE.test(attachment.contentType);
  const name = encodeURIComponent(attachment.filename);
  response.writeHead(200, {
    'content-type': inline ? attachment.contentType : 'application/octet-stream',
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  });
  response.end(attachment.bytes);
};
