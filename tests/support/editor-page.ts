import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Server } from 'node:http';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readCheckedSources } from '../../src/content/read-content.ts';
import { writeEditor } from '../../src/features/editor/write-editor.ts';
import { serveEditor } from '../../src/hosting/editor-server.ts';
import { locate } from '../../src/site/urls.ts';
import { useBrowser, type Visit } from './browser.ts';

/** Name of the folder that stands for a repository, in the browser's own file system. */
const REPOSITORY = 'plan';
const CONTENT = 'content';

/** Texts of files by path. */
export type Files = Readonly<Record<string, string>>;

/** Our own plan, as its editor has it open in a browser. */
export interface EditorVisit extends Visit {
  /** Address that all requests are made to. */
  readonly address: string;
  /** Opens an entry: `priorities/entries/3-2`. */
  readonly open: (entry: string) => Promise<void>;
  /** The field of a label; the last one, where items of a list have one each. */
  readonly field: (label: string) => Locator;
  /** Saves the open entry; does nothing where the CMS sees no change. */
  readonly save: () => Promise<void>;
  /** Every file of the repository. */
  readonly files: () => Promise<Files>;
}

const readFiles = async (folder: string): Promise<Files> => {
  const names = await readdir(folder, { recursive: true });
  const texts = names
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map(
      async (name) => [`${CONTENT}/${name}`, await readFile(join(folder, name), 'utf8')] as const,
    );
  return Object.fromEntries(await Promise.all(texts));
};

/** Writes files into the browser's own file system, and lets the page have them for the folder that it asks for. */
const fill = async (page: Page, files: Files): Promise<void> => {
  await page.evaluate(
    async ([repository, entries]) => {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle(repository, { create: true });
      await top.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of entries) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = top;
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [REPOSITORY, Object.entries(files)] as const,
  );
  await page.evaluate((repository) => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(repository);
    Object.assign(globalThis, { showDirectoryPicker: pick });
  }, REPOSITORY);
};

/** Goes to a list or an entry of the CMS. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${path}`);

/** Reads all files of the browser's own file system. */
const dump = (page: Page): Promise<Files> =>
  page.evaluate(async (repository) => {
    const texts: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        const at = path === '' ? name : `${path}/${name}`;
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, at);
        else if (handle instanceof FileSystemFileHandle) {
          texts[at] = await (await handle.getFile()).text();
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle(repository), '');
    return texts;
  }, REPOSITORY);

/**
 * Writes content files of a visit into a folder, for our own check of the content.
 *
 * @param files - of the repository
 * @param check - gets the content folder
 */
export const inFolder = async <T>(
  files: Files,
  check: (folder: string) => Promise<T>,
): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await check(join(root, CONTENT));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};

/**
 * The editor of our own plan, as `npm run edit` serves it, working on a copy of the plan in the browser.
 *
 * @returns a function that opens the editor in a fresh context and runs a test on it
 */
export const useEditor = () => {
  const visit = useBrowser();
  let folder = '';
  let server: Server | undefined;
  let own: Files = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'editor-'));
    const { sources } = await readCheckedSources(resolve(CONTENT), locate);
    await writeEditor(folder, sources, { kind: 'local', name: REPOSITORY, content: CONTENT });
    own = await readFiles(resolve(CONTENT));
    server = await serveEditor(folder, 0);
  });
  afterAll(async () => {
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  return <T>(test: (editor: EditorVisit) => Promise<T>): Promise<T> => {
    const { port } = server?.address() as AddressInfo;
    const address = `http://localhost:${port}/`;
    return visit(address, { viewport: { width: 1400, height: 2400 } }, async (visited) => {
      const { page } = visited;
      await fill(page, own);
      await page.getByRole('button', { name: /dépôt local/ }).click();
      const saveButton = page.getByRole('button', { name: 'Enregistrer', exact: true });
      await page.getByText('Pages du site').first().waitFor();
      return test({
        ...visited,
        address,
        open: async (entry) => {
          // As people do: back to the list, and from there to the entry.
          const [list = ''] = entry.split('/');
          await go(page, list === '_singletons' ? 'pages' : list);
          await saveButton.waitFor({ state: 'hidden' });
          await go(page, entry);
          await page
            .getByRole('group', { name: /^Champ/ })
            .first()
            .waitFor();
        },
        field: (label) =>
          page.getByRole('group', { name: new RegExp(`\u2068${label}\u2069`) }).last(),
        save: async () => {
          // What was just typed in a text reaches the entry after a moment.
          await page.waitForTimeout(500);
          if (await saveButton.isEnabled()) await saveButton.click();
          await page.waitForTimeout(500);
        },
        files: () => dump(page),
      });
    });
  };
};
