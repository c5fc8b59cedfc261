import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { once } from 'node:events';
import { createServer, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertPortFree, PortTakenError } from '../../../src/hosting/port.ts';
import { serveSite } from '../../../src/hosting/preview-server.ts';

let other: Server;
let taken = 0;
beforeEach(async () => {
  other = createServer().listen(0);
  await once(other, 'listening');
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  taken = address.port;
});
afterEach(() => {
  other.close();
});

describe('assertPortFree', () => {
  it('says of a port that another program has that it is taken', async () => {
    await expect(assertPortFree(taken)).rejects.toThrow(PortTakenError);
  });

  it('says of a port that the system refuses what the system says', async () => {
    const refused = Object.assign(new Error('refused'), { code: 'EACCES' });
    const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      queueMicrotask(() => this.emit('error', refused));
      return this;
    });
    try {
      await expect(assertPortFree(80)).rejects.toBe(refused);
    } finally {
      listen.mockRestore();
    }
  });
});

describe('serveSite', () => {
  it('says of a folder that is not there what the system says', async () => {
    const missing = join(tmpdir(), 'no-such-site');
    await expect(
      serveSite(missing, { origin: 'https://x.example', base: '/', ...DEFAULT_FORM }, 0),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
