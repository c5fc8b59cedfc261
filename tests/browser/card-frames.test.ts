import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { OEmbed } from '../../src/features/card/oembed.ts';
import { snippetOf } from '../../src/features/card/snippets.ts';
import { cardRoutesOf } from '../../src/site/routes.ts';
import { cardPath, oembedFile, pagePath } from '../support/paths.ts';
import { planItems } from '../../src/plan/lookup.ts';
import type { CardPage } from '../../src/plan/pages.ts';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites, readBuilt } from '../support/sites.ts';

const CARD: CardPage = { view: 'priority', number: '3.2' };

const frameOf = (src: string, width: number, height: number, attributes = ''): string =>
  `<iframe src="${src}" width="${width}" height="${height}" style="border:0" ${attributes}></iframe>`;

const cardFrames = (page: Page): readonly Frame[] => page.frames().slice(1);

/** Height of a card at the width of its frame, were the frame not high at all. */
const naturalHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    document.body.style.minHeight = '0';
    const { height } = document.body.getBoundingClientRect();
    document.body.style.minHeight = '';
    return Math.ceil(height);
  });

/** What a frame has too much of: height of a card that is cut, height that is left. */
const spare = async (page: Page): Promise<readonly number[]> =>
  Promise.all(
    cardFrames(page).map(
      async (frame) => (await frame.evaluate(() => innerHeight)) - (await naturalHeight(frame)),
    ),
  );

