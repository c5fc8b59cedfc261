import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { embedFilesIn } from '../features/card/find-embed-script.ts';
import { listen } from './port.ts';
import { OEMBED_ENDPOINT } from './oembed-rules.ts';
import { isXmlAsked, oembedAnswer, redirectOf } from './redirects.ts';
import { HIDDEN } from './rule-file.ts';
import { EVERYWHERE, headersFor, PREFLIGHT, type Headers } from './rules.ts';
import type { Repository } from '../site/repository.ts';
import { FILES, type PublishedSite } from '../site/urls.ts';

const setHeaders = (response: ServerResponse, headers: Headers): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const HIDDEN_FILE = new RegExp(`^${HIDDEN}$`);

/**
 * Serves a built site by the same rules as other hosts: index pages of folders, redirects of the
 * addresses that people type and of missing final slashes, the site's own page “not found” for anything
 * else.
 *
 * @param folder - absolute path of the built site
 * @param address - public address of the site, and its languages
 * @param port - port number; 0 for any free port
 * @param editor - repository that the site’s editor changes, where it has one
 * @returns the server, listening
 * @throws {PortTakenError} where another program uses the port
 * @throws {Error} where the folder is no built site, or the system refuses the port
 */
export const serveSite = async (
  folder: string,
  address: PublishedSite,
  port: number,
  editor?: Repository,
): Promise<Server> => {
  const { base } = address;
  const files = sirv(folder, { extensions: [], etag: true, brotli: true, gzip: true });
  const notFound = readFileSync(join(folder, FILES.notFound));
  const site = { ...address, script: await embedFilesIn(folder), editor };
  const server = createServer((request, response) => {
    const [asked = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const path = asked.startsWith(base) ? asked.slice(base.length) : undefined;
    const answerNotFound = () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setHeaders(response, headersFor(path ?? '', false, site));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const redirect = (target: string) => {
      const location = `${base}${target}${query === '' ? '' : `?${query}`}`;
      response.writeHead(301, { location }).end();
    };
    if (path === undefined || HIDDEN_FILE.test(path)) {
      if (`${asked}/` === base) redirect('');
      else answerNotFound();
      return;
    }
    if (request.method === 'OPTIONS') {
      setHeaders(response, { ...EVERYWHERE, ...PREFLIGHT });
      response.writeHead(204).end();
      return;
    }
    const target = redirectOf(path, site);
    if (target !== undefined) {
      redirect(target);
      return;
    }
    if (path === OEMBED_ENDPOINT && isXmlAsked(query)) {
      response.writeHead(501).end();
      return;
    }
    const file = path === OEMBED_ENDPOINT ? oembedAnswer(query, address) : path;
    setHeaders(response, headersFor(path, true, site));
    request.url = `/${file ?? OEMBED_ENDPOINT}`.replace(/\/$/, '/index.html');
    files(request, response, answerNotFound);
  });
  await listen(server, port);
  return server;
};
