import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { strings } from '../support/strings.ts';
import { axeOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { IMAGES } from '../support/images.ts';
import { freePort, runDev, startDev, type DevServer } from '../support/dev-server.ts';

const PRIORITY = 'priorities/1-1/fr.mdx';

let content = '';
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'plan-dev-'));
  await cp('tests/fixtures/small', content, { recursive: true });
  await writeFile(join(content, 'removed.yaml'), '- number: "1.9"\n');
  await writeFile(join(content, 'priorities/10-12/place.png'), IMAGES.png);
  const note = join(content, 'priorities/10-12/fr.mdx');
  await appendFile(note, '\n![Une place](place.png)\n');
});
afterAll(async () => {
  await rm(content, { recursive: true, force: true });
});

const edit = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
  await writeFile(join(content, file), text.replace(from, to));
};

/** A priority's short title, on line 3, and what is no short title any more. */
const SOUND = 'short: Cuisine ouverte\n';
const FAULTY = `short: Cuisine ${'ouverte '.repeat(40)}\n`;

/** What the page that tells the faults says of that one. */
const expectFault = async (page: Page): Promise<void> => {
  const title = LOCALES.map((locale) => strings(locale).contentIssues.title).join(' | ');
  await page.waitForFunction((expected) => document.title === expected, title);
  const french = await page.locator('section[lang=fr-CA] li').innerText();
  const english = await page.locator('section[lang=en-CA] li').innerText();
  expect(french).toMatch(
    /priorities\/1-1\/fr\.mdx, ligne 3, «\u00a0short\u00a0» \(Titre court\)\n+\S.*327.*maximum/,
  );
  expect(english).toMatch(
    /priorities\/1-1\/fr\.mdx, line 3, “short” \(Short title\)\n+\S.*327.*maximum/,
  );
};

