import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { z } from 'zod';
import { formatIssues } from '../content/issue.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { createLookup, type PlanLookup } from '../plan/lookup.ts';
import { locate } from '../site/urls.ts';
import { issuesPage } from './dev-issues-page.ts';
import { isServerPath } from './dev-paths.ts';
import { contentFolder } from './environment.ts';
import { SERVED_EVENT, VERSION_METRIC } from './dev-version.ts';
import { requestGate } from './request-gate.ts';
import { watchFolder } from './watch-folder.ts';

/** Makes open pages load again. */
const FULL_RELOAD = { type: 'full-reload', path: '*' } as const;

/** What a page tells of itself: no version where it was not served by this server. */
const servedPage = z.object({ version: z.string().optional() });

/** Ends the watch of the last setup: Astro sets the server up again when its configuration changes. */
let setup = new AbortController();

/** Content of the pages; `undefined` before the server is set up. */
let shown: Promise<Content> | undefined;

/**
 * Returns the plan that the development server shows at this moment.
 *
 * @returns the plan with its look-ups; `undefined` where the content has issues
 */
export const shownPlan = async (): Promise<PlanLookup | undefined> => {
  const plan = (await shown)?.plan;
  return plan && createLookup(plan);
};

/** Answers every request for a page or file of the site with the issues of the content, if it has any. */
const answerIssues =
  (folder: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    if (isServerPath((request.url ?? '/').slice(1))) {
      next();
      return;
    }
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    const answer = (content: Content | undefined): void => {
      const issues = content?.issues ?? [];
      if (issues.length === 0) {
        next();
        return;
      }
      const type = isPage ? 'text/html' : 'text/plain';
      response.writeHead(500, { 'content-type': `${type}; charset=utf-8` });
      response.end(isPage ? issuesPage(issues, folder) : formatIssues(issues));
    };
    Promise.resolve(shown).then(answer).catch(next);
  };

/**
 * Watches the content in development: a change is shown at once, and issues replace every page until
 * they are corrected. Open pages reload by themselves.
 */
export const contentInDevelopment: AstroIntegration = {
  name: 'plan:content-in-development',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', "import '/src/build/dev-page-script.ts';");
    },
    'astro:server:setup': async ({ server, refreshContent, logger }) => {
      const folder = contentFolder();
      const gate = requestGate();
      const { hot } = server.environments.client;
      /** Number of changes that were shown. */
      let version = 0;
      const report = (error: unknown): undefined => {
        logger.error(String(error));
      };

      /** Reads the content, and updates Astro's collections, the source of the pages. */
      const read = async (bring: () => Promise<void> | undefined): Promise<Content> => {
        const content = await readContent(folder, locate);
        if (content.plan) await bring();
        else logger.error(`\n\n${formatIssues(content.issues)}\n`);
        return content;
      };
      const showChange = async (): Promise<void> => {
        const reading = read(() => refreshContent?.({}));
        await reading.catch(report);
        shown = reading;
        version += 1;
        hot.send(FULL_RELOAD);
      };

      setup.abort();
      setup = new AbortController();
      const changes = watchFolder(folder, setup.signal);
      await changes.next();
      // Astro loads its collections by itself at the start.
      shown = gate.change(() => read(() => undefined));
      shown.catch(report);
      const follow = async (): Promise<void> => {
        for await (const time of changes) {
          logger.debug(`The content changed at ${time.toISOString()}.`);
          await gate.change(showChange);
        }
      };
      follow().catch(report);
      // A page that was being loaded during a change has not heard of it.
      hot.on(SERVED_EVENT, (page, client) => {
        if (servedPage.parse(page).version !== String(version)) client.send(FULL_RELOAD);
      });
      server.middlewares.use(gate.pass);
      server.middlewares.use((_, response, next) => {
        response.setHeader('Server-Timing', `${VERSION_METRIC};desc="${version}"`);
        next();
      });
      server.middlewares.use(answerIssues(folder));
    },
  },
};
