import { describe, expect, it } from 'vitest';
import {
  editYaml,
  setValue,
  type YamlPath,
} from '../../../../src/content/translation/edit-yaml.ts';

type Case = readonly [what: string, yaml: string, path: YamlPath, value: unknown, after: string];

const CASES: readonly Case[] = [
  ['a plain text', 'a: b # c\nd: e\n', ['a'], 'f', 'a: f # c\nd: e\n'],
  ['a text in quotation marks', 'a: "b"\n', ['a'], 'c', 'a: "c"\n'],
  ['a text that needs them', 'a: b\n', ['a'], 'c: d', "a: 'c: d'\n"],
  ['a text on several lines', 'a: >\n  b\n  c\nd: e\n', ['a'], 'f', 'a: f\nd: e\n'],
  ['a text between brackets', 'a: [b, c] # d\n', ['a', 1], 'e, f', "a: [b, 'e, f'] # d\n"],
  ['an item of a list', 'a:\n  - b\n  # c\n  - d\n', ['a', 1], 'e', 'a:\n  - b\n  # c\n  - e\n'],
  ['a whole list', 'a:\n  - b\nc: d\n', ['a'], ['e', 'f'], 'a:\n  - e\n  - f\nc: d\n'],
  ['a field that is empty', 'a:\nb: c\n', ['a'], 'd', 'a: d\nb: c\n'],
  ['a field that is not there', 'a: b\n', ['c'], 'd', 'a: b\nc: d\n'],
  [
    'a field of an entry',
    '- a:\n    fr: b\n  d: e\n',
    [0, 'a', 'en'],
    'c',
    '- a:\n    fr: b\n    en: c\n  d: e\n',
  ],
  [
    'a field of an entry on one line',
    '- {a: {fr: b}}\n',
    [0, 'a', 'en'],
    'c',
    '- {a: {fr: b, en: c}}\n',
  ],
  ['a field without a last line end', 'a: b', ['c'], 'd', 'a: b\nc: d'],
  ['a field of a file with nothing', '', ['a'], 'b', 'a: b\n'],
  ['a field of a file with comments alone', '# a', ['b'], 'c', '# a\nb: c'],
];

describe('a value of a YAML text', () => {
  it.each(CASES)('%s is set, and nothing else', (_what, yaml, path, value, after) => {
    expect(setValue(yaml, path, value)).toBe(after);
  });

  it('is set with the line ends of Windows', () => {
    expect(setValue('a: b\r\nc: d\r\n', ['e'], ['f'])).toBe('a: b\r\nc: d\r\ne:\r\n  - f\r\n');
  });

  it('is not set where nothing holds it', () => {
    expect(() => setValue('a: b\n', ['c', 'd'], 'e')).toThrow(TypeError);
  });
});

it('a front matter is changed in its place', () => {
  const file = '\ufeff---\na: b\n---\n\na: b\n';
  expect(editYaml(file, (yaml) => setValue(yaml, ['a'], 'c'))).toBe(
    '\ufeff---\na: c\n---\n\na: b\n',
  );
});
