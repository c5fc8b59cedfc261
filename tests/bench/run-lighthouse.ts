import lighthouse from 'lighthouse';
import { z } from 'zod';
import { freePort } from '../support/hosts.ts';
import { launchBrowser } from './site.ts';

/** What is read of a report. */
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

/** What Lighthouse says of one page, on a phone with slow 4G. */
export interface Report {
  /** 0 to 100. */
  readonly scoreOf: (category: string) => number;
  readonly valueOf: (audit: string) => number;
}

/**
 * How the phone and its network are slowed down: reckoned by Lighthouse from what it saw on a fast one
 * (its default, the one that scores are made with), or applied to the browser while it paints.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export type Throttling = 'simulate' | 'devtools';

export interface ReportOptions {
  /** Patterns of addresses that get no answer. */
  readonly blocked?: readonly string[];
  readonly throttling?: Throttling;
  /** The audits to run, where not all are wanted. */
  readonly audits?: readonly string[];
}

export interface Lighthouse {
  /**
   * @param url - of the page
   * @param options - what is blocked, how the phone is slowed down, which audits are run
   */
  readonly report: (url: string, options?: ReportOptions) => Promise<Report>;
  readonly close: () => Promise<void>;
}

/** Starts a browser for Lighthouse. */
export const openLighthouse = async (): Promise<Lighthouse> => {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  return {
    report: async (url, { blocked = [], throttling = 'simulate', audits: wanted } = {}) => {
      const result = await lighthouse(url, {
        port,
        logLevel: 'error',
        blockedUrlPatterns: [...blocked],
        throttlingMethod: throttling,
        ...(wanted !== undefined && { onlyAudits: [...wanted] }),
      });
      const { categories, audits } = reportSchema.parse(result?.lhr);
      return {
        scoreOf: (category) => Math.round(100 * (categories[category]?.score ?? 0)),
        valueOf: (audit) => audits[audit]?.numericValue ?? Number.NaN,
      };
    },
    close: () => browser.close(),
  };
};
