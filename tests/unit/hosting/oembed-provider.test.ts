import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oembedAnswer } from '../../../src/hosting/redirects.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { isCardPage } from '../../../src/plan/pages.ts';
import { cardRoutesOf, routesOf } from '../../../src/site/routes.ts';
import { parseSiteUrl } from '../../../src/site/urls.ts';
import { oembedFile, pagePath } from '../../support/paths.ts';
import { realPlan } from '../../support/real-plan.ts';

const providers = z
  .array(
    z.strictObject({
      provider_name: z.string().min(1),
      provider_url: z.url(),
      endpoints: z.tuple([
        z.strictObject({
          schemes: z.array(z.string()),
          url: z.url(),
          formats: z.tuple([z.literal('json')]),
          discovery: z.literal(true),
          example_urls: z.array(z.url()).min(1),
        }),
      ]),
    }),
  )
  .length(1);

const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync('docs/oembed.md', 'utf8')) ?? [];
const [provider] = providers.parse(JSON.parse(json));
if (!provider) throw new Error('docs/oembed.md has no provider.');
const [endpoint] = provider.endpoints;
const address = parseSiteUrl(provider.provider_url);
const home = address.origin + address.base;

/** Whether a scheme of the entry has an address: https://oembed.com, section 2.1. */
const isListed = (url: string): boolean =>
  endpoint.schemes.some((scheme) =>
    new RegExp(`^${scheme.split('*').map(RegExp.escape).join('.*')}$`).test(url),
  );
const answerTo = (url: string) =>
  oembedAnswer(`url=${encodeURIComponent(url)}`, { ...address, ...DEFAULT_FORM });

describe('the entry for the list of oEmbed providers, in docs/oembed.md', () => {
  it('has the address that hosts answer', () => {
    expect(endpoint.url).toBe(`${home}oembed`);
  });

  it('lists each card and its page, which are answered with the card', () => {
    const cards = cardRoutesOf(realPlan);
    expect(cards.length).toBeGreaterThan(2 * LOCALES.length);
    for (const { card, locale, path } of cards) {
      for (const url of [home + path, home + pagePath(card, locale)]) {
        expect([url, isListed(url), answerTo(url)]).toEqual([url, true, oembedFile(card, locale)]);
      }
    }
  });

  it('lists no page without a card', () => {
    const others = routesOf(realPlan).filter(({ page }) => !isCardPage(page));
    expect(others.length).toBeGreaterThan(LOCALES.length);
    for (const { path } of others) {
      const url = home + path;
      expect([url, isListed(url), answerTo(url)]).toEqual([url, false, undefined]);
    }
  });

  it('has examples that are answered', () => {
    for (const example of endpoint.example_urls) {
      const { origin, pathname, searchParams, search } = new URL(example);
      expect(origin + pathname).toBe(endpoint.url);
      const url = searchParams.get('url') ?? '';
      expect(isListed(url)).toBe(true);
      expect(oembedAnswer(search.slice(1), { ...address, ...DEFAULT_FORM })).toMatch(
        /oembed\.json$/,
      );
    }
  });
});
