import { describe, expect, it } from 'vitest';
import { markForeignNames } from '../../../src/site/mark-foreign-names.ts';

const NAME = 'Chantier de l’économie sociale';
const plain = (text: string) => ({ text, mark: 'none' });
const french = { text: NAME, mark: 'french' };
const years = (text: string) => ({ text, mark: 'years' });

describe('markForeignNames: the segments of a text', () => {
  it('are the publisher’s name in English, which stays French', () => {
    expect(markForeignNames(`The ${NAME}, and the ${NAME}`, 'en', [NAME])).toEqual([
      plain('The '),
      french,
      plain(', and the '),
      french,
    ]);
  });

  it('are a French title in an English text, years and all', () => {
    expect(
      markForeignNames(`${NAME}, Plan d’ici 2021-2025`, 'en', [NAME, 'Plan d’ici 2021-2025']),
    ).toEqual([french, plain(', '), { text: 'Plan d’ici 2021-2025', mark: 'french' }]);
  });

  it('do not set the name apart in French, where it is no foreign name', () => {
    expect(markForeignNames(`Le ${NAME}`, 'fr', [NAME])).toEqual([plain(`Le ${NAME}`)]);
  });

  it('do not set a part of the name apart', () => {
    expect(markForeignNames('The Chantier', 'en', [NAME])).toEqual([plain('The Chantier')]);
  });

  it('are years in either language, which stay on one line', () => {
    expect(markForeignNames('Plan 2021-2025, fin', 'fr', [NAME])).toEqual([
      plain('Plan '),
      years('2021-2025'),
      plain(', fin'),
    ]);
    expect(markForeignNames('2021–2025 Plan', 'en', [NAME])).toEqual([
      years('2021–2025'),
      plain(' Plan'),
    ]);
  });

  it.each(['', NAME, `${NAME} 2021–2025`, '2021–2025 2026–2030', `x${NAME}x`])(
    'make up the text again, and none is empty: %j',
    (text) => {
      for (const locale of ['fr', 'en'] as const) {
        const segments = markForeignNames(text, locale, [NAME]);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      }
    },
  );
});
