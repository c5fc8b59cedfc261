import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import type { CardPage } from '../../src/plan/pages.ts';
import { cardPath, pagePath } from '../support/paths.ts';
import { useBrowser, useTour } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { KINDS } from '../support/kinds.ts';
import { describeSites } from '../support/sites.ts';
import { ENGINES, lookAt, validate, type Engine, type Finding } from './engines.ts';
import { KNOWN_GAPS, lists } from './known-gaps.ts';

/** Seldom missing where a browser is there, and needed by `vnu` alone. */
const hasJava = spawnSync('java', ['-version']).status === 0;

/** Cards, opened alone. */
const CARDS: readonly CardPage[] = [
  { view: 'priority', number: '6.1' },
  { view: 'orientation', number: 5 },
  { view: 'home' },
];

/** Page to look at, with what to wait for. */
interface Subject {
  readonly name: string;
  readonly path: string;
  /** Whether its script has to write results first. */
  readonly isAnswer?: true;
}

const SUBJECTS: readonly Subject[] = [
  ...KINDS.map(({ name, locale, path }) => ({ name: `${name} (${locale})`, path })),
  ...LOCALES.flatMap((locale) => [
    ...CARDS.map((page) => ({
      name: `card of ${page.view} (${locale})`,
      path: cardPath(page, locale),
    })),
    {
      name: `found (${locale})`,
      path: `${pagePath({ view: 'search' }, locale)}?q=2`,
      isAnswer: true as const,
    },
  ]),
];

/** Fault with the page that it is in. */
interface Placed extends Finding {
  readonly name: string;
}

const textOf = ({ name, message, element }: Placed): string =>
  `${name}: ${message} ${element.slice(0, 300)}`;

describeSites(['root'], 'BI-07: engines that look at pages of $name', ({ served, folder }) => {
  const visit = useBrowser();
  const tours = {
    light: useTour({ colorScheme: 'light', bypassCSP: true }),
    dark: useTour({ colorScheme: 'dark', bypassCSP: true }),
  };
  const openHost = useHost();

  const inPages = async (): Promise<readonly Placed[]> => {
    const all: Placed[] = [];
    for (const { name, path, isAnswer } of SUBJECTS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await tours[colorScheme](served + path, async (page) => {
          if (isAnswer) await page.locator('[data-search-results] > li').first().waitFor();
          const rules = colorScheme === 'light' ? 'every' : 'colour';
          const faults = await lookAt(page, rules);
          all.push(...faults.map((fault) => ({ ...fault, name: `${name}, ${colorScheme}` })));
        });
      }
    }
    return all;
  };

  const inSources = async (): Promise<readonly Placed[]> => {
    if (!hasJava) return [];
    const sources = SUBJECTS.filter(({ isAnswer }) => !isAnswer);
    const fileOf = (path: string) =>
      join(folder, path.endsWith('.html') ? path : `${path}index.html`);
    const answers = await validate(sources.map(({ path }) => fileOf(path)));
    return sources.flatMap(({ name, path }) =>
      (answers.get(fileOf(path)) ?? []).map((fault) => ({ ...fault, name })),
    );
  };

  let looking: Promise<readonly Placed[]> | undefined;
  /** Every page is looked at once, whichever test comes first. */
  const everyFault = (): Promise<readonly Placed[]> =>
    (looking ??= Promise.all([inPages(), inSources()]).then((parts) => parts.flat()));

  describe.each(ENGINES)('%s', (engine: Engine) => {
    const isLeftOut = engine === 'vnu' && !hasJava;

    test.skipIf(isLeftOut)('finds nothing but known gaps', { timeout: 400_000 }, async () => {
      const own = (await everyFault()).filter((fault) => fault.engine === engine);
      const unlisted = own.filter((fault) => !KNOWN_GAPS.some((gap) => lists(gap, fault)));
      expect(unlisted.map(textOf)).toEqual([]);
    });

    test.skipIf(isLeftOut)('finds each known gap still', { timeout: 400_000 }, async () => {
      const faults = await everyFault();
      const gone = KNOWN_GAPS.filter(
        (gap) => gap.engine === engine && !faults.some((fault) => lists(gap, fault)),
      );
      expect(gone).toEqual([]);
    });

    test.skipIf(isLeftOut)('finds a fault that was planted', async () => {
      const body = '<main><h1>Titre</h1><img src="data:,"></main>';
      const inFile = async () => {
        const file = join(await mkdtemp(join(tmpdir(), 'planted-')), 'index.html');
        await writeFile(file, `<!doctype html><html lang="fr"><title>Titre</title>${body}</html>`);
        return (await validate([file])).get(file) ?? [];
      };
      const faults =
        engine === 'vnu'
          ? await inFile()
          : await visit(openHost(body), {}, ({ page }) => lookAt(page, 'every'));
      const planted = faults.filter((fault) => fault.engine === engine);
      expect(planted.map(({ element }) => element).join()).toContain('<img src="data:,"');
      expect(planted.some((fault) => KNOWN_GAPS.some((gap) => lists(gap, fault)))).toBe(false);
    });
  });

  test.each(['axe', 'htmlcs'] as const)(
    '%s finds a colour that is too pale in the dark theme alone',
    async (engine) => {
      const style =
        '<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){p{color:#333;background:#222}}</style>';
      const address = openHost('<main><h1>Titre</h1><p>Un texte.</p></main>', { head: style });
      const counts = await Promise.all(
        (['light', 'dark'] as const).map((colorScheme) =>
          visit(address, { colorScheme }, async ({ page }) => {
            const faults = await lookAt(page, 'colour');
            return faults.filter(
              (fault) => fault.engine === engine && fault.element.includes('<p>Un texte'),
            ).length;
          }),
        ),
      );
      expect(counts).toEqual([0, expect.any(Number)]);
      expect(counts[1]).toBeGreaterThan(0);
    },
  );
});
