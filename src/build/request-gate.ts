import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { isServerPath } from './dev-paths.ts';

/** Gate of the development server, between its requests and the changes of the content. */
export interface RequestGate {
  /**
   * Lets a request for a page or file of the site pass, once no change is under way.
   *
   * @param request - the request
   * @param response - answer to it, made by later handlers
   * @param next - calls the next handler of the server
   */
  readonly pass: (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => void;
  /**
   * Makes a change while no request is being answered: later requests wait for its end.
   *
   * @param change - makes the change; it asks nothing of this server
   * @returns what the change returns
   */
  readonly change: <T>(change: () => Promise<T>) => Promise<T>;
}

/**
 * Makes a gate that keeps requests and changes of the content apart. Without it, Astro may show the old
 * content until the next change: it invalidates the modules that hold its collections, and a request
 * being answered at that moment has the server transform them again, so that they pass for up to date
 * and are never evaluated again.
 *
 * @returns a gate without requests or changes
 */
export const requestGate = (): RequestGate => {
  const answers = new Set<Promise<void>>();
  let changes: Promise<unknown> = Promise.resolve();

  /** Waits for the changes under way, and for those that came in the meantime. */
  const opened = async (): Promise<void> => {
    let seen;
    do {
      seen = changes;
      await seen;
    } while (seen !== changes);
  };

  return {
    pass: (request, response, next) => {
      if (isServerPath((request.url ?? '/').slice(1))) {
        next();
        return;
      }
      opened().then(() => {
        const answer = finished(response)
          // The client may leave before the end.
          .catch(() => undefined)
          .then(() => {
            answers.delete(answer);
          });
        answers.add(answer);
        next();
      }, next);
    },
    change: (change) => {
      const changed = changes.then(() => Promise.all(answers)).then(change);
      changes = changed.catch(() => undefined);
      return changed;
    },
  };
};
