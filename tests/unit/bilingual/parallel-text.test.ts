import { describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import { parallelTextOf } from '../../../src/features/bilingual/parallel-text.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { ENGLISH } from '../../support/texts.ts';

const read = async (locale: 'fr' | 'en', change?: Change) =>
  parallelTextOf(createLookup(await readSoundPlan(change)), strings(locale), locale);

const twoParagraphs: Change = ({ replace }) =>
  replace('plan/fr.mdx', 'peu de mots.', 'peu de mots.\n\nLe voici.');

describe('the passages of a plan', () => {
  it('are its title, its preamble, then each orientation with its priorities', async () => {
    const passages = await read('fr');
    expect(passages.map(({ text }) => text.fr.words)).toEqual([
      'Plan d’action 2030-2035',
      'Ce plan tient en peu de mots.',
      'Direction 1',
      'Vers le cap 1',
      'Entretenir le sentier 1 du secteur 1',
      'Entretenir le sentier 2 du secteur 1',
      'Direction 2',
      'Vers le cap 2',
      'Entretenir le sentier 1 du secteur 2',
    ]);
    expect(passages.map(({ text }) => text.en.words)).toEqual([
      '2030–2035 Action Plan',
      'This plan is short.',
      'Heading 1',
      'Towards cape 1',
      'Maintain trail 1 of sector 1',
      'Maintain trail 2 of sector 1',
      'Heading 2',
      'Towards cape 2',
      'Maintain trail 1 of sector 2',
    ]);
  });

  it('have the subtitle after the title, where the plan has one', async () => {
    const passages = await read('en', async ({ replace }) => {
      await replace('plan/fr.mdx', 'title: ', 'subtitle: Caps et sentiers\ntitle: ');
      await replace('plan/en.mdx', '\ntitle: ', '\nsubtitle: Capes and trails\ntitle: ');
    });
    expect(passages[1]).toMatchObject({
      label: 'Subtitle',
      text: { fr: { words: 'Caps et sentiers' }, en: { words: 'Capes and trails' } },
    });
  });

  it('are named in the language of the page', async () => {
    const labels = async (locale: 'fr' | 'en') =>
      (await read(locale)).slice(0, 5).map(({ label }) => label.replaceAll('\u00a0', ' '));
    expect(await labels('fr')).toEqual([
      'Titre',
      'Préambule, paragraphe 1',
      'Orientation 1',
      'Sous-titre',
      'Priorité 1.1',
    ]);
    expect(await labels('en')).toEqual([
      'Title',
      'Preamble, paragraph 1',
      'Orientation 1',
      'Subtitle',
      'Priority 1.1',
    ]);
  });

  it('lead to the page of each orientation and priority', async () => {
    const pages = (await read('fr')).flatMap(({ page }) => (page ? [page] : []));
    expect(pages).toEqual([
      { view: 'orientation', number: 1 },
      { view: 'priority', number: '1.1' },
      { view: 'priority', number: '1.2' },
      { view: 'orientation', number: 2 },
      { view: 'priority', number: '2.1' },
    ]);
  });

  it('open a part of the plan with its title and those of its orientations', async () => {
    const openings = (await read('fr')).filter(({ heading }) => heading);
    expect(openings.map(({ text }) => text.fr.words)).toEqual([
      'Plan d’action 2030-2035',
      'Direction 1',
      'Direction 2',
    ]);
  });

  it('say that they are in French where there is no English', async () => {
    const passages = await read('en', ({ remove }) => remove(ENGLISH));
    const [untranslated] = passages.filter(
      ({ page }) => page?.view === 'priority' && page.number === '1.1',
    );
    expect(untranslated?.text.en).toEqual({
      locale: 'fr',
      words: 'Entretenir le sentier 1 du secteur 1',
      state: 'missing',
    });
    expect(passages.filter(({ text }) => text.en.locale === 'fr')).toHaveLength(1);
  });

  it('leave no paragraph of the preamble out where one language has more', async () => {
    const preamble = (await read('fr', twoParagraphs)).slice(1, 3);
    expect(preamble.map(({ text }) => [text.fr.words, text.en.words])).toEqual([
      ['Ce plan tient en peu de mots.', 'This plan is short.'],
      ['Le voici.', ''],
    ]);
  });
});
