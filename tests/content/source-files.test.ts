import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { realFiles } from '../support/real-plan.ts';

type Rule = readonly [what: string, against: RegExp];

/** What an editor can neither see nor type. */
const RULES: readonly Rule[] = [
  ['no-break space', /[\u00a0\u202f]/u],
  ['other exotic space', /[\u2000-\u200a\u205f\u3000\t]/u],
  ['invisible character', /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u],
  ['carriage return', /\r/],
  ['letter and accent apart', /\p{M}/u],
  ['space at the end of a line', /[ \t]$/m],
  ['tab', /\t/],
];

describe('the files of the content', () => {
  it('are those of 25 priorities, six orientations, the plan and five pages in two languages', () => {
    const texts = realFiles.filter(({ file }) => file.endsWith('.mdx'));
    expect(texts).toHaveLength(2 * (25 + 6 + 1 + 5));
    expect(realFiles).toHaveLength(texts.length + 4);
  });

  it.each(RULES)('have no %s', (_what, against) => {
    expect(realFiles.filter(({ text }) => against.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('end with one line feed', () => {
    expect(realFiles.filter(({ text }) => !/[^\n]\n$/.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('are equal in number in both languages', () => {
    const [french, english] = LOCALES.map((locale) =>
      realFiles
        .filter(({ file }) => file.endsWith(`/${locale}.mdx`))
        .map(({ file }) => file.replace(/\/\w+\.mdx$/, '')),
    );
    expect(english).toEqual(french);
  });

  it('hold no e-mail address but in the fields of plan.yaml that are for one', () => {
    const found = realFiles.filter(({ text }) =>
      /[\w.+-]+@[\w-]+\.\w+|\bmailto:/.test(
        text.replace(/^contact: .*$|^privacy:.*(?:\n .*)*/gm, ''),
      ),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
