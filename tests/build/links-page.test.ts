import { describe, expect, test } from 'vitest';
import { relationLabel } from '../../src/site/relation-label.ts';
import { strings } from '../../src/site/i18n/index.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { RELATION_KINDS } from '../../src/plan/relation-kinds.ts';
import { pagePath } from '../../src/site/urls.ts';
import type { Page } from '../../src/plan/pages.ts';
import { all, attribute, descendantsOf, first } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, mainOf, planOf } from '../support/pages.ts';
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
              hrefOf({ view: 'priority', number }),
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

    test('explains each kind, beside the lines of the map or, where it draws none, above the list', async () => {
      const kinds = first(await main(), '.kinds');
      const expected = RELATION_KINDS.map((kind) => t.relationKinds[kind]);
      expect(all(kinds, 'dt').map(textOf)).toEqual(expected.map(({ name }) => name));
      expect(all(kinds, 'dd').map(textOf)).toEqual(expected.map(({ meaning }) => meaning));
    });

    test('says each relation with both its ends, its kind and its reason, in plan order', async () => {
      const { plan, priority } = await planOf(built);
      const items = all(await main(), '.links li').map((item) => ({
        ends: all(item, 'a').map((link) => [attribute(link, 'href'), textOf(link)]),
        why: textOf(first(item, 'p')),
      }));
      const expected = plan.relations.map((relation) => ({
        ends: relation.between.map((number) => [
          hrefOf({ view: 'priority', number }),
          `${number} ${priority(number).text[locale].short}`,
        ]),
        why: `${relationLabel(t, relation, relation.between[0])}. ${relation.why[locale]}`,
      }));
      expect(atLeastOne(items)).toEqual(expected);
    });
  });
});
