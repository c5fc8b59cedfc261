import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/content/issue.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { planData } from '../../../src/features/data/api.ts';
import { planCsv, planSemicolonCsv } from '../../../src/features/data/csv.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { paragraphs, plainText } from '../../../src/plan/prose.ts';
import { locate } from '../../../src/site/urls.ts';
import { ADOPTED_PLAN, DATA_PLANS, UNKNOWN_PLAN } from '../../support/data-plans.ts';
import { importTexts } from '../../support/imported.ts';

describe.each([...DATA_PLANS, ADOPTED_PLAN, UNKNOWN_PLAN])(
  'the exports of $name',
  ({ lookup, urls }) => {
    const { plan } = lookup;
    /** What every export holds, in one language. */
    const held = (locale: 'fr' | 'en') =>
      plan.orientations.map(({ number, text, priorities }) => ({
        number: String(number),
        title: text[locale].title,
        items: priorities.map((each) => {
          const { text: own } = lookup.priority(each);
          const { statement, short, details } = own[locale];
          return { number: each, statement, short, details };
        }),
      }));

    it('imported again from JSON are the same data', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'again-'));
      try {
        const before = planData(lookup, urls);
        await writeFile(join(folder, 'plan.json'), JSON.stringify(before));
        const content = join(folder, 'content');
        await importPlan({ files: [join(folder, 'plan.json')] }, content);
        const { plan: again, issues } = await readContent(content, locate);
        expect(formatIssues(issues)).toBe('');
        if (again) expect(planData(createLookup(again), urls)).toEqual(before);
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    it('imported again from StratML have the same parts, in both languages', async () => {
      const { outlines, facts } = await importTexts({
        'plan.fr.stratml.xml': planStratml(lookup, 'fr', urls),
        'plan.en.stratml.xml': planStratml(lookup, 'en', urls),
      });
      for (const outline of outlines) {
        const text = plan.text[outline.locale];
        expect(outline).toMatchObject({
          title: text.title,
          groups: held(outline.locale),
          preamble: paragraphs(text.preamble).map((each) => ({ type: 'paragraph', text: each })),
        });
        expect(outline.subtitle).toBe(text.subtitle);
        expect(outline.groups.map(({ tagline }) => tagline)).toEqual(
          plan.orientations.map((each) => each.text[outline.locale].tagline),
        );
      }
      expect(outlines).toHaveLength(2);
      expect(facts).toMatchObject({ start: plan.start, end: plan.end, published: plan.published });
    });

    it.each([
      ['commas', () => planCsv(lookup, urls)],
      ['semicolons', () => planSemicolonCsv(lookup, 'fr', urls)],
    ])(
      'imported again from CSV with %s have the same priorities, in both languages',
      async (_, make) => {
        const { outlines } = await importTexts({ 'plan.csv': make() });
        expect(outlines).toHaveLength(2);
        for (const { locale, groups } of outlines) {
          expect(groups).toMatchObject(held(locale).filter(({ items }) => items.length > 0));
          const notes = groups.flatMap(({ items }) =>
            items.map(({ note }) =>
              note.map((block) => ('text' in block ? block.text : '')).join(' '),
            ),
          );
          expect(notes).toEqual(
            plan.priorities.map(({ text }) => plainText(text[locale].note).replaceAll('\n\n', ' ')),
          );
          expect(groups.flatMap(({ items }) => items.map(({ subjects }) => subjects))).toEqual(
            plan.priorities.map(({ text }) => [...text[locale].subjects]),
          );
        }
      },
    );
  },
);
