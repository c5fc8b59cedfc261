import { describe, expect, test } from 'vitest';
import { relationLabel } from '../../src/site/relation-label.ts';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { byPlanOrder, type PriorityNumber } from '../../src/plan/number.ts';
import { RELATION_KINDS } from '../../src/plan/relation-kinds.ts';
import { pagePath } from '../support/paths.ts';
import { all, attribute, lineageOf, type HtmlElement } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { hrefsOf, priorityPages } from '../support/parts.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites, FULL, site } from '../support/sites.ts';

const itemOf = (link: HtmlElement): string => {
  const item = lineageOf(link).find(({ tag }) => tag === 'li');
  return item ? textOf(item) : '';
};

describeSites(FULL, 'the links of a priority on $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const hrefOf = (number: PriorityNumber) =>
      built.base + pagePath({ view: 'priority', number }, locale);

    test('go to the priorities that it is related to, from both ends, in plan order', async () => {
      const { relations } = (await planOf(built)).plan;
      let links = 0;
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const { number } = priority;
        const expected = relations
          .flatMap(({ between: [a, b] }) => (a === number ? [b] : b === number ? [a] : []))
          .sort(byPlanOrder);
        const found = all(main, 'a[data-related]').map((link) => [
          attribute(link, 'data-related'),
          attribute(link, 'href'),
        ]);
        expect([path, found]).toEqual([path, expected.map((other) => [other, hrefOf(other)])]);
        links += found.length;
      }
      expect(links).toBe(atLeastOne(relations).length * 2);
    });

    test('say the kind of each relation and its reason', async () => {
      const { relatedTo } = await planOf(built);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const items = all(main, 'a[data-related]').map(itemOf);
        const expected = relatedTo(priority.number).map(({ priority: other, relation }) =>
          [
            `${other.number} ${other.text[locale].short}`,
            `${relationLabel(t, relation, priority, locale)}. ${relation.why[locale]}`,
          ].join(' '),
        );
        expect([path, items]).toEqual([path, expected]);
      }
    });

    test('explain each kind that they have, and lead to all links', async () => {
      const { relatedTo } = await planOf(built);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const own = new Set(relatedTo(priority.number).map(({ relation }) => relation.kind));
        const explained = all(main, '.kinds dd').map(textOf);
        const expected = RELATION_KINDS.filter((kind) => own.has(kind));
        expect([path, explained]).toEqual([
          path,
          expected.map((kind) => t.relationKinds[kind].meaning),
        ]);
        const map = built.base + pagePath({ view: 'links' }, locale);
        expect([path, hrefsOf(main, '.connections p a')]).toEqual([
          path,
          own.size > 0 ? [map] : [],
        ]);
      }
    });

    test('go to the one before and the one after in plan order (PF-20)', async () => {
      const pages = await priorityPages(built, locale);
      const numbers = pages.map(({ priority }) => priority.number);
      expect(numbers).toEqual(numbers.toSorted(byPlanOrder));
      for (const [place, { path, main }] of pages.entries()) {
        const [before, after] = [numbers[place - 1], numbers[place + 1]];
        const [previous, next] = [hrefsOf(main, 'a[rel="prev"]'), hrefsOf(main, 'a[rel="next"]')];
        expect([path, previous]).toEqual([path, before ? [hrefOf(before)] : []]);
        expect([path, next]).toEqual([path, after ? [hrefOf(after)] : []]);
      }
    });
  });
});

describe('a relation between 10.12 and 1.1', () => {
  test.each([
    ['fr', '1.1', '10.12', 'Appuie 1.1. Un jardin nourrit la cuisine.'],
    ['fr', '10.12', '1.1', 'Reçoit l’appui de 10.12. Un jardin nourrit la cuisine.'],
    ['en', '1.1', '10.12', 'Supports 1.1. A garden feeds the kitchen.'],
    ['en', '10.12', '1.1', 'Supported by 10.12. A garden feeds the kitchen.'],
  ] as const)('is told in %s on the page of %s', async (locale, number, other, reason) => {
    const pages = await priorityPages(site('small-sub-path'), locale);
    const main = pages.find(({ priority }) => priority.number === number)?.main;
    const related = main ? all(main, `a[data-related="${other}"]`) : [];
    expect(related.map(itemOf)).toEqual([expect.stringContaining(reason)]);
  });
});
