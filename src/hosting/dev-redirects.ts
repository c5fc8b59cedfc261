import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { isServerPath } from '../build/dev-paths.ts';
import { publishedSite } from '../build/published-site.ts';
import { OEMBED_ENDPOINT } from './oembed-rules.ts';
import { isXmlAsked, oembedAnswer, redirectOf } from './redirects.ts';
import type { PublishedSite } from '../site/urls.ts';

/** Redirects and answers requests by the rules of the hosts. */
const answerAsHosts =
  (site: PublishedSite): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { base } = site;
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
    const target = redirectOf(path, site);
    if (target !== undefined) {
      redirect(base + target);
      return;
    }
    if (path === OEMBED_ENDPOINT) {
      if (isXmlAsked(query)) {
        response.writeHead(501).end();
        return;
      }
      const answer = oembedAnswer(query, site);
      if (answer !== undefined) request.url = base + answer;
    }
    next();
  };

const asHosts = (site: PublishedSite): Plugin => ({
  name: 'plan:redirects-in-development',
  configureServer: ({ middlewares }) => {
    return () => {
      // Before Astro's own first steps, which refuse addresses without a final slash.
      middlewares.stack.unshift({ route: '', handle: answerAsHosts(site) });
    };
  },
});

/** Redirects short forms and folders in development, by the rules of the hosts. */
export const redirectsInDevelopment: AstroIntegration = {
  name: 'plan:redirects-in-development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { plugins: [asHosts(publishedSite())] } });
    },
  },
};
