import { expect, test } from 'vitest';
import { allPages, atLeastOne } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { TYPESET_ENGLISH, writtenIn, type TypographyRule } from '../support/typography.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** The Canadian Style and Writing Tips Plus, and the project’s own choices where they leave some. */
const RULES: readonly TypographyRule[] = [
  ...TYPESET_ENGLISH,
  ['a period or comma stands inside the closing mark', /”[.,]/u],
  ['a colon or semicolon stands outside the closing mark', /[;:]”/u],
  ['a colon, semicolon, exclamation or question mark has no space before it', /\s[:;!?]/u],
  ['punctuation has a space after it', /[;:!?,](?=\p{L})/u],
  ['years are joined by an en dash, without spaces', /\d{4}(?:-|\s–\s?|–\s)\d{4}/u],
  ['an aside stands between em dashes, without spaces', /\s—|—\s|\s–\s| -{1,2} /u],
  ['thousands are parted by a comma', /\d\s\d{3}(?!\d)/u],
  ['a percentage has no space, and a dollar sign comes first', /\d\s%|\d\s?(?:[MGk]?\$)/u],
  ['a date begins with the month', new RegExp(`\\d\\s(?:${MONTHS})\\b`, 'u')],
  ['an ellipsis is one character', /\.{3}/u],
  [
    'a number below ten that counts is a word',
    /(?<![\d.,:–-])\b[1-9]\s(?:orientation|priorit|term|link)/iu,
  ],
  ['spelling is Canadian', /\b(?:organis\w+|favor\w*|labor\w*|center\w*|defense|programme)/iu],
  ['compounds are spelled as the house does', /\b(?:co-operative\w*|e-mail\w*|web site\w*)\b/iu],
  ['Québec has its accent', /\bQuebec\b/u],
  ['no other space is used', /[\u2000-\u200a\u202f\u205f\u3000\t]/u],
  ['brackets have no space inside', /[([]\s|\s[)\]]/u],
];

describeSites([...FULL, 'english', 'official'], 'on $name, in English,', (built) => {
  test.each(RULES)('%s', async (_, against) => {
    const pages = await allPages(built);
    const lines = atLeastOne(pages.flatMap(({ root }) => writtenIn(root, 'en')));
    expect([...new Set(lines.filter((line) => against.test(line)))]).toEqual([]);
  });
});

describeSites(['small-sub-path'], 'straight marks in the English sources of $name', (built) => {
  test('become what English wants', async () => {
    const pages = await allPages(built);
    expect(pages.flatMap(({ root }) => writtenIn(root, 'en'))).toContain(
      'This site tries the software with “another” plan: see the plan.',
    );
  });
});
