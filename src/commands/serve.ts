import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { FILES } from '../urls.ts';

/**
 * Serves a built site as a static host would: folders by their index page, a missing final slash
 * redirected, anything else answered by the site's own page “not found”.
 *
 * @param folder the built site
 * @param base path that it was built for, with a slash at both ends
 * @param port 0 for any free one
 * @returns the server, listening
 */
export const serveSite = async (folder: string, base: string, port: number): Promise<Server> => {
  const files = sirv(folder, { extensions: [], etag: true });
  const notFound = readFileSync(join(folder, FILES.notFound));
  const server = createServer((request, response) => {
    const answerNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (last && !last.includes('.')) {
      response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
      response.end();
      return;
    }
    if (!path.startsWith(base)) {
      answerNotFound();
      return;
    }
    // Cards, data and the embed script are read by pages of other sites.
    response.setHeader('access-control-allow-origin', '*');
    request.url = `/${path.slice(base.length)}`.replace(/\/$/, '/index.html');
    files(request, response, answerNotFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
};
