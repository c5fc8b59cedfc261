import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOf } from '../support/axe.ts';
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
