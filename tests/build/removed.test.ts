import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedHosts, startHost } from '../support/hosts.ts';
import { all, attribute, first, parseHtml, type HtmlElement } from '../support/html.ts';
import { pageAt } from '../support/pages.ts';
import { textOf } from '../support/page-words.ts';
import { describeSites, filesOf, readBuilt } from '../support/sites.ts';

const spaced = (element: HtmlElement): string => textOf(element).replaceAll('\u00a0', ' ');

// 3.4 was removed, with a reason and 3.1 to read instead; 7.1 with nothing, and its orientation too.
describeSites(['hostile'], 'a removed priority of $name', (built) => {
  test.each([
    ['fr', 'priorites/', '', 'Le plan n’a plus de priorité 3.4'],
    ['en', 'en/priorities/', 'en/', 'The plan no longer has a priority 3.4'],
  ])('has a page in %s that says so and leads on', async (_, folder, home, title) => {
    const { root } = await pageAt(built, `${folder}3-4/`);
    expect(spaced(first(root, 'h1'))).toBe(title);
    expect(attribute(first(root, 'meta[name="robots"]'), 'content')).toBe('noindex');
    const links = all(first(root, 'main'), 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual([
      `${built.base}${folder}3-1/`,
      `${built.base}${home}orientations/3/`,
      built.base + home,
    ]);
    expect(textOf(first(root, 'main'))).toMatch(/Fusionnée|Merged/);
  });

  test('leads to the plan where its orientation was removed too', async () => {
    const { root } = await pageAt(built, 'priorites/7-1/');
    const links = all(first(root, 'main'), 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual([built.base]);
  });

  test.each([
    ['cartes/', 'priorites/', 'Le plan n’a plus de priorité 3.4'],
    ['en/cards/', 'en/priorities/', 'The plan no longer has a priority 3.4'],
  ])('has a card at %s that says so and links to its page', (folder, pages, words) => {
    const root = parseHtml(readBuilt(built, `${folder}3-4/index.html`));
    const card = first(root, '[data-card="3.4"]');
    expect(spaced(card)).toContain(words);
    expect(attribute(first(card, 'a'), 'href')).toBe(`${built.base}${pages}3-4/`);
  });

  test('has a Markdown version that says so', () => {
    expect(readBuilt(built, 'priorites/3-4/index.md')).toMatch(
      /^# Le plan n’a plus de priorité\s3\.4\n/,
    );
    expect(readBuilt(built, 'en/priorities/3-4/index.md')).toContain(
      '(https://hostile.example/en/priorities/3-1/)',
    );
  });

  test('has no oEmbed answer, picture or data, and nothing lists it', async () => {
    for (const file of ['cartes/3-4/oembed.json', 'og/fr/3-4.png', 'api/v1/priorities/3-4.json']) {
      expect([file, existsSync(join(built.folder, file))]).toEqual([file, false]);
    }
    const own = /(?:^|\/)(?:priorites|priorities|cartes|cards)\/(?:3-4|7-1)\//;
    const files = [
      ...(await filesOf(built, '.html')),
      ...(await filesOf(built, '.md')),
      ...(await filesOf(built, '.json')),
      ...(await filesOf(built, '.csv')),
      ...(await filesOf(built, '.txt')),
      ...(await filesOf(built, '.xml')),
    ].filter((file) => !own.test(file));
    const naming = files.filter((file) =>
      /(?:priorites|priorities|cartes|cards)\/(?:3-4|7-1)\//.test(readBuilt(built, file)),
    );
    expect(naming).toEqual([]);
  });

  test.each(installedHosts())(
    'is gone for %s, which still sends its page, and its card',
    async (name) => {
      const host = await startHost(name, built);
      const ask = async (path: string) => {
        const response = await fetch(host.served + path);
        return [
          response.status,
          /(?:plus de|longer has a) priori\S+\s3\.4/.test(await response.text()),
        ];
      };
      expect({
        page: await ask('priorites/3-4/'),
        english: await ask('en/priorities/3-4/'),
        short: await ask('3.4'),
        card: await ask('cartes/3-4/'),
        other: (await ask('priorites/3-1/'))[0],
        unknown: (await ask('priorites/3-5/'))[0],
      }).toEqual({
        page: [410, true],
        english: [410, true],
        short: [410, true],
        card: [200, true],
        other: 200,
        unknown: 404,
      });
      await host.stop();
    },
  );
});
