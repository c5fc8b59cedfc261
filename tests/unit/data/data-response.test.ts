import { describe, expect, it } from 'vitest';
import { dataResponse } from '../../../src/features/data/data-response.ts';
import { DATA_PLANS } from '../../support/data-plans.ts';

describe.each(DATA_PLANS)('dataResponse: $name', ({ lookup, urls }) => {
  it.each([
    ['api/v1/plan.json', 'application/json; charset=utf-8'],
    ['api/v1/plan.schema.json', 'application/schema+json; charset=utf-8'],
    ['api/v1/plan.csv', 'text/csv; charset=utf-8'],
    ['api/v1/plan.bib', 'application/x-bibtex; charset=utf-8'],
    ['api/v1/plan.fr.stratml.xml', 'application/xml; charset=utf-8'],
    ['texte-integral/index.md', 'text/markdown; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
  ])('answers %s as %s', async (path, type) => {
    const response = dataResponse(lookup, urls, urls.file(path));
    expect(response?.headers.get('content-type')).toBe(type);
    expect(await response?.text()).not.toBe('');
  });

  it.each(['', 'api/v1/', 'api/v1/plan.txt', 'api/v1/priorities/99-99.json'])(
    'has no answer for “%s”',
    (path) => {
      expect(dataResponse(lookup, urls, urls.file(path))).toBeUndefined();
    },
  );
});
