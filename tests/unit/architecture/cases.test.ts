import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CODE = /\b[A-Z]{2}-\d{2}\b/g;

const listed = [
  ...readFileSync('tests/CASES.md', 'utf8').matchAll(/^- \*\*([A-Z]{2}-\d{2})\*\* /gm),
].map(([, code]) => code ?? '');

const named = readdirSync('tests', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .flatMap((entry) => {
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    return [...text.matchAll(CODE)].map(([code]) => code);
  });

it('tests/CASES.md explains each code that a test names, once, and no other', () => {
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.toSorted()).toEqual([...new Set(named)].toSorted());
});
