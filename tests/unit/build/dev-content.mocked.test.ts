import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contentInDevelopment } from '../../../src/build/dev-content.ts';
import { writeWhole } from '../../support/whole-content.ts';

const environment = vi.hoisted(() => ({ contentFolder: '' }));
vi.mock(import('../../../src/build/environment.ts'), async (importActual) => ({
  ...(await importActual()),
  contentFolder: () => environment.contentFolder,
}));

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-content-'));
  await writeWhole(folder);
  environment.contentFolder = folder;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('contentInDevelopment: changes the collections while no page is being answered', async () => {
  const handlers: Handler[] = [];
  const refreshContent = vi.fn(() => Promise.resolve());
  const hook: unknown = contentInDevelopment.hooks['astro:server:setup'];
  await (hook as (options: object) => Promise<void>)({
    server: {
      environments: { client: { hot: { on: vi.fn(), send: vi.fn() } } },
      middlewares: { use: (handler: Handler) => handlers.push(handler) },
    },
    refreshContent,
    logger: { error: vi.fn(), debug: vi.fn() },
  });
  const answering = Promise.withResolvers<ServerResponse>();
  const server = createServer((request, response) => {
    const pass = ([handler, ...others]: readonly Handler[]): void => {
      if (handler) {
        handler(request, response, () => {
          pass(others);
        });
      } else answering.resolve(response);
    };
    pass(handlers);
  });
  try {
    await new Promise<void>((listening) => server.listen(0, listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    const answer = fetch(`http://localhost:${address.port}/priorites/1-1/`);
    const response = await answering.promise;
    await appendFile(join(folder, 'priorities/1-1/fr.mdx'), '\nUn paragraphe de plus.\n');
    await wait(500);
    expect(refreshContent).not.toHaveBeenCalled();
    response.end();
    expect((await answer).status).toBe(200);
    await vi.waitFor(() => {
      expect(refreshContent).toHaveBeenCalled();
    }, 10_000);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
