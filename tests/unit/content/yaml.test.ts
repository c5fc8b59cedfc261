import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/content/yaml.ts';

it('a YAML text that is read again, in another file, has a value and lines of its own', () => {
  const text = 'names: [lac]\nother: 1\n';
  const read = (file: string, firstLine: number) => parseYaml(text, file, firstLine).source;
  const first = read('one.yaml', 1);
  const second = read('two.mdx', 2);
  expect(first?.value).toEqual({ names: ['lac'], other: 1 });
  (first?.value as { names: string[] }).names.push('rive');
  expect(second?.value).toEqual({ names: ['lac'], other: 1 });
  expect(read('three.yaml', 1)?.value).toEqual({ names: ['lac'], other: 1 });
  expect([first?.lineAt(['other']), second?.lineAt(['other'])]).toEqual([2, 3]);
  const wrong = (file: string, firstLine: number) => parseYaml('a: "b', file, firstLine).issues;
  expect(wrong('one.yaml', 1)).toMatchObject([{ file: 'one.yaml', line: 1 }]);
  expect(wrong('two.mdx', 2)).toMatchObject([{ file: 'two.mdx', line: 2 }]);
});
