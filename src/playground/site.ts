import type { IncomingMessage, ServerResponse } from 'node:http';
import { control, controlActions, type SiteParts } from './control.ts';
import { sendJson } from './http.ts';
import type { Store } from './store.ts';

export type Site = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly stop: () => void;
};

/** Everything outside `/api/v10`: attachments, control, the page. */
export const createSite = (parts: SiteParts): Site => ({
  handle: async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://playground');
    if (pathname.startsWith('/attachments/')) return sendAttachment(parts.world.store, pathname, response);
    const answer = pathname.startsWith('/playground/api/') ? await control(parts, controlActions, request) : null;
    sendJson(response, answer ?? { status: 404, body: { message: `Nothing at ${pathname}` } });
  },
  stop: () => undefined,
});

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
