import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { expect, test } from 'vitest';
import { isCardPage } from '../../src/plan/pages.ts';
import { strings } from '../support/strings.ts';
import { OEMBED_TYPE } from '../../src/site/file-types.ts';
import { cardRoutesOf } from '../../src/site/routes.ts';
import { emailFile, oembedFile, pagePath } from '../support/paths.ts';
import { all, attribute, first } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { allCards, allEmails, atLeastOne, pageAt, planOf, planPages } from '../support/pages.ts';
import { requestsOf } from '../support/references.ts';
import { describeSites, FULL, readBuilt } from '../support/sites.ts';

const compress = promisify(brotliCompress);
const MOST = 6144;

describeSites(FULL, 'the cards of $name', (built) => {
  const home = built.origin + built.base;

  test('are one for the plan, each orientation and each priority in each language, and say which (EM-26)', async () => {
    const { plan } = await planOf(built);
    const cards = (await allCards(built)).map(({ path, root }) => [
      path,
      attribute(first(root, '[data-card]'), 'data-card'),
      attribute(first(root, '[data-card]'), 'data-plan'),
    ]);
    const expected = cardRoutesOf(plan).map(({ path, card }) => [
      path,
      card.view === 'home' ? 'plan' : String(card.number),
      plan.id,
    ]);
    expect(atLeastOne(cards).toSorted()).toEqual(expected.toSorted());
  });

  test('EM-23: are kept from search engines, and name the page that they stand for', async () => {
    const { plan } = await planOf(built);
    const sitemap = readBuilt(built, 'sitemap-0.xml');
    for (const { path, card, locale } of cardRoutesOf(plan)) {
      const { root } = (await allCards(built)).find((each) => each.path === path) ?? {};
      if (!root) throw new Error(`There is no card ${path}.`);
      const page = home + pagePath(card, locale);
      expect(attribute(first(root, 'meta[name="robots"]'), 'content')).toBe('noindex');
      expect(attribute(first(root, 'link[rel="canonical"]'), 'href')).toBe(page);
      expect(attribute(root, 'lang')).toBe(locale === 'fr' ? 'fr-CA' : 'en-CA');
      // The page comes first, in the whole window.
      const [link] = all(root, 'a');
      const own = [built.base + pagePath(card, locale), '_top'];
      expect(link && [attribute(link, 'href'), attribute(link, 'target')]).toEqual(own);
      expect(sitemap).not.toContain(`${home}${path}`);
      const said = textOf(first(root, 'body'));
      const { unofficial } = strings(locale);
      expect(said).toContain(unofficial);
      expect(said).toContain(plan.publisher.name);
    }
  });

  test('ask for nothing but the icon, which frames do not show, and weigh 6,144 bytes at most', async () => {
    for (const page of await allCards(built)) {
      const asked = requestsOf(built, page).map(String);
      expect([page.path, asked]).toEqual([page.path, [`${home}favicon.svg`]]);
      const { length } = await compress(page.html);
      expect([page.path, length <= MOST, length > 500]).toEqual([page.path, true, true]);
    }
  });

  test('have one classic script, which their policy allows by its hash', async () => {
    for (const { path, root, html } of await allCards(built)) {
      const scripts = all(root, 'script').map(({ attributes }) => [...attributes.keys()]);
      expect([path, scripts]).toEqual([path, [[]]]);
      expect(html).toMatch(/script-src 'sha256-[\w+/]{43}='/);
      expect(html).not.toMatch(/localStorage|sessionStorage|cookie|fetch\(/);
    }
  });

  test('EM-08, EM-09: have an oEmbed answer that their page announces early, with a whole address', async () => {
    for (const { path, html, page, locale } of await planPages(built)) {
      const { root } = await pageAt(built, path);
      const links = all(root, `head link[type="${OEMBED_TYPE}"]`);
      if (!isCardPage(page)) {
        expect([path, links]).toEqual([path, []]);
        continue;
      }
      const address = home + oembedFile(page, locale);
      expect([path, links.map((link) => attribute(link, 'href'))]).toEqual([path, [address]]);
      const [tag = ''] = /<link[^<>]*json\+oembed[^<>]*>/.exec(html) ?? [];
      expect(html.indexOf(tag)).toBeLessThan(50_000);
      expect(tag.indexOf('href=')).toBeLessThan(tag.indexOf('title='));
      const file = readBuilt(built, oembedFile(page, locale));
      const answer = JSON.parse(file) as Record<string, unknown>;
      expect(file.startsWith('{')).toBe(true);
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400 });
      expect(answer['html']).toContain(`href="${home}${path}"`);
      const query = '?maxwidth=300&maxheight=200&url=x&dnt=1&format=json';
      const served = built.served + oembedFile(page, locale) + query;
      if (page.view === 'home' || page.number === '1.1') {
        const response = await fetch(served);
        expect([response.status, await response.text()]).toEqual([200, file]);
      }
    }
  });
});

