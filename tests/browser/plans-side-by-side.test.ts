import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { useBrowser } from '../support/browser.ts';
import { buildInto } from '../support/build.ts';
import { folderAt } from '../support/content-folder.ts';
import { useHost } from '../support/host.ts';
import { installedHosts, startHost, type RunningHost } from '../support/hosts.ts';
import { all, attribute, parseHtml } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { cardPath, pagePath, publishedAt } from '../support/paths.ts';
import { writeContent } from '../support/write-content.ts';

// Two plans of one organization, each at an address that holds its years, on one server.

const ORIGIN = 'https://plans.example/';
const OLDER = '2030-2035';
const NEWER = '2036-2040';
const FOLDER = resolve('.cache/tests/side-by-side');
const PRIORITY = { view: 'priority', number: '1.2' } as const;

/** What both folders say of both plans, once. */
const CONTINUITY = `
- from: "${OLDER}#1.2"
  to: ["${NEWER}#1.1"]
  kind: reworded
- from: "${OLDER}#2.1"
  kind: dropped
  why: { fr: "Le sentier est fait.", en: "The trail is made." }
`;

const build = async (id: string, facts: string, words: string): Promise<string> => {
  const content = join(FOLDER, `${id}-content`);
  writeContent(content, [2, 1], (orientation, rank) => {
    const number = `${orientation}.${rank}`;
    const text = (statement: string) => ({
      ...{ statement: `${statement} ${number}`, short: `${statement} ${number}` },
      ...{ keywords: [], note: '' },
    });
    return { fr: text(`${words} du plan ${id}`), en: text(`${words} of plan ${id}`) };
  });
  const { put, replace } = folderAt(content);
  await replace('plan.yaml', `id: ${OLDER}`, `id: ${id}\n${facts}`);
  await put('continuity.yaml', CONTINUITY);
  const folder = join(FOLDER, id);
  const siteUrl = `${ORIGIN}${id}/`;
  await buildInto({ content, siteUrl, folder, skip: 'pictures,documents,copies' });
  return folder;
};

