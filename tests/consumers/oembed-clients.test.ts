import { extract } from '@extractus/oembed-extractor';
import { expect, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import { shown } from '../support/numbers.ts';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { cardPagesOf } from '../../src/site/routes.ts';
import { cardKey } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites, type BuiltSite } from '../support/sites.ts';
import { publisherOf } from '../support/known-facts.ts';

/** Fetches an address of the published site from where it is served here. */
const fetchFrom =
  ({ origin, base, served }: BuiltSite) =>
  (address: string): Promise<Response> =>
    fetch(address.replace(origin + base, served));

/** Programs of others that make cards of links, and that know nothing of this site. */
describeSites(['root'], 'clients of oEmbed read $name', (built) => {
  const home = built.origin + built.base;
  const fetcher = fetchFrom(built);

  test('@extractus/oembed-extractor finds the card of each page', async () => {
    const { plan } = await planOf(built);
    for (const subject of atLeastOne(cardPagesOf(plan))) {
      for (const locale of LOCALES) {
        const answer = await extract(home + pagePath(subject, locale), { maxwidth: 500 }, fetcher);
        expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400 });
        expect(answer.title).toContain(
          subject.view === 'home' ? plan.text[locale].title : String(subject.number),
        );
        expect(answer.provider_name).toBe(publisherOf(plan).name);
      }
    }
  });

  test('unfurl.js finds the card, the picture and the words', async () => {
    const { plan } = await planOf(built);
    for (const subject of atLeastOne(cardPagesOf(plan)).slice(0, 12)) {
      for (const locale of LOCALES) {
        const address = home + pagePath(subject, locale);
        const { oEmbed, open_graph: openGraph } = await unfurl(address, { fetch: fetcher });
        expect(oEmbed).toMatchObject({ version: '1.0', type: 'rich' });
        expect(oEmbed?.title).toContain(
          {
            home: () => plan.text[locale].title,
            orientation: () => strings(locale).orientation.name(shown(cardKey(subject))),
            priority: () => strings(locale).priority.name(shown(cardKey(subject))),
          }[subject.view](),
        );
        const pictures = oEmbed?.thumbnails ?? [];
        expect(pictures.map(({ url }) => url)).toEqual([
          expect.stringMatching(/\/og\/(?:fr|en)\/(?:[\d-]+|plan)\.png$/),
        ]);
        const response = await fetcher(pictures[0]?.url ?? '');
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
        expect(openGraph.url).toBe(address);
      }
    }
  });
});
