import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATION_KINDS } from '../../src/plan/relation-kinds.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { PAGE_KEYS } from '../../src/plan/pages.ts';
import { readContent } from '../../src/content/read-content.ts';
import { textsOf } from '../support/plan-texts.ts';
import { realFiles, realPlan } from '../support/real-plan.ts';
import { locate } from '../../src/site/urls.ts';
import { rightsOf } from '../support/known-facts.ts';

const SHAPE = [4, 4, 3, 3, 6, 5];

describe('the content', () => {
  it('has no issue', async () => {
    const { issues } = await readContent(resolve('content'), locate);
    expect(issues).toEqual([]);
  });

  it('has six orientations and 25 priorities', () => {
    expect(realPlan.orientations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(realPlan.orientations.map(({ priorities }) => priorities.length)).toEqual(SHAPE);
    expect(realPlan.priorities).toHaveLength(25);
  });

  it('has the priorities that the plan numbers', () => {
    const numbers = SHAPE.flatMap((count, index) =>
      Array.from({ length: count }, (_, rank) => `${index + 1}.${rank + 1}`),
    );
    expect(realPlan.priorities.map(({ number }) => number)).toEqual(numbers);
  });

  it('has the facts of the plan', () => {
    expect(realPlan).toMatchObject({
      id: '2021-2025',
      start: '2021',
      end: '2025',
      published: '2021-05-06',
      status: 'ended',
      publisher: { name: 'Chantier de l’économie sociale', url: 'https://chantier.qc.ca/' },
    });
  });

  it('claims no open licence for the words', () => {
    const rights = LOCALES.map((locale) => rightsOf(realPlan)[locale]);
    for (const told of rights) {
      expect(told).toContain('Chantier de l’économie sociale');
      expect(told).not.toMatch(/creative commons|cc[ -]by|licen[cs]e/i);
    }
  });

  it('has every page of the site’s own, in both languages', () => {
    expect(realPlan.pages.map(({ key }) => key)).toEqual([...PAGE_KEYS]);
    for (const { text } of realPlan.pages) {
      expect(LOCALES.map((locale) => text[locale].locale)).toEqual(['fr', 'en']);
    }
  });

  it('uses every kind of relation', () => {
    const used = new Set(realPlan.relations.map(({ kind }) => kind));
    expect([...used].sort()).toEqual([...RELATION_KINDS].sort());
  });

  it('is finished: nothing in it is left to do', () => {
    const marks = /\b(?:TODO|FIXME|XXX|TBD|lorem|à faire|à compléter)\b/i;
    expect(realFiles.filter(({ text }) => marks.test(text)).map(({ file }) => file)).toEqual([]);
    expect(textsOf(realPlan).filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
