import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { formatSize } from '../../src/site/i18n/format.ts';
import { strings } from '../support/strings.ts';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { dataFilesOf } from '../../src/features/data/data-files.ts';
import type { PlanLookup } from '../../src/plan/lookup.ts';
import { urlsFor } from '../support/paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import { all, attribute, first } from '../support/html.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { zoteroAuthor } from '../support/zotero-author.ts';
import { atLeastOne, mainOf, planOf, planPages } from '../support/pages.ts';
import { describeSites, filesOf, FULL, readBuilt, type BuiltSite } from '../support/sites.ts';
import { publisherOf, rightsOf } from '../support/known-facts.ts';

const ENDINGS = /^(?:api\/|llms\.txt$)|\.md$/;

const dataOf = async (built: BuiltSite) => {
  const files = await Promise.all(
    ['json', 'xml', 'csv', 'bib', 'md', 'txt'].map((ending) => filesOf(built, `.${ending}`)),
  );
  return atLeastOne(files.flat().filter((file) => ENDINGS.test(file)));
};

/** Paths that the contract names, by a priority and an orientation that the plan has. */
const PUBLIC = (priority: string, orientation: number): readonly string[] => [
  'api/v1/plan.json',
  `api/v1/priorities/${priority}.json`,
  `api/v1/orientations/${orientation}.json`,
  'api/v1/plan.schema.json',
  'api/v1/plan.csv',
  'api/v1/plan.fr.csv',
  `priorites/${priority}/index.md`,
  `en/priorities/${priority}/index.md`,
  'texte-integral/index.md',
  'en/full-text/index.md',
  'llms.txt',
  'api/v1/plan.bib',
  'api/v1/plan.csl.json',
  'api/v1/plan.fr.stratml.xml',
  'api/v1/plan.en.stratml.xml',
];

const home = ({ origin, base }: BuiltSite): string => origin + base;

