import { labelOf } from '../../src/plan/label.ts';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import type { Page } from '../../src/plan/pages.ts';
import { descendantsOf } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

describeSites(FULL, 'the plan’s words on $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    /** Those of some texts that no element of a page holds exactly, no-break spaces included. */
    const missingFrom = async (
      page: Page,
      texts: readonly string[],
    ): Promise<readonly string[]> => {
      const held = new Set(descendantsOf(await mainOf(built, page, locale)).map(textOf));
      return texts.filter((text) => !held.has(text));
    };

    test('are whole on each priority’s page: statement, note and subjects', async () => {
      const { plan } = await planOf(built);
      for (const { number, text } of atLeastOne(plan.priorities)) {
        const { statement, note, subjects } = text[locale];
        const texts = [statement, ...paragraphs(note), ...subjects];
        expect(await missingFrom({ view: 'priority', number }, texts)).toEqual([]);
      }
    });

    test('are whole on each orientation’s page: title, subtitle, note and statements', async () => {
      const { plan, prioritiesOf } = await planOf(built);
      for (const orientation of atLeastOne(plan.orientations)) {
        const { number, text } = orientation;
        const { title, tagline = '', note } = text[locale];
        const statements = prioritiesOf(orientation).map((each) => each.text[locale].statement);
        const texts = [title, tagline, ...paragraphs(note), ...atLeastOne(statements)];
        expect(await missingFrom({ view: 'orientation', number }, texts)).toEqual([]);
      }
    });

    test('are whole in the full text: title, preamble, orientations and priorities', async () => {
      const { text, orientations, priorities } = (await planOf(built)).plan;
      const texts = [
        text[locale].title,
        ...atLeastOne(paragraphs(text[locale].preamble)),
        ...orientations.flatMap((each) => [
          each.text[locale].title,
          each.text[locale].tagline ?? '',
        ]),
        ...priorities.map((each) => each.text[locale].statement),
      ];
      expect(await missingFrom({ view: 'fullText' }, texts)).toEqual([]);
    });

    test('are whole side by side, in both languages', async () => {
      const { text, orientations, priorities } = (await planOf(built)).plan;
      const texts = LOCALES.flatMap((each) => [
        text[each].title,
        ...paragraphs(text[each].preamble),
        ...orientations.flatMap(({ text: own }) => [own[each].title, own[each].tagline ?? '']),
        ...priorities.map(({ text: own }) => own[each].statement),
      ]);
      expect(await missingFrom({ view: 'bilingual' }, texts)).toEqual([]);
    });

    test('are whole on the home page: preamble, titles and labels of priorities', async () => {
      const { text, orientations, priorities } = (await planOf(built)).plan;
      const showsPriorities = priorities.length <= 100;
      const texts = [
        ...atLeastOne(paragraphs(text[locale].preamble)),
        ...orientations.map((each) => each.text[locale].title),
        ...(showsPriorities ? priorities : []).map((each) => labelOf(each.text[locale]).text),
      ];
      expect(await missingFrom({ view: 'home' }, texts)).toEqual([]);
    });
  });
});

describeSites(FULL, 'the glossary of $name', (built) => {
  test.each(LOCALES)('has each term, definition and source whole in %s', async (locale) => {
    const { glossary } = (await planOf(built)).plan;
    const main = await mainOf(built, { view: 'glossary' }, locale);
    const held = new Set(descendantsOf(main).map(textOf));
    const words = textOf(main);
    const missing = atLeastOne(glossary).filter(
      ({ term, definition, sources }) =>
        !held.has(term[locale]) ||
        !held.has(definition[locale]) ||
        sources.some(({ text }) => !words.includes(text[locale])),
    );
    expect(missing).toEqual([]);
  });
});
