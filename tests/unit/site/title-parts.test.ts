import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/site/title-parts.ts';

describe('the parts of a title', () => {
  it.each([
    [
      'Planification stratégique 2021-2025',
      'fr',
      '2021',
      '2025',
      '2021-2025',
      'Planification stratégique',
      '',
    ],
    ['2021–2025 Strategic Plan', 'en', '2021', '2025', '2021–2025', '', 'Strategic Plan'],
    ['Le plan 2030 de la ville', 'fr', '2030', '2030', '2030', 'Le plan', 'de la ville'],
    ['2011 Annual Report', 'en', '2011', '2011', '2011', '', 'Annual Report'],
    ['Notre plan', 'fr', '2030', '2030', '2030', 'Notre plan', ''],
    ['2030', 'fr', '2030', '2030', '2030', '', ''],
    // Fiscal years: as a title has them, in full or by their calendar years.
    ['Plan annuel 2022-2023', 'fr', '2022-2023', '2022-2023', '2022-2023', 'Plan annuel', ''],
    ['Plan 2022-2026', 'fr', '2022-2023', '2025-2026', '2022-2026', 'Plan', ''],
    // Without an end, nothing is added to a title.
    ['Plan climat 2022', 'fr', '2022', undefined, '2022', 'Plan climat', ''],
    ['Plan climat', 'fr', '2022', undefined, '', 'Plan climat', ''],
  ] as const)('of “%s”', (title, locale, start, end, period, before, after) => {
    expect(titleParts(title, { start, end }, locale)).toEqual({ before, period, after });
  });
});
