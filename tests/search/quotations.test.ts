import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/features/search/client/query.ts';
import { splitWords } from '../../src/features/search/words.ts';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { pagePath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { PAGEFIND_SCRIPT, servePagefind } from '../support/pagefind-script.ts';
import { searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** A passage as it is asked for, and the page that says it. */
interface Passage {
  readonly words: string;
  readonly path: string;
}

/** The part of the API of Pagefind’s script that the test uses. */
interface Pagefind {
  readonly createInstance: (options: object) => {
    readonly search: (query: string | null) => Promise<{ readonly results: readonly Result[] }>;
  };
}

interface Result {
  readonly id: string;
  /** Positions of the matching words. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly url: string }>;
}

/** Every run of two to six words of a text. */
const passagesOf = (text: string): readonly string[] => {
  const words = splitWords(text);
  return [2, 3, 4, 5, 6].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, start) => words.slice(start, start + length).join(' ')),
  );
};

const textsOf = async (locale: Locale) => {
  const { plan } = await planOf(site('root'));
  const inLocale = (view: Parameters<typeof pagePath>[0]) => `/${pagePath(view, locale)}`;
  return [
    ...plan.orientations.map(({ number, text }) => ({
      path: inLocale({ view: 'orientation', number }),
      texts: [text[locale].title, text[locale].tagline ?? '', ...paragraphs(text[locale].note)],
    })),
    ...plan.priorities.map(({ number, text }) => ({
      path: inLocale({ view: 'priority', number }),
      texts: [text[locale].statement, text[locale].short ?? '', ...paragraphs(text[locale].note)],
    })),
    ...plan.glossary.map(({ id, term, definition }) => ({
      path: `${inLocale({ view: 'glossary' })}#${id}`,
      texts: [term[locale], definition[locale]],
    })),
  ];
};

describe('the index', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'finds every passage of two to six words of the plan, its notes and its glossary in %s',
    async (locale) => {
      const passages = (await textsOf(locale)).flatMap(({ path, texts }) =>
        texts.flatMap((text) =>
          passagesOf(text).map((passage): Passage => {
            const { phrase } = parseQuery(`"${passage.replaceAll('"', '')}"`, new Set());
            return { words: phrase.join(' '), path };
          }),
        ),
      );
      const { served } = site('root');
      const folder = new URL('pagefind/', served).pathname;
      const missing = await visit(searchUrl(served, locale), {}, async ({ page }) => {
        await servePagefind(page);
        const pagefindModule = await page.evaluateHandle<Pagefind>(`import('${PAGEFIND_SCRIPT}')`);
        return pagefindModule.evaluate(
          async ({ createInstance }, { basePath, asked }) => {
            const pagefind = createInstance({ basePath, noWorker: true });
            const all = await pagefind.search(null);
            const paths = new Map<string, string>();
            for (const { id, data } of all.results) paths.set(id, (await data()).url);
            const lost: string[] = [];
            for (const { words, path } of asked) {
              const { results } = await pagefind.search(`"${words}"`);
              const own = results.find(({ id }) => paths.get(id)?.endsWith(path));
              const isWhole = (own?.words.length ?? 0) >= words.split(' ').length;
              if (!isWhole) lost.push(`${path} “${words}”`);
            }
            return lost;
          },
          { basePath: folder, asked: atLeastOne(passages) },
        );
      });
      expect(missing).toEqual([]);
    },
  );
});
