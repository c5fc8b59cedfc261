import { describe, expect, it } from 'vitest';
import { chosenSites, EVERY, SITES } from '../../support/site-list.ts';

describe('chosenSites', () => {
  it.each([undefined, '', ' , '])('is every site where TEST_SITES is %j', (wanted) => {
    expect(chosenSites(wanted)).toEqual(Object.keys(SITES));
    expect(chosenSites(wanted)).toEqual(expect.arrayContaining([...EVERY]));
  });

  it('is the sites that TEST_SITES names', () => {
    expect(chosenSites('many')).toEqual(['many']);
    expect(chosenSites('root, words')).toEqual(['root', 'words']);
  });

  it('refuses a name that is of no site, and tells those that there are, in both languages', () => {
    expect(() => chosenSites('root,smal')).toThrow(
      /«\u00a0smal\u00a0».*small-sub-path[^]*“smal”.*small-sub-path/,
    );
  });
});
