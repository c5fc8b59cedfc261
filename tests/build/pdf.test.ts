import { asShown } from '../../src/plan/shown-number.ts';
import { labelOf } from '../../src/plan/label.ts';
import { readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDocument, documentKey } from '../../src/features/document/pdf/compile.ts';
import { COLOURS } from '../../src/site/styles/tokens.ts';
import { strings } from '../support/strings.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../src/plan/locale.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { planDocument } from '../../src/features/document/document.ts';
import { createLookup, planItems, type PlanLookup } from '../../src/plan/lookup.ts';
import { documentFile } from '../../src/site/document-file.ts';
import { fragments } from '../../src/site/urls.ts';
import { urlsFor } from '../support/paths.ts';
import { buildInto } from '../support/build.ts';
import { readSoundPlan } from '../support/content-folder.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
import { documentTexts, notInOrder } from '../support/document-texts.ts';
import { fontsEmbedded, readPdf, tagsIn, withoutSpaces, type Run } from '../support/read-pdf.ts';
import { all, attribute } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { describeSites, filesOf, FULL, site, type BuiltSite } from '../support/sites.ts';

const bytesOf = async (built: BuiltSite, locale: Locale): Promise<Buffer> =>
  readFileSync(join(built.folder, documentFile((await planOf(built)).plan, locale, 'pdf')));

const documentOf = (lookup: PlanLookup, locale: Locale) =>
  planDocument(
    lookup,
    locale,
    COLOURS.light,
    urlsFor({ origin: 'https://plan.example', base: '/' }),
  );

/** Height of the lower margin, in which the foot of the page is. */
const MARGIN_BELOW = 48;

/** The lines of a page: what stands at one height, in type of one size. */
const linesOf = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((lines, run) => {
    const last = lines.at(-1);
    return last && Math.abs(last.y - run.y) < 1 && Math.abs(last.size - run.size) < 0.01
      ? [...lines.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...lines, run];
  }, []);

