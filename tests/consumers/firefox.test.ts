import { existsSync } from 'node:fs';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SIZED } from '../support/embed-hosts.ts';
import { useHost } from '../support/host.ts';
import { describeSites } from '../support/sites.ts';

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const LONG = 'Un paragraphe assez long pour prendre toute la largeur. '.repeat(20);

describe.runIf(existsSync(FIREFOX))('in Firefox', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
  });
  afterAll(() => browser?.close());

  describeSites(['root'], '<plan-card> of $name', ({ served }) => {
    const host = useHost();
    const script = `<script async src="${served}embed/v1.js"></script>`;
    const card = `<plan-card priority="3.2"><a href="${served}priorites/3-2/">Priorité 3.2</a></plan-card>`;

    const open = async (address: string, run: (page: Page) => Promise<void>): Promise<void> => {
      if (!browser) throw new Error('Firefox has not started.');
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 1000, height: 800 });
        await page.goto(address);
        await page.waitForFunction(() =>
          document.querySelector('plan-card')?.shadowRoot?.querySelector('[data-card]'),
        );
        await run(page);
      } finally {
        await page.close();
      }
    };

    const widths = (page: Page): Promise<readonly number[]> =>
      page.evaluate(() => {
        const element = document.querySelector('plan-card');
        const inner = element?.shadowRoot?.querySelector('[data-card]');
        return [element, inner].map((each) => each?.getBoundingClientRect().width ?? 0);
      });

    test.each(Object.entries(CONTENT_SIZED))('has a usable width in %s', async (_what, around) => {
      const head = '<style>body,p{margin:0}</style>';
      await open(host(around(card, LONG) + script, { head }), async (page) => {
        const [own = 0, inner] = await widths(page);
        expect(own).toBeGreaterThanOrEqual(280);
        expect(own).toBeLessThanOrEqual(1000);
        expect(inner).toBe(own);
      });
    });

    test('takes the width and the margins of its host, and is hidden with it', async () => {
      const body = `<style>body{margin:0}plan-card{max-width:400px;margin:0 auto}</style>${card}`;
      await open(host(body + script), async (page) => {
        expect(await widths(page)).toEqual([400, 400]);
        const { x, shown } = await page.evaluate(() => {
          const element = document.querySelector('plan-card');
          const left = element?.getBoundingClientRect().x;
          element?.setAttribute('hidden', '');
          return { x: left, shown: element?.checkVisibility() };
        });
        expect([x, shown]).toEqual([300, false]);
      });
    });

    test('works where the host requires Trusted Types', async () => {
      const policy = "require-trusted-types-for 'script'";
      await open(host(card + script, { policy }), async (page) => {
        expect((await widths(page))[0]).toBeGreaterThan(280);
      });
    });

    test('takes no text style of its host, and reads from left to right', async () => {
      const body = `<div dir="rtl" lang="ar" style="font-size:4px;color:red;letter-spacing:9px">${card}</div>`;
      await open(host(body + script), async (page) => {
        const style = await page.evaluate(() => {
          const inner = document
            .querySelector('plan-card')
            ?.shadowRoot?.querySelector('[data-card]');
          if (!inner) return undefined;
          const { direction, fontSize, letterSpacing, color } = getComputedStyle(inner);
          return { direction, fontSize, letterSpacing, isRed: color === 'rgb(255, 0, 0)' };
        });
        expect(style).toEqual({
          direction: 'ltr',
          fontSize: '17px',
          letterSpacing: 'normal',
          isRed: false,
        });
      });
    });
  });
});
