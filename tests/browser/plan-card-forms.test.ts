import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { describeSites } from '../support/sites.ts';

describeSites(['official'], '<plan-card> of $name, whose English stands at the root,', (built) => {
  const visit = useBrowser();
  const host = useHost();

  it.each([
    ['en', 'measures/1-1/'],
    ['fr', 'fr/mesures/1-1/'],
  ])('shows its card in %s', async (lang, path) => {
    const link = `<a href="${built.served}${path}">1.1</a>`;
    const body = `<plan-card priority="1.1" lang="${lang}">${link}</plan-card><script async src="${built.served}embed/v1.js"></script>`;
    await visit(host(body), {}, async ({ page }) => {
      const card = page.locator('[data-card="1.1"]');
      await card.waitFor();
      expect(await card.locator('a').first().getAttribute('href')).toBe(built.served + path);
    });
  });
});
