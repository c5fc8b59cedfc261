import { describe, expect, it } from 'vitest';
import { plainWording } from '../../src/plan/typography.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { parseCsv } from '../support/csv.ts';
import { realPlan } from '../support/real-plan.ts';
import { sharedText } from '../support/shared.ts';

const { glossary } = realPlan;
const terminology = sharedText('language/terminology.csv');
/** The words that the choice of words defines. */
const defined = parseCsv(terminology ?? '').filter((row) => row['definition_fr'] !== '');

const plain = (text: string | undefined): string => plainWording(text ?? '');

describe.skipIf(terminology === undefined)(
  'the definitions that were decided on (skipped where the folder “shared” is not beside the project)',
  () => {
    it('are 20, in both languages', () => {
      expect(defined).toHaveLength(20);
      expect(defined.filter((row) => row['definition_en'] === '')).toEqual([]);
    });

    it.each(defined)('stand in the glossary: $fr', (row) => {
      const found = glossary.filter(
        ({ definition }) => plain(definition.fr) === plain(row['definition_fr']),
      );
      expect(found.map(({ definition }) => plain(definition.en))).toEqual([
        plain(row['definition_en']),
      ]);
    });
  },
);

describe('the glossary', () => {
  it.each(glossary)('has a term, a definition and a source in both languages: $id', (entry) => {
    for (const locale of LOCALES) {
      expect(entry.term[locale]).not.toBe('');
      expect(entry.sources.map(({ text }) => text[locale])).not.toContain('');
      expect(entry.definition[locale]).toMatch(/^\p{Lu}[^]*\.$/u);
    }
    expect(entry.definition.fr).not.toBe(entry.definition.en);
  });

  it('tells its own definitions from those of a source', () => {
    const own = { fr: 'Définition rédigée pour ce site', en: 'Definition written for this site' };
    const attested = {
      fr: /^Terme attesté(?: en anglais)?\u00a0: /u,
      en: /^(?:T|French t)erm found in: /u,
    };
    for (const { id, sources } of glossary) {
      for (const locale of LOCALES) {
        const [first = '', ...others] = sources.map(({ text }) => text[locale]);
        const isOwn = first === own[locale];
        expect([id, others.filter((text) => attested[locale].test(text) !== isOwn)]).toEqual([
          id,
          [],
        ]);
        expect([id, attested[locale].test(first)]).toEqual([id, false]);
      }
    }
  });

  it('leads to each source, but for the definitions of this site', () => {
    const without = glossary.flatMap(({ sources }) => sources.filter(({ url }) => !url));
    expect(new Set(without.map(({ text }) => text.fr))).toEqual(
      new Set(['Définition rédigée pour ce site']),
    );
  });

  it('defines each word once in each language', () => {
    for (const locale of LOCALES) {
      expect(new Set(glossary.map(({ term }) => term[locale].toLowerCase())).size).toBe(
        glossary.length,
      );
    }
  });

  it('is in alphabetical order', () => {
    const terms = glossary.map(({ term }) => term.fr);
    expect(terms.toSorted(new Intl.Collator('fr-CA').compare)).toEqual(terms);
  });

  it('AS-20: has ids that fragments can hold', () => {
    expect(glossary.filter(({ id }) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  it('has the id that partners may link to', () => {
    expect(glossary.map(({ id }) => id)).toContain('pole');
  });
});
