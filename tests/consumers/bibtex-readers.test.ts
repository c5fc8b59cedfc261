import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LOCALES } from '../../src/plan/locale.ts';
import { DATA } from '../../src/site/urls.ts';
import { describeSites, readBuilt } from '../support/sites.ts';

/** References in CSL-JSON; a reader of BibTeX has the one name of an organization for a family name. */
const references = z.array(
  z.looseObject({
    author: z.array(
      z
        .union([z.strictObject({ literal: z.string() }), z.strictObject({ family: z.string() })])
        .transform((name) => ('literal' in name ? name.literal : name.family)),
    ),
  }),
);

describeSites(['root'], 'a reader of BibTeX on $name', (built) => {
  test('finds in plan.bib each field of plan.csl.json', () => {
    const said = references.parse(JSON.parse(readBuilt(built, DATA.csl)));
    const read = references.parse(new Cite(readBuilt(built, DATA.bibtex)).data);
    expect(said).toHaveLength(LOCALES.length);
    expect(read).toEqual(said.map((reference) => expect.objectContaining(reference) as unknown));
  });
});
