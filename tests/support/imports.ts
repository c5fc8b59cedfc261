import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

/** One file of the sources. */
export interface Source {
  /** Path in `src`. */
  readonly file: string;
  readonly text: string;
  /** What it imports: a path in `src`, or the name of a package. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (file: string, text: string): readonly string[] =>
  [...text.matchAll(IMPORT)]
    // Styles and scripts may be taken as text: `./card.css?inline`.
    .map(([, fixed, called]) => (fixed ?? called ?? '').replace(/\?\w+$/, ''))
    .map((name) =>
      name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name,
    );

const folder = resolve('src');

/** Every TypeScript and Astro file of the sources. */
export const sources: readonly Source[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, text, imports: importsOf(file, text) };
  });
