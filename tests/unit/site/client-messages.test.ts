import { describe, expect, it } from 'vitest';
import { fill, parseMessages } from '../../../src/site/client/messages.ts';

describe('fill: a message with details', () => {
  it('keeps a figure with the word after it', () => {
    expect(fill('{count} résultats', { count: '5' })).toBe('5\u00a0résultats');
  });

  it.each(['{count}', '{query}', '$&', '$1', "$'", '${x}', '<b>', '', '\\'])(
    'holds them as they are: %s',
    (query) => {
      expect(fill('«{query}» {count}', { query, count: '3' })).toBe(`«${query}» 3`);
    },
  );

  it('holds a detail as often as it names it', () => {
    expect(fill('{query}, {query}', { query: 'lac' })).toBe('lac, lac');
  });

  it('shows what it was not given', () => {
    expect(fill('{query} {other}', { query: 'lac' })).toBe('lac {other}');
  });
});

describe('parseMessages', () => {
  it('gives the messages that a script uses', () => {
    const { copied, failed } = parseMessages({ copied: 'Copied.', failed: 'Failed.' }, [
      'copied',
      'failed',
    ]);
    expect([copied, failed]).toEqual(['Copied.', 'Failed.']);
  });

  it.each([
    ['has no such message', { copied: 'Copied.' }],
    ['has it empty', { copied: 'Copied.', failed: '' }],
    ['has it as no text', { copied: 'Copied.', failed: 1 }],
    ['has only what every object has', { copied: 'Copied.', toString: 'x' }],
    ['has none at all', null],
    ['has none at all', undefined],
  ])('throws, with its name, where the page %s: %o', (_what, source) => {
    expect(() => parseMessages(source, ['copied', 'failed'])).toThrow(/failed/);
    expect(() => parseMessages(source, ['hasOwnProperty'])).toThrow(/hasOwnProperty/);
  });
});
