import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { orientationOf, type PriorityNumber } from '../../src/plan/number.ts';
import type { Relation } from '../../src/plan/plan.ts';
import { strings } from '../support/strings.ts';
import { fragments } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { realPlan } from '../support/real-plan.ts';
import { site } from '../support/sites.ts';

const { relations } = realPlan;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const addressOf = (locale: Locale, fragment = '') =>
  site('root').served + pagePath({ view: 'links' }, locale) + fragment;

const pairsOf = (of: readonly Relation[]) => of.map(({ between }) => between.join(' ')).toSorted();
const touching = (end: PriorityNumber) => relations.filter(({ between }) => between.includes(end));
const within = (orientation: number, among: readonly Relation[] = relations) =>
  among.filter(({ between }) => between.some((end) => orientationOf(end) === orientation));

/** What a reader sees of the map and of the list: pairs of numbers in plan order. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const inOrder = (pair: readonly string[]) =>
      pair
        .map((number) => number.split('.').map(Number))
        .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
        .map((parts) => parts.join('.'))
        .join(' ');
    const numberIn = (element: Element | null) =>
      element?.querySelector('b')?.textContent.trim() ?? '';
    const items = [...document.querySelectorAll('.link')].filter((item) => item.checkVisibility());
    const list = items.map((item) =>
      inOrder([
        numberIn(item.closest('.link-group')?.querySelector('h3') ?? null),
        numberIn(item.querySelector('a')),
      ]),
    );
    const map = [...document.querySelectorAll('[data-ends]')]
      .filter((portal) => Number(getComputedStyle(portal).opacity) > 0.5)
      .map((portal) => inOrder((portal.getAttribute('data-ends') ?? '').split(' ')));
    const headings = [...document.querySelectorAll('.link-group h3')]
      .filter((heading) => heading.checkVisibility())
      .map(numberIn);
    return { list: list.toSorted(), map: map.toSorted(), headings };
  });

const expectShown = async (page: Page, expected: readonly Relation[]) => {
  const { list, map } = await seen(page);
  expect(map).toEqual(pairsOf(expected));
  expect(list).toEqual(pairsOf(expected));
};

/** What a screen reader is told of the number of links. */
const countHeard = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(wordsOf).join('');
  };
  const status = nodes.find((node) => node.role?.value === 'status');
  return status ? wordsOf(status.nodeId) : 'no status';
};

const orientation = (number: number) => `label:has([name="orientation"][value="${number}"])`;
const kind = (name: Relation['kind']) => `label:has([value="${name}"])`;
const node = (number: PriorityNumber) => `[data-node="${number}"] b`;

