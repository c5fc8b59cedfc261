import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/features/card/text-lines.ts';

describe('linesOf: lines of a wrapped text', () => {
  it.each([
    ['un mot', 100, 1],
    ['', 10, 1],
    ['un deux trois', 3, 3],
    // At a hyphen, and not at a no-break space.
    ['grand-mère', 4.5, 2],
    ['un\u00a0deux', 2.5, 2],
    ['un deux', 2.5, 2],
    // Within a word that is wider than the line.
    ['mmmmmmmmmm', 5.5, 2],
    ['un mmmmmmmmmm', 5.5, 3],
  ])('of “%s” at %d em is %d', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it('is never less at a smaller width', () => {
    const text =
      'Soutenir et structurer le développement de liens entre l’économie sociale et les municipalités';
    const counts = [30, 20, 15, 12, 9, 6, 4].map((width) => linesOf(text, width));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});
