import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { isServerPath } from '../build/dev-paths.ts';
import { siteAddress } from '../build/environment.ts';
import { oembedAnswer, redirectOf } from './redirects.ts';

/** Redirects and answers requests by the rules of the hosts. */
const answerAsHosts =
  (base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const [asked = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const search = query === '' ? '' : `?${query}`;
    const redirect = (location: string): void => {
      response.writeHead(301, { location: location + search }).end();
    };
    if (`${asked}/` === base) {
      redirect(base);
      return;
    }
    const path = asked.startsWith(base) ? asked.slice(base.length) : undefined;
    if (path === undefined || isServerPath(path)) {
      next();
      return;
    }
    const target = redirectOf(path);
    if (target !== undefined) {
      redirect(base + target);
      return;
    }
    const answer = path === 'oembed' ? oembedAnswer(query) : undefined;
    if (answer !== undefined) request.url = base + answer;
    next();
  };

const asHosts = (base: string): Plugin => ({
  name: 'plan:redirects-in-development',
  configureServer: ({ middlewares }) => {
    return () => {
      // Before Astro's own first steps, which refuse addresses without a final slash.
      middlewares.stack.unshift({ route: '', handle: answerAsHosts(base) });
    };
  },
});

/** Redirects short forms and folders in development, by the rules of the hosts. */
export const redirectsInDevelopment: AstroIntegration = {
  name: 'plan:redirects-in-development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { plugins: [asHosts(siteAddress().base)] } });
    },
  },
};
