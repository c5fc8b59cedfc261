import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import astroManifest from 'astro/package.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        engines: z.object({ node: z.string().optional() }).optional().catch(undefined),
        dev: z.boolean().optional(),
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        integrity: z.string().optional(),
        inBundle: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Licences that ask for no more than their text, by their SPDX names. */
const FREE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  // Of the word lists in dictionary-en-ca: without a number, since each has its own wording.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
  'Python-2.0',
  'PSF-2.0',
  'MIT-0',
  'CC-BY-3.0',
  'CC-BY-4.0',
];
/** Weak copyleft, for tools that are used as they are and of which nothing is published. */
const TOOLS = ['MPL-2.0', 'LGPL-3.0-or-later', 'EPL-2.0'];

const isAllowed = (license: string): boolean => {
  const names = license.replaceAll(/[()]/g, '').split(/ (?:OR|AND) /);
  const known = [...FREE, ...TOOLS];
  return license.includes(' AND ')
    ? names.every((name) => known.includes(name))
    : names.some((name) => known.includes(name));
};

/** Every text that may name a package: the sources, the tests, the settings. */
const texts = globSync('{src,tests}/**/*.{ts,mjs,js,astro,css,json}', {
  exclude: ['tests/consumers/**'],
});
const sources = [...texts, '.ci/run', 'astro.config.mjs']
  .filter((file) => !file.endsWith('packages.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Packages that nothing imports by name, and why they are here. */
const WITHOUT_IMPORT: Readonly<Record<string, string>> = {
  node: 'run.mjs puts its program first on the path',
  '@astrojs/check': 'the command “astro check”',
  typescript: 'the compiler, which “astro check” and ESLint run',
  '@types/node': 'types, which tsconfig.json names',
  '@types/culori': 'types of culori',
  '@types/jsonld': 'types of jsonld',
  '@types/mdast': 'types, imported as “mdast”',
  '@types/nspell': 'types of nspell',
  '@types/pngjs': 'types of pngjs',
  '@types/sax': 'types of sax',
  'prettier-plugin-astro': 'package.json names it for prettier',
  'eslint-plugin-jsx-a11y-x': 'eslint-plugin-astro finds it by its name',
};

describe('the packages that this project stands on', () => {
  const own = { ...manifest.dependencies, ...manifest.devDependencies };

  it('are named with their exact versions, and locked by digest', () => {
    expect(Object.entries(own).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
    expect(packages.length).toBeGreaterThan(300);
    expect(
      packages.filter(([, { integrity, inBundle }]) => !inBundle && integrity === undefined),
    ).toEqual([]);
  });

  it('are used, each of them', () => {
    const unused = Object.keys(own).filter(
      (name) =>
        !(name in WITHOUT_IMPORT) &&
        !new RegExp(`['"(]${name.replaceAll('/', '\\/')}(?:['"/])`).test(sources),
    );
    expect(unused).toEqual([]);
    expect(Object.keys(WITHOUT_IMPORT).filter((name) => !(name in own))).toEqual([]);
  });

  it('have each their purpose and their licence in docs/packages.md', () => {
    const rows = readFileSync('docs/packages.md', 'utf8').matchAll(
      /^\| `([^`]+)` +\|(.+)\|(.+)\|$/gm,
    );
    const stated = new Map(
      [...rows].map(([, name = '', purpose = '', license = '']) => [
        name,
        { hasPurpose: purpose.trim() !== '', license: license.trim() },
      ]),
    );
    const expected = new Map(
      Object.keys(own).map((name) => [
        name,
        { hasPurpose: true, license: lock.packages[`node_modules/${name}`]?.license },
      ]),
    );
    expect(stated).toEqual(expected);
  });

  it('have licences that allow this use, those that they bring included', () => {
    const licenseOf = (path: string, stated?: string): string => {
      if (stated !== undefined) return stated;
      const file = join(path, 'package.json');
      if (!existsSync(file)) return 'MIT';
      const { license } = z
        .object({ license: z.string().optional() })
        .parse(JSON.parse(readFileSync(file, 'utf8')));
      if (license !== undefined) return license;
      const text = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
      const words = text === undefined ? '' : readFileSync(join(path, text), 'utf8');
      return words.includes('Permission is hereby granted, free of charge') ? 'MIT' : 'none';
    };
    const refused = packages
      .map(([path, { license }]) => [nameOf(path), licenseOf(path, license)] as const)
      .filter(([, license]) => !isAllowed(license));
    expect(refused).toEqual([]);
  });

  it('run nothing when they are installed, but for what package.json allows', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path));
    const named = Object.keys(manifest.allowScripts);
    expect(new Set(running).difference(new Set(named))).toEqual(new Set());
  });
});

describe('the Node that this project runs on', () => {
  const leastOf = (range: string): readonly number[] => {
    const [, ...parts] = /^>=(\d+)\.(\d+)\.(\d+)$/.exec(range) ?? [];
    return parts.map(Number);
  };
  const isAtLeast = (version: readonly number[], least: readonly number[]): boolean => {
    const place = version.findIndex((part, index) => part !== least[index]);
    return place === -1 || (version[place] ?? 0) > (least[place] ?? 0);
  };
  const own = leastOf(manifest.engines.node);

  it('is one that Astro takes, whichever package.json allows', () => {
    const astro = leastOf(astroManifest.engines.node);
    expect([own.length, astro.length]).toEqual([3, 3]);
    expect(isAtLeast(own, astro)).toBe(true);
  });

  it('is the same in package.json, in its lock, in .nvmrc and among the packages', () => {
    const [major] = own;
    expect(lock.packages['']?.engines?.node).toBe(manifest.engines.node);
    expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(String(major));
    const bundled = manifest.devDependencies.node.split('.').map(Number);
    expect(isAtLeast(bundled, own)).toBe(true);
    expect(readFileSync('src/cli/run.mjs', 'utf8')).toContain(`major >= ${major}`);
  });
});

describe('a clone on a system that ends lines in CR LF', () => {
  it('has lines that end in LF: digests, formatter and tests rely on it', () => {
    const asked = ['content/plan.yaml', 'src/cli/run.mjs', 'tests/search/queries.csv'];
    const said = execFileSync('git', ['check-attr', 'eol', '--', ...asked], { encoding: 'utf8' });
    expect(said.trim().split('\n')).toEqual(asked.map((file) => `${file}: eol: lf`));
  });
});
