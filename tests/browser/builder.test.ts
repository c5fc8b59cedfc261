import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { describeSites } from '../support/sites.ts';

/** Height of the framed card that its frame does not show, negative where the frame has more. */
const cutOff = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => {
    const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    if (!inner) throw new Error('The frame cannot be read.');
    inner.body.style.minHeight = '0';
    const height = Math.ceil(inner.body.getBoundingClientRect().height);
    inner.body.style.minHeight = '';
    return height - frame.clientHeight;
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describeSites(['sub-path'], 'the builder of $name', (built) => {
  const visit = useBrowser();
  const { served, origin, base } = built;
  const home = origin + base;
  const code = async (page: Page) =>
    (await page.getByRole('textbox', { name: 'À copier' }).inputValue()).replaceAll('\u00a0', ' ');
  const choose = (page: Page, label: string) =>
    page.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
  const card = (page: Page, number: string) =>
    page.frameLocator('iframe').locator(`[data-card="${number}"]`);

  it('first offers a link to paste, and shows the card of the whole plan whole', async () => {
    await visit(`${served}integrer/`, {}, async ({ page, complaints }) => {
      await card(page, 'plan').waitFor();
      await expect.poll(() => code(page)).toBe(home);
      await expect.poll(() => cutOff(page), { timeout: 10_000 }).toBe(0);
      expect(await page.locator('iframe').getAttribute('title')).toContain('Planification');
      expect(complaints).toEqual([]);
    });
  });

  it('is led to with a priority chosen, and writes what is chosen', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page, complaints }) => {
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
      await choose(page, 'Cadre');
      await expect
        .poll(() => code(page))
        .toMatch(
          new RegExp(
            `^<figure>\n<iframe src="${home}cartes/3-2/" title="Priorité 3\\.2[^>]*></iframe>\n<figcaption><a href="${home}priorites/3-2/">Priorité 3\\.2[^<]*</a></figcaption>\n</figure>$`,
          ),
        );
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

  it('copies, says so, and leaves the focus where it is', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
      await page.getByRole('button', { name: 'Copier' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Copié.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${home}priorites/3-2/`);
      expect(await focused(page)).toBe('Copier');
    });
  });

  it('where copying is not allowed says so, leaves the focus, and selects the code for whoever goes to it', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
      await page.getByRole('button', { name: 'Copier' }).click();
      await page.getByText('copiez-le au clavier').waitFor();
      expect(await focused(page)).toBe('Copier');
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${home}priorites/3-2/`);
    });
  });

  it.each([320, 480, 640])('shows the card whole at a width of %i px', async (width) => {
    const viewport = { width: 1280, height: 900 };
    await visit(`${served}integrer/?p=5`, { viewport }, async ({ page }) => {
      await card(page, '5').waitFor();
      await choose(page, `${width} px`);
      expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(width);
      await expect.poll(() => cutOff(page), { timeout: 10_000 }).toBe(0);
      await choose(page, 'Infolettre');
      await page.frameLocator('iframe').locator('table').first().waitFor();
      expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(width);
      await expect
        .poll(() =>
          page.locator('iframe').evaluate((frame) => {
            const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
            return (inner?.documentElement.scrollHeight ?? 0) - frame.clientHeight;
          }),
        )
        .toBe(0);
    });
  });

  it('on a phone shows the card as wide as the window allows', async () => {
    const viewport = { width: 360, height: 740 };
    await visit(`${served}integrer/?p=5`, { viewport }, async ({ page }) => {
      await card(page, '5').waitFor();
      const box = page.locator('[data-embed-preview]');
      expect(await box.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
      await choose(page, '640 px');
      expect(await box.evaluate((each) => each.scrollWidth)).toBe(640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });

  it('offers the newsletter version: its table to copy, its file to download', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page, complaints }) => {
      await choose(page, 'Infolettre');
      await expect.poll(() => code(page)).toMatch(/^<table [^]*<\/table>$/);
      expect(await code(page)).toContain(`href="${home}priorites/3-2/"`);
      expect(await code(page)).not.toContain('<script');
      const download = page.getByRole('link', { name: 'Télécharger' });
      expect(await download.getAttribute('href')).toBe(
        new URL('cartes/3-2/courriel.html', served).href,
      );
      await choose(page, 'English');
      await expect.poll(() => code(page)).toContain(`href="${home}en/priorities/3-2/"`);
      expect(complaints).toEqual([]);
    });
  });

  it('offers the sharing picture to download, and says its size', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page, complaints }) => {
      await choose(page, 'Image');
      await page.getByText(/PNG, 1200 × 630 pixels, \d+\sko/).waitFor();
      expect(await code(page)).toBe(`${home}og/fr/3-2.png`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Télécharger' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('3-2.png');
      expect(complaints).toEqual([]);
    });
  });

  it('offers the short address, which leads to the page', async () => {
    await visit(`${served}en/embed/?p=3.2`, {}, async ({ page, complaints }) => {
      await page.getByRole('radio', { name: 'Short address' }).check();
      const text = page.getByRole('textbox', { name: 'To copy' });
      await expect.poll(() => text.inputValue()).toBe(`${home}en/3.2`);
      const response = await fetch(`${served}en/3.2`);
      expect([response.status, response.url]).toEqual([200, `${served}en/priorities/3-2/`]);
      // The browser does not follow the redirect that it was asked about, and counts it as failed.
      expect(complaints.filter((each) => !each.startsWith('failed: '))).toEqual([]);
    });
  });

  it('offers no short address where the host does not know it', async () => {
    await visit(`${served}integrer/?p=3.2`, {}, async ({ page }) => {
      await page.route(/\/3\.2$/, (route) => route.fulfill({ status: 404 }));
      await choose(page, 'Adresse courte');
      await page.getByText('ne répond pas aux adresses courtes').waitFor();
      expect(await code(page)).toBe('');
      expect(await page.getByRole('button', { name: 'Copier' }).isDisabled()).toBe(true);
      await choose(page, 'Lien');
      await expect.poll(() => code(page)).toBe(`${home}priorites/3-2/`);
    });
  });

  it('can be walked by keyboard: a card, a method, a language, a width, a copy', async () => {
    const viewport = { width: 1280, height: 900 };
    await visit(`${served}integrer/`, { viewport }, async ({ page, complaints }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await card(page, 'plan').waitFor();
      await page.getByRole('combobox').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => code(page)).toBe(`${home}orientations/1/`);
      const at = () =>
        page.evaluate(() => {
          const { activeElement: each } = document;
          return each instanceof HTMLInputElement ? `${each.name}=${each.value}` : each?.tagName;
        });
      const stops: (string | undefined)[] = [];
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
        stops.push(await at());
      };
      await press('Tab');
      await press('ArrowDown');
      await expect.poll(() => code(page)).toContain('<iframe');
      await press('Tab');
      await press('ArrowDown');
      await press('Tab');
      await press('ArrowRight');
      await expect.poll(() => code(page)).toContain('/en/cards/1/?theme=light"');
      await press('Tab');
      await press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Copié.').waitFor();
      stops.push(await at());
      await press('Tab');
      await press('ArrowLeft');
      expect(stops).toEqual([
        'kind=link',
        'kind=frame',
        'lang=fr',
        'lang=en',
        'theme=auto',
        'theme=light',
        'TEXTAREA',
        'BUTTON',
        'BUTTON',
        'width=640',
        'width=480',
      ]);
      expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(480);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.getByRole('textbox').inputValue(),
      );
      expect(complaints).toEqual([]);
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
      await card(page, 'plan').waitFor();
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
      const item = page.locator('details').filter({
        has: page.locator('summary', { hasText: /^\s*3\.2\s/ }),
      });
      await item.locator('summary').click();
      expect(await item.getByText('<plan-card priority="3.2"').isVisible()).toBe(true);
      expect(await item.getByRole('link', { name: 'Infolettre' }).isVisible()).toBe(true);
    });
  });
});
