import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { describeSites } from '../support/sites.ts';

/** Another plan, at an address of its own. */
const OTHER = 'https://autre.example/plan/';

describeSites(['root'], '<plan-card> of $name on sites of many kinds', ({ served }) => {
  const visit = useBrowser();
  const host = useHost();
  const scriptOf = (site: string) => `<script async src="${site}embed/v1.js"></script>`;
  const script = scriptOf(served);
  const card = (attributes: string, page = `${served}priorites/3-2/`) =>
    `<plan-card ${attributes}><a href="${page}">Le lien</a></plan-card>`;
  const shown = (page: Page, number: string) => page.locator(`[data-card="${number}"]`);

  /** Serves the other plan: this one, with other words. */
  const serveOther = (page: Page): Promise<unknown> =>
    page.route(`${OTHER}**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(OTHER, served) });
      const text = await response.text();
      const body = route.request().url().includes('/embed/')
        ? text
        : text
            .replaceAll('Soutenir et structurer', 'AUTRE PLAN')
            .replaceAll('href="/', 'href="/plan/')
            .replace(/(rel="canonical" href=")[^"]+?(?=priorites)/, `$1${OTHER}`);
      await route.fulfill({ response, body });
    });

  /** Opens a page beside the other plan. */
  const open = (
    body: string,
    test: (page: Page, complaints: readonly string[]) => Promise<void>,
    options: Parameters<typeof host>[1] = {},
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> =>
    visit('about:blank', {}, async ({ page, complaints }) => {
      await serveOther(page);
      await prepare(page);
      await page.goto(host(body, options));
      await test(page, complaints);
    });

  describe('with several plans on a page', () => {
    const own = card('id="own" priority="3.2"');
    const other = card('id="other" priority="3.2"', `${OTHER}priorites/3-2/`);
    const words = (page: Page, id: string): Promise<string> =>
      page.locator(`#${id} [data-card]`).innerText();

    it.each([
      ['both scripts', script + scriptOf(OTHER)],
      ['both scripts, the other one first', scriptOf(OTHER) + script],
      ['the script of one', script],
      ['the script of the other', scriptOf(OTHER)],
    ])('shows each its own, with %s', async (_what, scripts) => {
      await open(scripts + own + other, async (page, complaints) => {
        expect(await words(page, 'own')).toContain('Soutenir et structurer');
        expect(await words(page, 'other')).toContain('AUTRE PLAN');
        const links = await page
          .locator('#other [data-card] a')
          .evaluateAll((each) => each.map((link) => link.getAttribute('href')));
        expect(links).toEqual([`${OTHER}priorites/3-2/`]);
        expect(complaints).toEqual([]);
      });
    });

    it('shows the card of the script before it, without a link', async () => {
      const bare = (id: string) => `<plan-card id="${id}" priority="3.2"></plan-card>`;
      const body = script + bare('own') + scriptOf(OTHER) + bare('other');
      await open(body, async (page) => {
        expect(await words(page, 'own')).toContain('Soutenir et structurer');
        expect(await words(page, 'other')).toContain('AUTRE PLAN');
      });
    });

    it('shows no card of another plan where its own cannot be reached', async () => {
      await open(
        script + other,
        async (page, complaints) => {
          await expect.poll(() => complaints.join(' ')).toContain('<plan-card>');
          expect(await page.locator('[data-card]').count()).toBe(0);
          expect(await page.getByText('Le lien').isVisible()).toBe(true);
        },
        {},
        (page) => page.route(`${OTHER}cartes/**`, (route) => route.abort()),
      );
    });

    it('shows a copy of the plan that is linked', async () => {
      // A preview of the site: its cards say where they are published.
      const published = 'https://plan.example/priorites/3-2/';
      await open(script + card('priority="3.2"', published), async (page, complaints) => {
        await shown(page, '3.2').waitFor();
        expect(complaints).toEqual([]);
      });
    });

    it('resizes the frames of both', async () => {
      const frame = (site: string) =>
        `<iframe src="${site}cartes/3-2/" width="500" height="1500"></iframe>`;
      await open(
        scriptOf(OTHER) + script + frame(served) + frame(OTHER),
        async (page) => {
          await expect
            .poll(() =>
              page
                .locator('iframe')
                .evaluateAll((each) => each.map(({ clientHeight }) => clientHeight < 1000)),
            )
            .toEqual([true, true]);
        },
        {},
        // Scripts first: a card tells its height once.
        (page) =>
          page.route(/\/cartes\//, async (route) => {
            await page.waitForTimeout(500);
            await route.fallback();
          }),
      );
    });

    it('takes nothing that runs from a site whose script is not on the page', async () => {
      const evil = 'https://mal.example/';
      const page = `<!doctype html><html lang="fr"><article data-card="3.2" onclick="window.bad=1"><img src="x" onerror="window.bad=1"><svg onload="window.bad=1"></svg><script>window.bad=1</script><iframe srcdoc="<script>parent.bad=1</script>"></iframe><a href="javascript:window.bad=1">ici</a></article>`;
      await open(
        script + card('priority="3.2"', `${evil}priorites/3-2/`),
        async (host) => {
          await host.locator('[data-card] a').click();
          await host.locator('[data-card]').click();
          await host.waitForTimeout(300);
          expect(await host.evaluate<unknown>('window.bad')).toBeUndefined();
        },
        {},
        (host) =>
          host.route(`${evil}**`, (route) =>
            route.fulfill({
              contentType: 'text/html',
              headers: { 'access-control-allow-origin': '*' },
              body: page,
            }),
          ),
      );
    });
  });

  describe('however its script is loaded', () => {
    const address = `${served}embed/v1.js`;
    const module = `${served}embed/v1.mjs`;
    it.each([
      ['as a module', `<script type="module" src="${address}"></script>`],
      ['by import', `<script type="module">import '${address}';</script>`],
      ['by a later import', `<script>import('${address}');</script>`],
      ['from the module', `<script type="module" src="${module}"></script>`],
      ['by import of the module', `<script type="module">import '${module}';</script>`],
      [
        'late, by another script',
        `<script>setTimeout(() => { const s = document.createElement('script'); s.src = '${address}'; document.head.append(s); }, 400);</script>`,
      ],
      [
        'by its text, as an optimiser does that packs scripts into one',
        `<script>fetch('${address}').then((r) => r.text()).then((text) => { const s = document.createElement('script'); s.text = text; document.head.append(s); });</script>`,
      ],
      [
        'twice and as a module',
        `${script}${script}<script type="module" src="${module}"></script>`,
      ],
    ])('shows its card: %s', async (_what, loading) => {
      await open(loading + card('priority="3.2"'), async (page, complaints) => {
        await shown(page, '3.2').waitFor();
        expect(complaints).toEqual([]);
      });
    });

    it('shows a card without a link where the script is imported', async () => {
      const body = `<script type="module">import '${address}';</script><plan-card priority="3.2"></plan-card>`;
      await open(body, (page) => shown(page, '3.2').waitFor());
    });
  });

  describe('where the host requires Trusted Types', () => {
    const trusted = "require-trusted-types-for 'script'";
    it.each([trusted, `${trusted}; trusted-types plan-card`])('works with “%s”', async (policy) => {
      await open(
        script + card('priority="3.2"'),
        async (page, complaints) => {
          await shown(page, '3.2').waitFor();
          expect(complaints).toEqual([]);
        },
        { policy },
      );
    });

    it('keeps its link where no policy is allowed', async () => {
      await open(
        script + card('priority="3.2"'),
        async (page, complaints) => {
          await expect.poll(() => complaints.join(' ')).toContain('<plan-card>');
          expect(await page.getByText('Le lien').isVisible()).toBe(true);
        },
        { policy: `${trusted}; trusted-types 'none'` },
      );
    });
  });

  describe('after a request that failed', () => {
    const failing = () => {
      let isDown = true;
      return {
        mend: () => {
          isDown = false;
        },
        down: (route: Route) => (isDown ? route.abort() : route.fallback()),
      };
    };

    it.each([
      [
        'the element is moved',
        (page: Page) =>
          page.evaluate(() => {
            document.body.prepend(document.querySelector('plan-card') ?? '');
          }),
      ],
      [
        'an attribute is set again',
        (page: Page) =>
          page.locator('plan-card').evaluate((each) => {
            each.setAttribute('priority', '3.2');
          }),
      ],
      [
        'the browser is online again',
        (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online'))),
      ],
    ])('tries again when %s', async (_what, act) => {
      const { mend, down } = failing();
      await open(
        `<p>Un texte.</p>${script}${card('priority="3.2"')}`,
        async (page, complaints) => {
          await expect.poll(() => complaints.join(' ')).toContain('<plan-card>');
          mend();
          await act(page);
          await shown(page, '3.2').waitFor();
        },
        {},
        (page) => page.route(`${served}cartes/**`, down),
      );
    });
  });

  it.each([
    ['priority="3-2"', '3.2'],
    ['priority="3,2"', '3.2'],
    ['priority=" 3.2 "', '3.2'],
    ['orientation=" 3 "', '3'],
  ])('takes %s', async (attributes, number) => {
    await open(script + card(attributes), (page) => shown(page, number).waitFor());
  });

  it.each(['priority="3.2" orientation="3"', 'priority="3.2" plan', 'priority="3.2-1"'])(
    'refuses %s',
    async (attributes) => {
      await open(script + card(attributes), async (page, complaints) => {
        await expect.poll(() => complaints.join(' ')).toContain('<plan-card>');
        expect(await page.getByText('Le lien').isVisible()).toBe(true);
      });
    },
  );

  it.each([
    ['plan', served, 'cartes/plan/'],
    ['plan lang="en"', `${served}en/`, 'en/cards/plan/'],
    ['plan', `${OTHER}en/`, 'cartes/plan/'],
  ])('with %s and a link to %s asks for the whole plan', async (attributes, page, path) => {
    const site = page.startsWith(OTHER) ? OTHER : served;
    const body = '<!doctype html><html lang="fr"><article data-card="plan">Le plan</article>';
    const headers = { 'access-control-allow-origin': '*' };
    await open(
      script + card(attributes, page),
      async (opened) => {
        await shown(opened, 'plan').waitFor();
      },
      {},
      (opened) =>
        opened.route(site + path, (route) =>
          route.fulfill({ contentType: 'text/html', headers, body }),
        ),
    );
  });

  it.each([
    ['plan', served, 'cartes/plan/'],
    ['priority="3.2"', `${served}priorites/3-2/`, 'cartes/3-2/'],
    ['orientation="5" lang="en"', `${served}en/orientations/5/`, 'en/cards/5/'],
  ])('with %s shows what a frame shows', async (attributes, page, path) => {
    const looks = (article: Element) =>
      [article, ...article.querySelectorAll('*')].map((element) => {
        const { color, backgroundColor, fill, fontSize, display } = getComputedStyle(element);
        const width = Math.round(element.getBoundingClientRect().width);
        return [element.localName, width, color, backgroundColor, fill, fontSize, display];
      });
    const frame = `<iframe src="${served}${path}" width="700" height="900" style="border:0"></iframe>`;
    const body = `<div style="width:700px">${card(attributes, page)}</div>${frame}${script}`;
    await open(body, async (opened) => {
      const shadow = opened.locator('plan-card [data-card]');
      await shadow.waitFor();
      const framed = opened.frameLocator('iframe').locator('[data-card]');
      expect(await shadow.evaluate(looks)).toEqual(await framed.evaluate(looks));
    });
  });

  it('tells the page when a card is there, and when none comes', async () => {
    const listen =
      '<script>window.told=[];for(const name of ["load","error"])document.addEventListener("plan-card:"+name,({target,detail})=>window.told.push([name,target.id,Object.keys(detail).join()]))</script>';
    const body = card('id="a" priority="3.2"') + card('id="b" priority="neuf"');
    await open(listen + body + script, async (page) => {
      await expect
        .poll(async () => (await page.evaluate<string[][]>('window.told')).toSorted())
        .toEqual([
          ['error', 'b', 'message'],
          ['load', 'a', 'page'],
        ]);
    });
  });

  it('sees a change of the language of its page, and of a shadow root’s page', async () => {
    await open(script + card('priority="3.2"'), async (page) => {
      await page.evaluate((markup) => {
        const outer = document.createElement('div');
        document.body.append(outer);
        outer.attachShadow({ mode: 'open' }).innerHTML = markup;
      }, card('priority="1.1"'));
      await shown(page, '3.2').waitFor();
      await shown(page, '1.1').waitFor();
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
      });
      for (const number of ['3.2', '1.1']) {
        await expect.poll(() => shown(page, number).getAttribute('lang')).toBe('en-CA');
      }
    });
  });

  it('changes its subject at once, without an error between two attributes', async () => {
    await open(script + card('priority="3.2"'), async (page, complaints) => {
      await shown(page, '3.2').waitFor();
      await page.locator('plan-card').evaluate((each) => {
        each.removeAttribute('priority');
        each.setAttribute('orientation', '5');
      });
      await shown(page, '5').waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it('keeps the focus on the link, whichever element it is', async () => {
    const focused = (page: Page): Promise<string | null | undefined> =>
      page.evaluate(() => {
        const outer = document.activeElement;
        return (outer?.shadowRoot?.activeElement ?? outer)?.getAttribute('href');
      });
    await open(
      script + card('priority="3.2"'),
      async (page) => {
        await page.keyboard.press('Tab');
        expect(await page.getByText('Le lien').evaluate((each) => each.matches(':focus'))).toBe(
          true,
        );
        await shown(page, '3.2').waitFor();
        expect(await focused(page)).toBe(`${served}priorites/3-2/`);
        await page.locator('plan-card').evaluate((each) => {
          each.setAttribute('priority', '5.4');
        });
        await shown(page, '5.4').waitFor();
        expect(await focused(page)).toBe(`${served}priorites/5-4/`);
        await page.locator('plan-card').evaluate((each) => {
          each.setAttribute('priority', 'neuf');
        });
        await expect.poll(() => shown(page, '5.4').count()).toBe(0);
        expect(await page.getByText('Le lien').evaluate((each) => each.matches(':focus'))).toBe(
          true,
        );
      },
      {},
      (page) =>
        page.route(`${served}cartes/3-2/`, async (route) => {
          await page.waitForTimeout(800);
          await route.fallback();
        }),
    );
  });

  it('takes no focus that it did not have', async () => {
    await open(`<input autofocus>${script}${card('priority="3.2"')}`, async (page) => {
      await shown(page, '3.2').waitFor();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    });
  });

  it('keeps its style in another document', async () => {
    await open(
      `${script}${card('priority="3.2"')}<iframe src="about:blank"></iframe>`,
      async (page) => {
        await shown(page, '3.2').waitFor();
        await page.evaluate(() => {
          const element = document.querySelector('plan-card');
          if (element) document.querySelector('iframe')?.contentDocument?.body.append(element);
        });
        const inner = page.frameLocator('iframe').locator('[data-card="3.2"]');
        const border = await inner.evaluate((each) => getComputedStyle(each).borderTopWidth);
        expect(border).toBe('2px');
      },
    );
  });

  it('shows its card in a document that it is moved to before', async () => {
    const body = `<div style="height:3000px"></div>${card('priority="3.2"')}${script}`;
    await open(`<iframe src="about:blank"></iframe>${body}`, async (page) => {
      await page.evaluate(async () => {
        await customElements.whenDefined('plan-card');
        const element = document.querySelector('plan-card');
        if (element) document.querySelector('iframe')?.contentDocument?.body.append(element);
      });
      const inner = page.frameLocator('iframe').locator('[data-card="3.2"]');
      await inner.waitFor();
      const border = await inner.evaluate((each) => getComputedStyle(each).borderTopWidth);
      expect(border).toBe('2px');
    });
  });
});
