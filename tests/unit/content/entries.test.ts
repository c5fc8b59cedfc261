import { DEFAULT_LANGUAGES } from '../../../src/plan/languages.ts';
import { describe, expect, it } from 'vitest';
import { parsePrioritySlug, prioritySlug } from '../../../src/plan/number.ts';
import { groupEntries, toEntries } from '../../../src/content/entries.ts';
import { readChanged, type Change } from '../../support/content-folder.ts';
import { ENGLISH } from '../../support/texts.ts';

const SHAPE = [12, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1];

const readEntries = async (change?: Change, shape?: readonly number[]) => {
  const { sources } = await readChanged(change, shape);
  const entries = [...(sources.priorities ?? [])].flatMap(([number, texts]) =>
    texts ? toEntries(prioritySlug(number), texts) : [],
  );
  return { sources, entries };
};

describe('toEntries', () => {
  it('AS-01: gives one id to each priority and language, which gives the number back', async () => {
    const { sources, entries } = await readEntries(undefined, SHAPE);
    const ids = entries.map(({ id }) => id);
    expect(ids).toContain('1-11/fr');
    expect(ids).toContain('11-1/en');
    expect(new Set(ids).size).toBe(2 * 15);
    const french = ids.flatMap((id) => (id.endsWith('/fr') ? [id.slice(0, -3)] : []));
    expect(french.map(parsePrioritySlug)).toEqual([...(sources.priorities?.keys() ?? [])]);
  });

  it('names the plan’s own texts by their language alone', async () => {
    const { sources } = await readChanged();
    const entries = sources.plan ? toEntries('', sources.plan) : [];
    expect(entries.map(({ id }) => id)).toEqual(['fr', 'en']);
    expect(
      groupEntries(entries, (folder) => folder, DEFAULT_LANGUAGES).get('')?.translation?.data
        .locale,
    ).toBe('en');
  });

  it('carries the body of a file, as it is written and parsed', async () => {
    const { entries } = await readEntries();
    const [first] = entries;
    expect(first?.body.trim()).toBe('Un sentier est un chemin étroit.');
    expect(first?.data.note).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'Un sentier est un chemin étroit.' }],
      },
    ]);
  });
});

describe('groupEntries', () => {
  it('gives back the texts that entries were made of', async () => {
    const { sources, entries } = await readEntries(({ remove }) => remove(ENGLISH));
    const back = groupEntries(entries, parsePrioritySlug, DEFAULT_LANGUAGES);
    expect([...back.keys()]).toEqual(['1.1', '1.2', '2.1']);
    for (const [number, texts] of sources.priorities ?? []) {
      expect(back.get(number)?.source.data).toEqual(texts?.source.data);
      expect(back.get(number)?.translation?.data).toEqual(texts?.translation?.data);
    }
    expect(back.get('1.1')?.translation).toBeUndefined();
    expect(back.get('1.2')?.translation?.data.locale).toBe('en');
  });

  it.each(['1-1/en', 'un/fr'])('refuses %s alone: it loses nothing in silence', (id) => {
    const locale = id.endsWith('en') ? 'en' : 'fr';
    expect(() =>
      groupEntries([{ id, data: { locale } }], parsePrioritySlug, DEFAULT_LANGUAGES),
    ).toThrow(RangeError);
  });
});
