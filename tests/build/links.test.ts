import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { allPages, atLeastOne, pageAt, planOf } from '../support/pages.ts';
import { fileAt, isInternal, referencesOf, type Reference } from '../support/references.ts';
import { describeSites, EVERY, FORMS, type BuiltSite } from '../support/sites.ts';

/** Every address within the site, with the page that holds it. */
const internal = async (built: BuiltSite) =>
  atLeastOne(
    (await allPages(built)).flatMap((page) =>
      referencesOf(built, page)
        .filter((reference) => isInternal(built, reference))
        .map((reference) => ({ page, ...reference })),
    ),
  );

const shown = ({ page, value }: Reference & { page: { path: string } }) => `${page.path}: ${value}`;

describeSites([...EVERY, ...FORMS], 'the links of $name', (built) => {
  test('lead to a file of the same build (AS-09, AS-23)', async () => {
    const broken = (await internal(built)).filter(({ url }) => {
      const file = fileAt(built, url);
      return file === undefined || !existsSync(join(built.folder, file));
    });
    expect(broken.map(shown)).toEqual([]);
  });

  test('have the base of the site exactly once (AS-23)', async () => {
    const { base } = built;
    const wrong = (await internal(built)).filter(
      ({ url: { pathname } }) =>
        !pathname.startsWith(base) ||
        pathname.includes('//') ||
        (base !== '/' && pathname.split(base).length !== 2),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('have no form that is redirected, and files no final slash (AS-09, AS-17)', async () => {
    const redirected = (await internal(built)).filter(({ url }) => {
      const last = url.pathname.split('/').at(-1) ?? '';
      const parent = url.pathname.split('/').at(-2) ?? '';
      return last === '' ? parent.includes('.') : !last.includes('.') || last === 'index.html';
    });
    expect(redirected.map(shown)).toEqual([]);
  });

  test('are answered without a redirect by the server (AS-09)', async () => {
    const { origin, base, served } = built;
    const addresses = new Set(
      (await internal(built)).map(({ url }) => url.href.slice((origin + base).length)),
    );
    for (const address of addresses) {
      const { status } = await fetch(served + address, { redirect: 'manual' });
      expect([address, status]).toEqual([address, 200]);
    }
  });

  test('start at the host’s root or at a fragment, so that they work from any address', async () => {
    const links = atLeastOne((await allPages(built)).flatMap(({ root }) => all(root, 'a[href]')));
    const written = links.map((link) => attribute(link, 'href') ?? '');
    expect(written.filter((href) => !/^(?:\/(?!\/)|#[a-z]|https?:|mailto:)/.test(href))).toEqual(
      [],
    );
  });

  test('that leave the site are web addresses, or the plan’s own addresses to write to', async () => {
    const { contact, privacy } = (await planOf(built)).plan;
    const emails = [contact, privacy?.email].flatMap((email) => (email ? [`mailto:${email}`] : []));
    const external = atLeastOne(
      (await allPages(built))
        .flatMap((page) => referencesOf(built, page))
        .filter((reference) => !isInternal(built, reference))
        // The icon stands in the page and leads nowhere.
        .filter(({ element }) => attribute(element, 'rel') !== 'icon'),
    );
    const odd = external.filter(
      ({ url: { protocol, href } }) =>
        !['https:', 'http:'].includes(protocol) &&
        !emails.includes(href) &&
        // A message that the reader addresses.
        !href.startsWith('mailto:?'),
    );
    expect(odd.map(({ value }) => value)).toEqual([]);
  });
});

describeSites(['small-sub-path'], 'a link that an editor wrote in $name', (built) => {
  test.each([
    ['priorites/1-1/', 'le glossaire', 'glossaire/'],
    ['en/priorities/1-1/', 'the glossary', 'en/glossary/'],
    ['priorites/10-12/', 'compost', 'glossaire/#compost'],
    ['en/priorities/10-12/', 'compost', 'en/glossary/#compost'],
    ['orientations/10/', 'compost', 'glossaire/#compost'],
    ['a-propos/', 'le plan', ''],
    ['en/about/', 'the plan', 'en/'],
  ])('leads from %s, “%s”, to the page under the base (AS-23)', async (path, words, target) => {
    const links = all((await pageAt(built, path)).root, 'main p a, main dt a');
    const found = links.filter((link) => textOf(link) === words);
    expect(found).not.toHaveLength(0);
    const hrefs = new Set(found.map((link) => attribute(link, 'href')));
    expect(hrefs).toEqual(new Set([built.base + target]));
  });

  test.each([
    ['a-propos/', 'Écrivez à bonjour@phare.example.'],
    ['en/about/', 'Write to bonjour@phare.example.'],
  ])('gives on %s the address to write to', async (path, sentence) => {
    const { root } = await pageAt(built, path);
    expect(linesOf(root)).toContain(sentence);
    const mails = all(root, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(mails).toContain('mailto:bonjour@phare.example');
  });
});
