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
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A site of somebody else, on an origin of its own.
 *
 * @returns a function that sets the page of that site, and gives its address: `(body, options)`
 *   for a page made here, or a whole document
 */
export const useHost = () => {
  let server: Server | undefined;
  let answer: { readonly html: string; readonly headers: Readonly<Record<string, string>> } = {
    html: '',
    headers: {},
  };
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      response.end(answer.html);
    });
    await new Promise<void>((done) => server?.listen(0, done));
  });
  afterAll(() => {
    server?.close();
  });
  return (
    body: string,
    { head = '', policy = '', lang = 'fr', headers = {} }: HostOptions = {},
  ): string => {
    const html = body.startsWith('<!doctype')
      ? body
      : `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    answer = {
      html,
      headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
    };
    const { port } = server?.address() as AddressInfo;
    // Another host by name than the one under test.
    return `http://127.0.0.1:${port}/`;
  };
};
