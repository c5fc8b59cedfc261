import { describe, expect, it } from 'vitest';
import { markForeignNames } from '../../../src/site/mark-foreign-names.ts';

const NAME = 'Chantier de l’économie sociale';
const plain = (text: string) => ({ text, mark: 'none' });
const inFrench = (text: string) => ({ text, locale: 'fr' as const });
const NAMES = [inFrench(NAME)];
const french = { text: NAME, mark: 'fr' };
const unbroken = (text: string) => ({ text, mark: 'unbroken' });

describe('markForeignNames: the segments of a text', () => {
  it('are the publisher’s name in English, which stays French', () => {
    expect(markForeignNames(`The ${NAME}, and the ${NAME}`, 'en', NAMES)).toEqual([
      plain('The '),
      french,
      plain(', and the '),
      french,
    ]);
  });

  it('are a French title in an English text, years and all', () => {
    expect(
      markForeignNames(`${NAME}, Plan d’ici 2021-2025`, 'en', [
        ...NAMES,
        inFrench('Plan d’ici 2021-2025'),
      ]),
    ).toEqual([french, plain(', '), { text: 'Plan d’ici 2021-2025', mark: 'fr' }]);
  });

  it('are English words in a French text', () => {
    expect(markForeignNames('Le mot trail', 'fr', [{ text: 'trail', locale: 'en' }])).toEqual([
      plain('Le mot '),
      { text: 'trail', mark: 'en' },
    ]);
  });

  it('do not set the name apart in French, where it is no foreign name', () => {
    expect(markForeignNames(`Le ${NAME}`, 'fr', NAMES)).toEqual([plain(`Le ${NAME}`)]);
  });

  it('do not set a part of the name apart', () => {
    expect(markForeignNames('The Chantier', 'en', NAMES)).toEqual([plain('The Chantier')]);
  });

  it('are years in either language, which stay on one line', () => {
    expect(markForeignNames('Plan 2021-2025, fin', 'fr', NAMES)).toEqual([
      plain('Plan '),
      unbroken('2021-2025'),
      plain(', fin'),
    ]);
    expect(markForeignNames('2021–2025 Plan', 'en', NAMES)).toEqual([
      unbroken('2021–2025'),
      plain(' Plan'),
    ]);
  });

  it('are capitals joined to a number, without the sign after them, and no other compound', () => {
    expect(markForeignNames('La COVID-19. Chapitre E-1.1.1, post-COVID', 'fr', NAMES)).toEqual([
      plain('La '),
      unbroken('COVID-19'),
      plain('. Chapitre '),
      unbroken('E-1.1.1'),
      plain(', post-COVID'),
    ]);
    expect(markForeignNames('Aile-2, après-19, A-B-3', 'fr', NAMES)).toEqual([
      plain('Aile-2, après-19, A-B-3'),
    ]);
  });

  it.each(['', 'COVID-19', NAME, `${NAME} 2021–2025`, '2021–2025 2026–2030', `x${NAME}x`])(
    'make up the text again, and none is empty: %j',
    (text) => {
      for (const locale of ['fr', 'en'] as const) {
        const segments = markForeignNames(text, locale, NAMES);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      }
    },
  );
});
