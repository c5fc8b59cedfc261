import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/plan/locale.ts';
import { documentFile } from '../../../src/site/document-file.ts';
import { realPlan } from '../../support/real-plan.ts';

describe('the PDF of a plan', () => {
  const names = (plan: typeof realPlan) =>
    plan.languages.map((locale) => documentFile(plan, locale, 'pdf'));
  const titled = (titles: Readonly<Record<Locale, string>>, facts: Partial<typeof realPlan> = {}) =>
    names({
      ...realPlan,
      ...facts,
      text: {
        fr: { ...realPlan.text.fr, title: titles.fr },
        en: { ...realPlan.text.en, title: titles.en },
      },
    });

  it('of our plan has a path that never changes', () => {
    expect(names(realPlan)).toEqual([
      'telechargements/planification-strategique-2021-2025.pdf',
      'en/downloads/strategic-plan-2021-2025.pdf',
    ]);
  });

  it('is named after its title in the language of the document, and once after its years', () => {
    expect(
      titled(
        { fr: 'Plan d’action 2022-2023 à 2025-2026 sur l’eau', en: 'Water' },
        { id: 'eau', start: '2022-2023', end: '2025-2026' },
      ),
    ).toEqual(['telechargements/plan-d-action-sur-l-eau-eau.pdf', 'en/downloads/water-eau.pdf']);
  });

  it('stands in the folders of its languages', () => {
    expect(
      titled(
        { fr: 'Bilan', en: '2011 Annual Report' },
        {
          ...{ id: '2011', start: '2011', end: '2011', languages: ['en', 'fr'] },
        },
      ),
    ).toEqual(['downloads/annual-report-2011.pdf', 'fr/telechargements/bilan-2011.pdf']);
  });

  it('does not repeat a title that its id begins with, nor has an empty one', () => {
    expect(titled({ fr: 'Agenda', en: '2021–2025' }, { id: 'agenda-2021' })).toEqual([
      'telechargements/agenda-2021.pdf',
      'en/downloads/agenda-2021.pdf',
    ]);
  });

  it('has a name that every disk takes, cut between two words', () => {
    const [path = ''] = titled({ fr: 'Une stratégie '.repeat(40), en: 'x' });
    expect(path).toBe(`telechargements/${'une-strategie-'.repeat(4)}une-2021-2025.pdf`);
  });
});
