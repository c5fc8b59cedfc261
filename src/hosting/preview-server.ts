import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { embedFilesIn } from '../features/card/find-embed-script.ts';
import { oembedAnswer, redirectOf } from './redirects.ts';
import { headersFor } from './rules.ts';
import { FILES } from '../site/urls.ts';

/**
 * Serves a built site by the same rules as other hosts: folders by their index page, a missing final
 * slash and short forms redirected, anything else answered by the site's own page “not found”.
 *
 * @param folder - the built site
 * @param base - path that it was built for, with a slash at both ends
 * @param port - 0 for any free one
 * @returns the server, listening
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
};
