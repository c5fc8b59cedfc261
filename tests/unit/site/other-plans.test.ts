import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/features/card/card.ts';
import { emailTable } from '../../../src/features/card/email.ts';
import { dataFilesOf } from '../../../src/features/data/data-files.ts';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { otherPlanLines } from '../../../src/site/other-plans.ts';
import { cardPagesOf } from '../../../src/site/routes.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { parseHtml } from '../../support/html.ts';
import { textOf } from '../../support/page-words.ts';
import { urlsFor } from '../../support/paths.ts';
import { realPlan } from '../../support/real-plan.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/' });

const between = await readSoundPlan(({ replace }) =>
  replace(
    'plan.yaml',
    'status:',
    `predecessor: {title: Plan du lac 2024-2029, url: 'https://plan.example/2024-2029/'}
successor:
  title: {fr: Plan du lac 2036-2040, en: 2036-2040 Lake Plan}
  url: {fr: 'https://plan.example/2036-2040/', en: 'https://plan.example/2036-2040/en/'}
status:`,
  ),
);

/** What is said, typeset by hand. */
const SAID: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Plan précédent\u00a0: Plan du lac 2024-2029', 'Plan suivant\u00a0: Plan du lac 2036-2040'],
  en: ['Previous plan: Plan du lac 2024-2029', 'Next plan: 2036–2040 Lake Plan'],
};

describe('a plan between two others', () => {
  const lookup = createLookup(between);

  it.each(LOCALES)('names them on every card in %s, and in its newsletter version', (locale) => {
    for (const page of cardPagesOf(between)) {
      const card = cardOf(lookup, page, locale);
      expect(card.origin).toEqual(expect.arrayContaining([...SAID[locale]]));
      const email = textOf(parseHtml(emailTable(card, locale, urls)));
      for (const line of SAID[locale]) expect(email).toContain(line);
    }
  });

  it('names them in each text file, with the address for its readers', () => {
    const files = dataFilesOf(lookup, urls).filter(
      ({ kind, locale }) => locale && (kind === 'markdown' || kind === 'stratml'),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const { path, locale = 'fr', text } of files) {
      const written = text();
      const addresses = { fr: '/2036-2040/', en: '/2036-2040/en/' };
      for (const part of [
        SAID[locale][0]?.split(/(?<=:) /)[1],
        SAID[locale][1]?.split(/(?<=:) /)[1],
        'https://plan.example/2024-2029/',
        `https://plan.example${addresses[locale]}`,
      ]) {
        expect([path, part, written.includes(String(part))]).toEqual([path, part, true]);
      }
    }
  });
});

describe('a plan that names no other', () => {
  it('says nothing of one', () => {
    const lookup = createLookup(realPlan);
    expect(LOCALES.flatMap((locale) => otherPlanLines(realPlan, locale))).toEqual([]);
    const written = dataFilesOf(lookup, urls)
      .filter(({ kind }) => kind !== 'schema')
      .map(({ text }) => text())
      .join('\n');
    expect(written).not.toMatch(/predecessor|successor|Plan suivant|Next plan/);
  });
});
