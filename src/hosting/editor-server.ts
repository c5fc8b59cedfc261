import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { editorPolicy } from '../features/editor/policy.ts';
import { listen } from './port.ts';

/** The machine itself alone: nobody on the network reaches the editor. */
const THIS_MACHINE = '127.0.0.1';

/**
 * Serves the editor of a folder of this machine, to this machine.
 *
 * @param folder - absolute path of the editor
 * @param port - port number; 0 for any free port
 * @returns the server, listening
 * @throws {PortTakenError} where another program uses the port
 */
export const serveEditor = async (folder: string, port: number): Promise<Server> => {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    response.setHeader(
      'Content-Security-Policy',
      `${editorPolicy(undefined)};frame-ancestors 'none'`,
    );
    response.setHeader('Cache-Control', 'no-store');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await listen(server, port, THIS_MACHINE);
  return server;
};
