import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS, colourRules, SURFACE_RULES } from '../../../src/site/styles/tokens.ts';

const THEME = 'site/styles/theme.css';
/** Cards stand in other people's pages, where nothing of the site's theme is. */
const CARD = 'features/card/card.css';

const read = (ending: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const sheets = read(/\.css$/).map(({ file, text }) => ({
  file,
  css: text.replaceAll(/\/\*[^]*?\*\//g, ''),
}));
const ofSite = sheets.filter(({ file }) => file !== CARD && file !== THEME);
const matches = (pattern: RegExp, among = ofSite): readonly string[] =>
  among.flatMap(({ file, css }) =>
    [...css.matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );

describe('the style sheets', () => {
  it('are found, with the theme and the card among them', () => {
    const files = sheets.map(({ file }) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(files).toEqual(expect.arrayContaining([THEME, CARD]));
  });

  it('take sizes of type from the scale, or from what they stand in', () => {
    const sizes = matches(/(?<![-\w])font(?:-size)?:[^;]+;/g);
    const own = sizes.filter((size) => /[\d.]+(?:rem|px|v[wh])/.test(size));
    expect(own.toSorted()).toEqual([
      // The title of the home page fits the columns that it stands over, theirs fit one column.
      expect.stringMatching(
        /^features\/home\/.*clamp\(var\(--text-base\), 1\.4vw, var\(--text-md\)\)/,
      ),
      expect.stringMatching(/^features\/home\/.*min\(100cqi \/ 13\.5, 3\.78rem\)/),
      // The unit of the scale.
      expect.stringMatching(/^site\/styles\/base\.css: font: 400 1\.0625rem/),
    ]);
  });

  it('have a scale of twelve sizes', () => {
    const [theme] = sheets.filter(({ file }) => file === THEME);
    expect(theme?.css.match(/--text-[a-z]+:/g)).toHaveLength(12);
  });

  it('ask for the width of the window by the theme’s breakpoints', () => {
    const queries = matches(/@media[^{]*(?:width|height)[^{]*/g);
    expect(queries.filter((query) => !query.includes('theme(--breakpoint-'))).toEqual([]);
    expect(matches(/@variant/g).length).toBeGreaterThan(20);
  });

  it('state no colour: each is a role', () => {
    expect(matches(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(/gi, sheets)).toEqual([]);
  });
});

describe('the custom properties', () => {
  const sources = read(/\.(?:css|ts|astro)$/);
  const text = [...sources.map((source) => source.text), colourRules(COLOURS), SURFACE_RULES].join(
    '\n',
  );
  const names = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
  const stated = names(/(?<![\w-])--([a-z0-9-]+):/g);
  const used = names(/var\(--([a-z0-9-]+)/g);
  /** What Tailwind reads, and what `@font-face` brings. */
  const NOT_BY_VAR = /^(?:breakpoint-|spacing$)/;
  const ELSEWHERE = ['font-besley'];

  it('are used, each of them', () => {
    expect([...stated].filter((name) => !used.has(name) && !NOT_BY_VAR.test(name))).toEqual([]);
  });

  it('are stated wherever one is used', () => {
    expect([...used].filter((name) => !stated.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
  });
});
