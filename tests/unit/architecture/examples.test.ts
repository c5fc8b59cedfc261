import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sources } from '../../support/imports.ts';

/** Example of a comment: `@example call(argument) // value`. */
interface Example {
  readonly file: string;
  readonly call: string;
  readonly value: string;
}

/** Modules that no test can import, with the reason. Their examples are not run. */
const NOT_IMPORTABLE: Readonly<Record<string, string>> = {};

const modules = sources.filter(({ file }) => file.endsWith('.ts'));

const lines = modules.flatMap(({ file, text }) =>
  [...text.matchAll(/^\s*(?:\/\*)?\*+ @example *(.*)$/gm)].map(([, line = '']) => ({ file, line })),
);

const examples = lines.flatMap(({ file, line }): readonly Example[] => {
  const [, call, value] = /^(.+) \/\/ (.+)$/.exec(line) ?? [];
  return call === undefined || value === undefined ? [] : [{ file, call, value }];
});

/** Evaluates a call of a module's exports and the value that its comment states. */
const evaluate = async ({ file, call, value }: Example): Promise<readonly [unknown, unknown]> => {
  const exported = (await import(pathToFileURL(resolve('src', file)).href)) as Readonly<
    Record<string, unknown>
  >;
  const run = runInThisContext(
    `({ ${Object.keys(exported).join(', ')} }) => [${call}, ${value}]`,
  ) as (scope: typeof exported) => readonly [unknown, unknown];
  return run(exported);
};

describe('the examples in comments', () => {
  it('all have the form `@example call(argument) // value`, on one line', () => {
    const others = lines.filter(({ line }) => !examples.some(({ call }) => line.startsWith(call)));
    expect(others).toEqual([]);
    expect(examples.length).toBeGreaterThan(40);
  });

  it('are left out for no module without examples', () => {
    const files = new Set(examples.map(({ file }) => file));
    expect(Object.keys(NOT_IMPORTABLE).filter((file) => !files.has(file))).toEqual([]);
  });

  it.each(examples.filter(({ file }) => !(file in NOT_IMPORTABLE)))(
    '$file: $call is $value',
    async (example) => {
      const [actual, expected] = await evaluate(example);
      expect(actual).toEqual(expected);
    },
  );

  it('are really evaluated', async () => {
    const example = { file: 'plan/number.ts', call: "prioritySlug('3.2')", value: "'3.2'" };
    expect(await evaluate(example)).toEqual(['3-2', '3.2']);
    await expect(evaluate({ ...example, call: 'unknown()' })).rejects.toThrow(/unknown/);
  });
});
