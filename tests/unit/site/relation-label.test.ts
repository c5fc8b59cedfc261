import { describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import { relationLabel } from '../../../src/site/relation-label.ts';

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
    expect(relationLabel(strings(locale), relation, end)).toBe(expected);
  });
});
