import { COLOURS } from '../../../src/site/styles/tokens.ts';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/features/card/card.ts';
import { emailMark } from '../../../src/features/card/email-mark.ts';
import { emailPage, emailTable } from '../../../src/features/card/email.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import type { OrientationNumber } from '../../../src/plan/number.ts';
import { cardPagesOf } from '../../../src/site/routes.ts';
import { markBlocks } from '../../../src/site/drawing/mark.ts';
import { urlsFor } from '../../support/paths.ts';
import { all, attribute, parseHtml } from '../../support/html.ts';
import { textOf } from '../../support/page-words.ts';
import { realPlan } from '../../support/real-plan.ts';

const index = createLookup(realPlan);
const urls = urlsFor({ origin: 'https://plan.example', base: '/un/dossier/' });

describe('the newsletter version of a card', () => {
  it('has every word of the card, and links to whole addresses alone', () => {
    for (const page of cardPagesOf(realPlan)) {
      for (const locale of LOCALES) {
        const card = cardOf(index, page, locale);
        const root = parseHtml(emailTable(card, locale, urls));
        const said = textOf(root);
        const words = [
          card.words.text,
          ...(card.more ? [card.more.text] : []),
          ...(card.figure ? [card.figure.numeral] : []),
          ...(card.place ? [card.place.text] : []),
          ...card.origin,
          ...card.priorities.flatMap(({ number, label }) => [number, label.text]),
          ...card.columns.map(({ title }) => title.text),
          ...card.columns.flatMap(({ priorities }) => priorities.map(({ number }) => number)),
        ];
        for (const word of words) expect(said).toContain(word);
        const links = all(root, 'a').map((link) => attribute(link, 'href'));
        expect(links[0]).toBe(urls.absolute(page, locale));
        for (const link of links) expect(link).toMatch(/^https:\/\/plan\.example\/un\/dossier\//);
      }
    }
  });

  it('asks for nothing: no picture, no style sheet, no script', () => {
    const root = parseHtml(emailPage(cardOf(index, { view: 'home' }, 'fr'), 'fr', urls));
    expect(all(root, 'img, script, style, [src], [background]')).toEqual([]);
    expect(all(root, 'link').map((link) => attribute(link, 'rel'))).toEqual(['canonical']);
  });

  it('names its plan on its table, which leaves the page', () => {
    for (const page of cardPagesOf(realPlan)) {
      const root = parseHtml(emailTable(cardOf(index, page, 'fr'), 'fr', urls));
      const named = all(root, '[data-plan]').map((each) => attribute(each, 'data-plan'));
      expect(named).toEqual(['2021-2025']);
    }
  });

  it('says the language of its table, and of words in another', () => {
    const [table] = all(
      parseHtml(emailTable(cardOf(index, { view: 'home' }, 'en'), 'en', urls)),
      'table',
    );
    expect(table && attribute(table, 'lang')).toBe('en-CA');
  });

  it('keeps markup in the words of a plan from being markup', () => {
    const title = '"><script>alert(1)</script>&';
    const plan = createLookup({
      ...realPlan,
      orientations: realPlan.orientations.map((orientation) => ({
        ...orientation,
        text: { ...orientation.text, fr: { ...orientation.text.fr, title } },
      })),
    });
    const html = emailPage(cardOf(plan, { view: 'orientation', number: 3 }, 'fr'), 'fr', urls);
    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
  });

  it.each<OrientationNumber>([1, 2, 3, 4, 5, 6, 7, 12, 13])(
    'draws mark %d of blocks of one colour, as large as those of the drawing',
    (number) => {
      const module = 10;
      const cells = all(parseHtml(emailMark(number, module, COLOURS.light)), 'td[bgcolor]');
      const area = cells.reduce(
        (sum, cell) => sum + Number(attribute(cell, 'width')) * Number(attribute(cell, 'height')),
        0,
      );
      const expected = markBlocks(number).reduce(
        (sum, { width, height }) => sum + width * height * module * module,
        0,
      );
      expect(area).toBe(expected);
      expect(new Set(cells.map((cell) => attribute(cell, 'bgcolor'))).size).toBe(1);
    },
  );
});
