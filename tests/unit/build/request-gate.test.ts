import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestGate, type RequestGate } from '../../../src/build/request-gate.ts';

let gate: RequestGate;
let server: Server;
let url = '';
/** What happened, in order. */
let events: string[] = [];
/** Ends the answer to `/slow/`. */
let slow = Promise.withResolvers<undefined>();

beforeEach(async () => {
  gate = requestGate();
  events = [];
  slow = Promise.withResolvers<undefined>();
  server = createServer((request, response) => {
    gate.pass(request, response, () => {
      events.push(`answers ${request.url ?? ''}`);
      if (request.url === '/slow/') void slow.promise.then(() => response.end());
      else response.end();
    });
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  url = `http://localhost:${address.port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const happens = (event: string) =>
  vi.waitFor(() => {
    expect(events).toContain(event);
  });
const moment = () => new Promise((resolve) => setTimeout(resolve, 50));
const change = (name: string) =>
  gate.change(() => {
    events.push(name);
    return Promise.resolve();
  });

describe('requestGate', () => {
  it('makes a change only after the requests that are being answered', async () => {
    const answer = fetch(`${url}/slow/`);
    await happens('answers /slow/');
    const changed = change('change');
    await moment();
    expect(events).toEqual(['answers /slow/']);
    slow.resolve(undefined);
    await Promise.all([answer, changed]);
    expect(events).toEqual(['answers /slow/', 'change']);
  });

  it('holds the requests for pages until the changes are made, and not those for the server’s scripts', async () => {
    const making = Promise.withResolvers<undefined>();
    const changed = gate.change(() => making.promise);
    const answer = fetch(`${url}/page/`);
    await fetch(`${url}/@vite/client`);
    const second = change('second change');
    await moment();
    expect(events).toEqual(['answers /@vite/client']);
    making.resolve(undefined);
    await Promise.all([changed, second, answer]);
    expect(events).toEqual(['answers /@vite/client', 'second change', 'answers /page/']);
  });

  it('waits for no client that left', async () => {
    const left = get(`${url}/slow/`).on('error', () => undefined);
    await happens('answers /slow/');
    left.destroy();
    await change('change');
    expect(events).toEqual(['answers /slow/', 'change']);
  });

  it('goes on after a change that failed', async () => {
    await expect(gate.change(() => Promise.reject(new Error('refused')))).rejects.toThrow(
      'refused',
    );
    await fetch(`${url}/page/`);
    expect(await gate.change(() => Promise.resolve(1))).toBe(1);
    expect(events).toEqual(['answers /page/']);
  });
});
