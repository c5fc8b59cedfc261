import { describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import { localized } from '../../../src/plan/locale.ts';
import type { PriorityNumber } from '../../../src/plan/number.ts';
import { asShown, type ShownNumber } from '../../../src/plan/shown-number.ts';
import { relationLabel } from '../../../src/site/relation-label.ts';
import { shown } from '../../support/numbers.ts';

const priority = (number: PriorityNumber, own: ShownNumber | undefined) => ({
  number,
  text: localized(() => ({
    locale: 'fr' as const,
    source: 'fr' as const,
    states: {},
    shown: own,
    statement: 'Réparer le pont',
    subjects: [],
    keywords: [],
    details: [],
    note: [],
  })),
});

const support = { kind: 'support', from: '6.2' } as const;
const extension = { kind: 'extension', from: '6.2' } as const;

describe('the label of a relation says what the other end is to the one it is read from', () => {
  it.each([
    ['fr', support, '6.2', 'Reçoit l’appui de 6.2'],
    ['fr', support, '1.2', 'Appuie 1.2'],
    ['fr', extension, '6.2', 'Suite de 6.2'],
    ['fr', extension, '1.2', 'Point de départ de 1.2'],
    ['fr', { kind: 'echo' }, '1.2', 'Écho'],
    ['en', support, '6.2', 'Supported by 6.2'],
    ['en', support, '1.2', 'Supports 1.2'],
    ['en', extension, '6.2', 'Next step after 6.2'],
    ['en', extension, '1.2', 'Starting point for 1.2'],
    ['en', { kind: 'echo' }, '1.2', 'Echo'],
  ] as const)('%s: %o from %s', (locale, relation, end, expected) => {
    const seen = priority(end, asShown(end));
    expect(relationLabel(strings(locale), relation, seen, locale)).toBe(expected);
  });

  it.each([
    ['fr', undefined, 'Appuie «\u00a0Réparer le pont\u00a0»'],
    ['en', undefined, 'Supports “Réparer le pont”'],
    ['fr', '1.a', 'Appuie 1.a'],
    ['fr', 'Enjeu 2', 'Appuie «\u00a0Enjeu\u00a02\u00a0»'],
  ] as const)('%s: of one with the number %s', (locale, number, expected) => {
    const seen = priority('1.2', number === undefined ? undefined : shown(number));
    expect(relationLabel(strings(locale), support, seen, locale)).toBe(expected);
  });
});
