import { asShown } from '../../src/plan/shown-number.ts';
import { describe, expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LANGUAGE_TAGS, LOCALES } from '../../src/plan/locale.ts';
import { otherLocale } from '../support/languages.ts';
import { detailPairs } from '../../src/plan/details.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { pagePath } from '../support/paths.ts';
import { all, attribute, first } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { hrefsOf } from '../support/parts.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

describeSites(FULL, 'the whole plan on $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const load = (view: 'fullText' | 'bilingual') => mainOf(built, { view }, locale);

    test('is one text in plan order: each number leads to its page, and stands in the heading of its statement (PF-20)', async () => {
      const { priorities } = (await planOf(built)).plan;
      const main = await load('fullText');
      const rows = all(main, 'ol li').filter((row) => all(row, 'h3').length > 0);
      const expected = atLeastOne(priorities).map(
        ({ number, text }) => `${t.priority.name(asShown(number))} ${text[locale].statement}`,
      );
      const headings = rows.map((row) => textOf(first(row, 'h3')));
      expect(headings.map((words) => words.replaceAll('\u00a0', ' '))).toEqual(
        expected.map((words) => words.replaceAll('\u00a0', ' ')),
      );
      expect(rows.flatMap((row) => hrefsOf(row))).toEqual(
        priorities.map(({ number }) => built.base + pagePath({ view: 'priority', number }, locale)),
      );
    });

    test('has the subtitle of the plan under its title, and nothing where it has none', async () => {
      const { title, subtitle = t.fullText.lead(locale === 'fr') } = (await planOf(built)).plan
        .text[locale];
      const lines = linesOf(await load('fullText'));
      expect(lines[lines.indexOf(title) + 1]).toBe(subtitle);
    });

    test('begins with a table of contents that leads to each of its parts in order', async () => {
      const { orientations } = (await planOf(built)).plan;
      const main = await load('fullText');
      const fragments = hrefsOf(first(main, 'nav[aria-labelledby]'));
      expect(fragments).toHaveLength(orientations.length + 1);
      const titles = fragments.map((fragment) => textOf(first(main, `${fragment} h2`)));
      expect(titles).toEqual([
        t.home.preamble,
        ...orientations.map(
          ({ number, text }) => t.orientation.heading(asShown(number)) + text[locale].title,
        ),
      ]);
    });

    test('stands side by side in two languages, passage by passage, in plan order', async () => {
      const { text, orientations, priorities } = (await planOf(built)).plan;
      const rows = all(await load('bilingual'), 'tbody tr').map((row) =>
        all(row, 'td').map(textOf),
      );
      const both = (words: (each: 'fr' | 'en') => string) => LOCALES.map(words);
      const rank = paragraphs(text.fr.preamble).map((_, place) => place);
      expect(rows).toEqual([
        both((each) => text[each].title),
        ...(text.fr.subtitle === undefined ? [] : [both((each) => text[each].subtitle ?? '')]),
        ...rank.map((place) => both((each) => paragraphs(text[each].preamble)[place] ?? '')),
        ...orientations.flatMap(({ text: own, number }) => [
          both((each) => own[each].title),
          ...(own.fr.tagline === undefined ? [] : [both((each) => own[each].tagline ?? '')]),
          ...priorities
            .filter(({ orientation }) => orientation === number)
            .flatMap(({ text: words }) => [
              both((each) => words[each].statement),
              ...detailPairs(words.fr.details).map((_, place) =>
                both((each) =>
                  detailPairs(words[each].details)
                    .slice(place, place + 1)
                    .map(([label, value]) => strings(each).plain.detail(label, value))
                    .join(''),
                ),
              ),
            ]),
        ]),
      ]);
    });

    test('names both languages above their columns, each in its own', async () => {
      const [, ...columns] = all(await load('bilingual'), 'thead th');
      expect(columns.map((column) => [textOf(column), attribute(column, 'lang')])).toEqual(
        LOCALES.map((each) => [strings(each).languageName, LANGUAGE_TAGS[each]]),
      );
    });
  });
});

/** The entries of a glossary, by the fragment that links lead to. */
const entriesOf = (main: Parameters<typeof all>[0]) =>
  all(main, '.glossary section').map((entry) => [attribute(entry, 'id'), entry] as const);

describeSites(FULL, 'the glossary of $name', (built) => {
  test.each(LOCALES)('has in %s a way to the first term of each letter', async (locale) => {
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replaceAll(/[^a-z]/gi, '')
        .toUpperCase();
    const entries = entriesOf(main);
    const initials = entries.map(([, entry]) => plain(textOf(first(entry, 'dfn'))).charAt(0));
    const letters = all(main, '.letters a').map((link) => [textOf(link), attribute(link, 'href')]);
    expect(letters).toEqual(
      [...new Set(initials)].map((letter) => [
        letter,
        `#${entries[initials.indexOf(letter)]?.[0]}`,
      ]),
    );
    for (const [id, entry] of atLeastOne(entries)) {
      expect(all(entry, `.permalink[href="#${id}"]`)).toHaveLength(1);
    }
  });

  test.each(LOCALES)('is in alphabetical order, accents aside, in %s', async (locale) => {
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const terms = atLeastOne(all(main, 'h2 dfn').map(textOf));
    const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const sorted = terms.toSorted((a, b) => plain(a).localeCompare(plain(b), 'en'));
    expect(terms).toEqual(sorted);
    expect(terms).toHaveLength((await planOf(built)).plan.glossary.length);
  });

  test.each(LOCALES)('has in %s the term of the other language, marked as such', async (locale) => {
    const other = otherLocale(locale);
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const entries = new Map(entriesOf(main));
    for (const { id, term } of atLeastOne((await planOf(built)).plan.glossary)) {
      const entry = entries.get(id);
      const same = term.fr === term.en;
      const heading = entry ? textOf(first(entry, 'h2')) : '';
      expect([id, heading]).toEqual([id, term[locale]]);
      const marked = entry ? all(entry, `.other[lang="${LANGUAGE_TAGS[other]}"]`).map(textOf) : [];
      expect([id, marked]).toEqual([id, same ? [] : [term[other]]]);
    }
  });

  test.each(LOCALES)('leads to each source in %s, one link for each', async (locale) => {
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const entries = new Map(entriesOf(main));
    for (const { id, sources } of atLeastOne((await planOf(built)).plan.glossary)) {
      const part = first(entries.get(id) ?? main, '.source');
      const links = all(part, 'a').map((link) => [textOf(link), attribute(link, 'href')]);
      const expected = sources.flatMap(({ text, url }) =>
        url ? [[text[locale], url[locale]]] : [],
      );
      expect([id, links]).toEqual([id, expected]);
      const items = all(part, 'ul li').map(textOf);
      const listed = sources.length > 1 ? sources.map(({ text }) => text[locale]) : [];
      expect([id, items]).toEqual([id, listed]);
    }
  });

  test.each(LOCALES)('leads from each word to the notes that use it in %s', async (locale) => {
    const { plan, usesOf } = await planOf(built);
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const entries = new Map(entriesOf(main));
    for (const term of atLeastOne(plan.glossary)) {
      const uses = hrefsOf(entries.get(term.id)).filter((href) => href.startsWith('/'));
      const expected = usesOf(term).map(
        ({ number }) => built.base + pagePath({ view: 'priority', number }, locale),
      );
      expect([term.id, uses]).toEqual([term.id, expected]);
    }
  });
});
