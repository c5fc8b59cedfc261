import { describe, expect, it } from 'vitest';
import { parsePrioritySlug, prioritySlug } from '../../../src/plan/number.ts';
import { fromEntries, toEntries } from '../../../src/content/entries.ts';
import { readChanged } from '../../support/content-folder.ts';
import { ENGLISH } from '../../support/texts.ts';

const SHAPE = [12, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1];

describe('the entries of a collection', () => {
  it('AS-01: have one id for each priority and language, which gives the number back', async () => {
    const { sources } = await readChanged(undefined, SHAPE);
    const numbers = [...sources.priorities.keys()];
    const ids = [...sources.priorities].flatMap(([number, texts]) =>
      toEntries(prioritySlug(number), texts).map(({ id }) => id),
    );
    expect(ids).toContain('1-11/fr');
    expect(ids).toContain('11-1/en');
    expect(new Set(ids).size).toBe(2 * 15);
    const french = ids.flatMap((id) => (id.endsWith('/fr') ? [id.slice(0, -3)] : []));
    expect(french.map(parsePrioritySlug)).toEqual(numbers);
  });

  it('give back the texts that they were made of', async () => {
    const { sources } = await readChanged(({ remove }) => remove(ENGLISH));
    const entries = [...sources.priorities].flatMap(([number, texts]) =>
      toEntries(prioritySlug(number), texts),
    );
    const back = fromEntries(entries);
    expect([...back.keys()]).toEqual(['1-1', '1-2', '2-1']);
    for (const [number, texts] of sources.priorities) {
      const found = back.get(prioritySlug(number));
      expect(found?.fr.data).toEqual(texts?.fr.data);
      expect(found?.fr.body).toBe(texts?.fr.body);
      expect(found?.en?.data).toEqual(texts?.en?.data);
      expect(found?.fr.locale).toBe('fr');
    }
    expect(back.get('1-1')?.en).toBeUndefined();
  });

  it('are named by their language alone for the plan’s own texts', async () => {
    const { sources } = await readChanged();
    const entries = toEntries('', sources.plan);
    expect(entries.map(({ id }) => id)).toEqual(['fr', 'en']);
    expect(fromEntries(entries).get('')?.en?.locale).toBe('en');
  });

  it('leave out what has no French, and what is in no language of the site', () => {
    const data = { statement: 'Agir', short: 'Agir', keywords: [] };
    const back = fromEntries<'priorities'>([
      { id: '1-1/en', data },
      { id: '1-2/es', data },
      { id: '2-1/fr', data },
    ]);
    expect([...back.keys()]).toEqual(['2-1']);
  });

  it('are none where there is no text', () => {
    expect(toEntries('1-1', undefined)).toEqual([]);
  });
});
