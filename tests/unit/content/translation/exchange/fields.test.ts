import { expect, it } from 'vitest';
import { frontmatterObjects } from '../../../../../src/content/frontmatter.ts';
import { fieldsOf } from '../../../../../src/content/translation/exchange/fields.ts';
import { TEXT_KINDS } from '../../../../../src/content/translation/units.ts';

it.each(TEXT_KINDS)('a translator is given every field of the front matter of %s', (kind) => {
  const known = fieldsOf(kind).map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(Object.keys(frontmatterObjects[kind].source.shape)));
});
