import { describe, expect, it } from 'vitest';
import { netlifyHeaders, netlifyRedirects } from '../../../src/hosting/netlify-rules.ts';
import { isPriorityNumber } from '../../../src/plan/number.ts';
import { orientationsOf } from '../../support/orientations.ts';
import { realPlan } from '../../support/real-plan.ts';

/** A site whose plan has so many orientations, each with so many priorities. */
const siteOf = (orientations: number, each: number) => {
  const [model] = realPlan.priorities;
  if (!model) throw new Error('The plan has no priority.');
  const priorities = Array.from({ length: orientations * each }, (_, index) => {
    const number = `${Math.floor(index / each) + 1}.${(index % each) + 1}`;
    if (!isPriorityNumber(number)) throw new Error(`${number} is no number.`);
    return { ...model, number };
  });
  const shape = Array<number>(orientations).fill(each);
  return {
    plan: { ...realPlan, orientations: orientationsOf(shape), priorities, removed: [] },
    origin: 'https://x.example',
    base: '/',
    languages: realPlan.languages,
    levels: realPlan.levels,
    script: { pinned: ['embed/v1.0a1b2c.js'] },
  };
};

describe('netlifyRedirects: at most 2,000, which is all that Cloudflare Pages reads', () => {
  const redirectsOf = (orientations: number, each: number) =>
    new Map(
      netlifyRedirects(siteOf(orientations, each))
        .split('\n')
        .filter((line) => line.startsWith('/'))
        .map((line) => line.split(' '))
        .map(([from = '', to = '']) => [from, to]),
    );

  it.each([
    [10, 20, { short: true, slashed: true }],
    [10, 40, { short: true, slashed: false }],
    [10, 60, { short: false, slashed: false }],
  ])('of %i orientations of %i priorities', (orientations, each, { short, slashed }) => {
    const redirects = redirectsOf(orientations, each);
    expect(redirects.size).toBeLessThanOrEqual(2000);
    const last = `${orientations}.${each}`;
    const page = `/priorites/${orientations}-${each}/`;
    expect(redirects.get(`/${last}`)).toBe(short ? page : undefined);
    expect(redirects.get(`/${last}/`)).toBe(slashed ? page : undefined);
    expect(redirects.get(`/${orientations}`)).toBe(
      short ? `/orientations/${orientations}/` : undefined,
    );
    // Those that do not grow with the plan.
    expect(redirects.get('/priorites/')).toBe('/');
    expect(redirects.get('/_nginx.conf')).toBe('/');
  });
});

describe('netlifyHeaders: at most 100 rules, which is all that Cloudflare Pages reads', () => {
  it('whatever the size of the plan', () => {
    const rules = netlifyHeaders(siteOf(99, 99)).match(/^\//gm) ?? [];
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});
