import lighthouse from 'lighthouse';
import { z } from 'zod';
import { freePort } from '../support/hosts.ts';
import { launchBrowser } from './site.ts';

/** What is read of a report. */
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

/** What Lighthouse says of one page: a phone with slow 4G, simulated. */
export interface Report {
  /** 0 to 100. */
  readonly scoreOf: (category: string) => number;
  readonly valueOf: (audit: string) => number;
}

export interface Lighthouse {
  /**
   * @param url of the page
   * @param blocked patterns of addresses that get no answer
   */
  readonly report: (url: string, blocked?: readonly string[]) => Promise<Report>;
  readonly close: () => Promise<void>;
}

/** Starts a browser for Lighthouse. */
export const openLighthouse = async (): Promise<Lighthouse> => {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  return {
    report: async (url, blocked = []) => {
      const flags = { port, logLevel: 'error' as const, blockedUrlPatterns: [...blocked] };
      const result = await lighthouse(url, flags);
      const { categories, audits } = reportSchema.parse(result?.lhr);
      return {
        scoreOf: (category) => Math.round(100 * (categories[category]?.score ?? 0)),
        valueOf: (audit) => audits[audit]?.numericValue ?? Number.NaN,
      };
    },
    close: () => browser.close(),
  };
};
