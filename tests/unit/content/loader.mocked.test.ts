import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { entrySchemas, factsSchema, readingSchema } from '../../../src/content/entry-schemas.ts';
import { ContentError } from '../../../src/content/issue.ts';
import { contentLoaders, type ContentLoaders } from '../../../src/content/loader.ts';
import { locate } from '../../../src/site/urls.ts';
import { writeWhole } from '../../support/whole-content.ts';

const parses = vi.hoisted(() => ({ count: 0 }));
vi.mock('satteri', async (importActual) => {
  const actual = await importActual<typeof import('satteri')>();
  return {
    ...actual,
    mdxToMdast: (...details: Parameters<typeof actual.mdxToMdast>) => {
      parses.count += 1;
      return actual.mdxToMdast(...details);
    },
  };
});

interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
  readonly filePath?: string;
  readonly deferredRender?: boolean;
  readonly digest?: string;
}
type Stores = Map<string, Map<string, Stored>>;

const COLLECTIONS = ['facts', 'plan', 'orientations', 'priorities', 'pages', 'reading'] as const;
type Name = (typeof COLLECTIONS)[number];
const SCHEMAS: Readonly<Record<Name, z.ZodType>> = {
  ...entrySchemas,
  facts: factsSchema,
  reading: readingSchema,
};

let folder = '';
let stores: Stores = new Map();
/** Entries that the last loading wrote or removed, by collection. */
let changes: (readonly [Name, string])[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loader-'));
  await writeWhole(folder);
  stores = new Map();
  parses.count = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What Astro gives to a loader, as far as ours uses it. */
const contextOf = (name: Name, isDevelopment: boolean): LoaderContext => {
  const store = stores.get(name) ?? new Map<string, Stored>();
  stores.set(name, store);
  const context: unknown = {
    collection: name,
    config: { root: pathToFileURL(`${folder}/`) },
    logger: { error: vi.fn() },
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => {
        changes.push([name, id]);
        store.delete(id);
      },
      set: (entry: Stored) => {
        if (entry.digest !== undefined && store.get(entry.id)?.digest === entry.digest) return;
        changes.push([name, entry.id]);
        store.set(entry.id, entry);
      },
    },
    generateDigest: (entry: Stored) => JSON.stringify(entry),
    parseData: ({ data }: { readonly data: unknown }) => SCHEMAS[name].parseAsync(data),
    watcher: isDevelopment ? {} : undefined,
  };
  return context as LoaderContext;
};

const loaderOf = (loaders: ContentLoaders, name: Name): Loader =>
  name === 'reading' ? loaders.reading : loaders.entriesOf(name);

const loadAll = async (
  isDevelopment: boolean,
  loaders = contentLoaders(folder, locate),
): Promise<ContentLoaders> => {
  changes = [];
  await Promise.all(
    COLLECTIONS.map((name) => loaderOf(loaders, name).load(contextOf(name, isDevelopment))),
  );
  return loaders;
};

const change = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};

const issues = () => stores.get('reading')?.get('last')?.data['issues'];
const breakStatus = () => change('plan.yaml', 'status: current', 'status: fini');
const mendStatus = () => change('plan.yaml', 'status: fini', 'status: current');

describe('contentLoaders', () => {
  it('parses each MDX file once for all collections', async () => {
    await loadAll(false);
    const names = await readdir(folder, { recursive: true });
    expect(parses.count).toBe(names.filter((name) => name.endsWith('.mdx')).length);
  });

  it('holds each orientation and priority as an entry with its file and its parsed note', async () => {
    await loadAll(false);
    const [id, entry] = [...(stores.get('priorities') ?? [])][0] ?? [];
    expect(id).toMatch(/^\d+-\d+\/fr$/);
    expect(entry?.filePath).toBe(`priorities/${id ?? ''}.mdx`);
    expect(entry?.deferredRender).toBeUndefined();
    expect(entry?.data).toMatchObject({ locale: 'fr', note: [{ type: 'paragraph' }] });
    expect(stores.get('orientations')?.get('1/en')?.data).toHaveProperty('translated');
  });

  it('has Astro render the pages of the site alone', async () => {
    await loadAll(false);
    const pages = [...(stores.get('pages')?.values() ?? [])];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.every(({ deferredRender }) => deferredRender)).toBe(true);
  });

  it('stops a build with every issue', async () => {
    await breakStatus();
    await change('plan.yaml', 'end: "2035"', 'end: 2035');
    const error: unknown = await loadAll(false).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContentError);
    expect(issues()).toBeUndefined();
  });

  it('keeps a development server going from a faulty start until the content is mended', async () => {
    await breakStatus();
    const loaders = await loadAll(true);
    expect(issues()).toMatchObject([{ file: 'plan.yaml', field: 'status' }]);
    expect(stores.get('priorities')?.size).toBe(0);
    await mendStatus();
    await loadAll(true, loaders);
    expect(issues()).toEqual([]);
    expect(stores.get('priorities')?.size).toBeGreaterThan(0);
    expect(stores.get('facts')?.size).toBe(1);
  });

  it('keeps the entries that it has while the content has issues', async () => {
    const loaders = await loadAll(true);
    const count = stores.get('priorities')?.size;
    await breakStatus();
    await loadAll(true, loaders);
    expect(issues()).toHaveLength(1);
    expect(stores.get('priorities')?.size).toBe(count);
  });

  it('writes the entries of a changed file again, and removes those of a removed one, and no other', async () => {
    const loaders = await loadAll(true);
    await change('priorities/1-1/fr.mdx', 'statement: ', 'statement: Nouveau ');
    await loadAll(true, loaders);
    expect(changes).toEqual([['priorities', '1-1/fr']]);
    await rm(join(folder, 'priorities/1-1/en.mdx'));
    await loadAll(true, loaders);
    expect(changes).toEqual([['priorities', '1-1/en']]);
    expect(stores.get('priorities')?.has('1-1/en')).toBe(false);
  });

  it('reads once for each refresh of a development server', async () => {
    const loaders = await loadAll(true);
    const once = parses.count;
    await loadAll(true, loaders);
    expect(parses.count).toBe(2 * once);
  });
});
