import { describe, expect, it } from 'vitest';
import {
  decodeRecord,
  shownWords,
  encodeField,
  encodeRecord,
  joinWords,
  readKey,
  recordKey,
} from '../../../src/features/search/record.ts';
import { splitWords } from '../../../src/features/search/words.ts';
import { contentOf, decodedRecord, placesOf, recordOf } from '../../support/search-record.ts';

const TEXTS = [
  'Un mot',
  'L’équité d’abord, jusqu’à la main-d’œuvre',
  'Deux mots\u00a0: «\u00a0l’un ouvre\u00a0»; 2021-2025',
  'Two words: the Chantier’s “open”; 2021–2025',
  'un aparté –\u00a0bref\u00a0– puis',
  'projects—and aide-mémoire et/ou – oui: « non » (etc.)',
  '15\u00a0%, 1\u00a0200\u00a0$',
  'citoyen·ne·s, O.B.N.L., C-38, et/ou <b> & "x"',
  'Cœur, ex æquo, État 🌱',
];

describe('a record', () => {
  it.each(TEXTS)('reads the same once it is found: %s', (text) => {
    const { heading, summary, body, subjects } = decodedRecord({
      heading: text,
      summary: text,
      body: text,
      subjects: text,
      keywords: text,
    });
    expect([heading, summary, body, subjects].map(joinWords)).toEqual(Array(4).fill(text));
  });

  it('has its parts apart, even where some are empty', () => {
    const found = decodedRecord({ heading: 'Cuisine', subjects: 'repas' });
    expect(joinWords(found.heading)).toBe('Cuisine');
    expect([found.summary, found.body]).toEqual([[], []]);
    expect(joinWords(found.subjects)).toBe('repas');
  });

  it('is published without the words that are only searched', () => {
    const record = recordOf({ subjects: 'repas', keywords: 'dîner', foreign: 'λmealω' });
    const shown = shownWords(contentOf(record));
    expect(joinWords(decodeRecord(shown).subjects)).toBe('repas');
    expect(shown).not.toMatch(/dîner|meal/);
  });

  it('keeps a narrow no-break space from breaking', () => {
    expect(joinWords(decodedRecord({ body: 'Oui\u202f! Non' }).body)).toBe('Oui\u00a0! Non');
  });

  it('is one line of words with one space between them', () => {
    for (const text of [...TEXTS, ' un \n\n deux\t', 'x\u00a0 y']) {
      expect(encodeField(text)).toMatch(/^\S+(?: \S+)*$/u);
    }
  });

  it('has each paragraph on a line, without a word for the break', () => {
    const { body } = decodedRecord({ body: '\nUn.\n\nDeux\u00a0: –\n \ntrois\n' });
    expect(joinWords(body)).toBe('Un.\nDeux\u00a0: –\ntrois');
    expect(body).toHaveLength(3);
    // Pagefind takes any other sign at the end of a word for a part of it.
    expect(encodeField('Un lac.\n\nDeux')).toMatch(/^Un lac\.[!-/:-@[-`{-~] Deux$/);
  });

  it('gives each word the place that it has among the words of the index', () => {
    const record = recordOf({ heading: 'L’équité', summary: 'Deux\u00a0: l’équité', body: 'Fin' });
    const content = contentOf(record);
    const words = content.split(' ');
    for (const { text, place } of Object.values(decodeRecord(content)).flat()) {
      expect(words[place]?.slice(0, 2)).toBe(text.slice(0, 2).replace('’', '^'));
    }
  });

  it('parts a word from its elision, so that each is found by itself', () => {
    const found = decodedRecord({ heading: 'Main-d’œuvre' });
    expect(placesOf(found, 'main', 'd', 'œuvre').size).toBe(3);
  });

  it('is wrapped part by part, in one order', () => {
    const parts: string[] = [];
    encodeRecord(recordOf({ heading: 'Titre' }), (part, words) => {
      parts.push(part);
      return words;
    });
    expect(parts).toEqual([
      ...[
        'key',
        'heading',
        'summary',
        'body',
        'subjects',
        'keywords',
        'aliases',
        'forms',
        'foreignHeading',
        'foreign',
      ],
    ]);
  });
});

describe('words as running text', () => {
  it('are nothing where there is none', () => {
    expect(joinWords([])).toBe('');
  });
});

describe('the key of a record', () => {
  it.each(['3.2', '10.12', '3', '12', 'plan', 'term', 'page'])('is read back: %s', (name) => {
    expect(readKey(recordKey(name))).toBe(name);
  });

  it('PF-05: is one word, that is in no text and stands for one record', () => {
    const names = ['1.1', '1.11', '11.1', '1', '11', '111', 'plan', 'term', 'page'];
    const keys = names.map(recordKey);
    expect(new Set(keys).size).toBe(names.length);
    for (const key of keys) {
      expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(splitWords(`Un mot, ${names.join(' ')}`)).not.toContain(key);
    }
  });
});