describeSites(FULL, 'the newsletter versions of the cards of $name', (built) => {
  test('are one beside each card, without a script, a frame or a request', async () => {
    const { plan } = await planOf(built);
    const emails = atLeastOne(await allEmails(built));
    const expected = cardRoutesOf(plan).map(({ card, locale }) => emailFile(card, locale));
    expect(emails.map(({ file }) => file).toSorted()).toEqual(expected.toSorted());
    for (const page of emails) {
      expect([page.path, all(page.root, 'script, iframe, style, img').length]).toEqual([
        page.path,
        0,
      ]);
      expect([page.path, requestsOf(built, page)]).toEqual([page.path, []]);
      expect(attribute(first(page.root, 'meta[name="robots"]'), 'content')).toBe('noindex');
    }
  });

  test('are served as pages, with a policy that allows the styles of their elements and nothing else', async () => {
    for (const { path, root } of (await allEmails(built)).slice(0, 4)) {
      const response = await fetch(built.served + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      const [policy = ''] = all(root, 'meta')
        .filter((meta) => attribute(meta, 'http-equiv') === 'content-security-policy')
        .map((meta) => attribute(meta, 'content'));
      expect(policy).toContain("style-src 'none'");
      expect(policy).toContain("script-src 'none'");
      expect(policy).toContain("style-src-attr 'unsafe-inline'");
    }
  });
});

/** Plans with as many priorities as a wall shows at most, and with more. */
describeSites(['many'], 'the card of a large plan, $name,', (built) => {
  test('weighs 6,144 bytes at most, and shows its orientations alone', async () => {
    for (const path of ['cartes/plan/', 'en/cards/plan/']) {
      const card = (await allCards(built)).find((each) => each.path === path);
      if (!card) throw new Error(`There is no card ${path}.`);
      expect((await compress(card.html)).length).toBeLessThanOrEqual(MOST);
      const hrefs = all(card.root, 'a').map((link) => attribute(link, 'href') ?? '');
      expect(hrefs.some((href) => href.endsWith('orientations/7/'))).toBe(true);
      expect(hrefs.filter((href) => href.includes('priorit'))).toEqual([]);
    }
  });
});

describeSites(FULL, 'the embed script of $name', (built) => {
  test('EM-25: is at a name that stays and at one of its bytes, and weighs 3,072 bytes at most', async () => {
    const text = readBuilt(built, 'embed/v1.js');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
    expect(readBuilt(built, `embed/v1.${digest}.js`)).toBe(text);
    expect((await compress(text)).length).toBeLessThan(3072);
    // A classic script: it runs where modules do not.
    expect(text).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(text).not.toMatch(/localStorage|sessionStorage|document\.cookie/);
  });

  test('is still served as every copy that was released, byte for byte', async () => {
    const released = readdirSync('src/features/card/released');
    for (const name of atLeastOne(released)) {
      const response = await fetch(`${built.served}embed/${name}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(bytes).toEqual(readFileSync(join('src/features/card/released', name)));
    }
  });

  test('is a module too, and has types', async () => {
    for (const [name, type] of [
      ['v1.mjs', 'text/javascript'],
      ['v1.d.ts', 'text/plain'],
    ]) {
      const response = await fetch(`${built.served}embed/${name ?? ''}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining(type ?? ''),
      ]);
    }
  });
});
