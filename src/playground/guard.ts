import type { IncomingMessage } from 'node:http';

/** Names under which the playground may be asked: against DNS rebinding. */
export const isOwnHost = (request: IncomingMessage, host: string): boolean => {
  const port = host.split(':')[1];
  const asked = request.headers.host;
  return asked === host || asked === `localhost:${port}`;
};

/** True for a request of our own page, or of a program that is no browser and sends no Origin. */
export const isOwnOrigin = (request: IncomingMessage): boolean => {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${request.headers.host}`;
};