describeSites(FULL, 'the data of $name', (built) => {
  test('stands at the paths that partners know, and nowhere else', async () => {
    const lookup = await planOf(built);
    const [orientation] = lookup.plan.orientations;
    const priority = lookup.plan.priorities.at(-1)?.number.replace('.', '-') ?? '';
    const files = await dataOf(built);
    expect(files).toEqual(expect.arrayContaining([...PUBLIC(priority, orientation?.number ?? 0)]));
    const paths = dataFilesOf(lookup, urlsFor(built)).map(({ path }) => path);
    expect(files.toSorted()).toEqual(paths.toSorted());
  });

  test('says what the content folder says: nothing is lost on its way through the build', async () => {
    for (const { path, text } of dataFilesOf(await planOf(built), urlsFor(built))) {
      expect([path, readBuilt(built, path) === text()]).toEqual([path, true]);
    }
  });

  test('holds no address but those of this site and of its sources', async () => {
    const { plan } = await planOf(built);
    const known = [
      ...[home(built), publisherOf(plan).url, 'urn:', 'https://json-schema.org/'],
      ...[plan.site?.url ?? [], Object.values(plan.source?.url ?? {})].flat(),
      ...plan.glossary.flatMap(({ sources }) =>
        sources.flatMap(({ url }) => Object.values(url ?? {})),
      ),
    ];
    for (const file of await dataOf(built)) {
      const addresses = readBuilt(built, file).match(/https?:\/\/[^\s"'<>)]+/g) ?? [];
      const strange = addresses.filter((address) => !known.some((own) => address.startsWith(own)));
      expect([file, strange]).toEqual([file, []]);
    }
  });

  test('is listed for language models, each plain text once, with an address that is there', async () => {
    const listed = [...readBuilt(built, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(
      ([, address = '']) => address,
    );
    const texts = (await dataOf(built)).filter((file) => file.endsWith('.md'));
    const plain = listed.filter((address) => address.endsWith('.md'));
    expect(plain.toSorted()).toEqual(texts.map((file) => home(built) + file).toSorted());
    const files = new Set((await dataOf(built)).map((file) => home(built) + file));
    expect(listed.filter((address) => !files.has(address))).toEqual([]);
  });

  test('AS-17: is answered at each address without a redirect', async () => {
    for (const file of await dataOf(built)) {
      const { status } = await fetch(built.served + file, { redirect: 'manual' });
      expect([file, status]).toEqual([file, 200]);
    }
  });
});

describeSites(FULL, 'the data page of $name', (built) => {
  test.each(LOCALES)('in %s lists every kind of file, with its true size', async (locale) => {
    const main = await mainOf(built, { view: 'data' }, locale);
    const listed = all(main, '.data-file li').map((item) => {
      const href = attribute(first(item, 'a'), 'href') ?? '';
      return { file: href.slice(built.base.length), said: textOf(item) };
    });
    for (const { file, said } of atLeastOne(listed)) {
      const { length } = readFileSync(join(built.folder, file));
      expect([file, said.endsWith(`, ${formatSize(length, locale)}`)]).toEqual([file, true]);
    }
    const other = locale === 'fr' ? /^en\/|\.en\./ : /^texte-integral|\.fr\./;
    const single = (await dataOf(built)).filter(
      (file) =>
        !other.test(file) && !/\/(?:priorites|priorities|orientations)\/|^priorites/.test(file),
    );
    expect(listed.map(({ file }) => file)).toEqual(expect.arrayContaining(single));
    const families = listed.filter(({ file }) => /\/(?:priorities|orientations)\//.test(file));
    expect(families).toHaveLength(2);
  });

  test.each(LOCALES)('in %s gives examples that work', async (locale) => {
    const { plan } = await planOf(built);
    const main = await mainOf(built, { view: 'data' }, locale);
    const codes = atLeastOne(all(main, 'pre code').map(textOf));
    const script = codes.find((code) => code.startsWith('const')) ?? '';
    // As a page elsewhere would run it; only the host is this machine’s.
    const asked = (url: string) => fetch(url.replace(home(built), built.served));
    const [load = '', show = ''] = script.split(/(?<=;)/);
    const result: unknown = await runInNewContext(`(async () => { ${load} return ${show} })()`, {
      fetch: asked,
    });
    expect(result).toEqual(
      plan.priorities.map(({ number, text }) => `${number} ${text[locale].statement}`),
    );
    const addresses = codes.flatMap((code) => code.match(/https?:\/\/[^\s"')]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(7);
    for (const address of addresses) {
      expect([address, (await asked(address)).status]).toEqual([address, 200]);
    }
    const cited = `plan-${plan.id}-${locale}`;
    expect(codes.filter((code) => code.includes(cited))).toHaveLength(2);
    expect(readBuilt(built, 'api/v1/plan.bib')).toContain(`{${cited},`);
    expect(readBuilt(built, 'api/v1/plan.csl.json')).toContain(`"${cited}"`);
  });

  test.each(LOCALES)(
    'in %s states the rights as the content does, and promises v1',
    async (locale) => {
      const { plan } = await planOf(built);
      const lines = linesOf(await mainOf(built, { view: 'data' }, locale));
      expect(lines).toContain(`${rightsOf(plan)[locale]}.`);
      expect(lines).toContain(strings(locale).data.promise);
      expect(
        lines.filter((line) => /creative commons|CC[ -]BY|libre de droits|royalty/i.test(line)),
      ).toEqual([]);
    },
  );
});

/** Types of the formats of the whole plan. */
const OF_PLAN = [
  ...['application/pdf', 'application/epub+zip'],
  ...['application/json', 'text/csv', 'application/xml', 'text/markdown'],
];

/** Types of the formats that a page announces, by its view. */
const ANNOUNCED: Readonly<Record<string, readonly string[]>> = {
  home: [...OF_PLAN, 'application/json+oembed'],
  fullText: OF_PLAN,
  data: OF_PLAN,
  orientation: ['application/json', 'application/json+oembed'],
  priority: ['application/json', 'text/markdown', 'application/json+oembed'],
};

/** What a page that can be cited is cited as. */
const citedTitle = (page: Page, locale: Locale): ((lookup: PlanLookup) => string) | undefined => {
  switch (page.view) {
    case 'home':
      return ({ plan }) => plan.text[locale].title;
    case 'orientation':
      return ({ orientation }) => orientation(page.number).text[locale].title;
    case 'priority':
      return ({ priority }) => priority(page.number).text[locale].statement;
    default:
      return undefined;
  }
};

describeSites(FULL, 'the head of each page of $name', (built) => {
  test('announces its other formats, with type and whole address, each there', async () => {
    const files = new Set(await filesOf(built, ''));
    for (const { path, root, page } of await planPages(built)) {
      const links = all(root, 'head link[rel="alternate"][type]');
      const types = links.map((link) => attribute(link, 'type'));
      expect([path, types]).toEqual([path, ANNOUNCED[page.view] ?? []]);
      for (const link of links) {
        const href = attribute(link, 'href') ?? '';
        expect([path, attribute(link, 'hreflang')]).toEqual([path, undefined]);
        expect([
          href,
          href.startsWith(home(built)),
          files.has(href.slice(home(built).length)),
        ]).toEqual([href, true, true]);
      }
    }
  });

  test('has what reference managers read, on the plan and its parts', async () => {
    const lookup = await planOf(built);
    const { plan } = lookup;
    for (const { path, root, page, locale } of await planPages(built)) {
      const tags = all(root, 'meta[name]').flatMap((meta) => {
        const name = attribute(meta, 'name') ?? '';
        return name.startsWith('citation_') ? [[name, attribute(meta, 'content')] as const] : [];
      });
      const found = new Map(tags);
      expect([path, found.size]).toEqual([path, tags.length]);
      const title = citedTitle(page, locale);
      if (title === undefined) {
        expect([path, tags]).toEqual([path, []]);
        continue;
      }
      expect([path, found.get('citation_title')?.endsWith(title(lookup))]).toEqual([path, true]);
      const author = zoteroAuthor(found.get('citation_author') ?? '');
      expect([path, author]).toEqual([path, publisherOf(plan).name]);
      expect(found.get('citation_publication_date')).toBe(plan.published?.replaceAll('-', '/'));
      expect(found.get('citation_public_url')).toBe(home(built) + path);
      const whole = found.get('citation_technical_report_institution');
      const part = found.get('citation_inbook_title');
      expect([path, whole, part, found.get('citation_publisher')]).toEqual([
        path,
        ...(page.view === 'home'
          ? [publisherOf(plan).name, undefined, undefined]
          : [undefined, plan.text[locale].title, publisherOf(plan).name]),
      ]);
    }
  });

  test('is followed by a reference in each language, on the plan and its parts', async () => {
    const { plan } = await planOf(built);
    for (const { path, root, page, locale } of await planPages(built)) {
      const references = all(root, '.reference').map((each) => ({
        lang: attribute(each, 'lang'),
        text: textOf(each),
      }));
      if (!['home', 'orientation', 'priority'].includes(page.view)) {
        expect([path, references]).toEqual([path, []]);
        continue;
      }
      const own = home(built) + path;
      const [here, there] = references;
      expect([path, references.length, here?.lang, there?.lang]).toEqual([
        path,
        2,
        undefined,
        locale === 'fr' ? 'en-CA' : 'fr-CA',
      ]);
      expect(here?.text.endsWith(own)).toBe(true);
      for (const [place, language] of [locale, locale === 'fr' ? 'en' : 'fr'].entries()) {
        const said = references[place]?.text ?? '';
        const parts = [
          publisherOf(plan).name,
          plan.text.fr.title,
          plan.text[language as Locale].title,
          plan.published?.slice(0, 4) ?? '',
        ];
        expect([path, parts.filter((each) => !said.includes(each))]).toEqual([path, []]);
        expect([path, said.includes('unofficial English translation')]).toEqual([
          path,
          language === 'en',
        ]);
      }
    }
  });
});
