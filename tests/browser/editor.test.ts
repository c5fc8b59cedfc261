import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOf } from '../support/axe.ts';
import { buildInto, runCommand } from '../support/build.ts';
import { useBrowser } from '../support/browser.ts';
import { startEditorSite, type EditorSite } from '../support/editor-site.ts';
import { ACCOUNT } from '../support/gitea-stand-in.ts';

let around = '';
let started: EditorSite | undefined;
const site = (): EditorSite => {
  if (!started) throw new Error('The site is not started.');
  return started;
};
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'editor-'));
  started = await startEditorSite(around, resolve('content'));
}, 240_000);
afterAll(async () => {
  await started?.stop();
  await rm(around, { recursive: true, force: true });
});

const visit = useBrowser();

/** Signs in as the account of the stand-in. */
const signIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).click();
  await page.getByRole('textbox').fill(ACCOUNT.token);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('button', { name: 'Afficher le menu du compte' }).waitFor();
};

/** Requests to neither the site nor the host of its repository. */
const foreign = (requests: readonly string[]): readonly string[] =>
  requests.filter((url) => {
    const { protocol, origin } = new URL(url);
    const own = [new URL(site().editor).origin, site().gitea.origin];
    return /^(?:https?|wss?):$/.test(protocol) && !own.includes(origin);
  });

/** Rules of good practice that the CMS breaks with handles and lists of its own, and that no setting changes. */
const OF_THE_CMS = /^(?:focus-order-semantics|region):/;

/** What a policy has refused, and errors. */
const faults = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((text) => /Content Security Policy|Error|failed/i.test(text));

describe('the editor', () => {
  test('opens in French, and asks nobody but the site', async () => {
    await visit(
      site().editor,
      {},
      async ({ page, requests, complaints }) => {
        await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).waitFor();
        expect(requests.filter((url) => url.includes('.woff2')).length).toBeGreaterThan(0);
        expect(foreign(requests)).toEqual([]);
        expect(requests.filter((url) => url.startsWith(site().gitea.origin))).toEqual([]);
        expect(faults(complaints)).toEqual([]);
      },
      'networkidle',
    );
  });

  test('has nothing that axe finds serious', async () => {
    await visit(
      site().editor,
      { bypassCSP: true },
      async ({ page }) => {
        await signIn(page);
        const { passes, violations } = await axeOf(page);
        expect(passes).toBeGreaterThan(10);
        expect(violations.filter((text) => !OF_THE_CMS.test(text))).toEqual([]);
      },
      'networkidle',
    );
  });

  test('refuses a token that the host does not know', async () => {
    await visit(site().editor, {}, async ({ page }) => {
      await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).click();
      await page.getByRole('textbox').fill('autre');
      await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await page.getByText('Le jeton fourni n’est pas valide').waitFor();
    });
  });

  test('forgets the token of somebody who signs out', async () => {
    await visit(site().editor, {}, async ({ page }) => {
      const kept = () => page.evaluate<string>('JSON.stringify({ ...localStorage })');
      await signIn(page);
      expect(await kept()).toContain(ACCOUNT.token);
      await page.getByRole('button', { name: 'Afficher le menu du compte' }).click();
      await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
      await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).waitFor();
      expect(await kept()).not.toContain(ACCOUNT.token);
    });
  });
});

