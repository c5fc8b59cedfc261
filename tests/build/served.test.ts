import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningHost } from '../support/hosts.ts';
import { atLeastOne, planPages } from '../support/pages.ts';
import { describeSites, FULL, readBuilt } from '../support/sites.ts';

const get = (address: string) => fetch(address, { redirect: 'manual' });

describeSites(FULL, 'the server of $name', (built) => {
  const { served, base } = built;

  test('answers each address of a page with the page (AS-03)', async () => {
    for (const { path, html } of await planPages(built)) {
      const response = await get(served + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(await response.text()).toBe(html);
    }
  });

  test('sends an address without its final slash to the page (AS-03)', async () => {
    const pages = (await planPages(built)).filter(({ path }) => base + path !== '/');
    for (const { path } of atLeastOne(pages)) {
      const address = served + path;
      const { status, headers } = await get(address.slice(0, -1));
      const target = new URL(headers.get('location') ?? '', address);
      expect([path, status, target.href]).toEqual([path, 301, address]);
    }
  });

  test.each([
    'x',
    'x/',
    'a/b/c/',
    'en/x/',
    'priorites/9-99/',
    'priorites/1.1/',
    'en/priorites/1-1/',
    'x.png',
    'favicon.svg/',
  ])('answers %s with the page “not found”', async (path) => {
    const response = await fetch(served + path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toBe(readBuilt(built, '404.html'));
  });
});

describeSites(FULL, 'what searches on $name', (built) => {
  test.each(['pagefind-entry.json', 'wasm.fr.pagefind', 'vocabulary.fr.txt'])(
    'PF-10: is asked for again after a new build: %s',
    async (name) => {
      const { status, headers } = await fetch(`${built.served}pagefind/${name}`);
      expect(status).toBe(200);
      expect(headers.get('cache-control') ?? '').not.toMatch(/immutable|max-age=\d{4,}/);
      expect(headers.get('etag')).not.toBeNull();
    },
  );
});

// Another server has other pages there.
describeSites(
  ['small-sub-path'],
  'outside the path of $name, on this project’s own server,',
  (built) => {
    let preview: RunningHost;
    beforeAll(async () => {
      preview = await startPreview(built);
    });
    afterAll(() => preview.stop());

    test.each(['/', '/en/', '/priorites/1-1/', '/favicon.svg'])('%s is not found', async (path) => {
      const response = await fetch(new URL(path, preview.served));
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readBuilt(built, '404.html'));
    });
  },
);
