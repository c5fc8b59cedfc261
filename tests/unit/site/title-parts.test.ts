import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/site/title-parts.ts';

describe('the parts of a title', () => {
  it.each([
    ['Planification stratégique 2021-2025', '2021-2025', 'Planification stratégique', ''],
    ['2021–2025 Strategic Plan', '2021–2025', '', 'Strategic Plan'],
    ['Le plan 2030 de la ville', '2030', 'Le plan', 'de la ville'],
    ['Notre plan', '2030', 'Notre plan', ''],
    ['2030', '2030', '', ''],
  ])('of “%s” around %s', (title, period, before, after) => {
    expect(titleParts(title, period)).toEqual({ before, period, after });
  });
});
