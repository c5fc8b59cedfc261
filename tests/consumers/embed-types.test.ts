import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeSites, readBuilt } from '../support/sites.ts';

const run = promisify(execFile);
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const failure = z.object({ stdout: z.string() });

const DOM = `import './v1.js';
const element = document.createElement('plan-card');
element.addEventListener('plan-card:load', ({ detail }) => { const page: string = detail.page; console.log(page); });
document.querySelector('plan-card')?.setAttribute('priority', '3.2');
`;
const REACT = `import './v1.js';
export const Card = () => (
  <plan-card priority="3.10" lang="fr" theme="dark" className="wide" hidden={false} onplan-card:load={(event) => { console.log(event.detail.page); }}>
    <a href="https://plan.example/priorites/3-10/">Priorité 3.10</a>
  </plan-card>
);
export const Plan = () => <plan-card plan />;
`;
const WRONG = `import './v1.js';
export const Card = () => <plan-card priority={3.10} />;
export const Other = () => <plan-card theme="red" />;
`;

describeSites(['root'], 'the types of the element of $name', (built) => {
  const folders: string[] = [];
  /** A project with React’s types, which are installed beside these tests, and one without. */
  let withReact = '';
  let without = '';
  beforeAll(async () => {
    withReact = await mkdtemp(resolve('tests/consumers/node_modules/.types-'));
    without = await mkdtemp(join(tmpdir(), 'types-'));
    folders.push(withReact, without);
    const types = readBuilt(built, 'embed/v1.d.ts');
    await Promise.all(folders.map((folder) => writeFile(join(folder, 'v1.d.ts'), types)));
  });
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  /** Compiles one file as a strict project does, libraries included, and gives what is wrong. */
  const compile = async (folder: string, name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    const options = ['--strict', '--noEmit', '--ignoreConfig', '--skipLibCheck', 'false'];
    const form = ['--module', 'preserve', '--target', 'es2022', '--jsx', 'react-jsx'];
    try {
      await run(process.execPath, [compiler, ...options, ...form, name], { cwd: folder });
      return '';
    } catch (error) {
      return failure.parse(error).stdout;
    }
  };

  test('know the element and its events in the DOM, without React', async () => {
    expect(await compile(without, 'page.ts', DOM)).toBe('');
  });

  test('know the element in the JSX of React', async () => {
    expect(await compile(withReact, 'Card.tsx', REACT)).toBe('');
    expect(await compile(withReact, 'page.ts', DOM)).toBe('');
  });

  test('refuse a number for a priority, and an unknown theme', async () => {
    const said = await compile(withReact, 'Wrong.tsx', WRONG);
    expect(said).toContain("Type 'number' is not assignable to type 'string'");
    expect(said).toContain(`Type '"red"' is not assignable`);
  });
});
