import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeYaml } from '../../../src/features/editor/client/merge-yaml.ts';
import { splitText } from '../../../src/content/split-text.ts';

type Path = readonly (string | number)[];

/** YAML of every file of our own plan: whole files, and front matter. */
const texts = readdirSync('content', { recursive: true, encoding: 'utf8' }).flatMap(
  (name): readonly (readonly [string, string])[] => {
    if (!/\.(?:yaml|mdx)$/.test(name)) return [];
    const text = readFileSync(`content/${name}`, 'utf8');
    return [[name, name.endsWith('.mdx') ? (splitText(text)?.yaml ?? '') : text]];
  },
);

/** Places of all texts of a value. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    placesIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
};

/** A copy of a value with one more letter in the text at a place. */
const withLetter = (value: unknown, [name, ...rest]: Path): unknown => {
  if (name === undefined) return `${String(value)}x`;
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => (at === name ? withLetter(each, rest) : each));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]: [string, unknown]) => [
      key,
      key === name ? withLetter(each, rest) : each,
    ]),
  );
};

/** Lines that one text has and another has not, in their order. */
const linesOnlyIn = (a: string, b: string): readonly string[] => {
  const others = b.split('\n');
  return a.split('\n').filter((line) => {
    const at = others.indexOf(line);
    if (at !== -1) others.splice(at, 1);
    return at === -1;
  });
};

describe('mergeYaml on our own plan', () => {
  it('has many files to look at', () => {
    expect(texts.length).toBeGreaterThan(70);
  });

  it.each(texts)('leaves %s as it is where nothing changed', (_name, text) => {
    expect(mergeYaml(text, parse(text))).toBe(text);
  });

  it.each(texts)('changes one line of %s for one letter', (_name, text) => {
    const value: unknown = parse(text);
    const places = placesIn(value);
    // A few of a long file, from its first text to its last.
    const step = Math.ceil(places.length / 3);
    for (const place of places.filter((_, at) => at % step === 0 || at === places.length - 1)) {
      const changed = withLetter(value, place);
      const merged = mergeYaml(text, changed);
      expect(parse(merged)).toEqual(changed);
      expect(linesOnlyIn(text, merged)).toHaveLength(1);
      expect(linesOnlyIn(merged, text)).toHaveLength(1);
    }
  });

  it('adds and removes an item of a list with its own lines alone', () => {
    const text = texts.find(([name]) => name === 'glossary.yaml')?.[1] ?? '';
    const value = parse(text) as readonly Readonly<Record<string, unknown>>[];
    const added = {
      id: 'mot',
      term: { fr: 'mot', en: 'word' },
      source: [{ fr: 'Ici', en: 'Here' }],
    };
    for (const at of [0, 5, value.length]) {
      const merged = mergeYaml(text, value.toSpliced(at, 0, added));
      expect(parse(merged)).toEqual(value.toSpliced(at, 0, added));
      expect(linesOnlyIn(text, merged)).toEqual([]);
      expect(linesOnlyIn(merged, text).toSorted()).toEqual([
        '      en: Here',
        '    - fr: Ici',
        '    en: word',
        '    fr: mot',
        '  source:',
        '  term:',
        '- id: mot',
      ]);
    }
    for (const at of [0, 5, value.length - 1]) {
      const merged = mergeYaml(text, value.toSpliced(at, 1));
      expect(parse(merged)).toEqual(value.toSpliced(at, 1));
      expect(linesOnlyIn(merged, text)).toEqual([]);
    }
  });

  it('changes one item and adds another at once', () => {
    const text = texts.find(([name]) => name === 'relations.yaml')?.[1] ?? '';
    const value = parse(text) as readonly Readonly<Record<string, unknown>>[];
    const changed = value.with(2, { ...value[2], kind: 'echo' });
    const added = { between: ['1.2', '6.5'], kind: 'echo', why: { fr: 'Mot.' } };
    const merged = mergeYaml(text, [...changed, added]);
    expect(parse(merged)).toEqual([...changed, added]);
    expect(linesOnlyIn(text, merged)).toEqual(['  kind: support']);
    expect(linesOnlyIn(merged, text)).toEqual([
      '  kind: echo',
      "- between: ['1.2', '6.5']",
      '  kind: echo',
      '  why:',
      '    fr: Mot.',
    ]);
  });
});

