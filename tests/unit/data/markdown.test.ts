import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { paragraphs } from '../../../src/plan/prose.ts';
import { fullTextMarkdown, priorityMarkdown } from '../../../src/features/data/markdown.ts';
import { withSign } from '../../../src/site/translation-notices.ts';
import { strings } from '../../support/strings.ts';
import { relationLabel } from '../../../src/site/relation-label.ts';
import { DATA_PLANS } from '../../support/data-plans.ts';
import { all, attribute, first, parseHtml, type HtmlElement } from '../../support/html.ts';
import { linesOf, textOf } from '../../support/page-words.ts';

/** Markdown as whoever reads it has it shown. */
const shown = (markdown: string): HtmlElement => {
  const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false } });
  return first(parseHtml(`<!doctype html><html><body>${html}</body></html>`), 'body');
};

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(DATA_PLANS)('the Markdown of $name', ({ lookup, urls }) => {
  const { plan } = lookup;

  describe.each(LOCALES)('in %s', (locale) => {
    it('has of each priority the statement, the note and what goes with it, word for word', () => {
      for (const { number, text, orientation } of plan.priorities) {
        const body = shown(priorityMarkdown(lookup, number, locale, urls));
        const own = text[locale];
        expect(textOf(first(body, 'h1'))).toContain(number);
        const statement = withSign(own.statement, own.states.statement);
        expect(textOf(first(body, 'h1')).endsWith(statement)).toBe(true);
        const lines = linesOf(body);
        for (const paragraph of paragraphs(own.note)) expect(lines).toContain(paragraph);
        const hrefs = all(body, 'a').map((link) => attribute(link, 'href'));
        const related = lookup.relatedTo(number);
        for (const { priority, relation } of related) {
          const page = urls.absolute({ view: 'priority', number: priority.number }, locale);
          expect(hrefs).toContain(page);
          const label = relationLabel(strings(locale), relation, lookup.priority(number), locale);
          const reason = `. ${label}. ${relation.why[locale]}`;
          expect(lines.some((line) => line.endsWith(reason))).toBe(true);
        }
        expect(hrefs).toContain(
          urls.absolute({ view: 'orientation', number: orientation }, locale),
        );
        expect(folded(lines.join(' '))).toContain(
          urls.absolute({ view: 'priority', number }, locale),
        );
      }
    });

    it('has the whole official text in plan order (PF-20)', () => {
      const body = shown(fullTextMarkdown(lookup, locale, urls));
      const text = plan.text[locale];
      const expected = [
        withSign(text.title, text.states.title),
        ...(text.subtitle === undefined ? [] : [withSign(text.subtitle, text.states.subtitle)]),
        ...paragraphs(text.preamble),
        ...plan.orientations.flatMap((orientation) => {
          const { title, tagline, states } = orientation.text[locale];
          return [
            withSign(title, states.title),
            ...(tagline === undefined ? [] : [withSign(tagline, states.tagline)]),
            ...lookup.prioritiesOf(orientation).map(({ number, text: { [locale]: own } }) => {
              return `${number} ${withSign(own.statement, own.states.statement)}`;
            }),
          ];
        }),
      ];
      const lines = linesOf(body);
      const places = expected.reduce<readonly number[]>((found, words) => {
        const after = found.at(-1) ?? -1;
        return [...found, lines.findIndex((line, at) => at > after && line.endsWith(words))];
      }, []);
      expect(places.filter((place) => place < 0)).toEqual([]);
    });

    it('has nothing but text, headings, lists and links, whatever is in the words', () => {
      const bodies = [
        fullTextMarkdown(lookup, locale, urls),
        ...plan.priorities.map(({ number }) => priorityMarkdown(lookup, number, locale, urls)),
      ].map(shown);
      const tags = new Set(bodies.flatMap((body) => all(body, '*').map(({ tag }) => tag)));
      const known = ['h1', 'h2', 'p', 'ul', 'ol', 'li', 'a', 'em', 'strong', 'br'];
      expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
    });

    it('leads to whole addresses only', () => {
      const hrefs = plan.priorities.flatMap(({ number }) =>
        all(shown(priorityMarkdown(lookup, number, locale, urls)), 'a').map(
          (link) => attribute(link, 'href') ?? '',
        ),
      );
      expect(hrefs.length).toBeGreaterThan(0);
      expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    });
  });

  it('says in English, and only there, that it is no official text', () => {
    expect(fullTextMarkdown(lookup, 'en', urls)).toContain('Unofficial translation');
    expect(fullTextMarkdown(lookup, 'fr', urls)).not.toContain('nofficial');
  });
});