const built = { older: '', newer: '' };
beforeAll(async () => {
  built.older = await build(
    OLDER,
    `successor: {title: Le plan ${NEWER}, url: '${ORIGIN}${NEWER}/'}`,
    'Sentier',
  );
  built.newer = await build(
    NEWER,
    `predecessor: {title: Le plan ${OLDER}, url: '${ORIGIN}${OLDER}/'}`,
    'Passerelle',
  );
  // A later version of the software draws its cards otherwise.
  for (const locale of LOCALES) {
    const file = join(built.newer, cardPath(PRIORITY, locale), 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</style>', '.card-statement{letter-spacing:7px}</style>'));
  }
}, 300_000);

describe.each(installedHosts())('two plans beside each other on %s', (name) => {
  const visit = useBrowser();
  const host = useHost();
  let running: RunningHost | undefined;
  const served = (id: string): string => (running?.served ?? '').replace(`/${OLDER}/`, `/${id}/`);

  beforeAll(async () => {
    const at = (id: string, folder: string) => ({ ...publishedAt(`${ORIGIN}${id}/`), folder });
    running = await startHost(name, at(OLDER, built.older), {
      beside: at(NEWER, built.newer),
    });
  }, 60_000);
  afterAll(() => running?.stop());

  it.each([
    ['both scripts', [OLDER, NEWER]],
    ['both scripts, the newer first', [NEWER, OLDER]],
    ['the script of the older', [OLDER]],
  ])(
    'show each its own card on one page, by %s, and no style of the other',
    async (_by, scripts) => {
      const body = [
        ...scripts.map((id) => `<script async src="${served(id)}embed/v1.js"></script>`),
        ...[OLDER, NEWER].map(
          (id) =>
            `<plan-card id="p${id}" priority="1.2" lang="fr"><a href="${served(id)}${pagePath(PRIORITY, 'fr')}">Le lien</a></plan-card>`,
        ),
      ].join('\n');
      await visit('about:blank', {}, async ({ page, complaints }) => {
        await page.goto(host(body));
        const shown = async (id: string) => {
          const card = page.locator(`#p${id} [data-card="1.2"]`);
          return {
            plan: await card.getAttribute('data-plan'),
            words: await card.locator('.card-statement').innerText(),
            spacing: await card
              .locator('.card-statement')
              .evaluate((element) => getComputedStyle(element).letterSpacing),
            href: await card.locator('a').first().getAttribute('href'),
          };
        };
        const page12 = pagePath(PRIORITY, 'fr');
        expect(await shown(OLDER)).toMatchObject({
          ...{ plan: OLDER, href: served(OLDER) + page12, spacing: 'normal' },
          words: expect.stringContaining(`Sentier du plan ${OLDER} 1.2`) as string,
        });
        expect(await shown(NEWER)).toMatchObject({
          ...{ plan: NEWER, href: served(NEWER) + page12, spacing: '7px' },
          words: expect.stringContaining(`Passerelle du plan ${NEWER} 1.2`) as string,
        });
        expect(complaints).toEqual([]);
      });
    },
  );

  /** Sentences about the other plan on a page, with the addresses that they lead to. */
  const said = async (id: string, path: string) => {
    const root = parseHtml(await (await fetch(served(id) + path)).text());
    return all(root, '[data-continuity]').map((line) => ({
      text: textOf(line),
      hrefs: all(line, 'a').map((link) => attribute(link, 'href') ?? ''),
    }));
  };
  const status = async (href: string): Promise<number> =>
    (await fetch(href.replace(ORIGIN, served('').replace(/\/+$/, '/')))).status;

  const SENTENCES: Readonly<Record<Locale, readonly [newer: string, older: string]>> = {
    fr: [
      `Vient de la priorité\u00a01.2 du plan ${OLDER}`,
      `Devenue la priorité\u00a01.1 du plan ${NEWER}`,
    ],
    en: [
      'Comes from priority\u00a01.2 of plan 2030–2035',
      'Became priority\u00a01.1 of plan 2036–2040',
    ],
  };

  it.each(LOCALES)(
    'say in %s what came of what, each with a link to the page of the other',
    async (locale) => {
      const [newer, older] = SENTENCES[locale];
      for (const [id, number, other, words, target] of [
        [NEWER, '1.1', OLDER, newer, '1.2'],
        [OLDER, '1.2', NEWER, older, '1.1'],
      ] as const) {
        const lines = await said(id, pagePath({ view: 'priority', number }, locale));
        expect(lines.map(({ text }) => text)).toEqual([expect.stringContaining(words)]);
        const href = `${ORIGIN}${other}/${pagePath({ view: 'priority', number: target }, locale)}`;
        expect(lines[0]?.hrefs).toEqual([href]);
        expect([href, await status(href)]).toEqual([href, 200]);
      }
      expect(await said(NEWER, pagePath({ view: 'priority', number: '1.2' }, locale))).toEqual([]);
    },
  );

  it.each(LOCALES)(
    'list in %s what was dropped too, on a page of both, with links that lead somewhere',
    async (locale) => {
      for (const id of [OLDER, NEWER]) {
        const lines = await said(id, pagePath({ view: 'continuity' }, locale));
        expect(lines).toHaveLength(2);
        expect(lines[1]?.text).toContain(
          locale === 'fr' ? 'Le sentier est fait.' : 'The trail is made.',
        );
        for (const href of lines
          .flatMap(({ hrefs }) => hrefs)
          .filter((each) => each.startsWith(ORIGIN))) {
          expect([href, await status(href)]).toEqual([href, 200]);
        }
      }
    },
  );

  it('name each other on home, and on each page of an item', async () => {
    for (const [id, other, role] of [
      [OLDER, NEWER, 'successor'],
      [NEWER, OLDER, 'predecessor'],
    ] as const) {
      for (const page of [
        { view: 'home' },
        { view: 'orientation', number: 1 },
        PRIORITY,
      ] as const) {
        const root = parseHtml(await (await fetch(served(id) + pagePath(page, 'fr'))).text());
        const roles = all(root, '[data-plan-role]').map((line) => [
          attribute(line, 'data-plan-role'),
          ...all(line, 'a').map((link) => attribute(link, 'href')),
        ]);
        expect([id, page.view, roles]).toEqual([id, page.view, [[role, `${ORIGIN}${other}/`]]]);
      }
    }
  });
});
