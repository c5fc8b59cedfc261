import { describe, expect, it } from 'vitest';
import { createFormLister } from '../../../src/features/search/form-keys.ts';
import { baseForm } from '../../../src/features/search/word-forms.ts';
import type { Locale } from '../../../src/plan/locale.ts';
import { recordOf } from '../../support/search-record.ts';

describe('the base of a word', () => {
  it.each([
    ['fr', 'social Sociale SOCIALES sociaux'],
    ['fr', 'municipalité municipalités municipalite'],
    ['fr', 'réseau réseaux'],
    ['fr', 'citoyen citoyenne citoyens citoyennes'],
    ['fr', 'collectif collective collectifs collectives'],
    ['fr', 'administrateur administratrices'],
    ['fr', 'premier premières'],
    ['fr', 'travailleur travailleuses'],
    ['fr', 'nombreux nombreuse nombreuses'],
    ['fr', 'développer développé développées'],
    ['en', 'community communities Communities'],
    ['en', 'business businesses'],
    ['en', 'scale scales'],
    ['en', 'NPO NPOs'],
  ] as const)('is that of its plural and gender in %s: %s', (locale, words) => {
    expect(new Set(words.split(' ').map((word) => baseForm(word, locale))).size).toBe(1);
  });

  it.each([
    ['fr', 'gouvernement gouvernance'],
    ['fr', 'pôle politique'],
    ['fr', 'commun communication commune'],
    ['fr', 'loi loin'],
    ['fr', 'gaz gars'],
    ['en', 'diversity diversify'],
    ['en', 'transit transition'],
    ['en', 'press presse'],
    ['en', 'govern government governance'],
  ] as const)('is not that of another word in %s: %s', (locale, words) => {
    const all = words.split(' ');
    const bases = new Set(all.map((word) => baseForm(word, locale)));
    expect(bases.size).toBeGreaterThan(1);
  });
});

describe('the forms of a record', () => {
  const formsOf = (locale: Locale, ...texts: readonly string[]): readonly string[] => {
    const records = texts.map((summary) => recordOf({ summary }));
    return records.map(createFormLister(records, locale));
  };

  it('are those of the words whose stem has several in the plan', () => {
    const [government = '', governance = '', other = ''] = formsOf(
      'fr',
      'Les gouvernements et le gouvernement',
      'Une gouvernance',
      'Un jardin',
    );
    expect(government.split(' ')).toHaveLength(1);
    expect(governance.split(' ')).toHaveLength(1);
    expect(government).not.toBe(governance);
    expect(other).toBe('');
  });

  it('are none where plural and gender are all that differ', () => {
    expect(formsOf('fr', 'Un village social', 'Des villages sociaux')).toEqual(['', '']);
  });
});
