import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const CODE = /\b[A-Z]{2}-\d{2}\b/g;

const listed = [
  ...readFileSync('tests/CASES.md', 'utf8').matchAll(/^- \*\*([A-Z]{2}-\d{2})\*\* /gm),
].map(([, code]) => code ?? '');

const named = globSync('tests/**/*.test.ts', { exclude: ['**/node_modules/**'] }).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(CODE)].map(([code]) => code),
);

it('tests/CASES.md explains each code that a test names, once, and no other', () => {
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.toSorted()).toEqual([...new Set(named)].toSorted());
});
