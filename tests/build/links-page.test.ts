import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { relationLabel } from '../../src/site/relation-label.ts';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { RELATION_KINDS } from '../../src/plan/relation-kinds.ts';
import { byPlanOrder, orientationOf, type PriorityNumber } from '../../src/plan/number.ts';
import { fragments } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import { all, attribute, descendantsOf, first } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, mainOf, pageAt, planOf } from '../support/pages.ts';
import { describeSites, SIZES } from '../support/sites.ts';

/** With more priorities than this, the map shows orientations alone. */
const MAX_DRAWN = 100;

describeSites(SIZES, 'the links page of $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const main = () => mainOf(built, { view: 'links' }, locale);
    const hrefOf = (page: Page) => built.base + pagePath(page, locale);

    test('has each priority once as a node, in plan order; in a large plan each orientation', async () => {
      const { plan } = await planOf(built);
      const nodes = atLeastOne(all(await main(), 'nav a[data-node]'));
      const expected =
        plan.priorities.length > MAX_DRAWN
          ? plan.orientations.map(({ number, text }) => [
              hrefOf({ view: 'orientation', number }),
              `${number} ${text[locale].title}`,
            ])
          : plan.priorities.map(({ number, text }) => [
              `#${fragments.linksOf(number)}`,
              `${number} ${text[locale].short}`,
            ]);
      expect(nodes.map((node) => [attribute(node, 'href'), textOf(node)])).toEqual(expected);
    });

    test('draws each relation once, and lets no line be a stop of the keyboard', async () => {
      const { plan } = await planOf(built);
      const drawing = first(await main(), 'nav svg');
      const ends = all(drawing, '[data-ends]').map((portal) => attribute(portal, 'data-ends'));
      const pairs = plan.relations.map(({ between }) => between.join(' '));
      const orientations = plan.relations
        .map(({ between }) => between.map((number) => `O${number.split('.')[0] ?? ''}`))
        .filter(([from, to]) => from !== to)
        .map((pair) => pair.join(' '));
      const expected = plan.priorities.length > MAX_DRAWN ? new Set(orientations) : new Set(pairs);
      expect(ends.toSorted()).toEqual([...expected].toSorted());
      const stops = descendantsOf(drawing).filter(
        (each) => each.tag === 'a' || each.attributes.has('tabindex'),
      );
      expect([attribute(drawing, 'aria-hidden'), stops]).toEqual(['true', []]);
    });

    test('explains each kind that the plan has, above the map', async () => {
      const { plan } = await planOf(built);
      const kinds = first(await main(), '.kinds');
      const used = RELATION_KINDS.filter((kind) =>
        plan.relations.some((relation) => relation.kind === kind),
      );
      const expected = used.map((kind) => t.relationKinds[kind]);
      expect(all(kinds, 'dt').map(textOf)).toEqual(expected.map(({ name }) => name));
      expect(all(kinds, 'dd').map(textOf)).toEqual(expected.map(({ meaning }) => meaning));
    });

    test('lists under each priority all its links, each with the other priority, its kind and its reason', async () => {
      const { plan, priority } = await planOf(built);
      const nameOf = (number: PriorityNumber) => `${number} ${priority(number).text[locale].short}`;
      const shown = all(await main(), '.link-group').map((group) => ({
        id: attribute(group, 'id'),
        heading: textOf(first(group, 'h3')),
        page: attribute(first(group, 'h3 a'), 'href'),
        links: all(group, 'li').map((item) => [
          attribute(first(item, 'a'), 'href'),
          textOf(first(item, 'a')),
          textOf(first(item, 'p')),
        ]),
      }));
      const groups = plan.priorities.map(({ number }) => ({
        id: fragments.linksOf(number),
        heading: `${nameOf(number)} ${t.links.open}`,
        page: hrefOf({ view: 'priority', number }),
        links: plan.relations
          .filter(({ between }) => between.includes(number))
          .map((relation) => ({
            relation,
            other: relation.between[0] === number ? relation.between[1] : relation.between[0],
          }))
          .toSorted((a, b) => byPlanOrder(a.other, b.other))
          .map(({ relation, other }) => [
            hrefOf({ view: 'priority', number: other }),
            nameOf(other),
            `${relationLabel(t, relation, priority(number), locale)}. ${relation.why[locale]}`,
          ]),
      }));
      const isLarge = plan.priorities.length > MAX_DRAWN;
      const expected = groups.filter(({ links }) => !isLarge || links.length > 0);
      expect(atLeastOne(shown)).toEqual(expected);
    });

    test('lets a reader choose among orientations, each with its number of links, and kinds, where there are several', async () => {
      const { plan } = await planOf(built);
      const radios = all(await main(), 'label').filter((label) =>
        all(label, 'input').some((input) => attribute(input, 'type') === 'radio'),
      );
      const expected = plan.orientations.map(({ number, text }) => {
        const count = plan.relations.filter(({ between }) =>
          between.some((end) => orientationOf(end) === number),
        ).length;
        return `${number} ${text[locale].title}, ${t.links.count(count)}`;
      });
      const isChoice = plan.relations.length > 1;
      expect(radios.map(textOf)).toEqual(isChoice ? [t.links.all, ...expected] : []);
      const names = all(await main(), 'fieldset legend').map(textOf);
      const hasKinds = new Set(plan.relations.map(({ kind }) => kind)).size > 1;
      expect(names).toEqual([
        ...(isChoice ? [t.links.orientation] : []),
        ...(hasKinds ? [t.links.kind] : []),
      ]);
    });
  });
});

describeSites(['root'], 'the links page of $name', (built) => {
  test.each(LOCALES)('in %s fits the first flight with its styles', async (locale) => {
    const { html } = await pageAt(built, pagePath({ view: 'links' }, locale));
    const bytes = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length;
    expect(bytes).toBeLessThan(14_600);
    expect(bytes).toBeGreaterThan(5000);
  });
});
