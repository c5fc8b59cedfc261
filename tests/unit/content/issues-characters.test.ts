import { describe, it } from 'vitest';
import { expectOneIssue } from '../../support/issues.ts';
import { BODY_LINE, ENGLISH, englishFile, FRENCH, frenchFile } from '../../support/texts.ts';

/** Characters that are not seen: controls, marks of direction, spaces without width. */
const INVISIBLE: readonly (readonly [name: string, code: number])[] = [
  ['a bell', 0x07],
  ['a backspace', 0x08],
  ['an escape', 0x1b],
  ['a delete', 0x7f],
  ['a next line', 0x85],
  ['a zero-width space', 0x200b],
  ['an Arabic letter mark', 0x061c],
  ['a left-to-right mark', 0x200e],
  ['a right-to-left mark', 0x200f],
  ['a line separator', 0x2028],
  ['a left-to-right embedding', 0x202a],
  ['a right-to-left embedding', 0x202b],
  ['a pop of direction', 0x202c],
  ['a left-to-right override', 0x202d],
  ['a right-to-left override', 0x202e],
  ['a word joiner', 0x2060],
  ['a left-to-right isolate', 0x2066],
  ['a right-to-left isolate', 0x2067],
  ['a first-strong isolate', 0x2068],
  ['a pop of isolate', 0x2069],
  ['a byte-order mark inside', 0xfeff],
];

const issue = { fr: ['caractère invisible'], en: ['invisible character'] };

describe.each(INVISIBLE)('%s', (_name, code) => {
  const character = String.fromCodePoint(code);

  it('cannot stand in a note', async () => {
    const note = `Un.\n\nUn sen${character}tier.`;
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile(note)), {
      file: FRENCH,
      line: BODY_LINE + 2,
      ...issue,
    });
  });

  it('cannot stand in an English note', async () => {
    await expectOneIssue(({ put }) => put(ENGLISH, englishFile(`A tra${character}il.`)), {
      file: ENGLISH,
      line: BODY_LINE,
      ...issue,
    });
  });

  it('cannot stand in a field', async () => {
    const escape = `\\u${code.toString(16).padStart(4, '0')}`;
    await expectOneIssue(
      ({ replace }) => replace(FRENCH, 'short: Sentier 1.1', `short: "Sen${escape}tier"`),
      { file: FRENCH, line: 3, field: 'short', ...issue },
    );
  });
});
