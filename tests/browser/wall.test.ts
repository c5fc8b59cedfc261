import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { site } from '../support/sites.ts';

describe('the wall of the home page', () => {
  const visit = useBrowser();

  it.each([
    { name: 'root', width: 1440, rows: [6] },
    { name: 'root', width: 768, rows: [3, 3] },
    { name: 'root', width: 320, rows: [1, 1, 1, 1, 1, 1] },
    { name: 'many', width: 1440, rows: [6, 1] },
    { name: 'many', width: 768, rows: [3, 3, 1] },
    { name: 'small-sub-path', width: 1440, rows: [2] },
  ] as const)(
    'of $name stands in rows of $rows piles at $width px',
    async ({ name, width, rows }) => {
      const viewport = { width, height: 900 };
      const grounds = await visit(site(name).served, { viewport }, ({ page }) =>
        page
          .locator('.home-column')
          .evaluateAll((columns) =>
            columns.map((column) => Math.round(column.getBoundingClientRect().bottom)),
          ),
      );
      const counts = [...new Set(grounds)].map(
        (ground) => grounds.filter((each) => each === ground).length,
      );
      expect(counts).toEqual(rows);
    },
  );

  it('has every block of a column on the one below it, down to the ground', async () => {
    const viewport = { width: 1440, height: 900 };
    const gaps = await visit(site('root').served, { viewport }, ({ page }) =>
      page.locator('.home-column').evaluateAll((columns) =>
        columns.flatMap((column) => {
          const edges = [...column.querySelectorAll('.blocks a')].map((block) =>
            block.getBoundingClientRect(),
          );
          const ground = column.getBoundingClientRect().bottom - 6;
          return edges.map(({ bottom }, index) => (edges[index + 1]?.top ?? ground) - bottom);
        }),
      ),
    );
    expect(gaps).toHaveLength(25);
    expect(gaps.filter((gap) => gap < 0 || gap > 3.5)).toEqual([]);
  });
});
