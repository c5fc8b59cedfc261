import { expect, test } from 'vitest';
import { allPages, atLeastOne } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { writtenIn, type TypographyRule } from '../support/typography.ts';

/** Symbols of units, before which a number is in figures. */
const UNITS = 'ko|Mo|octets';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const NUMBERED = '[Pp]arties?|[Aa]rticles?|[Aa]rt\\.|[Cc]hapitre|[Ss]ection|c\\.';
/** Words whose number names one of them, and does not count what follows. */
const NAMING = `[Oo]rientations?|[Pp]riorités?|[Aa]xes?|[Oo]bjectifs?|[Pp]iliers?|[Mm]esures?|[Pp]aragraphe|[Nn]iveau|[Vv]ersion|${NUMBERED}`;
const SMALL_WORDS = 'à|au|aux|dans|de|des|du|en|et|ou|par|pour|sur';

/** Office québécois de la langue française, and the project’s own choices where it leaves some. */
const RULES: readonly TypographyRule[] = [
  ['an apostrophe is U+2019', /['‘ʼ`´]/u],
  ['an apostrophe has no space around it', /’\s|\s’/u],
  ['quotation marks are never straight', /"/u],
  ['a quotation opens with a no-break space inside', /«(?!\u00a0)/u],
  ['a quotation closes with a no-break space inside', /(?<!\u00a0)»/u],
  ['a quotation mark has nothing but a space or a bracket before it', /[^\s([’|]«/u],
  ['a quotation mark has a space or punctuation after it', /»[^\s.,;:!?)\]…|]/u],
  ['a colon has a no-break space before it', /(?<!\u00a0):(?!\d)/u],
  ['a colon has a space after it', /:(?![\s\d]|$)/u],
  ['a semicolon, exclamation or question mark has no space before it', /\s[;!?]/u],
  ['punctuation has a space after it', /[;!?,](?=\p{L})/u],
  ['thousands are parted by a no-break space', /\d \d{3}(?!\d)|\d,\d{3}(?!\d)/u],
  ['a sign has a no-break space before it', /\d(?: ?[%$]| [MGk]\$)/u],
  [
    'an aside stands between en dashes, with no-break spaces inside',
    / – |\u00a0–\u00a0|\p{L}–|–\p{L}/u,
  ],
  ['a dash is neither a spaced hyphen nor an em dash', / - |—/u],
  ['years are joined by a hyphen', /\d{4}\s?[–—]\s?\d{4}/u],
  ['œ is one letter', /oeu/iu],
  ['an ellipsis is one character', /\.{3}/u],
  [
    '“partie”, “article” and “c.” keep their number',
    new RegExp(`(?<!\\p{L})(?:${NUMBERED}) (?:\\d|[IVX]+\\b|[A-Z]-)`, 'u'),
  ],
  ['a date does not break', new RegExp(`\\d(?:er)? (?:${MONTHS})|\\d\\s(?:${MONTHS}) \\d`, 'iu')],
  [
    'a figure keeps its noun',
    new RegExp(
      `(?<![\\d\\p{L}.,:-])(?<!(?:${NAMING})\\s)\\d{1,3} (?!(?:${SMALL_WORDS})\\s)\\p{Ll}`,
      'u',
    ),
  ],
  [
    'a number below ten that counts is a word',
    new RegExp(
      `(?<![\\d\\p{L}.,:-])(?<!(?:${NAMING})\\s)[2-9]\\u00a0(?!(?:${MONTHS})\\s|(?:${UNITS})(?!\\p{L}))\\p{Ll}`,
      'u',
    ),
  ],
  ['no other space is used', /[\u2000-\u200a\u202f\u205f\u3000\t]/u],
  ['brackets have no space inside', /[([]\s|\s[)\]]/u],
  ['Québec has its accent', /\bQuebec\b/u],
];

describeSites([...FULL, 'french', 'official'], 'on $name, in French,', (built) => {
  test.each(RULES)('%s', async (_, against) => {
    const pages = await allPages(built);
    const lines = atLeastOne(pages.flatMap(({ root }) => writtenIn(root, 'fr')));
    expect([...new Set(lines.filter((line) => against.test(line)))]).toEqual([]);
  });

  test('English quotation marks stand inside French ones alone (AS-08)', async () => {
    const pages = await allPages(built);
    const lines = atLeastOne(pages.flatMap(({ root }) => writtenIn(root, 'fr')));
    const outside = lines.filter((line) => /[“”„]/u.test(line.replaceAll(/«[^»]*»/gu, '')));
    expect(outside).toEqual([]);
  });
});

describeSites(['small-sub-path'], 'straight marks in the French sources of $name', (built) => {
  test.each([
    ['Le phare s’allume\u00a0: «\u00a0enfin\u00a0», disent les voisins.'],
    ['Ce site essaie le logiciel avec un «\u00a0autre\u00a0» plan\u00a0: voir le plan.'],
    ['L’essai'],
    ['Ce que ce petit site d’essai contient.'],
  ])('become what French wants (AS-08): %s', async (expected) => {
    const pages = await allPages(built);
    expect(pages.flatMap(({ root }) => writtenIn(root, 'fr'))).toContain(expected);
  });
});