describeSites(['root'], 'frames of cards of $name in the page of another site', (built) => {
  const { served } = built;
  const visit = useBrowser();
  const openHost = useHost();
  const script = `${served}embed/v1.js`;
  const code = snippetOf('frame', {
    item: CARD,
    locale: 'fr',
    theme: undefined,
    name: 'Priorité 3.2',
    height: 432,
    page: served + pagePath(CARD, 'fr'),
    card: served + cardPath(CARD, 'fr'),
    script,
  });
  const later = (action: string): string =>
    `<script>addEventListener('load',()=>setTimeout(()=>{${action}},700))</script>`;
  const addScript = `const s=document.createElement('script');s.src='${script}';document.head.append(s);`;
  const inShadow = `<div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<section></section>';document.getElementById('host').shadowRoot.firstChild.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(code)}</script>`;

  it.each([
    ['after the script', `<script src="${script}"></script>${code}`],
    ['before the script', `${code}<script src="${script}"></script>`],
    ['long before the script', code + later(addScript)],
    [
      'long after the script',
      `<script src="${script}"></script><main></main>${later(`document.querySelector('main').innerHTML=${JSON.stringify(code)}`)}`,
    ],
    ['in shadow roots, before the script', inShadow + later(addScript)],
    ['in shadow roots, after the script', `<script src="${script}"></script>${inShadow}`],
    [
      'in a sandbox, before the script',
      code.replace('<iframe', '<iframe sandbox="allow-scripts"') + later(addScript),
    ],
  ])('have the exact height of a card %s', async (_, body) => {
    await visit(openHost(body), {}, async ({ page, complaints }) => {
      await expect.poll(() => cardFrames(page).length).toBe(1);
      await page.waitForTimeout(500);
      await expect.poll(() => spare(page), { timeout: 3000 }).toEqual([0]);
      expect(complaints).toEqual([]);
    });
  });

  it('EM-15: have each its own height, where a page has several', async () => {
    const { plan } = await planOf(built);
    const cards = atLeastOne(planItems(plan)).slice(0, 6);
    const frames = cards.map((card) => frameOf(served + cardPath(card, 'fr'), 320, 1000));
    const body = frames.join('') + `<script src="${script}"></script>`;
    await visit(openHost(body), {}, async ({ page, complaints }) => {
      await expect.poll(() => spare(page), { timeout: 5000 }).toEqual(cards.map(() => 0));
      const heights = await Promise.all(cardFrames(page).map(naturalHeight));
      expect(new Set(heights).size).toBeGreaterThan(1);
      expect(complaints).toEqual([]);
    });
  });

  it('keep their height where a frame of the site that is no card of this page speaks', async () => {
    const liar = `<iframe src="about:blank" name="liar"></iframe>`;
    const body = `<script src="${script}"></script>${code}${liar}`;
    await visit(openHost(body), {}, async ({ page }) => {
      await page.waitForTimeout(500);
      const frame = page.locator('iframe').first();
      const before = await frame.evaluate((each) => each.clientHeight);
      await page.frame('liar')?.evaluate(() => {
        parent.postMessage({ type: 'plan-card:height', height: 999 }, '*');
      });
      await page.waitForTimeout(300);
      expect(await frame.evaluate((each) => each.clientHeight)).toBe(before);
    });
  });

  it.each([320, 480, 600, 984])(
    'without a script are filled by their card at %i px, down to the ground',
    async (width) => {
      const paths = ['cartes/3-2/', 'en/cards/5/', 'cartes/plan/'];
      const frames = paths.flatMap((path) =>
        [850, 1000].map((height) => frameOf(served + path, width, height, 'sandbox')),
      );
      await visit(openHost(frames.join('')), {}, async ({ page }) => {
        const found = await Promise.all(
          cardFrames(page).map((frame) =>
            frame.evaluate(() => {
              const card = document.querySelector('.card');
              const foot = document.querySelector('.card-origin, .wall:last-child');
              const origin = document.querySelector('.wall:last-child') ?? foot;
              if (!card || !origin) throw new Error('There is no card.');
              const figure = document.querySelector('.card-figure');
              // A wide card with a list has its mark beside its title.
              const isBeside =
                figure?.closest('.card-list') === null &&
                getComputedStyle(figure).borderBlockEndWidth === '0px';
              const { bottom } = card.getBoundingClientRect();
              const ground = Number.parseFloat(getComputedStyle(card).borderBlockEndWidth);
              const lowest = isBeside ? figure : origin;
              return {
                empty: innerHeight - bottom,
                above: bottom - ground - lowest.getBoundingClientRect().bottom,
                scrolls: document.documentElement.scrollHeight - innerHeight,
                isThick: ground >= 6,
              };
            }),
          ),
        );
        expect(found).toHaveLength(6);
        for (const { empty, above, scrolls, isThick } of found) {
          expect([empty, scrolls, isThick]).toEqual([0, 0, true]);
          // What stands on the ground, or the last line above it.
          expect(above).toBeGreaterThanOrEqual(0);
          expect(above).toBeLessThan(24);
        }
      });
    },
  );

  it('with the height of the oEmbed answer cut no card, and are within 120 px of its height at the width of the answer', async () => {
    const { plan } = await planOf(built);
    const routes = atLeastOne(cardRoutesOf(plan));
    const answers = routes.map(
      ({ card, locale }) => JSON.parse(readBuilt(built, oembedFile(card, locale))) as OEmbed,
    );
    const frames = routes.map(({ path }, place) => {
      const { width, height } = answers[place] ?? { width: 0, height: 0 };
      return frameOf(served + path, width, height, 'scrolling="no"');
    });
    await visit(openHost(frames.join('')), {}, async ({ page }) => {
      const framed = cardFrames(page);
      expect(framed).toHaveLength(routes.length);
      const left = async () =>
        new Map((await spare(page)).map((value, place) => [routes[place]?.path, value]));
      for (const [path, value] of await left()) {
        expect([path, value >= 0, value <= 120]).toEqual([path, true, true]);
      }
      for (const width of [320, 360, 400, 480, 560, 577, 578, 582, 600, 620, 640, 700, 984]) {
        await page.evaluate((to) => {
          for (const frame of document.querySelectorAll('iframe')) frame.width = String(to);
        }, width);
        const cut = [...(await left())].filter(([, value]) => value < 0);
        expect([width, cut]).toEqual([width, []]);
      }
    });
  });

  it.each([
    { sandbox: 'allow-scripts allow-popups', opens: 'window' },
    { sandbox: 'allow-scripts allow-popups allow-same-origin', opens: 'window' },
    { sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox', opens: 'window' },
    { sandbox: 'allow-scripts allow-top-navigation-by-user-activation', opens: 'top' },
    { sandbox: 'allow-scripts allow-popups allow-top-navigation', opens: 'top' },
    { sandbox: undefined, opens: 'top' },
  ])('with the sandbox $sandbox, a link of a card leads on: $opens', async ({ sandbox, opens }) => {
    const attributes = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
    const frame = frameOf(`${served}cartes/3-2/`, 600, 400, attributes);
    await visit(openHost(frame), {}, async ({ page }) => {
      const link = page.frameLocator('iframe').locator('a').first();
      const address = `${served}priorites/3-2/`;
      if (opens === 'window') {
        const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        await opened.waitForLoadState();
        expect(opened.url()).toBe(address);
        expect(await opened.locator('h1').innerText()).toContain('Soutenir et structurer');
        expect(page.url()).not.toBe(address);
      } else {
        await link.click();
        await page.waitForURL(address);
        expect(page.context().pages()).toHaveLength(1);
      }
    });
  });

  it.each(['require-corp', 'credentialless'])(
    'are shown by a host that is isolated by COEP %s',
    async (policy) => {
      const headers = {
        'cross-origin-embedder-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
      };
      const body = `${code}<script src="${script}"></script>`;
      await visit(openHost(body, { headers }), {}, async ({ page, complaints }) => {
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
        await page.frameLocator('iframe').locator('[data-card="3.2"]').waitFor({ timeout: 5000 });
        await expect.poll(() => spare(page)).toEqual([0]);
        expect(complaints).toEqual([]);
      });
    },
  );
});
