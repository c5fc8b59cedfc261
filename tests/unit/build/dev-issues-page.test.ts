import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issuesPage } from '../../../src/build/dev-issues-page.ts';
import { all, attribute, parseHtml, rawText } from '../../support/html.ts';

const ISSUE = {
  file: 'priorities/1-1/fr.mdx',
  line: 7,
  field: 'short',
  message: { fr: 'Écrivez <b>autrement</b>.', en: 'Write <b>another way</b>.\u202e' },
};

const sectionsOf = (folder: string) => all(parseHtml(issuesPage([ISSUE], folder)), 'section');
/** The words of each paragraph and each name of a file in a list. */
const told = (folder: string, language: string): readonly string[] =>
  sectionsOf(folder)
    .filter((section) => attribute(section, 'lang') === language)
    .flatMap((section) => [...all(section, 'code'), ...all(section, 'p')].map(rawText));

describe('the page that tells the faults of the content', () => {
  it('has a part in each language, with the place and what to do', () => {
    const folder = resolve('content');
    expect(told(folder, 'fr-CA')).toContain('content/priorities/1-1/fr.mdx');
    expect(told(folder, 'fr-CA').join(' ')).toContain('ligne 7, «\u00a0short\u00a0»');
    expect(told(folder, 'en-CA').join(' ')).toContain('line 7, “short”');
  });

  it('names a file outside of the project by its whole path', () => {
    const folder = resolve('/elsewhere/plan');
    expect(told(folder, 'en-CA')).toContain(resolve(folder, 'priorities/1-1/fr.mdx'));
  });

  it('takes what an editor wrote for words, and shows what is invisible', () => {
    const folder = resolve('content');
    expect(sectionsOf(folder).flatMap((section) => all(section, 'b'))).toEqual([]);
    expect(told(folder, 'fr-CA')).toContain('Écrivez <b>autrement</b>.');
    expect(told(folder, 'en-CA')).toContain(String.raw`Write <b>another way</b>.\u202e`);
  });
});