/** Opens a file of the editor: in the list at the left, or in a collection of that list. */
const open = async (page: Page, listed: string, name?: string): Promise<void> => {
  await page.getByRole('treeitem', { name: listed }).click();
  if (name !== undefined) await page.getByRole('row', { name }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
};

/** Field of the file that is open, by its place in the file. The CMS draws it when it comes into view. */
const field = async (page: Page, place: string) => {
  const found = page.locator(`section[data-key-path="${place}"]`).first();
  await page.mouse.move(700, 1000);
  for (let tries = 0; tries < 20 && (await found.count()) === 0; tries += 1) {
    await page.mouse.wheel(0, 9000);
    await page.waitForTimeout(200);
  }
  await found.scrollIntoViewIfNeeded();
  return found;
};

const fill = async (page: Page, place: string, text: string): Promise<void> => {
  await (await field(page, place)).getByRole('textbox').first().fill(text);
};

/** Saves the file that is open, and returns what its commit changed. */
const save = async (page: Page): Promise<string> => {
  const { git } = site().gitea;
  const before = git('rev-parse', 'main');
  // The CMS takes in what was typed a moment later.
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => git('rev-parse', 'main')).not.toBe(before);
  expect(git('log', '-1', '--format=%an <%ae>', 'main').trim()).toBe(
    `${ACCOUNT.full_name} <${ACCOUNT.email}>`,
  );
  return git('show', '--format=', '-U0', 'main');
};

/** Lines that a change adds, and lines that it removes. */
const changedLines = (change: string) => ({
  added: change.match(/^\+(?!\+\+).*/gm) ?? [],
  removed: change.match(/^-(?!--).*/gm) ?? [],
});

describe('with the browser alone', () => {
  const NOTE = 'Cette phrase vient de l’éditeur.';
  const STATEMENT = 'Essayer une priorité nouvelle dans le navigateur';

  test(
    'somebody changes a note, adds a term and a priority, and publishes them',
    { timeout: 240_000 },
    async () => {
      const viewport = { width: 1400, height: 2400 };
      await visit(site().editor, { viewport }, async ({ page, requests, complaints }) => {
        await signIn(page);

        await open(page, 'Priorités', '3.2 Liens avec les municipalités');
        await (await field(page, 'body')).getByRole('textbox').first().focus();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(` ${NOTE}`);
        const note = await save(page);
        expect(note.match(/^diff .*/gm)).toEqual([
          'diff --git a/content/priorities/3-2/fr.mdx b/content/priorities/3-2/fr.mdx',
        ]);
        const { added, removed } = changedLines(note);
        expect(added.map((line) => line.slice(1))).toEqual([
          `${removed.join('').slice(1)} ${NOTE}`,
        ]);

        await open(page, 'Glossaire');
        await page.getByRole('button', { name: 'Ajouter' }).last().click();
        const last = await page
          .locator('section[data-key-path$=".id"]')
          .last()
          .getAttribute('data-key-path');
        const entry = String(last).replace(/\.id$/, '');
        await fill(page, `${entry}.id`, 'baril');
        await fill(page, `${entry}.term.fr`, 'baril');
        await fill(page, `${entry}.definition.fr`, 'Tonneau, en mots courants.');
        const source = await field(page, `${entry}.source`);
        await source.getByRole('button', { name: 'Ajouter' }).click();
        await fill(page, `${entry}.source.0.fr`, 'Définition rédigée pour ce site');
        const term = changedLines(await save(page));
        expect(term.removed).toEqual([]);
        expect(term.added[0]).toBe('+- id: baril');

        await open(page, 'Priorités', '3.4 (à ajouter)');
        await fill(page, 'statement', STATEMENT);
        const created = changedLines(await save(page));
        expect(created).toEqual({
          added: ['+---', `+statement: ${STATEMENT}`, '+---'],
          removed: [],
        });

        expect(foreign(requests)).toEqual([]);
        expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
      });

      // What the host has passes the check, and is published.
      const content = join(site().clone('published'), 'content');
      const { status, printed } = await runCommand('check', { PLAN_CONTENT: content }, [
        '--content',
      ]);
      expect([status, printed]).toEqual([0, expect.stringContaining('26 priorités')]);
      const folder = join(around, 'next');
      const skip = 'pictures,documents,copies';
      await buildInto({ content, siteUrl: 'https://plan.example/', folder, skip });
      const page = async (path: string) => readFile(join(folder, path, 'index.html'), 'utf8');
      expect(await page('priorites/3-2')).toContain(NOTE);
      expect(await page('priorites/3-4')).toContain(STATEMENT);
      expect(await page('glossaire')).toContain('Tonneau, en mots courants.');
    },
  );
});
