import { describe, expect, it } from 'vitest';
import { fieldIn } from '../../../src/content/issue.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

const drawing = (inner: string, attributes = 'viewBox="0 0 120 40"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${inner}\n</svg>\n`;
const SHAPES = '<path d="M0 0h120v40z"/>';

const hues = (...colours: readonly string[]): string =>
  `hues:\n${colours.map((colour) => `  - ${colour}\n`).join('')}`;

const issuesOf = async (file: string, content: string) => {
  const { issues } = await readChanged(({ put }) => put(`brand/${file}`, content));
  return issues;
};

describe('a drawing of the publisher', () => {
  it.each([
    ['shapes', SHAPES],
    [
      'a style with the reader’s theme',
      '<style>@media(prefers-color-scheme:dark){path{fill:#fff}}</style>',
    ],
    [
      'a gradient',
      '<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><path fill="url(#a)" d="M0 0h9v9z"/>',
    ],
    ['a part used twice', '<defs><path id="a" d="M0 0h9v9z"/></defs><use xlink:href="#a"/>'],
    [
      'notes of a drawing program',
      '<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" zoom="2"/>',
    ],
  ])('may have %s', async (_, inner) => {
    const plan = await readSoundPlan(({ put }) => put('brand/logo.svg', drawing(inner)));
    expect(plan.brand.logo).toMatchObject({ width: 120, height: 40 });
  });

  it.each([
    ['a script', '<script>alert(1)</script>', '<script'],
    [
      'a script of another language',
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>',
      '<h:script',
    ],
    ['a handler', '<g><path onclick="alert(1)" d="M0 0"/></g>', 'onclick'],
    ['HTML', '<foreignObject><p>Mots</p></foreignObject>', '<foreignObject'],
    ['an image', '<image href="https://exemple.org/a.png"/>', '<image'],
    [
      'a part of another file',
      '<use href="https://exemple.org/a.svg#a"/>',
      'https://exemple.org/a.svg#a',
    ],
    [
      'a part of another file, in the older form',
      '<use xlink:href="data:image/svg+xml,x"/>',
      'data:image',
    ],
    ['a link', '<a href="https://exemple.org/"><path d="M0 0"/></a>', '<a'],
    ['an animation', '<path d="M0 0"><animate attributeName="d"/></path>', '<animate'],
    ['a fill from elsewhere', '<path fill="url(https://exemple.org/a.svg#a)" d="M0 0"/>', 'url('],
    ['an import in a style', '<style>@import "https://exemple.org/a.css";</style>', '@import'],
    ['an address in a style', '<style>path{fill:url( "//exemple.org/a")}</style>', 'url('],
    [
      'a hidden address in a style',
      String.raw`<style>path{fill:u\72l(//exemple.org/a)}</style>`,
      '\\',
    ],
  ])('may not have %s', async (_, inner, found) => {
    const issues = await issuesOf('logo.svg', drawing(inner));
    expect(issues).toMatchObject([{ file: 'brand/logo.svg', line: 2 }]);
    expect(issues[0]?.message.fr).toContain(found);
    expect(issues[0]?.message.en).toContain(found);
  });

  it.each([
    ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>\n${drawing(SHAPES)}`, 'DOCTYPE'],
    [
      'a style sheet',
      `<?xml-stylesheet href="https://exemple.org/a.css"?>${drawing(SHAPES)}`,
      'xml-stylesheet',
    ],
    ['words alone', 'Logo', 'SVG'],
    ['the root of a page', '<html><svg viewBox="0 0 1 1"/></html>', 'SVG'],
    ['no proportions', drawing(SHAPES, 'width="120"'), 'viewBox'],
    ['flat proportions', drawing(SHAPES, 'viewBox="0 0 120 0"'), 'viewBox'],
    ['more than 32 kB', drawing(`<path d="${'M0 0h9'.repeat(6000)}"/>`), '32'],
  ])('is refused with %s', async (_, svg, found) => {
    const issues = await issuesOf('favicon.svg', svg);
    expect(issues).toMatchObject([{ file: 'brand/favicon.svg' }]);
    expect(issues[0]?.message.fr).toContain(found);
    expect(issues[0]?.message.en).toContain(found);
  });

  it('is published as it was read, in whatever way another program would read the file', async () => {
    const torn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/><g>';
    const plan = await readSoundPlan(({ put }) => put('brand/favicon.svg', torn));
    expect(plan.brand.favicon?.svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/><g/></svg>',
    );
  });

  it('is one of three files', async () => {
    const [issue] = await issuesOf('logo.png', 'x');
    expect(issue?.file).toBe('brand/logo.png');
    expect(issue?.message.en).toContain('logo.svg, favicon.svg, colours.yaml');
  });
});

describe('the hues of the publisher', () => {
  it('are one for each orientation, and those of the dark theme are made where they are not given', async () => {
    const { brand } = await readSoundPlan(({ put }) =>
      put('brand/colours.yaml', hues('"#165A3C"', '{light: "#910800", dark: "#f0875f"}')),
    );
    expect(brand.hues).toHaveLength(2);
    expect(brand.hues?.[0]?.light).toBe('#165a3c');
    expect(brand.hues?.[0]?.dark).toMatch(/^#[0-9a-f]{6}$/);
    expect(brand.hues?.[1]).toEqual({ light: '#910800', dark: '#f0875f' });
  });

  it.each([
    ['is too pale for the light theme', ['"#4a9a7c"'], ['#4a9a7c', '#f3eee4', '7']],
    [
      'is too deep for the dark theme',
      ['{light: "#165a3c", dark: "#165a3c"}'],
      ['#165a3c', '#181612', '7'],
    ],
  ])('are refused where one %s, with the pair', async (_, colours, words) => {
    const issues = await issuesOf('colours.yaml', hues(...colours));
    const [issue] = issues;
    expect(issue).toMatchObject({ file: 'brand/colours.yaml', line: 2 });
    expect(fieldIn(issue?.field ?? '', 'fr')).toBe('hues');
    for (const word of words) {
      expect(issue?.message.fr).toContain(word);
      expect(issue?.message.en).toContain(word);
    }
  });

  it('are refused where two neighbours look alike to some readers, and not where others stand between', async () => {
    // Green and red of one lightness: alike with protanopia or deuteranopia.
    const alike = ['{light: "#4b4b00", dark: "#5cd29b"}', '{light: "#614600", dark: "#f0875f"}'];
    const issues = await issuesOf('colours.yaml', hues(...alike));
    expect(issues).toMatchObject([{ file: 'brand/colours.yaml', line: 2 }]);
    expect(issues[0]?.message.fr).toContain('#4b4b00 et #614600');
    expect(issues[0]?.message.en).toContain('#4b4b00 and #614600');
    const [first = '', second = ''] = alike;
    const between = [
      first,
      '{light: "#0a3a94", dark: "#61a8ef"}',
      second,
      '{light: "#282828", dark: "#e6e1d6"}',
    ];
    expect(await issuesOf('colours.yaml', hues(...between))).toEqual([]);
  });

  it.each([
    ['a name of a colour', hues('red'), 'red'],
    ['three digits', hues('"#abc"'), '#abc'],
    ['none', 'hues: []\n', '1'],
    ['seven', hues(...Array<string>(7).fill('"#165a3c"')), '6'],
    ['another field', 'teintes: ["#165a3c"]\n', 'hues'],
  ])('are refused where they are %s', async (_, text, found) => {
    const issues = await issuesOf('colours.yaml', text);
    expect(issues.map(({ file }) => file)).toContain('brand/colours.yaml');
    expect(issues.map(({ message }) => message.fr).join(' ')).toContain(found);
  });
});

describe('a plan without a brand', () => {
  it('has nothing in its place', async () => {
    expect((await readSoundPlan()).brand).toEqual({});
  });
});
