import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/site/mark-foreign-names.ts';

const NAME = 'Chantier de l’économie sociale';
const plain = (text: string) => ({ text, is: 'plain' });
const french = { text: NAME, is: 'french' };
const years = (text: string) => ({ text, is: 'years' });

describe('the pieces of a text', () => {
  it('are the publisher’s name in English, which stays French', () => {
    expect(segmentText(`The ${NAME}, and the ${NAME}`, 'en', NAME)).toEqual([
      plain('The '),
      french,
      plain(', and the '),
      french,
    ]);
  });

  it('do not set the name apart in French, where it is no foreign name', () => {
    expect(segmentText(`Le ${NAME}`, 'fr', NAME)).toEqual([plain(`Le ${NAME}`)]);
  });

  it('do not set a part of the name apart', () => {
    expect(segmentText('The Chantier', 'en', NAME)).toEqual([plain('The Chantier')]);
  });

  it('are years in either language, which stay on one line', () => {
    expect(segmentText('Plan 2021-2025, fin', 'fr', NAME)).toEqual([
      plain('Plan '),
      years('2021-2025'),
      plain(', fin'),
    ]);
    expect(segmentText('2021–2025 Plan', 'en', NAME)).toEqual([years('2021–2025'), plain(' Plan')]);
  });

  it.each(['', NAME, `${NAME} 2021–2025`, '2021–2025 2026–2030', `x${NAME}x`])(
    'make up the text again, and none is empty: %j',
    (text) => {
      for (const locale of ['fr', 'en'] as const) {
        const pieces = segmentText(text, locale, NAME);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
      }
    },
  );
});
