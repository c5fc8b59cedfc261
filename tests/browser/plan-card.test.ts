import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { all } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { mainOf } from '../support/pages.ts';
import { describeSites, site } from '../support/sites.ts';

describeSites(['root'], '<plan-card> of $name in the page of another site', ({ served }) => {
  const visit = useBrowser();
  const host = useHost();
  const { origin } = new URL(served);
  const script = `<script async src="${served}embed/v1.js"></script>`;
  const fallback = '<a href="https://plan.example/priorites/3-2/">Priorité 3.2</a>';
  const card = (attributes: string): string => `<plan-card ${attributes}>${fallback}</plan-card>`;

  /** The card in the shadow root of an element, once it is there. */
  const shown = (page: Page, number: string) => page.locator(`[data-card="${number}"]`);

  it('shows the card of a priority and of an orientation, with whole links', async () => {
    const body = card('priority="3.2"') + card('orientation="5"') + script;
    await visit(host(body), {}, async ({ page, complaints }) => {
      await shown(page, '3.2').waitFor();
      await shown(page, '5').waitFor();
      expect(await shown(page, '3.2').innerText()).toContain('Soutenir et structurer');
      const href = await shown(page, '3.2').locator('a').first().getAttribute('href');
      expect(href).toBe(`${served}priorites/3-2/`);
      expect(await page.getByText('Priorité 3.2', { exact: true }).first().isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    { what: 'its own', lang: 'fr', attributes: 'priority="3.2" lang="en-CA"', words: 'Support' },
    { what: 'its page’s', lang: 'en', attributes: 'priority="3.2"', words: 'Support' },
    { what: 'French in others', lang: 'es', attributes: 'priority="3.2"', words: 'Soutenir' },
  ])('speaks $what language', async ({ lang, attributes, words }) => {
    await visit(host(card(attributes) + script, { lang }), {}, async ({ page }) => {
      await shown(page, '3.2').waitFor();
      expect(await shown(page, '3.2').innerText()).toContain(words);
    });
  });

  it.each(['priority="9.9"', 'priority="neuf"', 'priority="3.2" lang="es"', ''])(
    'with %s keeps the link that stands in it, and says why once',
    async (attributes) => {
      await visit(host(card(attributes) + script), {}, async ({ page, complaints }) => {
        await expect
          .poll(() => complaints.filter((each) => each.startsWith('<plan-card>')).length)
          .toBe(1);
        expect(await page.getByText('Priorité 3.2').isVisible()).toBe(true);
      });
    },
  );

  it.each([
    ['priority="3.2" lang="fr"', 'en', 'fr-CA'],
    ['priority="3.2" lang="en"', 'fr', 'en-CA'],
  ])('with %s in a page in %s has its card marked %s', async (attributes, lang, tag) => {
    await visit(host(card(attributes) + script, { lang }), {}, async ({ page }) => {
      await shown(page, '3.2').waitFor();
      expect(await shown(page, '3.2').getAttribute('lang')).toBe(tag);
    });
  });

  it('asks for its card without cookies, even in a page of the same origin', async () => {
    await visit('about:blank', {}, async ({ page }) => {
      const url = `${served}hote/`;
      await page.context().addCookies([{ name: 'reader', value: '1', url: origin }]);
      await page.route(url, (route) =>
        route.fulfill({ contentType: 'text/html', body: `${card('priority="3.2"')}${script}` }),
      );
      const asked = page.waitForRequest(`${served}cartes/3-2/`);
      await page.goto(url);
      await shown(page, '3.2').waitFor();
      expect(await page.evaluate(() => document.cookie)).toContain('reader=1');
      expect(await (await asked).allHeaders()).not.toHaveProperty('cookie');
    });
  });

  it('without the script, and before it is near, is the link that stands in it', async () => {
    await visit(host(card('priority="3.2"')), {}, async ({ page }) => {
      expect(await page.getByText('Priorité 3.2').isVisible()).toBe(true);
    });
    const far = `<div style="height:5000px"></div>${card('priority="3.2"')}${script}`;
    await visit(
      host(far),
      {},
      async ({ page, requests }) => {
        expect(requests.filter((url) => url.includes('/cartes/'))).toEqual([]);
        await page.locator('plan-card').scrollIntoViewIfNeeded();
        await shown(page, '3.2').waitFor();
      },
      'networkidle',
    );
  });

  it('follows its attributes', async () => {
    await visit(host(card('priority="3.2"') + script), {}, async ({ page }) => {
      await shown(page, '3.2').waitFor();
      await page.locator('plan-card').evaluate((each) => {
        each.setAttribute('priority', '5.4');
      });
      await shown(page, '5.4').waitFor();
      expect(await shown(page, '3.2').count()).toBe(0);
    });
  });

  it('EM-17: bears a script included twice, and elements that come later', async () => {
    const body = card('priority="3.2"') + script + script;
    await visit(host(body), {}, async ({ page, complaints }) => {
      await shown(page, '3.2').waitFor();
      await page.evaluate(() => {
        const later = document.createElement('plan-card');
        later.setAttribute('priority', '1.1');
        document.body.append(later);
      });
      await shown(page, '1.1').waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    [
      'runs from the pinned copy, with the digest that the builder page states',
      1,
      (code: string) => code,
    ],
    ['does not run where the digest is another’s', 0, (code: string) => code.replace('-', '-A')],
  ] as const)('%s', async (_what, cards, change) => {
    const main = await mainOf(site('root'), { view: 'embed' }, 'fr');
    const codes = all(main, '.hosts code').map(textOf);
    const pinned = codes.find((code) => code.includes('integrity=')) ?? '';
    const home = site('root').origin + site('root').base;
    const body = card('priority="3.2"') + change(pinned.replace(home, served));
    await visit(host(body), {}, async ({ page }) => {
      await page.waitForTimeout(cards === 0 ? 1000 : 0);
      await expect.poll(() => shown(page, '3.2').count()).toBe(cards);
    });
  });

  it('EM-18: is styled where the host’s policy allows the script and the site alone', async () => {
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src data:`;
    await visit(
      host(card('priority="3.2"') + script, { policy }),
      {},
      async ({ page, complaints }) => {
        await shown(page, '3.2').waitFor();
        const border = await shown(page, '3.2').evaluate(
          (each) => getComputedStyle(each).borderTopWidth,
        );
        expect(border).toBe('2px');
        expect(complaints).toEqual([]);
      },
    );
  });

  it('stands whatever the host’s style sheet says of every element', async () => {
    const hostile =
      '<style>html{font-size:4px}*{display:inline!important;width:7px!important;color:red!important;font:1px fantasy!important;letter-spacing:9px!important;text-transform:uppercase!important;opacity:0.1!important;position:fixed!important}</style>';
    const measure = (page: Page) =>
      shown(page, '3.2').evaluate((each) => {
        const { color, letterSpacing, textTransform, fontSize } = getComputedStyle(each);
        const { width, height } = each.getBoundingClientRect();
        return { color, letterSpacing, textTransform, fontSize, width, height };
      });
    const see = (head: string) =>
      visit(host(card('priority="3.2"') + script, { head }), {}, async ({ page }) => {
        await shown(page, '3.2').waitFor();
        return measure(page);
      });
    const plain = await see('<style>body{margin:0}</style>');
    const attacked = await see(`<style>body{margin:0}</style>${hostile}`);
    expect({ ...attacked, width: 0, height: 0 }).toEqual({ ...plain, width: 0, height: 0 });
    expect(attacked.height).toBeGreaterThan(100);
  });

  it.each([
    ['theme="dark"', 'light', 'rgb(24, 22, 18)'],
    ['theme="light"', 'dark', 'rgb(243, 238, 228)'],
    ['', 'dark', 'rgb(24, 22, 18)'],
  ] as const)(
    'with %s for a reader of the %s theme is on %s',
    async (theme, colorScheme, ground) => {
      const body = card(`priority="3.2" ${theme}`) + script;
      await visit(host(body), { colorScheme }, async ({ page }) => {
        await shown(page, '3.2').waitFor();
        const painted = await shown(page, '3.2').evaluate(
          (each) => getComputedStyle(each).backgroundColor,
        );
        expect(painted).toBe(ground);
      });
    },
  );
});

describeSites(
  ['sub-path'],
  'frames of cards of $name in the page of another site',
  ({ served }) => {
    const visit = useBrowser();
    const host = useHost();
    const { origin } = new URL(served);
    const script = `<script src="${served}embed/v1.js"></script>`;
    const FOREIGN = 'https://ailleurs.example/';

    const frame = (src: string): string =>
      `<iframe src="${src}" width="320" height="700" style="border:0"></iframe>`;
    const heightOf = (page: Page): Promise<number> =>
      page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);

    /** Opens a page with one frame; pages beside the site are answered with an empty one. */
    const open = (src: string, test: (page: Page) => Promise<void>): Promise<void> =>
      visit('about:blank', {}, async ({ page }) => {
        for (const other of [FOREIGN, `${origin}/ailleurs/`]) {
          await page.route(other, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
        }
        await page.goto(host(script + frame(src)), { waitUntil: 'networkidle' });
        await test(page);
      });

    /** Posts from within the frame, and waits until the page has had the message. */
    const post = async (page: Page, data: unknown): Promise<void> => {
      const [, inner] = page.frames();
      if (!inner) throw new Error('There is no frame.');
      await page.evaluate(() => {
        addEventListener('message', ({ data: got }) => {
          if (got === 'last') document.title = 'last';
        });
        document.title = '';
      });
      await inner.evaluate((message) => {
        parent.postMessage(message, '*');
        parent.postMessage('last', '*');
      }, data);
      await page.waitForFunction(() => document.title === 'last');
    };
    const height = (value: unknown) => ({ type: 'plan-card:height', height: value });

    it.each([100, 777, 4000])('take a height of %i from their card', async (value) => {
      await open(`${served}cartes/3-2/`, async (page) => {
        await post(page, height(value));
        expect(await heightOf(page)).toBe(value);
      });
    });

    it('take no other message from their card', async () => {
      await open(`${served}cartes/3-2/`, async (page) => {
        const before = await heightOf(page);
        const heights = [99, 4001, 9e9, -1, Number.NaN, '777', undefined].map(height);
        for (const data of [null, 'x', ...heights, { height: 777 }, { type: 'x', height: 777 }]) {
          await post(page, data);
          expect([data, await heightOf(page)]).toEqual([data, before]);
        }
      });
    });

    it('EM-16: take no height once they show a page of another origin', async () => {
      await open(`${served}cartes/3-2/`, async (page) => {
        const before = await heightOf(page);
        await page.locator('iframe').evaluate((element: HTMLIFrameElement, url) => {
          element.contentWindow?.location.replace(url);
        }, FOREIGN);
        await expect.poll(() => page.frames()[1]?.url()).toBe(FOREIGN);
        await page.frames()[1]?.waitForLoadState();
        await post(page, height(777));
        expect(await heightOf(page)).toBe(before);
      });
    });

    it.each([
      ['another origin', FOREIGN],
      ['the same host, outside of the site', `${origin}/ailleurs/`],
    ])('EM-16: are no other frames: one of %s takes no height', async (_what, src) => {
      await open(src, async (page) => {
        await post(page, height(777));
        expect(await heightOf(page)).toBe(700);
      });
    });
  },
);
