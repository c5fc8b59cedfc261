import { expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { planItems } from '../../src/plan/lookup.ts';
import { documentFile } from '../../src/site/document-file.ts';
import { fragments } from '../../src/site/urls.ts';
import { pagePath, shortPath } from '../support/paths.ts';
import { all, attribute } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { hrefsOf, partUnder } from '../support/parts.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

describeSites(FULL, 'what one can do with a part of the plan on $name', (built) => {
  const itemsOf = async () => {
    const { plan, orientation, priority } = await planOf(built);
    return atLeastOne(planItems(plan)).map((item) => {
      const words = (locale: (typeof LOCALES)[number]) => {
        if (item.view === 'priority') return priority(item.number).text[locale].statement;
        return orientation(item.number).text[locale].title;
      };
      return { plan, item, words };
    });
  };

  test.each(LOCALES)('a message in %s has its words and its permanent address', async (locale) => {
    for (const { item, words } of await itemsOf()) {
      const main = await mainOf(built, item, locale);
      const [href = '', ...others] = hrefsOf(main).filter((link) => link.startsWith('mailto:?'));
      expect(others).toEqual([]);
      // Mail programs take “+” for itself: a form's encoding would show it for each space.
      expect(href).not.toContain('+');
      const fields = new URLSearchParams(href.slice('mailto:?'.length));
      expect([...fields.keys()]).toEqual(['subject', 'body']);
      const lines = (fields.get('body') ?? '').split('\r\n');
      expect(lines.at(-1)).toBe(built.origin + built.base + pagePath(item, locale));
      expect(fields.get('subject')).toContain(String(item.number));
      expect(`${fields.get('subject') ?? ''}\n${lines[0] ?? ''}`).toContain(words(locale));
    }
  });

  test.each(LOCALES)(
    'its places in the whole plan, and its short address, in %s',
    async (locale) => {
      for (const { plan, item } of await itemsOf()) {
        const main = await mainOf(built, item, locale);
        const fragment =
          item.view === 'priority'
            ? fragments.priority(item.number)
            : fragments.orientation(item.number);
        const part = partUnder(main, strings(locale).share.title);
        const hrefs = hrefsOf(part).filter((href) => !href.startsWith('mailto:'));
        expect(hrefs).toEqual([
          `${built.base}${pagePath({ view: 'fullText' }, locale)}#${fragment}`,
          `${built.base}${pagePath({ view: 'bilingual' }, locale)}#${fragment}`,
          `${built.base}${documentFile(plan, locale, 'pdf')}#nameddest=${fragment}`,
        ]);
        const said = part ? linesOf(part).join('\n') : '';
        expect(said).toContain(built.origin + built.base + shortPath(item, locale));
      }
    },
  );

  test.each(LOCALES)('writes no address twice, in %s', async (locale) => {
    for (const { item } of await itemsOf()) {
      const written = textOf(await mainOf(built, item, locale)).match(/https?:\/\/[^\s,)]+/g) ?? [];
      expect(written).toHaveLength(LOCALES.length + 1);
      expect(new Set(written).size).toBe(written.length);
    }
  });

  test.each(LOCALES)('turns the page at the top as at the end, in %s', async (locale) => {
    for (const { item } of await itemsOf()) {
      const main = await mainOf(built, item, locale);
      const large = all(main, 'a[rel]').filter((link) =>
        ['prev', 'next'].includes(attribute(link, 'rel') ?? ''),
      );
      const small = all(main, 'nav')
        .filter((nav) => attribute(nav, 'aria-label') === strings(locale).turn.label)
        .flatMap((nav) => all(nav, 'a'));
      expect(small.map((link) => attribute(link, 'href'))).toEqual(
        large.map((link) => attribute(link, 'href')),
      );
    }
  });
});
