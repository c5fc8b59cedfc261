import { createServer } from 'node:net';

/**
 * Says whether a server could listen on a port of this machine, on any of its addresses.
 *
 * @param port - the port to try
 * @returns whether nothing listens there
 * @throws {Error} where the system refuses the port for another reason than a listener
 */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
