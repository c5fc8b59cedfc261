import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  CARD_CSS,
  frameHeight,
  wideFrom,
  WALL_CSS,
  WIDE_CARD_CSS,
} from '../../src/features/card/height.ts';
import { cardOf } from '../../src/features/card/card.ts';
import { cardRoutesOf } from '../../src/site/routes.ts';
import { cardPath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { planOf } from '../support/pages.ts';
import { describeSites } from '../support/sites.ts';

/** A page of another site keeps what its frames tell it. */
const KEEPER = `<script>messages=[];addEventListener('message',({data})=>messages.push(data))</script>`;

const frameOf = (src: string, width: number, height: number, attributes = ''): string =>
  `<iframe src="${src}" width="${width}" height="${height}" style="border:0" ${attributes}></iframe>`;

const messagesOf = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { messages: Record<string, unknown>[] }).messages);

const cardFrames = (page: Page): readonly Frame[] => page.frames().slice(1);

/** Height of a card, were its frame not high at all. */
const heightOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    document.body.style.minHeight = '0';
    const { height } = document.body.getBoundingClientRect();
    document.body.style.minHeight = '';
    return height;
  });

/** Sizes of the card in a page, in CSS pixels, by the names of `CARD_CSS`. Runs in the page. */
const measureCard = (): Record<string, number> => {
  const style = (selector: string) => {
    const element = document.querySelector(selector);
    return element ? getComputedStyle(element) : undefined;
  };
  const px = (selector: string, ...properties: readonly string[]) =>
    properties.reduce(
      (sum, name) => sum + Number.parseFloat(style(selector)?.getPropertyValue(name) ?? ''),
      0,
    );
  const leading = (selector: string) => px(selector, 'line-height') / px(selector, 'font-size');
  const borders = px('.card', 'border-block-start-width', 'border-block-end-width');
  const isWide = px('.card-figure', 'border-block-end-width') === 0;
  return {
    minHeight: px('.card', 'min-block-size'),
    textSize: px('.card', 'font-size'),
    textLeading: leading('.card'),
    statementSize: px('.card-statement', 'font-size'),
    titleSize: px('.card-title', 'font-size'),
    titleLeading: leading('.card-title'),
    titlePadding: px('.card-title a', 'padding-block-start', 'padding-block-end'),
    statementLeading: leading('.card-statement'),
    statementPadding: px('.card-statement a', 'padding-block-start', 'padding-block-end'),
    itemMinHeight: px('.card li a', 'min-block-size'),
    itemLeading: leading('.card li a'),
    itemPadding: px('.card li a', 'padding-block-start', 'padding-block-end'),
    itemNumber: Number.parseFloat(style('.card li a')?.gridTemplateColumns ?? ''),
    originSize: px('.card-origin', 'font-size'),
    gap: px('.card-words', 'row-gap'),
    wordsPadding: px('.card-words', 'padding-block-start', 'padding-block-end'),
    inlineBorders: px('.card', 'border-inline-start-width', 'border-inline-end-width'),
    inlineSpace:
      px('.card', 'border-inline-start-width', 'border-inline-end-width') +
      px('.card-words', 'padding-inline-start', 'padding-inline-end') +
      (isWide ? px('.card-figure', 'padding-inline-start') : 0),
    module: px('.card-figure .numeral', 'block-size') / 3,
    figureBlockSpace: px('.card-figure', 'padding-block-start', 'border-block-end-width'),
    blockBorders: borders,
  };
};

