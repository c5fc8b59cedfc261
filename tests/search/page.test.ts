import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fold, splitWords } from '../../src/features/search/words.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import type { Facet } from '../../src/site/search-url.ts';
import { useBrowser } from '../support/browser.ts';
import { planOf } from '../support/pages.ts';
import { answered, ask, FIELD, ofThePlan, searchUrl, shown } from '../support/search.ts';
import { describeSites, FULL, site } from '../support/sites.ts';

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-search-result]');
    return row?.dataset['searchResult'] ?? document.activeElement?.tagName ?? '';
  });

/** Words that find several things in each language. */
const WORDS = {
  fr: { project: 'projet', governance: 'gouvernance' },
  en: { project: 'project', governance: 'governance' },
} as const;

describe.each(LOCALES)('the search page in %s', (locale) => {
  const { project, governance } = WORDS[locale];
  const visit = useBrowser();
  const open = <T>(query: string, test: (page: Page) => Promise<T>, facet?: Facet) =>
    visit(searchUrl(site('root').served, locale, query, facet), {}, ({ page }) => test(page));

  it('PF-05: answers the number of each priority with that priority first', async () => {
    const { plan } = await planOf(site('root'));
    await open('', async (page) => {
      for (const { number } of plan.priorities) {
        expect([number, (await ask(page, number)).results[0]]).toEqual([number, number]);
      }
      for (const { number } of plan.orientations) {
        const { results } = await ask(page, String(number));
        expect([number, results[0]]).toEqual([number, `O${number}`]);
      }
    });
  });

  it('finds each priority by its whole statement, pasted', async () => {
    const { plan } = await planOf(site('root'));
    await open('', async (page) => {
      for (const { number, text } of plan.priorities) {
        const { statement } = text[locale];
        const same = plan.priorities.filter((other) => other.text[locale].statement === statement);
        const [best] = ofThePlan(await ask(page, statement));
        expect([number, same.map((other) => other.number)]).toEqual([
          number,
          expect.arrayContaining([best]),
        ]);
      }
    });
  });

  it.each(['9.9', '1.12', '7', '0.1', '3.20'])(
    'PF-06: says that there is no %s',
    async (number) => {
      await open(number, async (page) => {
        const answer = await answered(page);
        expect(answer).toMatchObject({ state: 'done', results: [] });
        expect(answer.sentence).toMatch(/\d/);
      });
    },
  );

  it.each([' ’ ', '«', '-', '...', '?!', 'de', 'the'])(
    'PF-23: answers “%s” with a hint, or with what is found, and no error',
    async (query) => {
      await open('', async (page) => {
        const { state, sentence } = await ask(page, query);
        expect(state).toBe('done');
        expect(sentence.length).toBeGreaterThan(10);
      });
    },
  );

  it.each([
    '<img src=x onerror="document.title=1">',
    '<script>document.title = 1</script>',
    '"><b>gras</b>',
    '{count} {query} ${1}',
    '[a-z]+(.*)\\',
    "'; DROP TABLE plan; --",
  ])('takes “%s” as text', async (query) => {
    await open(query, async (page) => {
      const { state, sentence } = await answered(page);
      expect(state).toBe('done');
      expect(await page.title()).toContain(query);
      const markup = page.locator('main :is(img, b b, script[src=""], [onerror])');
      expect(await markup.count()).toBe(0);
      expect(sentence).not.toContain('undefined');
    });
  });

  it('keeps the query and the filter through a reload', async () => {
    await open(governance, async (page) => {
      await answered(page);
      await page.locator('[data-search-filter="4"]').click();
      const filtered = await answered(page);
      await page.reload();
      expect(await answered(page)).toEqual(filtered);
      expect(await page.inputValue('main input[name=q]')).toBe(governance);
      expect(await page.locator('[data-search-filter="4"]').getAttribute('aria-current')).toBe(
        'true',
      );
    });
  });

  it('PF-16: finds the same again after a result and Back, and undoes a filter with Back', async () => {
    await open(project, async (page) => {
      const before = await answered(page);
      await page.locator('[data-search-filter="6"]').click();
      const filtered = await answered(page);
      expect(filtered.results.length).toBeLessThan(before.results.length);
      await page.goBack();
      expect(await answered(page)).toEqual(before);
      await page.locator('[data-search-result] a').first().click();
      await page.waitForURL((url) => !url.search);
      await page.goBack();
      expect(await answered(page)).toEqual(before);
    });
  });

  it('BI-01, PF-16: takes the query and the filter to the other language, and back', async () => {
    await open(
      'gouvernance',
      async (page) => {
        await answered(page);
        const other = locale === 'fr' ? 'en' : 'fr';
        await page.locator('[data-language-switch]').click();
        await page.waitForURL(searchUrl(site('root').served, other, 'gouvernance', 4));
        expect((await answered(page)).state).toBe('done');
        await page.locator('[data-language-switch]').click();
        await page.waitForURL(searchUrl(site('root').served, locale, 'gouvernance', 4));
      },
      4,
    );
  });

  it('answers the last of several queries, however fast they come', async () => {
    await open('', async (page) => {
      const field = page.locator('main input[name=q]');
      for (const query of ['événements', 'events', 'zzz', '3.2', '5.4']) await field.fill(query);
      expect((await answered(page)).results[0]).toBe('5.4');
      await field.fill('3.2');
      await field.press('Enter');
      await field.fill('1.1');
      await field.press('Enter');
      expect((await answered(page)).results[0]).toBe('1.1');
    });
  });

  it('keeps the focus in the field as one types, and goes on with arrows, Enter and Escape', async () => {
    await open('', async (page) => {
      await page.locator('main input[name=q]').focus();
      await page.keyboard.type(governance);
      const { results } = await answered(page);
      expect(await focusedId(page)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      expect(await focusedId(page)).toBe(results[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focusedId(page)).toBe(results[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focusedId(page)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focusedId(page)).toBe('INPUT');
      expect(await page.inputValue('main input[name=q]')).toBe(governance);
      expect((await shown(page)).results).toEqual(results);
      await page.keyboard.press('Escape');
      expect(await shown(page)).toMatchObject({ state: 'idle', results: [] });
      expect(await focusedId(page)).toBe('INPUT');
      expect(await page.inputValue('main input[name=q]')).toBe('');
    });
  });

  it('follows a result with Enter', async () => {
    await open('3.2', async (page) => {
      await answered(page);
      await page.locator('main input[name=q]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/3-2\/$/);
    });
  });

  it('shows ten results, then ten more, and brings the keyboard to them', async () => {
    await open(locale === 'fr' ? 'économie sociale' : 'social economy', async (page) => {
      const first = await answered(page);
      expect(first.results).toHaveLength(10);
      const total = Number(/^\d+/.exec(first.sentence)?.[0]);
      expect(total).toBeGreaterThan(10);
      await page.locator('[data-search-more]').click();
      await page.waitForFunction(
        () => document.querySelectorAll('[data-search-result]').length > 10,
      );
      const { results, sentence } = await shown(page);
      expect(results).toHaveLength(Math.min(20, total));
      expect(sentence.match(/\d+/g)).toEqual([String(total), String(results.length)]);
      expect(new Set(results).size).toBe(results.length);
      expect(await focusedId(page)).toBe(results[10]);
    });
  });

  it('finds a number asked by itself whatever the filter, and shows no filter that hides nothing', async () => {
    await open(
      governance,
      async (page) => {
        await answered(page);
        const { results, sentence } = await ask(page, '3.2');
        expect(results).toEqual(['3.2']);
        expect(sentence).not.toMatch(/orientation/);
        const current = page.locator('[data-search-filters] [aria-current]');
        expect(await current.getAttribute('data-search-filter')).toBe('');
        // A filter stays for words.
        const filtered = await ask(page, governance);
        expect(await current.getAttribute('data-search-filter')).toBe('6');
        expect(filtered.sentence).toMatch(/orientation 6/);
      },
      6,
    );
  });

  it('PF-20: lists what stands under an orientation in plan order', async () => {
    const { plan } = await planOf(site('root'));
    await open('orientation 5', async (page) => {
      const expected = ['O5', ...(plan.orientations[4]?.priorities ?? [])];
      expect((await answered(page)).results).toEqual(expected);
    });
  });

  it('goes back to each query that was asked for, and over what was only typed', async () => {
    const [first, second] =
      locale === 'fr' ? ['villes', 'environnement'] : ['cities', 'environment'];
    await open('', async (page) => {
      await ask(page, first);
      await page.locator('main input[name=q]').fill(second.slice(0, 4));
      await answered(page);
      await ask(page, second);
      await page.goBack();
      expect(new URL(page.url()).searchParams.get('q')).toBe(first);
      expect((await answered(page)).sentence).toContain(first);
      await page.goForward();
      expect((await answered(page)).sentence).toContain(second);
    });
  });

  it('corrects a misspelt word, says so, and finds the very word where it is asked to', async () => {
    const [wrong, right] =
      locale === 'fr' ? ['gouvernence', 'gouvernance'] : ['goverance', 'governance'];
    await open(wrong, async (page) => {
      const { sentence } = await answered(page);
      expect(sentence).toContain(right);
      await page.getByRole('link', { name: wrong }).click();
      await page.waitForFunction(() => location.search.includes('literal=1'));
      const literal = await answered(page);
      expect(literal.sentence).toContain(wrong);
      expect(ofThePlan(literal)).toEqual([]);
    });
  });

  it('shows a quoted passage without other quotation marks, marked where it stands', async () => {
    const { priorities } = (await planOf(site('root'))).plan;
    const words = splitWords(priorities[1]?.text[locale].statement ?? '').slice(0, 5);
    await open(`"${words.join(' ')}"`, async (page) => {
      const { sentence, results } = await answered(page);
      expect(results).toContain('1.2');
      expect(sentence).not.toContain('"');
      const row = page.locator('[data-search-result="1.2"]');
      const marked = (await row.locator('mark').allInnerTexts()).join(' ');
      expect(splitWords(marked).map(fold)).toEqual(words.map(fold));
    });
  });

  it('leads from a word of the other language to its results there', async () => {
    const word = locale === 'fr' ? 'youth' : 'jeunesse';
    await open(word, async (page) => {
      expect((await answered(page)).hint).toBe(true);
      await page.locator('[data-search-hint]').click();
      const other = locale === 'fr' ? 'en' : 'fr';
      await page.waitForURL(searchUrl(site('root').served, other, word));
      expect(ofThePlan(await answered(page))).toContain('6.1');
    });
  });

  it('shows the whole plan where nothing is asked, and its orientations where nothing is found', async () => {
    const { plan } = await planOf(site('root'));
    await open('', async (page) => {
      const orientations = page.locator('main a[href*="/orientations/"]:visible');
      const priorities = page.locator('main a[href*="/priorit"]:visible');
      expect(await orientations.count()).toBe(plan.orientations.length);
      expect(await priorities.count()).toBe(plan.priorities.length);
      expect((await ask(page, '"qqq zzz"')).results).toEqual([]);
      expect(await orientations.count()).toBe(plan.orientations.length);
      expect(await priorities.count()).toBe(0);
    });
  });

  it('offers what the words of a passage are about, and the orientations, where the passage is nowhere', async () => {
    const { plan } = await planOf(site('root'));
    const names = [
      ...plan.orientations.map(({ text }) => text[locale].title),
      ...plan.priorities.map(({ text }) => text[locale].short),
      ...plan.glossary.map(({ term }) => term[locale]),
    ];
    await open(
      locale === 'fr' ? '"municipalités climat"' : '"municipalities climate"',
      async (page) => {
        const answer = await answered(page);
        expect(answer).toMatchObject({ state: 'done', results: [] });
        const offered = page.locator('[data-search-suggestion]');
        const texts = await offered.allInnerTexts();
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.filter((text) => !names.includes(text))).toEqual([]);
        expect(await page.locator('main a[href*="/orientations/"]').first().isVisible()).toBe(true);
        await offered.first().click();
        expect(ofThePlan(await answered(page)).length).toBeGreaterThan(0);
      },
    );
  });

  it('gives examples that are found, until something is asked', async () => {
    await open('', async (page) => {
      const examples = page.locator('.examples a');
      const count = await examples.count();
      expect(count).toBeGreaterThan(1);
      for (let place = 0; place < count; place += 1) {
        await examples.nth(place).click();
        expect((await answered(page)).results.length).toBeGreaterThan(0);
        expect(await examples.first().isVisible()).toBe(false);
        await page.goBack();
        await answered(page);
        expect(await examples.first().isVisible()).toBe(true);
      }
    });
  });

  it.each([320, 390])('shows a long word whole in its field at %i px', async (width) => {
    await visit(
      searchUrl(site('root').served, locale, governance),
      { viewport: { width, height: 800 } },
      async ({ page }) => {
        await answered(page);
        const { scrollWidth, clientWidth } = await page
          .locator(FIELD)
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    );
  });

  it('says which words the plan does not have, in the sentence that is announced', async () => {
    const [known, unknown] = locale === 'fr' ? ['coopérative', 'vélo'] : ['cooperative', 'bike'];
    await open(`${known} ${unknown}`, async (page) => {
      const { sentence, results } = await answered(page);
      expect(results.length).toBeGreaterThan(0);
      const missing = page.locator('[data-search-status] [data-search-missing]');
      expect(await missing.allInnerTexts()).toEqual([unknown]);
      expect(sentence).toMatch(new RegExp(`^\\d+.*${known}.*${unknown}`, 's'));
      expect((await ask(page, unknown)).results).toEqual([]);
      expect(await missing.allInnerTexts()).toEqual([unknown]);
    });
  });
});

describeSites(FULL, 'the search of $name', (built) => {
  const visit = useBrowser();

  it('PF-09, PF-12: works where the site is published, under its policy, without a complaint', async () => {
    const { plan } = await planOf(built);
    const number = plan.priorities.at(-1)?.number ?? '';
    const { served } = built;
    await visit(searchUrl(served, 'fr', number), {}, async ({ page, complaints, requests }) => {
      expect((await answered(page)).results[0]).toBe(number);
      const { href } = new URL(
        (await page.locator('[data-search-result] a').first().getAttribute('href')) ?? '',
        served,
      );
      expect(href).toBe(`${served}priorites/${number.replace('.', '-')}/`);
      expect((await fetch(href)).status).toBe(200);
      expect(requests.filter((url) => /(?<!:)\/\//.test(url))).toEqual([]);
      await page.locator('[data-search-result] a').first().click();
      await page.waitForURL(href);
      expect(complaints).toEqual([]);
    });
  });
});