describe.each(LOCALES)('the choices of the links page in %s, without a script', (locale) => {
  const visit = useBrowser();
  const t = strings(locale);
  const { one, many } = t.links.counted;
  const heard = (count: number) => `${count}\u00a0${count === 1 ? one : many}`;
  const touch = { viewport: PHONE, hasTouch: true, isMobile: true, javaScriptEnabled: false };

  const showAll = async (page: Page) => {
    await Promise.all([page.waitForEvent('load'), page.tap(`text=${t.links.showAll}`)]);
    expect(page.url()).toBe(addressOf(locale));
  };

  it('show all links at first, each once, and say how many', async () => {
    await visit(addressOf(locale), touch, async ({ page }) => {
      await expectShown(page, relations);
      expect(await countHeard(page)).toBe(heard(relations.length));
      expect(await page.getByText(t.links.showAll).isVisible()).toBe(false);
    });
  });

  it('leave, at the touch of a priority, its links under its own heading, in sight', async () => {
    await visit(addressOf(locale), touch, async ({ page }) => {
      await page.tap(node('4.2'));
      await expectShown(page, touching('4.2'));
      expect((await seen(page)).headings).toEqual(['4.2']);
      expect(await countHeard(page)).toBe(heard(touching('4.2').length));
      const heading = page.locator(`#${fragments.linksOf('4.2')} h3 a`);
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height / 2);
      expect(await page.getByText(t.links.open).filter({ visible: true }).count()).toBe(1);
      await showAll(page);
      await expectShown(page, relations);
      await page.tap(node('4.2'));
      await heading.tap();
      await page.waitForURL(
        site('root').served + pagePath({ view: 'priority', number: '4.2' }, locale),
      );
    });
  });

  it('combine an orientation, kinds and a priority, and are all undone at once', async () => {
    await visit(addressOf(locale), touch, async ({ page }) => {
      await page.tap(orientation(5));
      await expectShown(page, within(5));
      const { headings } = await seen(page);
      expect(new Set(headings.map((number) => number.split('.')[0]))).toEqual(new Set(['5']));
      await page.tap(kind('echo'));
      const noEcho = within(5).filter((relation) => relation.kind !== 'echo');
      await expectShown(page, noEcho);
      expect(await countHeard(page)).toBe(heard(noEcho.length));
      await page.tap(node('1.1'));
      await expectShown(
        page,
        noEcho.filter(({ between }) => between.includes('1.1')),
      );
      await showAll(page);
      await expectShown(page, relations);
      expect(await page.locator('[value=""]').isChecked()).toBe(true);
      expect(await page.locator('[value="echo"]').isChecked()).toBe(true);
    });
  });

  it('say so where no link answers them, and show no heading alone', async () => {
    await visit(addressOf(locale), touch, async ({ page }) => {
      await page.tap(kind('echo'));
      await page.tap(kind('support'));
      const { headings } = await seen(page);
      const left = relations.filter((relation) => relation.kind === 'extension');
      await expectShown(page, left);
      expect(headings).toEqual([...new Set(left.map(({ between: [first] }) => first))]);
      await page.tap(kind('extension'));
      expect(await seen(page)).toEqual({ list: [], map: [], headings: [] });
      expect(await countHeard(page)).toBe(t.links.counted.none);
      await showAll(page);
      await expectShown(page, relations);
    });
  });

  it('work for every priority and every orientation', async () => {
    await visit(
      addressOf(locale),
      { viewport: DESK, javaScriptEnabled: false },
      async ({ page }) => {
        for (const { number } of realPlan.orientations) {
          await page.click(orientation(number));
          await expectShown(page, within(number));
        }
        await page.click('label:has([value=""])');
        for (const { number } of realPlan.priorities) {
          await page.goto(addressOf(locale, `#${fragments.linksOf(number)}`));
          await expectShown(page, touching(number));
        }
      },
    );
  });

  it('are made with the keyboard, which goes on from the priority that was chosen', async () => {
    await visit(
      addressOf(locale),
      { viewport: DESK, javaScriptEnabled: false },
      async ({ page }) => {
        await page.locator('[value=""]').focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await expectShown(page, within(2));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        const left = within(2).filter((relation) => relation.kind !== 'echo');
        await expectShown(page, left);
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
        expect(
          await page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? ''),
        ).toBe('1.1');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: active } = document;
          return [active?.closest('.link-group')?.id, active?.parentElement?.tagName];
        });
        expect(focused).toEqual([fragments.linksOf('1.1'), 'H3']);
        await expectShown(
          page,
          left.filter(({ between }) => between.includes('1.1')),
        );
      },
    );
  });

  it('last through a link from elsewhere, a reload and the way back', async () => {
    const last = realPlan.priorities.at(-1)?.number ?? '1.1';
    const address = addressOf(locale, `#${fragments.linksOf(last)}`);
    await visit(address, touch, async ({ page }) => {
      await expectShown(page, touching(last));
      await page.reload();
      await expectShown(page, touching(last));
      await showAll(page);
      await expectShown(page, relations);
      await page.tap(node('1.2'));
      await expectShown(page, touching('1.2'));
      await page.goBack();
      await expectShown(page, relations);
      await page.goForward();
      await page.tap(`#${fragments.linksOf('1.2')} h3 a`);
      await page.waitForURL(/1-2\/$/);
      await page.goBack();
      await expectShown(page, touching('1.2'));
    });
  });

  it('are what is printed', async () => {
    await visit(addressOf(locale), { viewport: DESK }, async ({ page }) => {
      await page.click(orientation(3));
      await page.emulateMedia({ media: 'print' });
      await expectShown(page, within(3));
      await page.goto(addressOf(locale, `#${fragments.linksOf('3.1')}`));
      await expectShown(page, touching('3.1'));
    });
  });

  it('show the chosen priority on the map', async () => {
    await visit(addressOf(locale), { viewport: DESK }, async ({ page }) => {
      const groundOf = (number: PriorityNumber) =>
        page.locator(node(number)).evaluate((block) => getComputedStyle(block).backgroundColor);
      await page.click(node('4.2'));
      await page.mouse.move(0, 0);
      const chosen = await groundOf('4.2');
      const rest = await Promise.all(
        realPlan.priorities
          .filter(({ number }) => number !== '4.2')
          .map(({ number }) => groundOf(number)),
      );
      expect(rest).not.toContain(chosen);
    });
  });
});
