import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltSite } from './sites.ts';

/** A built site as if it were published on this machine. */
export interface LocalCopy {
  /** Address of its home page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site with every address of its own leading to this machine, for programs that ask for
 * addresses themselves.
 */
export const serveLocalCopy = async ({ origin, base, served }: BuiltSite): Promise<LocalCopy> => {
  const home = origin + base;
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host ?? ''}/`;
    const answer = async () => {
      const answered = await fetch(served + (request.url ?? '').slice(1));
      const type = answered.headers.get('content-type') ?? '';
      const bytes = Buffer.from(await answered.arrayBuffer());
      const isText = /html|json|xml/.test(type);
      response.writeHead(answered.status, { 'content-type': type });
      response.end(isText ? bytes.toString('utf8').replaceAll(home, url) : bytes);
    };
    answer().catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((stopped, failed) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) failed(error);
          else stopped();
        });
      }),
  };
};
