import { asShown } from '../../src/plan/shown-number.ts';
import { describe, expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../../src/plan/number.ts';
import { locate, pagePath } from '../support/paths.ts';
import { all, attribute, first, type HtmlElement } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { hrefsOf, partUnder } from '../support/parts.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { describeSites, site, SIZES, type BuiltSite } from '../support/sites.ts';

/** Numbers of the priorities whose statement is a heading, in the order of the page. */
const listedOn = ({ base }: BuiltSite, main: HtmlElement): readonly PriorityNumber[] =>
  hrefsOf(main, 'h3 a').flatMap((href) => {
    const page = locate(href.slice(base.length))?.page;
    return page?.view === 'priority' ? [page.number] : [];
  });

const orientationPages = async (built: BuiltSite, locale: Locale) =>
  Promise.all(
    atLeastOne((await planOf(built)).plan.orientations).map(async (orientation) => ({
      orientation,
      main: await mainOf(built, { view: 'orientation', number: orientation.number }, locale),
    })),
  );

describeSites(SIZES, 'an orientation on $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const hrefOf = (number: OrientationNumber) =>
      built.base + pagePath({ view: 'orientation', number }, locale);

    test('lists its own priorities, all of them, in plan order (PF-20)', async () => {
      for (const { orientation, main } of await orientationPages(built, locale)) {
        expect(listedOn(built, main)).toEqual(atLeastOne(orientation.priorities));
        const rows = all(main, 'ol li').filter((row) => all(row, 'h3').length > 0);
        const numbers = rows.map((row) => linesOf(row)[0]);
        expect(numbers).toEqual(orientation.priorities);
        const headings = rows.map((row) => textOf(first(row, 'h3')));
        const { priority } = await planOf(built);
        expect(headings).toEqual(
          orientation.priorities.map(
            (each) => t.priority.heading(asShown(each)) + priority(each).text[locale].statement,
          ),
        );
      }
    });

    test('has its title as heading, its number and its place in the plan', async () => {
      const pages = await orientationPages(built, locale);
      for (const [place, { orientation, main }] of pages.entries()) {
        const { number, text, priorities } = orientation;
        expect(textOf(first(main, 'h1'))).toBe(text[locale].title);
        const current = all(main, 'nav [aria-current="page"]').map(textOf);
        expect(current).toEqual([t.orientation.name(asShown(number))]);
        const position = t.orientation.position(
          asShown(number),
          place + 1,
          pages.length,
          priorities.length,
        );
        expect(linesOf(main)).toContain(position);
      }
    });

    test('says above its statements whose words they are', async () => {
      const { priority: priorityOf } = await planOf(built);
      for (const { orientation, main } of await orientationPages(built, locale)) {
        const [number] = atLeastOne(orientation.priorities);
        const lines = linesOf(main);
        const translated = number && priorityOf(number).text[locale].locale !== 'fr';
        const { statements, translatedStatements } = t.voice;
        expect(lines).toContain(translated ? translatedStatements : statements);
      }
    });

    test('has its note, said to be the site’s own words, or none', async () => {
      for (const { orientation, main } of await orientationPages(built, locale)) {
        const note = partUnder(main, t.priority.note);
        expect(note !== undefined).toBe(orientation.text[locale].note.length > 0);
        const said = note ? linesOf(note) : [t.voice.site];
        expect(said[0]).toBe(t.voice.site);
      }
    });

    test('leads from each priority to those that it is related to, in plan order', async () => {
      const { relatedTo } = await planOf(built);
      for (const { orientation, main } of await orientationPages(built, locale)) {
        const rows = all(main, 'ol li').filter((row) => all(row, 'h3').length > 0);
        const expected = orientation.priorities.map((number) =>
          relatedTo(number).map(
            ({ priority }) =>
              built.base + pagePath({ view: 'priority', number: priority.number }, locale),
          ),
        );
        expect(rows.map((row) => hrefsOf(row, 'ul a'))).toEqual(expected);
        const names = orientation.priorities.map((number) =>
          relatedTo(number).map(
            ({ priority }) => `${priority.number} ${priority.text[locale].short}`,
          ),
        );
        expect(rows.map((row) => all(row, 'ul a').map(textOf))).toEqual(names);
      }
    });

    test('leads to the one before and the one after', async () => {
      const pages = await orientationPages(built, locale);
      for (const [place, { main }] of pages.entries()) {
        const before = pages[place - 1]?.orientation.number;
        const after = pages[place + 1]?.orientation.number;
        expect(hrefsOf(main, 'a[rel="prev"]')).toEqual(before ? [hrefOf(before)] : []);
        expect(hrefsOf(main, 'a[rel="next"]')).toEqual(after ? [hrefOf(after)] : []);
      }
    });
  });
});

describe('an orientation of 12 priorities', () => {
  test.each(LOCALES)('has 1.2 before 1.10 in %s (PF-20)', async (locale) => {
    const main = await mainOf(site('many'), { view: 'orientation', number: 1 }, locale);
    const expected = Array.from({ length: 12 }, (_, rank) => `1.${rank + 1}`);
    expect(listedOn(site('many'), main)).toEqual(expected);
    expect(all(main, 'h3 a').map((link) => attribute(link, 'href'))).toHaveLength(12);
  });
});
