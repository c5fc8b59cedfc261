import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSet, mayBeSlip } from '../../../src/features/search/letter-set.ts';

const mayBe = (a: string, b: string) => mayBeSlip(letterSet(a), letterSet(b));

const word = fc.stringMatching(/^[a-z]{4,12}$/);
const place = fc.nat({ max: 12 });
/** An edit of a word: some letters at a place give way to others. */
const edit = fc.record({
  place,
  taken: fc.nat({ max: 1 }),
  added: fc.stringMatching(/^[a-z]?$/),
});
const applied = (text: string, at: { place: number; taken: number; added: string }) =>
  text.slice(0, at.place) + at.added + text.slice(at.place + at.taken);

describe('the letters of two words', () => {
  it('never rule out two edits', () => {
    fc.assert(
      fc.property(word, edit, edit, (text, one, two) =>
        mayBe(text, applied(applied(text, one), two)),
      ),
    );
  });

  it('rule out most other words', () => {
    expect(mayBe('gouvernance', 'logement')).toBe(false);
    expect(mayBe('municipal', 'forestier')).toBe(false);
  });
});
