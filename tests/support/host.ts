import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** What a host sends, beside the body of its page. */
interface HostOptions {
  /** HTML for the head. */
  readonly head?: string;
  /** Content security policy. */
  readonly policy?: string;
  readonly lang?: string;
}

/**
 * A site of somebody else, on an origin of its own.
 *
 * @returns a function that sets the page of that site, and gives its address: `(body, options)`
 *   for a page made here, or a whole document
 */
export const useHost = () => {
  let server: Server | undefined;
  let answer = { html: '', policy: '' };
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (answer.policy) response.setHeader('content-security-policy', answer.policy);
      response.end(answer.html);
    });
    await new Promise<void>((done) => server?.listen(0, done));
  });
  afterAll(() => {
    server?.close();
  });
  return (body: string, { head = '', policy = '', lang = 'fr' }: HostOptions = {}): string => {
    const html = body.startsWith('<!doctype')
      ? body
      : `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    answer = { html, policy };
    const { port } = server?.address() as AddressInfo;
    // Another host by name than the one under test.
    return `http://127.0.0.1:${port}/`;
  };
};
