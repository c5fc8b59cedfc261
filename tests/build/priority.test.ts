import { asShown } from '../../src/plan/shown-number.ts';
import { describe, expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath } from '../support/paths.ts';
import { all, attribute, first } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { hrefsOf, partUnder, priorityPages } from '../support/parts.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites, filesOf, FULL, readBuilt } from '../support/sites.ts';
import { publisherOf } from '../support/known-facts.ts';

describeSites(FULL, 'a priority on $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);

    test('has its number and its statement in its heading, and its number for the eye', async () => {
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const heading = textOf(first(main, 'h1'));
        const expected =
          t.priority.heading(asShown(priority.number)) + priority.text[locale].statement;
        expect([path, heading]).toEqual([path, expected]);
        const numerals = all(main, 'span').filter((each) => textOf(each) === priority.number);
        expect([path, numerals.length > 0]).toEqual([path, true]);
      }
    });

    test('says where it stands: the plan, its orientation, its own number', async () => {
      const { orientation, plan } = await planOf(built);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const { number, text } = orientation(priority.orientation);
        const trail = all(main, 'nav ol').find((list) => all(list, '[aria-current="page"]').length);
        if (!trail) throw new Error(`${path} has no breadcrumb.`);
        expect([path, all(trail, 'li').map(textOf)]).toEqual([
          path,
          [
            expect.stringMatching(`^Plan ${plan.start}.${plan.end}$`),
            `${number} ${text[locale].title}`,
            t.priority.name(asShown(priority.number)),
          ],
        ]);
        expect([path, hrefsOf(trail)]).toEqual([
          path,
          [
            built.base + pagePath({ view: 'home' }, locale),
            built.base + pagePath({ view: 'orientation', number }, locale),
          ],
        ]);
      }
    });

    test('says which of its orientation’s priorities it is', async () => {
      const { orientation } = await planOf(built);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const siblings = orientation(priority.orientation).priorities;
        const rank = siblings.indexOf(priority.number) + 1;
        expect(rank).toBeGreaterThan(0);
        const lines = linesOf(main);
        expect([path, lines]).toEqual([
          path,
          expect.arrayContaining([t.priority.position(rank, siblings.length)]),
        ]);
      }
    });

    test('has its note, said to be the site’s own words, or none', async () => {
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const note = partUnder(main, t.priority.note);
        const { length } = priority.text[locale].note;
        expect([path, note !== undefined]).toEqual([path, length > 0]);
        const said = note ? linesOf(note) : [t.voice.site];
        expect([path, said]).toEqual([path, expect.arrayContaining([t.voice.site])]);
      }
    });

    test('says above each text whose words it is, and names the note as a region', async () => {
      const { relatedTo } = await planOf(built);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const { voice } = t;
        const statement =
          priority.text[locale].locale === 'fr' ? voice.statement : voice.translatedStatement;
        const lines = linesOf(main);
        const heading = lines.findIndex((line) => line.endsWith(priority.text[locale].statement));
        expect([path, lines[heading - 1]]).toEqual([path, statement]);
        const ours = [
          t.priority.note,
          t.priority.related(relatedTo(priority.number).length),
          t.priority.subjects,
          t.priority.terms,
        ].flatMap((title) => partUnder(main, title) ?? []);
        expect([path, ours.map((part) => linesOf(part)[0])]).toEqual([
          path,
          ours.map(() => voice.site),
        ]);
        const note = partUnder(main, t.priority.note);
        const name = note && attribute(note, 'aria-labelledby');
        expect([path, note && textOf(first(main, `#${name}`))]).toEqual([
          path,
          note && t.priority.note,
        ]);
      }
    });

    test('says that the period has ended only where it has', async () => {
      const { status } = (await planOf(built)).plan;
      for (const { path, main } of await priorityPages(built, locale)) {
        const said = linesOf(main).includes(t.priority.ended);
        expect([path, said]).toEqual([path, status === 'ended']);
      }
    });

    test('has its subjects in order, or no part for them', async () => {
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const subjects = partUnder(main, t.priority.subjects);
        const { length } = priority.text[locale].subjects;
        expect([path, subjects !== undefined]).toEqual([path, length > 0]);
        const shown = subjects ? all(subjects, 'li').map(textOf) : [];
        const links = subjects ? all(subjects, 'a') : [];
        const asked = links.map((link) =>
          new URL(attribute(link, 'href') ?? '', built.origin).searchParams.get('q'),
        );
        expect(asked).toEqual(links.map((link) => textOf(link).replaceAll('\u00a0', ' ')));
        expect([path, shown]).toEqual([path, priority.text[locale].subjects]);
      }
    });

    test('has the glossary’s words for it, each with its definition and a link', async () => {
      const { termsOf } = await planOf(built);
      const glossary = built.base + pagePath({ view: 'glossary' }, locale);
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const terms = termsOf(priority);
        const part = partUnder(main, t.priority.terms);
        const names = part ? all(part, 'dt').map(textOf) : [];
        const definitions = part ? all(part, 'dd').map(textOf) : [];
        expect([path, names]).toEqual([path, terms.map(({ term }) => term[locale])]);
        expect([path, definitions]).toEqual([
          path,
          terms.map(({ definition }) => definition[locale]),
        ]);
        const expected = terms.map(({ id }) => `${glossary}#${id}`);
        expect([path, hrefsOf(part)]).toEqual([path, expected]);
      }
    });

    test('can be cited: publisher, number, plan and year, with its permanent address', async () => {
      const { plan } = await planOf(built);
      const { text, published = '' } = plan;
      for (const { priority, path, main } of await priorityPages(built, locale)) {
        const citation = partUnder(main, t.cite.priority);
        const said = citation ? textOf(citation) : '';
        const parts = [
          publisherOf(plan).name,
          priority.number,
          text[locale].title,
          published.slice(0, 4),
        ];
        expect([path, parts.filter((part) => !said.includes(part))]).toEqual([path, []]);
        const address = built.origin + built.base + path;
        const links = all(main, 'a').filter((link) => textOf(link) === address);
        expect([path, links.map((link) => attribute(link, 'href'))]).toEqual([
          path,
          [built.base + path],
        ]);
      }
    });
  });
});

describeSites(['small-sub-path'], 'the words for search alone in $name', (built) => {
  test.each(['.html', '.md'])('stand in no file that ends with %s', async (ending) => {
    const files = atLeastOne(await filesOf(built, ending));
    expect(files.filter((file) => /\b(?:repas|meals)\b/.test(readBuilt(built, file)))).toEqual([]);
  });
});