describe('mergeYaml', () => {
  it.each([
    [
      'keeps comments and quotation marks',
      'a: "x" # why\nb: y\n',
      { a: 'z', b: 'y' },
      'a: "z" # why\nb: y\n',
    ],
    ['quotes what YAML would take for something else', 'a: x\n', { a: '1.10' }, "a: '1.10'\n"],
    ['quotes within brackets', 'a: [x, y]\n', { a: ['x, z', 'y'] }, "a: ['x, z', y]\n"],
    [
      'adds a field after the one that it follows',
      'a: x\nc: z\n',
      { a: 'x', b: 'y', c: 'z' },
      'a: x\nb: y\nc: z\n',
    ],
    [
      'adds a field before all others',
      '# first\nb: y\n',
      { a: 'x', b: 'y' },
      '# first\na: x\nb: y\n',
    ],
    ['adds to a file whose last line has no end', 'a: x', { a: 'x', b: 'y' }, 'a: x\nb: y'],
    ['removes a field with its line', 'a: x # why\nb: y\n', { b: 'y' }, 'b: y\n'],
    ['removes a list with its lines', 'a:\n  - x\n  - y\nb: z\n', { b: 'z' }, 'b: z\n'],
    ['removes the field beside the hyphen', '- a: x\n  b: y\n', [{ b: 'y' }], '- b: y\n'],
    ['adds and removes within braces', '{ a: x, b: y }\n', { b: 'y', c: 'z' }, '{ b: y, c: z }\n'],
    ['fills an empty field', 'a:\nb: y\n', { a: 'x', b: 'y' }, 'a: x\nb: y\n'],
    [
      'fills an empty list',
      'a: [] # one a line\nb: y\n',
      { a: ['x'], b: 'y' },
      'a:\n  - x # one a line\nb: y\n',
    ],
    [
      'leaves empty what is empty',
      'a:\nb: ""\nc: []\nd: y\n',
      { a: '', c: [], d: 'y' },
      'a:\nb: ""\nc: []\nd: y\n',
    ],
    [
      'leaves out what was never filled in',
      'a: x\n',
      { a: 'x', b: '', c: { d: '' }, e: [] },
      'a: x\n',
    ],
    [
      'puts a text where fields were',
      'a:\n  b: x\n  c: y\nd: z\n',
      { a: 'w', d: 'z' },
      'a: w\nd: z\n',
    ],
    [
      'puts fields where a text was',
      'a: x\nd: z\n',
      { a: { b: 'x' }, d: 'z' },
      'a:\n  b: x\nd: z\n',
    ],
    [
      'keeps the comments of what is removed',
      '- a\n# part\n- b\n- c\n',
      ['a', 'c'],
      '- a\n# part\n- c\n',
    ],
    [
      'takes comments along with what moves',
      '- a\n\n# part\n- b\n- c\n',
      ['a', 'c', 'b'],
      '- a\n- c\n\n# part\n- b\n',
    ],
    [
      'writes a record on one line',
      'a: x\n',
      { a: 'x', translated: { en: '12345678' } },
      "a: x\ntranslated: { en: '12345678' }\n",
    ],
    ['writes several lines as one', 'a: x\n', { a: 'x\ny' }, 'a: "x\\ny"\n'],
    [
      'replaces a text of several lines',
      'a: >\n  x\n  y\nb: z\n',
      { a: 'w', b: 'z' },
      'a: w\nb: z\n',
    ],
    ['writes a new file', '', { a: 'x', b: ['1.1', 'y'] }, "a: x\nb:\n  - '1.1'\n  - y\n"],
    ['writes a new list that nothing is in', '', [], '[]\n'],
    ['writes into a file of comments', '# none yet\n', [{ a: 'x' }], '# none yet\n- a: x\n'],
    ['empties a list', '# words\n- a\n- b\n', [], '# words\n[]\n'],
    [
      'gives a new item the brackets of the others',
      '- fr: [a, b]\n',
      [{ fr: ['a', 'b'] }, { fr: ['c', 'd'] }],
      '- fr: [a, b]\n- fr: [c, d]\n',
    ],
  ])('%s', (_what, text, value, expected) => {
    expect(mergeYaml(text, value)).toBe(expected);
  });
});
