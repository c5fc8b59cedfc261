import { expect, test } from 'vitest';
import { htmlFaults } from '../support/html-faults.ts';
import { allPages } from '../support/pages.ts';
import { describeSites, FORMS, FULL } from '../support/sites.ts';

describeSites([...FULL, ...FORMS], 'the HTML of $name', (built) => {
  test('is valid on every page', { timeout: 180_000 }, async () => {
    expect(htmlFaults(await allPages(built))).toEqual([]);
  });
});