describe('npm run dev', () => {
  const visit = useBrowser();
  let dev: DevServer;
  beforeAll(async () => {
    dev = await startDev(content);
  });
  afterAll(async () => {
    expect(await dev.interrupt()).toBe(0);
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(dev.url + path, { redirect: 'manual', headers });

  it.each([
    ...['', 'orientations/10/', 'priorites/10-12/', 'texte-integral/', 'bilingue/', 'liens/'],
    ...['glossaire/', 'recherche/', 'integrer/', 'donnees/', 'a-propos/', 'cartes/1/'],
    ...['en/', 'en/orientations/10/', 'en/priorities/10-12/', 'en/full-text/', 'en/bilingual/'],
    ...['en/links/', 'en/glossary/', 'en/search/', 'en/embed/', 'en/data/', 'en/about/'],
    ...['en/cards/1-1/', 'priorites/1-9/', 'en/cards/1-9/'],
  ])('answers the page /%s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch('text/html');
    expect(await answer.text()).toContain('</html>');
  });

  it.each([
    ['api/v1/plan.json', 'application/json'],
    ['api/v1/priorities/1-1.json', 'application/json'],
    ['api/v1/plan.csv', 'text/csv'],
    ['api/v1/plan.bib', 'application/x-bibtex'],
    ['api/v1/plan.fr.stratml.xml', 'xml'],
    ['priorites/1-1/index.md', 'text/markdown'],
    ['priorites/1-9/index.md', 'text/markdown'],
    ['images/priorities/10-12/place.png', 'image/png'],
    ['llms.txt', 'text/plain'],
    ['robots.txt', 'text/plain'],
    ['opensearch.en.xml', 'application/opensearchdescription+xml'],
    ['cartes/1-1/oembed.json', 'application/json'],
    ['embed/v1.js', 'text/javascript'],
    ['embed/v1.mjs', 'text/javascript'],
    ['embed/v1.d.ts', 'text/plain'],
    ['favicon.svg', 'image/svg+xml'],
    ['favicon.ico', 'image/x-icon'],
    ['apple-touch-icon.png', 'image/png'],
  ])('answers the file %s', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(await answer.text()).not.toBe('');
  });

  it('answers the PDF that the page links to', async () => {
    const [, href = ''] = /href="\/([^"]+\.pdf)"/.exec(await (await ask('')).text()) ?? [];
    const answer = await ask(href);
    expect(answer.status).toBe(200);
    expect((await answer.text()).slice(0, 5)).toBe('%PDF-');
  });

  it.each(['og/fr/1-1.png', 'og/en/10.png', 'og/fr/plan.png'])(
    'draws the sharing picture %s when it is asked for',
    async (path) => {
      const answers = await Promise.all([ask(path), ask(path)]);
      for (const answer of answers) {
        expect(answer.headers.get('content-type')).toBe('image/png');
        const { width, height } = PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
        expect([width, height]).toEqual([1200, 630]);
      }
    },
  );

  it.each([
    ['1.2', 'priorites/1-2/'],
    ['1-2', 'priorites/1-2/'],
    ['10', 'orientations/10/'],
    ['en/1.2', 'en/priorities/1-2/'],
    ['en/10-12', 'en/priorities/10-12/'],
    ['glossaire', 'glossaire/'],
    ['en', 'en/'],
    ['1.2/', 'priorites/1-2/'],
    ['priorites/', ''],
    ['en/cards', 'en/embed/'],
    ['api/v1/', 'donnees/'],
  ])('redirects /%s to /%s', async (path, target) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/${target}`]);
  });

  it('answers the oEmbed address of a registered provider', async () => {
    const answerTo = (url: string, more = '') =>
      ask(`oembed?url=${encodeURIComponent(url)}${more}`);
    for (const page of ['priorites/1-1/', 'priorites/1-1/?utm_source=x#texte', 'en/1.1']) {
      const answer = await answerTo(dev.url + page);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(await answer.json()).toMatchObject({ type: 'rich' });
    }
    expect((await answerTo('https://autre.example/priorites/1-1/')).status).toBe(404);
    expect((await answerTo(`${dev.url}priorites/1-1/`, '&format=xml')).status).toBe(501);
  });

  it.each(['rien/', 'priorites/9-9/', 'og/fr/9-9.png', 'api/v1/rien.json', 'sitemap-index.xml'])(
    'says of %s, which it does not have, that it is not there',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each([
    ['recherche/?q=phare', /npm start/g, 'connexion'],
    ['en/search/?q=phare', /npm start/g, 'connection'],
  ])('names one command on %s, since there is no index', async (path, command, misleading) => {
    await visit(dev.url + path, {}, async ({ page }) => {
      const status = page.locator('[data-search-status=error]');
      await status.waitFor();
      const sentence = await status.innerText();
      expect(sentence.match(command)).toHaveLength(1);
      expect(sentence.match(/npm/g)).toHaveLength(1);
      expect(sentence).not.toContain(misleading);
    });
  });

  it('shows the site alone, without Astro’s toolbar', async () => {
    await visit(dev.url, {}, async ({ page, requests }) => {
      await page.waitForFunction(() => document.readyState === 'complete');
      expect(await page.locator('astro-dev-toolbar').count()).toBe(0);
      expect(requests.filter((each) => each.includes('toolbar'))).toEqual([]);
    });
  });

  it('shows an edit in the open page, in its data and in its picture', async () => {
    const picture = async () => Buffer.from(await (await ask('og/fr/1-1.png')).arrayBuffer());
    const before = await picture();
    await visit(`${dev.url}priorites/1-1/`, {}, async ({ page }) => {
      await edit(PRIORITY, 'statement: Ouvrir la cuisine', 'statement: Ouvrir la verrière');
      await page.locator('h1').filter({ hasText: 'Ouvrir la verrière' }).waitFor();
    });
    expect(await (await ask('api/v1/priorities/1-1.json')).text()).toContain('Ouvrir la verrière');
    await expect.poll(async () => before.equals(await picture()), { timeout: 20_000 }).toBe(false);
  });

  it('shows an edit of a page of the site', async () => {
    await visit(`${dev.url}a-propos/`, {}, async ({ page }) => {
      await edit('pages/about/fr.mdx', 'Ce site essaie', 'Ce site éprouve');
      await page.locator('main').filter({ hasText: 'Ce site éprouve' }).waitFor();
    });
  });

  it('shows a page that was added, and none that was removed', async () => {
    const added = join(content, 'priorities/1-3');
    const answers = (status: number) =>
      expect
        .poll(async () => (await ask('priorites/1-3/')).status, { timeout: 20_000 })
        .toBe(status);
    await cp(join(content, 'priorities/1-2'), added, { recursive: true });
    await answers(200);
    await rm(added, { recursive: true });
    await answers(404);
  });

  it('shows a fault in the place of the open page, and the page again once it is mended', async () => {
    await visit(`${dev.url}priorites/1-2/`, { bypassCSP: true }, async ({ page }) => {
      await edit(PRIORITY, SOUND, FAULTY);
      await expectFault(page);
      expect(dev.output()).toMatch(/1-1\/fr\.mdx[^]*short/);
      const { violations } = await axeOf(page);
      expect(violations).toEqual([]);
      for (const path of ['', 'en/search/', 'rien/', 'og/fr/1-1.png', 'api/v1/plan.json']) {
        expect((await ask(path, { accept: 'text/html' })).status).toBe(500);
      }
      await edit(PRIORITY, FAULTY, SOUND);
      await page.locator('[data-related], main#contenu').first().waitFor();
    });
    expect((await ask('')).status).toBe(200);
  });

  /** Opens a page that is connected to the server only when the test says so, beside one that is. */
  const visitLate = (path: string, test: (page: Page, connect: () => void) => Promise<void>) =>
    visit(dev.url + path, {}, async ({ page }) => {
      // Vite keeps what it has to tell for the next page only while no page is connected.
      const other = await page.context().newPage();
      const connected = other.waitForEvent('console', (message) =>
        message.text().includes('[vite] connected'),
      );
      await other.goto(dev.url);
      await connected;
      const told = Promise.withResolvers<undefined>();
      await page.routeWebSocket(/./, async (socket) => {
        await told.promise;
        socket.connectToServer();
      });
      await page.reload();
      await test(page, () => {
        told.resolve(undefined);
      });
    });

  it('shows a fault in a page that connects to the server only after it was told', async () => {
    await visitLate('priorites/1-2/', async (page, connect) => {
      const { length } = dev.output();
      await edit(PRIORITY, SOUND, FAULTY);
      await expect.poll(() => dev.output().slice(length)).toMatch(/1-1\/fr\.mdx/);
      await delay(500);
      connect();
      await expectFault(page);
      await edit(PRIORITY, FAULTY, SOUND);
      await page.locator('[data-related], main#contenu').first().waitFor();
    });
  });

  it('shows an edit in a page that connects to the server only after it was told', async () => {
    await visitLate('priorites/1-1/', async (page, connect) => {
      await edit(PRIORITY, 'statement: Ouvrir la verrière', 'statement: Ouvrir la véranda');
      const data = async () => (await ask('api/v1/priorities/1-1.json')).text();
      await expect.poll(data, { timeout: 20_000 }).toContain('Ouvrir la véranda');
      await delay(500);
      connect();
      await page.locator('h1').filter({ hasText: 'Ouvrir la véranda' }).waitFor();
    });
  });
});

describe('npm run dev with a fault from the start', () => {
  const visit = useBrowser();
  let dev: DevServer;
  beforeAll(async () => {
    await edit(PRIORITY, SOUND, FAULTY);
    dev = await startDev(content);
  });
  afterAll(async () => {
    expect(await dev.interrupt()).toBe(0);
  });

  it('serves what is wrong, and the page once it is mended', async () => {
    await visit(`${dev.url}en/priorities/1-1/`, {}, async ({ page }) => {
      await expectFault(page);
      await edit(PRIORITY, FAULTY, SOUND);
      await page.locator('main#contenu').waitFor();
    });
    expect((await fetch(dev.url)).status).toBe(200);
  });
});

describe('npm run dev at a port that is taken', () => {
  it('says so in both languages, and ends', async () => {
    const other = createServer().listen(await freePort());
    await once(other, 'listening');
    try {
      const address = other.address();
      if (address === null || typeof address === 'string') throw new Error('No port.');
      const dev = runDev(content, address.port);
      expect(await dev.ended()).toBe(1);
      expect(dev.output()).toMatch(`Le port ${address.port} est déjà pris`);
      expect(dev.output()).toMatch(`Port ${address.port} is already in use`);
    } finally {
      other.close();
    }
  });
});
