import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { describeSites } from '../support/sites.ts';

describeSites(['sub-path'], 'the builder of $name', (built) => {
  const visit = useBrowser();
  const { served, origin, base } = built;
  const home = origin + base;
  const code = async (page: Page) =>
    (await page.getByRole('textbox', { name: 'À copier' }).inputValue()).replaceAll('\u00a0', ' ');
  const choose = (page: Page, label: string) => page.getByRole('radio', { name: label }).check();
  const card = (page: Page, number: string) =>
    page.frameLocator('iframe').locator(`[data-card="${number}"]`);

  it('first offers a link to paste, and shows its card whole', async () => {
    await visit(`${served}integrer/`, {}, async ({ page, complaints }) => {
      await card(page, '1').waitFor();
      await expect.poll(() => code(page)).toBe(`${home}orientations/1/`);
      const height = await card(page, '1').evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      await expect
        .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
        .toBe(height);
      expect(await page.locator('iframe').getAttribute('title')).toContain('Orientation');
      expect(complaints).toEqual([]);
    });
  });

  it('is led to with a priority chosen, and writes what is chosen', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page, complaints }) => {
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
      await choose(page, 'Cadre');
      await expect
        .poll(() => code(page))
        .toContain(`<iframe src="${home}cartes/3-2/" title="Priorité`);
      await choose(page, 'English');
      await choose(page, 'Sombre');
      await expect
        .poll(() => code(page))
        .toContain(`<iframe src="${home}en/cards/3-2/?theme=dark" title="Priority 3.2: Support`);
      const ground = await card(page, '3.2').evaluate(
        (each) => getComputedStyle(each).backgroundColor,
      );
      expect(ground).toBe('rgb(24, 22, 18)');
      await choose(page, 'Élément');
      await expect
        .poll(() => code(page))
        .toContain('<plan-card priority="3.2" lang="en" theme="dark">');
      await page.getByRole('combobox').selectOption('5');
      await expect
        .poll(() => code(page))
        .toContain('<plan-card orientation="5" lang="en" theme="dark">');
      expect(new URL(page.url()).search).toBe('?p=5');
      // A choice is no step that the reader has to go back through.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      expect(complaints).toEqual([]);
    });
  });

  it('offers no theme for a link, whose card follows the reader’s', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      expect(await page.getByRole('radio', { name: 'Sombre' }).isDisabled()).toBe(true);
      await choose(page, 'Cadre');
      expect(await page.getByRole('radio', { name: 'Sombre' }).isDisabled()).toBe(false);
      await choose(page, 'Sombre');
      await choose(page, 'Lien');
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
    });
  });

  it('copies, and says so', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copier' }).click();
      await page.getByText('Copié.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${home}priorites/3-2/`);
    });
  });

  it('where copying is not allowed, selects the code and says so', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.getByRole('button', { name: 'Copier' }).click();
      await page.getByText('copiez-le au clavier').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${home}priorites/3-2/`);
    });
  });

  it('says of a number that the plan does not have', async () => {
    await visit(`${served}en/embed/?p=9.9`, {}, async ({ page }) => {
      await page.getByText('The plan has no number 9.9.').waitFor();
    });
  });

  it('leads to the other language with the same card', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.locator('[data-language-switch]').click();
      await page.waitForURL(`${served}en/embed/?p=3.2`);
      await card(page, '3.2').waitFor();
    });
  });

  it('says so when the card cannot be read, and where the codes are', async () => {
    await visit(`${served}integrer/`, {}, async ({ page }) => {
      await page.route('**/cartes/3-2/**', (route) => route.abort());
      await page.getByRole('combobox').selectOption('3.2');
      await page.getByText('n’a pas pu se charger').waitFor();
      expect(await page.getByRole('button', { name: 'Copier' }).isDisabled()).toBe(true);
    });
  });

  it('waits for a card that is slow, whatever is chosen meanwhile', async () => {
    await visit(`${served}integrer/`, {}, async ({ page }) => {
      await card(page, '1').waitFor();
      const held = Promise.withResolvers<undefined>();
      await page.route('**/cartes/3-2/**', async (route) => {
        await held.promise;
        await route.continue();
      });
      await page.getByRole('combobox').selectOption('3.2');
      await choose(page, 'Cadre');
      expect(await page.getByRole('status').innerText()).toBe('');
      expect(await page.getByRole('button', { name: 'Copier' }).isDisabled()).toBe(true);
      held.resolve(undefined);
      await expect.poll(() => code(page)).toContain(`<iframe src="${home}cartes/3-2/"`);
      expect(await page.getByRole('status').innerText()).toBe('');
    });
  });

  it('without scripts is a list of codes', async () => {
    const visitor = { javaScriptEnabled: false };
    await visit(`${served}integrer/`, visitor, async ({ page }) => {
      const notice = page.locator('main noscript p');
      expect(await notice.isVisible()).toBe(true);
      expect(await notice.innerText()).toContain('dans la liste');
      expect(await page.getByRole('combobox').count()).toBe(0);
      const item = page.locator('details').filter({ hasText: 'priority="3.2"' });
      await item.locator('summary').click();
      expect(await item.getByText('<plan-card priority="3.2"').isVisible()).toBe(true);
    });
  });
});
