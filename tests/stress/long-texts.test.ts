import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { readChanged } from '../support/content-folder.ts';
import { FRENCH, frenchFile, GLOSSARY, relation } from '../support/texts.ts';

const LENGTH = 200_000;

/** What makes a careless pattern or parser slow: each is repeated to the same length. */
const PIECES = {
  'one word': 'x',
  spaces: ' ',
  'spaces in a text': 'mot         ',
  asterisks: '*',
  'open brackets': '[',
  'closed brackets': ']',
  'open links': '[a](',
  digits: '1',
  'digits with points': '1.1.',
  'numbers of priorities': '9.9 ',
  'groups of digits': '\u00a0000',
  'bullets of a word processor': '•',
  'bullets before tabs': '•\t',
  'straight quotes': '"',
  'straight apostrophes': "'",
  guillemets: '« ',
  'soft hyphens': '\u00ad',
  'zero-width spaces': '\u200b',
  'signs of quotations': '>',
  'signs of lists': '- ',
  'signs of numbered lists': '1. ',
  braces: '{',
  'open tags': '<b>',
  'signs of tags': '<',
  hashes: ' #',
  colons: 'a: ',
  commas: ' ,',
  addresses: 'https://',
  'rows without text': '\n',
} as const;

const kinds = Object.entries(PIECES).map(([kind, piece]) => ({
  kind,
  text: `a${piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)}`,
}));

describe('a text of 200,000 characters', () => {
  // The time of the processor: other programs do not count.
  it.each(kinds)('is checked in a short time: $kind', { timeout: 60_000 }, async ({ text }) => {
    const started = process.cpuUsage();
    await readChanged(async ({ put, replace }) => {
      await put(FRENCH, frenchFile(text));
      await replace('priorities/1-2/fr.mdx', 'short: Sentier 1.2', `short: ${text}`);
      await replace('priorities/2-1/fr.mdx', 'short: ', `${text}: a\nshort: `);
      await replace('plan/fr.mdx', 'title: ', `title: ${JSON.stringify(text)} # `);
      await put(
        'glossary.yaml',
        GLOSSARY.replace('Chemin étroit.', () => text.slice(1)),
      );
      await put('relations.yaml', relation(JSON.stringify(text)));
    });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(8);
  });
});
