import { expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { first } from '../support/html.ts';
import { pageAt, planOf, planPages } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { linesOf, textOf } from '../support/page-words.ts';

const UNOFFICIAL = 'Unofficial translation; the French text prevails.';
const { stale: STALE, missing: MISSING } = strings('en');

const notices = (lines: readonly string[]) =>
  lines.filter((line) => [UNOFFICIAL, STALE, MISSING].includes(line));

describeSites(FULL, 'the pages of $name', (built) => {
  test('say in English that the translation is unofficial, above all else', async () => {
    const english = (await planPages(built)).filter(({ locale }) => locale === 'en');
    expect(english).not.toHaveLength(0);
    for (const { path, root } of english) {
      const [line] = linesOf(first(root, 'main'));
      expect([path, line]).toEqual([path, UNOFFICIAL]);
      expect([path, textOf(root).split(UNOFFICIAL).length]).toEqual([path, 2]);
    }
  });

  test('say nothing of a translation in French, but beside it', async () => {
    const french = (await planPages(built)).filter(
      ({ locale, page }) => locale === 'fr' && page.view !== 'bilingual',
    );
    expect(french).not.toHaveLength(0);
    const said = [UNOFFICIAL, STALE, MISSING, strings('fr').stale, strings('fr').missing];
    for (const { path, root } of french) {
      const text = textOf(root);
      expect([path, said.filter((sentence) => text.includes(sentence))]).toEqual([path, []]);
    }
  });
});

describeSites(['small-sub-path'], 'the English of $name', (built) => {
  test.each([
    ['en/', [UNOFFICIAL, STALE, MISSING]],
    ['en/orientations/1/', [UNOFFICIAL, MISSING]],
    ['en/orientations/10/', [UNOFFICIAL, STALE]],
    ['en/priorities/1-1/', [UNOFFICIAL]],
    ['en/priorities/1-2/', [UNOFFICIAL, MISSING]],
    ['en/priorities/10-12/', [UNOFFICIAL, STALE]],
    ['en/glossary/', [UNOFFICIAL]],
    ['en/about/', [UNOFFICIAL]],
  ])('says on %s how it stands to the French', async (path, expected) => {
    const { root } = await pageAt(built, path);
    expect(notices(linesOf(first(root, 'main')))).toEqual(expected);
  });

  test('has three different sentences for it', () => {
    expect(new Set([UNOFFICIAL, STALE, MISSING, '']).size).toBe(4);
  });
});

describeSites(['root'], 'the English of $name', (built) => {
  test('is translated from today’s French, and no page says otherwise', async () => {
    const { plan } = await planOf(built);
    const states = [plan, ...plan.orientations, ...plan.priorities].map(
      ({ translation }) => translation,
    );
    expect(new Set(states)).toEqual(new Set(['current']));
    for (const { path, root } of await planPages(built)) {
      const said = notices(linesOf(first(root, 'main')));
      expect([path, said]).toEqual([path, path.startsWith('en/') ? [UNOFFICIAL] : []]);
    }
  });
});
