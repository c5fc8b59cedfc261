import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { CONTENT_SIZED } from '../support/embed-hosts.ts';
import { useHost } from '../support/host.ts';
import { describeSites } from '../support/sites.ts';

const RESET = '<style>body{margin:0}p{margin:0}</style>';
const LONG = 'Un paragraphe assez long pour prendre toute la largeur. '.repeat(20);

describeSites(['root'], 'the box of <plan-card> of $name', ({ served }) => {
  const visit = useBrowser();
  const host = useHost();
  const script = `<script async src="${served}embed/v1.js"></script>`;
  const card = (attributes = '') =>
    `<plan-card priority="3.2" ${attributes}><a href="${served}priorites/3-2/">Priorité 3.2</a></plan-card>`;

  /** Opens a page with one loaded card in it. */
  const open = (body: string, test: (page: Page) => Promise<void>, head = RESET): Promise<void> =>
    visit(
      host(body + script, { head }),
      { viewport: { width: 1000, height: 800 } },
      async ({ page }) => {
        await page.locator('[data-card="3.2"]').waitFor({ state: 'attached' });
        await test(page);
      },
    );

  const boxOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { x, width } = element.getBoundingClientRect();
      return { x, width };
    });

  it.each([
    ['width:300px', ''],
    ['width:50%', ''],
    ['max-width:400px', ''],
    ['max-width:400px;margin:0 auto', ''],
    ['margin:0 50px', ''],
    ['margin-left:-20px;margin-right:-20px', 'padding:0 40px'],
    ['float:right;width:400px', ''],
    ['float:left', ''],
    ['grid-column:2', 'display:grid;grid-template-columns:300px 1fr'],
    ['grid-column:1/-1', 'display:grid;grid-template-columns:300px 1fr'],
    ['justify-self:end;width:350px', 'display:grid'],
    ['flex:1', 'display:flex'],
    ['align-self:center;width:400px', 'display:flex;flex-direction:column'],
    ['position:absolute;left:30px;width:350px', ''],
    ['padding:0 30px', ''],
  ])('is with %s, in a parent with “%s”, where a paragraph would be', async (own, parent) => {
    const inParent = (child: string): string => `<div style="${parent}">${child}</div>`;
    const paragraph = inParent(`<p id="like" style="${own}">${LONG}</p>`);
    await open(`${paragraph}<br clear="all">${inParent(card(`style="${own}"`))}`, async (page) => {
      const [like, box] = [await boxOf(page, '#like'), await boxOf(page, 'plan-card')];
      // What takes its width from its content is as wide as the content: a card’s is 40em.
      if (own === 'float:left') expect(box).toEqual({ x: 0, width: 640 });
      else expect(box).toEqual(like);
      const inner = await boxOf(page, '[data-card]');
      expect(inner.width).toBe(box.width - (own.startsWith('padding') ? 60 : 0));
    });
  });

  it.each([
    ['hidden', ''],
    ['style="display:none"', ''],
    ['style="visibility:hidden"', ''],
    ['class="off"', '.off{display:none}'],
    ['class="off"', '.off{visibility:hidden}'],
    ['', 'div{visibility:hidden}'],
    ['', 'plan-card{display:none}'],
  ])('with %s and the rule “%s” is not to be seen', async (attributes, rule) => {
    const style = `${RESET}<style>${rule}</style>`;
    const body = `<div>${card('id="shown"')}</div>`;
    // The element is hidden once its card is there: before that, none would be asked for.
    await open(
      body,
      async (page) => {
        expect(await page.locator('[data-card]').isVisible()).toBe(true);
        await page.evaluate(
          ({ markup, css }) => {
            const element = document.querySelector('plan-card');
            const model = new DOMParser().parseFromString(`<p ${markup}>`, 'text/html');
            for (const { name, value } of model.querySelector('p')?.attributes ?? []) {
              element?.setAttribute(name, value);
            }
            document.head.insertAdjacentHTML('beforeend', css);
          },
          { markup: attributes, css: style },
        );
        expect(await page.locator('[data-card]').isVisible()).toBe(false);
      },
      RESET,
    );
  });

  it('is found by a search in the page with hidden="until-found"', async () => {
    await open(card(), async (page) => {
      await page.locator('plan-card').evaluate((element) => {
        element.setAttribute('hidden', 'until-found');
      });
      const { contentVisibility, display } = await page
        .locator('plan-card')
        .evaluate((element) => getComputedStyle(element));
      expect([contentVisibility, display]).toEqual(['hidden', 'block']);
    });
  });

  it.each(Object.entries(CONTENT_SIZED))('has a usable width in %s', async (_what, around) => {
    await open(around(card(), LONG), async (page) => {
      const { width } = await boxOf(page, 'plan-card');
      expect(width).toBeGreaterThanOrEqual(280);
      expect((await boxOf(page, '[data-card]')).width).toBe(width);
    });
  });

  it.each(Object.entries(CONTENT_SIZED).filter(([what]) => !what.includes('long text')))(
    'is no wider than its container in %s, on a telephone',
    async (_what, around) => {
      const body = `<div style="width:256px">${around(card(), '')}</div>${script}`;
      const viewport = { width: 320, height: 640 };
      await visit(host(body, { head: RESET }), { viewport }, async ({ page }) => {
        await page.locator('[data-card="3.2"]').waitFor();
        const { x, width } = await boxOf(page, 'plan-card');
        expect(x + width).toBeLessThanOrEqual(256);
        expect(width).toBeGreaterThanOrEqual(236);
      });
    },
  );

  it.each(Object.entries(CONTENT_SIZED).filter(([what]) => /^the element|flex|a grid/.test(what)))(
    'is no wider than a narrow column of a wide page in %s',
    async (_what, around) => {
      await open(`<div style="width:200px">${around(card(), '')}</div>`, async (page) => {
        const { x, width } = await boxOf(page, 'plan-card');
        expect(x + width).toBeLessThanOrEqual(200);
        expect(width).toBeGreaterThanOrEqual(180);
      });
    },
  );

  it('keeps the host’s text styles and variables out of the card', async () => {
    const text =
      'font:1px fantasy!important;letter-spacing:9px!important;word-spacing:9px!important;text-transform:uppercase!important;color:red!important;text-align:right!important;line-height:5!important;text-indent:90px!important;text-shadow:1px 1px red!important;white-space:pre!important;writing-mode:vertical-rl!important;direction:rtl!important;list-style:square!important;cursor:wait!important;-webkit-text-fill-color:red!important;hyphens:auto!important;quotes:none!important;--paper:red!important;--ink:red!important;--hue:red!important;--soft:red!important;--module:90px!important;--modules:9!important';
    const hostile = `<style>html{font-size:4px}*{${text}}</style>`;
    const measure = async (head: string): Promise<unknown> => {
      let seen: unknown;
      await open(
        `<div style="width:600px">${card('style="inline-size:auto;width:600px"')}</div>`,
        async (page) => {
          seen = await page.locator('[data-card]').evaluate((article) =>
            [article, ...article.querySelectorAll('*')].map((element) => {
              const style = getComputedStyle(element);
              const { width, height } = element.getBoundingClientRect();
              const values = [...style]
                .filter((name) => !/^(?:--|bottom|inset|left|right|top)/.test(name))
                .map((name) => `${name}:${style.getPropertyValue(name)}`);
              return [element.localName, width, height, ...values];
            }),
          );
        },
        head,
      );
      return seen;
    };
    expect(await measure(RESET + hostile)).toEqual(await measure(RESET));
  });

  it('in a page from right to left reads from left to right', async () => {
    await visit(
      host(`<div dir="rtl" lang="ar">${card('lang="fr"')}</div>${script}`),
      {},
      async ({ page }) => {
        await page.locator('[data-card="3.2"]').waitFor();
        const directions = await page
          .locator('[data-card]')
          .evaluate((article) =>
            [article, ...article.querySelectorAll('*')].map(
              (element) => getComputedStyle(element).direction,
            ),
          );
        expect(new Set(directions)).toEqual(new Set(['ltr']));
      },
    );
  });
});