describeSites(['root'], 'cards of $name in the page of another site', (built) => {
  const { served } = built;
  const visit = useBrowser();
  const openHost = useHost();
  const host = (frames: readonly string[]): string => openHost(KEEPER + frames.join(''));

  it.each([280, 320, 400, 600])(
    'EM-04: at %i px are whole in 200 to 1000 px of height, and never wider than their frame',
    async (width) => {
      const index = await planOf(built);
      const routes = cardRoutesOf(index.plan);
      const frames = routes.map(({ path }) => frameOf(served + path, width, 1000));
      await visit(host(frames), {}, async ({ page, complaints }) => {
        for (const [place, frame] of cardFrames(page).entries()) {
          const route = routes[place];
          if (!route) throw new Error('A frame too many.');
          const height = await heightOf(frame);
          const { below, overflow } = await frame.evaluate(() => ({
            below: document.body.scrollHeight - Math.ceil(document.body.clientHeight),
            overflow: document.documentElement.scrollWidth - innerWidth,
          }));
          const card = cardOf(index, route.card, route.locale);
          const given = frameHeight(card);
          expect([route.path, overflow, below]).toEqual([route.path, 0, 0]);
          if (width >= 320) expect([route.path, height <= given]).toEqual([route.path, true]);
          const fits = height >= 200 && height <= 1000;
          // Frames are as high as a card of 320 px.
          const isClose = width > 320 || given <= height + 80;
          expect([route.path, fits, isClose]).toEqual([route.path, true, true]);
        }
        expect(complaints).toEqual([]);
      });
    },
  );

  it('have the sizes that their height is computed from', async () => {
    const frames = [320, 640].flatMap((width) =>
      ['en/cards/3-2/', 'en/cards/5/'].map((path) => frameOf(served + path, width, 1000)),
    );
    await visit(host(frames), {}, async ({ page }) => {
      const [priority, orientation, widePriority] = await Promise.all(
        cardFrames(page).map((frame) => frame.evaluate(measureCard)),
      );
      if (!priority || !orientation || !widePriority) throw new Error('There is no card.');
      const { textLeading, statementLeading, titleLeading, itemLeading, ...sizes } = CARD_CSS;
      const measured: Readonly<Record<string, number | undefined>> = {
        ...orientation,
        statementSize: priority['statementSize'],
        statementPadding: priority['statementPadding'],
      };
      const wrong = Object.entries(sizes).filter(
        ([name, size]) => Math.abs(size - (measured[name] ?? Number.NaN)) > 1,
      );
      expect([wrong, measured]).toEqual([[], measured]);
      expect(priority['textLeading']).toBeCloseTo(textLeading);
      expect(priority['statementLeading']).toBeCloseTo(statementLeading);
      expect(orientation['titleLeading']).toBeCloseTo(titleLeading);
      expect(orientation['itemLeading']).toBeCloseTo(itemLeading);
      const wrongWide = Object.entries(WIDE_CARD_CSS).filter(
        ([name, size]) => Math.abs(size - (widePriority[name] ?? Number.NaN)) > 4,
      );
      expect([wrongWide, widePriority]).toEqual([[], widePriority]);
    });
  });

  it('of the whole plan have the sizes that their height is computed from', async () => {
    await visit(host([frameOf(`${served}cartes/plan/`, 320, 1000)]), {}, async ({ page }) => {
      const [frame] = cardFrames(page);
      const measured = await frame?.evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const size = (selector: string) => {
          const element = document.querySelector(selector);
          return element ? Number.parseFloat(getComputedStyle(element).fontSize) : Number.NaN;
        };
        return {
          block: box('.wall li + li').top - box('.wall li').top,
          // The mark of the first orientation is two modules wide.
          module: box('.wall .mark').width / 2,
          titleNumber: box('.wall-titles li span').left - box('.wall-titles li b').left,
          periodSize: size('.card-period'),
        };
      });
      const sizes: Readonly<Record<string, number>> = WALL_CSS;
      const wrong = Object.entries(measured ?? {}).filter(
        ([name, size]) => !(Math.abs(size - (sizes[name] ?? Number.NaN)) <= 1),
      );
      expect([wrong, Object.keys(measured ?? {}).length]).toEqual([[], 4]);
    });
  });

  it('stand beside their mark from the width on that their height is computed for', async () => {
    const lookup = await planOf(built);
    const numbers = ['3.2', '6.1'] as const;
    const frames = numbers.flatMap((number) => {
      const card = cardOf(lookup, { view: 'priority', number }, 'fr');
      const width = Math.ceil(wideFrom(card) * CARD_CSS.textSize) + CARD_CSS.inlineBorders;
      const path = served + cardPath(card.page, 'fr');
      return [width - 1, width].map((each) => frameOf(path, each, 1000));
    });
    await visit(host(frames), {}, async ({ page }) => {
      const columns = await Promise.all(
        cardFrames(page).map((frame) =>
          frame
            .locator('.card-frame')
            .evaluate((each) => getComputedStyle(each).gridTemplateColumns.split(' ').length),
        ),
      );
      expect(columns).toEqual([1, 2, 1, 2]);
    });
  });

  it.each([280, 320, 400, 600])(
    'EM-04: at %i px with text of twice the size are whole in a frame that follows them',
    async (width) => {
      const { plan } = await planOf(built);
      const frames = cardRoutesOf(plan).map(({ path }) => frameOf(served + path, width, 411));
      const script = `<script src="${served}embed/v1.js"></script>`;
      await visit(host([script, ...frames]), {}, async ({ page, complaints }) => {
        const cards = cardFrames(page);
        expect(cards).toHaveLength(2 * (25 + 6 + 1));
        for (const [place, frame] of cards.entries()) {
          await frame.evaluate(() => {
            document.documentElement.style.fontSize = '200%';
          });
          // Browsers do not lay out what is far from the window.
          await page.locator('iframe').nth(place).scrollIntoViewIfNeeded();
          const cut = () =>
            frame.evaluate(() => {
              const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
              return [scrollHeight - innerHeight, scrollWidth - clientWidth];
            });
          await expect.poll(cut, { interval: 20 }).toEqual([0, 0]);
        }
        expect(complaints).toEqual([]);
      });
    },
  );

  it('EM-14: tell their height when it changed and no more, and come back to it', async () => {
    await visit(host([frameOf(`${served}cartes/6-1/`, 640, 400)]), {}, async ({ page }) => {
      const [frame] = cardFrames(page);
      if (!frame) throw new Error('There is no frame.');
      const told = async () =>
        (await messagesOf(page))
          .filter(({ type }) => type === 'plan-card:height')
          .map(({ height }) => height);
      await page.waitForTimeout(2000);
      const wide = Math.ceil(await heightOf(frame));
      const first = await told();
      expect(first.length).toBeLessThanOrEqual(3);
      expect(first.at(-1)).toBe(wide);
      const resize = async (width: number) => {
        await page.locator('iframe').evaluate((element, to) => {
          element.setAttribute('width', String(to));
        }, width);
        await page.waitForTimeout(500);
      };
      await resize(320);
      const narrow = Math.ceil(await heightOf(frame));
      expect((await told()).at(-1)).toBe(narrow);
      expect(narrow).toBeGreaterThan(wide);
      await resize(640);
      expect((await told()).at(-1)).toBe(wide);
      expect((await told()).length).toBeLessThanOrEqual(first.length + 2);
    });
  });

  it('EM-05, EM-07: in a frame that may run scripts alone, tell WordPress height and link', async () => {
    const src = `${served}cartes/3-2/#?secret=abc123DEF4`;
    const frames = [frameOf(src, 600, 400, 'sandbox="allow-scripts"')];
    await visit(host(frames), {}, async ({ page, complaints }) => {
      const [frame] = cardFrames(page);
      if (!frame) throw new Error('There is no frame.');
      const height = Math.ceil(await heightOf(frame));
      await page.waitForTimeout(300);
      await frame.locator('a').first().click();
      await page.waitForTimeout(300);
      const own = (await messagesOf(page)).filter(({ secret }) => secret === 'abc123DEF4');
      expect(own).toContainEqual({ message: 'height', value: height, secret: 'abc123DEF4' });
      expect(own).toContainEqual({
        message: 'link',
        value: expect.stringMatching(/\/priorites\/3-2\/$/) as string,
        secret: 'abc123DEF4',
      });
      expect(frame.url()).toBe(src);
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)(
    'have figures that need no font, in the colour of their mark: %o',
    async (visitor) => {
      const paths = ['cartes/6-1/', 'en/cards/5/', 'cartes/plan/'];
      const frames = paths.flatMap((path) =>
        [320, 700].map((width) => frameOf(served + path, width, 800)),
      );
      await visit(host(frames), visitor, async ({ page }) => {
        const figures = await Promise.all(
          cardFrames(page).map((frame) =>
            frame.locator('.numeral:visible').evaluateAll((numerals) =>
              numerals.map((numeral) => {
                const mark = numeral.previousElementSibling ?? numeral;
                const feet = [numeral, mark].map((each) => each.getBoundingClientRect().bottom);
                const fills = [numeral, mark].map((each) => getComputedStyle(each).fill);
                const drawn = numeral.querySelector('path')?.getBoundingClientRect().height ?? 0;
                return {
                  text: numeral.textContent,
                  isOneColour: fills[0] === fills[1],
                  stands: Math.abs((feet[0] ?? 0) - (feet[1] ?? Infinity)) < 0.5,
                  isHigh: drawn > 25,
                };
              }),
            ),
          ),
        );
        // In the card of the plan on a phone, the numerals of the blocks are enough.
        expect(figures.map(({ length }) => length)).toEqual([1, 1, 1, 1, 0, 6]);
        for (const figure of figures.flat())
          expect(figure).toEqual({ text: '', isOneColour: true, stands: true, isHigh: true });
      });
    },
  );

  it('of an orientation that are wide begin with mark and title side by side, and then its list', async () => {
    const paths = ['cartes/5/', 'en/cards/2/'];
    const frames = paths.flatMap((path) =>
      [620, 900].map((width) => frameOf(served + path, width, 1000)),
    );
    await visit(host(frames), {}, async ({ page }) => {
      for (const frame of cardFrames(page)) {
        const found = await frame.evaluate(() => {
          const box = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [card, mark, list] = [box('.card'), box('.card .mark'), box('.card ul')];
          return { above: mark.top - card.top, toList: list.top - mark.bottom };
        });
        // An empty band of at most the height of the mark above it; the ground is the head of the list.
        expect(found.above).toBeLessThan(100);
        expect(Math.abs(found.toList)).toBeLessThanOrEqual(1);
      }
    });
  });

  it('that are opened alone have one main part and one heading, which <plan-card> leaves there', async () => {
    for (const path of ['cartes/6-1/', 'en/cards/5/', 'cartes/plan/']) {
      await visit(served + path, {}, async ({ page }) => {
        const main = page.getByRole('main');
        await expect.poll(() => main.count()).toBe(1);
        const headings = page.getByRole('heading');
        expect(await headings.count()).toBe(1);
        expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.locator('[data-card]').getByRole('heading').count()).toBe(0);
      });
    }
  });

  it.each([
    ['', 'light', 'rgb(243, 238, 228)'],
    ['', 'dark', 'rgb(24, 22, 18)'],
    ['?theme=dark', 'light', 'rgb(24, 22, 18)'],
    ['?theme=light', 'dark', 'rgb(243, 238, 228)'],
    ['?theme=pink', 'light', 'rgb(243, 238, 228)'],
  ] as const)(
    'with %s for a reader of the %s theme are on %s',
    async (search, colorScheme, ground) => {
      const frames = [frameOf(`${served}en/cards/5/${search}`, 400, 700)];
      const painted = await visit(host(frames), { colorScheme }, ({ page }) =>
        Promise.all(
          cardFrames(page).map((frame) =>
            frame.evaluate(() => getComputedStyle(document.body).backgroundColor),
          ),
        ),
      );
      expect(painted).toEqual([ground]);
    },
  );

  it('EM-13: may be framed by anyone, and read by anyone', async () => {
    const { headers } = await fetch(`${served}cartes/3-2/`);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('can be read without scripts', async () => {
    const visitor = { javaScriptEnabled: false };
    await visit(`${served}cartes/3-2/`, visitor, async ({ page, complaints }) => {
      expect(await page.locator('[data-card]').innerText()).toContain('Soutenir et structurer');
      expect(complaints).toEqual([]);
    });
  });
});
