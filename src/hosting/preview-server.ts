import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { createServer as createNetServer, type Server as NetServer } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { embedFilesIn } from '../features/card/find-embed-script.ts';
import { oembedAnswer, redirectOf } from './redirects.ts';
import { headersFor } from './rules.ts';
import { FILES } from '../site/urls.ts';

/** Error for a port in use by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number) {
    super(
      `Le port ${port} est déjà pris\u00a0: arrêtez l’autre programme, ou choisissez PORT.\n` +
        `Port ${port} is already in use: stop the other program, or choose PORT.`,
    );
  }
}

const listen = (server: NetServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server
      .once('error', (error) => {
        const isTaken = 'code' in error && error.code === 'EADDRINUSE';
        reject(isTaken ? new PortTakenError(port) : error);
      })
      .listen(port, resolve);
  });

/**
 * Checks that a port is free, before the work of a server begins.
 *
 * @param port - port number from 1 to 65535
 * @throws {PortTakenError} where another program uses the port
 * @throws {Error} where the system refuses the port for another reason
 */
export const assertPortFree = async (port: number): Promise<void> => {
  const server = createNetServer();
  await listen(server, port);
  await new Promise((closed) => server.close(closed));
};

/**
 * Serves a built site by the same rules as other hosts: index pages of folders, redirects of short
 * forms and of missing final slashes, the site's own page “not found” for anything else.
 *
 * @param folder - absolute path of the built site
 * @param base - path of the site on its host, with a slash at both ends
 * @param port - port number; 0 for any free port
 * @returns the server, listening
 * @throws {PortTakenError} where another program uses the port
 * @throws {Error} where the folder is no built site, or the system refuses the port
 */
export const serveSite = async (folder: string, base: string, port: number): Promise<Server> => {
  const files = sirv(folder, { extensions: [], etag: true, brotli: true, gzip: true });
  const notFound = readFileSync(join(folder, FILES.notFound));
  const script = await embedFilesIn(folder);
  const server = createServer((request, response) => {
    const [asked = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const path = asked.startsWith(base) ? asked.slice(base.length) : undefined;
    const setHeaders = (found: boolean) => {
      for (const [name, value] of Object.entries(headersFor(path ?? '', found, script))) {
        response.setHeader(name, value);
      }
    };
    const answerNotFound = () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setHeaders(false);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (path === undefined) {
      if (`${asked}/` === base) response.writeHead(301, { location: base }).end();
      else answerNotFound();
      return;
    }
    const target = redirectOf(path);
    if (target !== undefined) {
      const location = `${base}${target}${query === '' ? '' : `?${query}`}`;
      response.writeHead(301, { location }).end();
      return;
    }
    const answer = path === 'oembed' ? oembedAnswer(query) : path;
    setHeaders(true);
    request.url = `/${answer ?? 'oembed'}`.replace(/\/$/, '/index.html');
    files(request, response, answerNotFound);
  });
  await listen(server, port);
  return server;
};