describeSites(FULL, 'BI-08: the PDF of $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    let reading: ReturnType<typeof readPdf> | undefined;
    const read = () => (reading ??= bytesOf(built, locale).then(readPdf));

    test('is tagged, has a title and a language, and says that it is PDF/UA-1', async () => {
      const { title, language, xmp, marked, roles } = await read();
      expect(title).toBe((await planOf(built)).plan.text[locale].title);
      expect(language).toBe(LANGUAGE_TAGS[locale]);
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(marked).toBe(true);
      const { plan } = await planOf(built);
      // The note of an orientation and a term have a heading too.
      const noted = plan.orientations.filter(({ text }) => text[locale].note.length > 0);
      expect(roles.filter((role) => role === 'H2')).toHaveLength(
        plan.priorities.length + noted.length + plan.glossary.length,
      );
      for (const role of ['H1', 'P', 'TOCI', 'Link']) expect(roles).toContain(role);
    });

    test('is on Letter paper, every page of it', async () => {
      const { sizes } = await read();
      expect(atLeastOne(sizes).filter((size) => size.join() !== '612,792')).toEqual([]);
    });

    test('has each statement as the largest text of its page, but for numbers', async () => {
      const { plan } = await planOf(built);
      const { runs, places } = await read();
      const wrong = atLeastOne(plan.priorities).filter(({ number, text }) => {
        const words = runs[places.get(fragments.priority(number)) ?? -1] ?? [];
        const said = words.filter((run) => !/^[\d.\s]+$/u.test(run.text));
        const largest = Math.max(...said.map(({ size }) => size));
        const large = said.filter(({ size }) => size > largest - 0.01).map((run) => run.text);
        return !withoutSpaces(large.join('')).includes(withoutSpaces(text[locale].statement));
      });
      expect(wrong.map(({ number }) => number)).toEqual([]);
    });

    test('ends no statement on a line of one word, where the line before has words to spare', async () => {
      const { plan } = await planOf(built);
      const { runs, places } = await read();
      const wrong = atLeastOne(plan.priorities).flatMap(({ number, text }) => {
        const lines = linesOf(runs[places.get(fragments.priority(number)) ?? -1] ?? []);
        const statement = withoutSpaces(text[locale].statement);
        const last = lines.findLastIndex(
          (line) => line.size > 14 && statement.endsWith(withoutSpaces(line.text)),
        );
        const [before, end] = [lines[last - 1], lines[last]];
        if (!before || !end) return [];
        const isSpared =
          statement.includes(withoutSpaces(before.text)) && before.text.includes(' ');
        return isSpared && !/[\s\u00a0-]/u.test(end.text.trim()) ? [[number, end.text]] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('fills each page of priorities to its foot', async () => {
      const { plan } = await planOf(built);
      const lookup = createLookup(plan);
      const { runs, places } = await read();
      const begun = new Set(places.values());
      const wrong = atLeastOne(plan.priorities).flatMap(({ number }) => {
        const page = places.get(fragments.priority(number)) ?? -1;
        // One that is longer than a page ends where it ends.
        if (!begun.has(page + 1) || lookup.relatedTo(number).length === 0) return [];
        const lowest = Math.min(
          ...(runs[page] ?? []).map(({ y }) => y).filter((y) => y > MARGIN_BELOW),
        );
        return lowest > MARGIN_BELOW + 30 ? [[number, Math.round(lowest)]] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('has a named place for each part that has an anchor in the full text, on its own page', async () => {
      const { plan } = await planOf(built);
      const { pages, places } = await read();
      const wordsAt = (place: string) => withoutSpaces(pages[places.get(place) ?? -1] ?? '');
      const parts = [
        ...plan.orientations.map(({ number, text }) => [
          fragments.orientation(number),
          text[locale].title,
        ]),
        ...plan.priorities.map(({ number, text }) => [
          fragments.priority(number),
          text[locale].statement,
        ]),
      ] as const;
      const lost = atLeastOne(parts).filter(
        ([place = '', words = '']) => !wordsAt(place).includes(withoutSpaces(words)),
      );
      expect(lost).toEqual([]);
    });

    test('has sections, headings, paragraphs and lists, and headings that hold their words alone', async () => {
      const { plan } = await planOf(built);
      const tags = (await read()).trees.flatMap(tagsIn);
      const kinds = (parents: readonly string[]) => [
        ...new Set(
          tags
            .filter(({ role }) => parents.includes(role))
            .flatMap(({ children }) => children.map(({ role }) => role)),
        ),
      ];
      const blocks = ['Sect', 'H1', 'H2', 'H3', 'P', 'L', 'TOC', 'Figure'];
      expect(
        atLeastOne(kinds(['Document', 'Sect'])).filter((kind) => !blocks.includes(kind)),
      ).toEqual([]);
      expect(kinds(['L'])).toEqual(['LI']);
      const labels = tags.filter(({ role }) => role === 'Lbl');
      expect(labels.filter(({ words }) => words.trim() === '')).toEqual([]);
      expect(tags.filter(({ role }) => role === 'Div')).toEqual([]);
      const heard = (level: string) =>
        tags
          .filter(({ role }) => role === level)
          .map((tag) =>
            withoutSpaces(
              tagsIn(tag)
                .map(({ words }) => words)
                .join(''),
            ),
          );
      const titles = plan.orientations.map(({ text }) => withoutSpaces(text[locale].title));
      expect(titles.filter((title) => !heard('H1').includes(title))).toEqual([]);
      const terms = plan.glossary.map(({ term }) => withoutSpaces(term[locale]));
      const second = heard('H2');
      expect(terms.filter((term) => !second.some((words) => words.startsWith(term)))).toEqual([]);
    });

    test('has a section for each priority in that of its orientation', async () => {
      const { plan } = await planOf(built);
      const inner = (await read()).trees
        .flatMap(tagsIn)
        .filter(({ role }) => role === 'Sect')
        .flatMap(({ children }) => children.filter(({ role }) => role === 'Sect'));
      const first = inner.flatMap(({ children: [heading] }) => (heading ? [heading] : []));
      const heard = first.map((tag) =>
        withoutSpaces(
          tagsIn(tag)
            .map(({ words }) => words)
            .join(''),
        ),
      );
      const lost = atLeastOne(plan.priorities).filter(
        ({ number, text }) => !heard.includes(withoutSpaces(number + text[locale].statement)),
      );
      expect(lost.map(({ number }) => number)).toEqual([]);
    });

    test('names each link by words, and those to its parts by their number and title', async () => {
      const { plan } = await planOf(built);
      const { linkNames } = await read();
      expect(atLeastOne(linkNames).filter(([, name]) => !/^(?!https?:)\S/u.test(name))).toEqual([]);
      for (const { number, text } of plan.priorities) {
        const title = withoutSpaces(t.priority.title(asShown(number), labelOf(text[locale]).text));
        const address = urlsFor(built).absolute({ view: 'priority', number }, locale);
        const names = linkNames.filter(
          ([to]) => to === fragments.priority(number) || to === address,
        );
        expect(
          atLeastOne(names).filter(([, name]) => !withoutSpaces(name).includes(title)),
        ).toEqual([]);
      }
    });

    test('has a bookmark for each orientation and priority, in plan order', async () => {
      const { plan, prioritiesOf } = await planOf(built);
      expect((await read()).bookmarks).toEqual([
        { title: t.home.preamble, items: [] },
        ...plan.orientations.map((orientation) => ({
          title: t.orientation.title(asShown(orientation.number), orientation.text[locale].title),
          items: prioritiesOf(orientation).map(({ number, text }) => ({
            title: t.priority.title(asShown(number), labelOf(text[locale]).text),
            items: [],
          })),
        })),
        ...(plan.glossary.length > 0 ? [{ title: t.glossary.title, items: [] }] : []),
        { title: t.document.colophon, items: [] },
      ]);
    });

    test('leads to the page of each orientation and priority on the site, and to places in itself', async () => {
      const { plan } = await planOf(built);
      const { addresses, targets } = await read();
      const { absolute } = urlsFor(built);
      const missing = atLeastOne(planItems(plan))
        .map((page) => absolute(page, locale))
        .filter((address) => !addresses.includes(address));
      expect(missing).toEqual([]);
      expect(addresses).toContain(absolute({ view: 'home' }, locale));
      const own = addresses.filter((address) => address.startsWith(built.origin));
      expect(own.filter((address) => !address.startsWith(built.origin + built.base))).toEqual([]);
      const related = plan.relations.flatMap(({ between }) =>
        between.map((number) => `p${number.replace('.', '-')}`),
      );
      expect(atLeastOne(related).filter((target) => !targets.has(target))).toEqual([]);
      expect([...targets].filter(([, there]) => !there)).toEqual([]);
    });

    test('holds every text of the plan, note, reason and definition, word for word, in order', async () => {
      const lookup = await planOf(built);
      const { pages } = await read();
      const [cover = ''] = pages;
      for (const word of lookup.plan.text[locale].title.split(' ')) expect(cover).toContain(word);
      // What is said of the whole stands before; the contents name the titles alone.
      const body = withoutSpaces(pages.slice(1).join(' '));
      const start = body.indexOf(
        withoutSpaces(paragraphs(lookup.plan.text[locale].preamble).join('')),
      );
      expect(start).toBeGreaterThan(0);
      expect(notInOrder(body.slice(start), documentTexts(lookup, locale))).toEqual([]);
      expect(notInOrder(body.slice(start), ['Mots que rien ne dit'])).toHaveLength(1);
    });

    test('says what is not the plan’s words, whether its period has ended, and of English that it is unofficial', async () => {
      const { plan } = await planOf(built);
      const [cover = '', ...pages] = (await read()).pages.map(withoutSpaces);
      const says = (words: string) => cover.includes(withoutSpaces(words));
      expect(says(t.card.ended)).toBe(plan.status === 'ended');
      expect(says(strings('en').unofficial)).toBe(locale === 'en');
      const whole = pages.join('');
      const notes = plan.priorities.filter(({ text }) => text[locale].note.length > 0);
      expect(whole.split(withoutSpaces(t.priority.noteOrigin)).length).toBeGreaterThan(
        atLeastOne(notes).length,
      );
      expect(whole.includes(withoutSpaces(t.glossary.lead))).toBe(plan.glossary.length > 0);
    });

    test('has all its fonts within', async () => {
      const embedded = await fontsEmbedded(await bytesOf(built, locale));
      expect(atLeastOne(embedded)).not.toContain(false);
    });

    test('is linked from the home page with its size, and from the full text', async () => {
      const { byteLength } = await bytesOf(built, locale);
      const href = built.base + documentFile((await planOf(built)).plan, locale, 'pdf');
      for (const view of ['home', 'fullText'] as const) {
        const links = all(await mainOf(built, { view }, locale), 'a').filter(
          (link) => attribute(link, 'href') === href,
        );
        expect(links.map((link) => attribute(link, 'type'))).toEqual(['application/pdf']);
        const kilobytes = Math.ceil(byteLength / 1000);
        const unit = locale === 'fr' ? 'ko' : 'kB';
        expect(links.map(textOf)).toEqual([
          `${t.document.links.pdf} PDF, ${kilobytes}\u00a0${unit}`,
        ]);
      }
    });
  });
});

describe('BI-08: the PDF of our plan', () => {
  test.each(LOCALES)('has 32 pages at most in %s', async (locale) => {
    const { sizes } = await readPdf(await bytesOf(site('root'), locale));
    expect(sizes.length).toBeLessThanOrEqual(32);
  });

  test.each(LOCALES)(
    'has every statement on its second page, in 7.5 points at least, in %s',
    async (locale) => {
      const { pages, runs } = await readPdf(await bytesOf(site('root'), locale));
      const summary = withoutSpaces(pages[1] ?? '');
      const { plan } = await planOf(site('root'));
      const lost = plan.priorities.filter(
        ({ text }) => !summary.includes(withoutSpaces(text[locale].statement)),
      );
      expect(lost).toEqual([]);
      expect(Math.min(...atLeastOne(runs[1] ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(
        7.5,
      );
    },
  );

  test.each(LOCALES)('weighs 500 kB at most in %s', async (locale) => {
    expect((await bytesOf(site('root'), locale)).byteLength).toBeLessThanOrEqual(500_000);
  });

  test.each(LOCALES)('has the bytes that it is made of anew, in %s', async (locale) => {
    const document = planDocument(
      await planOf(site('root')),
      locale,
      COLOURS.light,
      urlsFor(site('root')),
    );
    const made = await Promise.all([compileDocument(document), compileDocument(document)]);
    const built = await bytesOf(site('root'), locale);
    expect(made.map(({ pdf }) => built.equals(pdf))).toEqual([true, true]);
  });
});

describe('BI-08: the English of small-sub-path', () => {
  test('says where a text is French or behind the French', async () => {
    const { pages } = await readPdf(await bytesOf(site('small-sub-path'), 'en'));
    const words = pages.map(withoutSpaces).join('');
    const { missing, stale } = strings('en');
    const { plan } = await planOf(site('small-sub-path'));
    const parts = [...plan.orientations, ...plan.priorities];
    const count = (state: string) => parts.filter((part) => part.translation === state).length;
    expect(words.split(withoutSpaces(missing))).toHaveLength(count('missing') + 1);
    expect(words.split(withoutSpaces(stale))).toHaveLength(count('stale') + 1);
    expect([count('missing'), count('stale')]).not.toContain(0);
  });
});

describe('BI-08: the PDF of a plan with odd characters', () => {
  const HOSTILE = '#pagebreak() $x$ *gras* _bas_ <o1> @o1 \\u{41} // `code` [a] {b} = ~ -- ... "x"';
  const statement = 'Entretenir le sentier 1 du secteur 1';
  const planSaying = async (words: string) => {
    const plan = await readSoundPlan();
    const [first, ...others] = plan.priorities;
    if (!first) throw new Error('The plan has no priority.');
    const text = { ...first.text, fr: { ...first.text.fr, statement: words } };
    return createLookup({ ...plan, priorities: [{ ...first, text }, ...others] });
  };

  test('shows markup as it is written', async () => {
    const { pdf, missing } = await compileDocument(documentOf(await planSaying(HOSTILE), 'fr'));
    expect(missing).toEqual([]);
    const { pages } = await readPdf(pdf);
    expect(withoutSpaces(pages.join(''))).toContain(withoutSpaces(HOSTILE));
  });

  test('has characters of other fonts where Besley has none', async () => {
    const { pdf, missing } = await compileDocument(
      documentOf(await planSaying('Cluj-Napoca, județ → Ω я'), 'fr'),
    );
    expect(missing).toEqual([]);
    expect((await readPdf(pdf)).pages.join('')).toContain('județ → Ω я');
    expect(await fontsEmbedded(pdf)).not.toContain(false);
  });

  test('is made without PDF/UA where no font has one, and names it', async () => {
    const { pdf, missing } = await compileDocument(documentOf(await planSaying('漢 et 🎉'), 'fr'));
    expect(missing).toEqual(['漢', '🎉']);
    const { xmp, marked } = await readPdf(pdf);
    expect(xmp).not.toContain('pdfuaid');
    expect(marked).toBe(true);
  });

  test('is kept under another name once a word changes', async () => {
    const keys = await Promise.all(
      [statement, statement, `${statement}!`].map(async (words) =>
        documentKey(documentOf(await planSaying(words), 'fr')),
      ),
    );
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toBe(keys[1]);
  });
});

describe('a build whose plan has a character that no font has', () => {
  test('says so in both languages and succeeds', { timeout: 240_000 }, async () => {
    const content = resolve('.cache/tests/pdf-content');
    const folder = resolve('.cache/tests/pdf');
    await rm(content, { recursive: true, force: true });
    await cp(resolve('tests/fixtures/small'), content, { recursive: true });
    const file = join(content, 'glossary.yaml');
    // A term that no build before can have had.
    const changed = (await readFile(file, 'utf8')).replace(/fr: (.*)\n/, `fr: 漢 ${Date.now()}\n`);
    await writeFile(file, changed);
    const log = await buildInto({ content, siteUrl: 'https://autre.example/', folder });
    expect(log).toContain('aucune police n’a 漢');
    expect(log).toContain('no font has 漢');
    const again = await buildInto({ content, siteUrl: 'https://autre.example/', folder });
    expect(again).not.toContain('漢');
    expect(await filesOf({ folder }, '.pdf')).toHaveLength(2);
  });
});
