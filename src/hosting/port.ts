import { createServer, type Server } from 'node:net';

/** Error for a port in use by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number) {
    super(
      `Le port ${port} est déjà pris\u00a0: arrêtez l’autre programme, ou choisissez PORT.\n` +
        `Port ${port} is already in use: stop the other program, or choose PORT.`,
    );
  }
}

/**
 * Starts a server.
 *
 * @param server - a server that does not listen yet
 * @param port - port number; 0 for any free port
 * @param host - address to listen at; every address of the machine by default
 * @returns once the server listens
 * @throws {PortTakenError} where another program uses the port
 * @throws {Error} where the system refuses the port for another reason
 */
export const listen = (server: Server, port: number, host?: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server
      .once('error', (error) => {
        const isTaken = 'code' in error && error.code === 'EADDRINUSE';
        reject(isTaken ? new PortTakenError(port) : error);
      })
      .listen(port, host, resolve);
  });

/**
 * Checks that a port is free, before the work of a server begins.
 *
 * @param port - port number from 1 to 65535
 * @throws {PortTakenError} where another program uses the port
 * @throws {Error} where the system refuses the port for another reason
 */
export const assertPortFree = async (port: number): Promise<void> => {
  const server = createServer();
  await listen(server, port);
  await new Promise((closed) => server.close(closed));
};
