import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { locate } from '../support/paths.ts';
import { all, attribute, elementsIn, first, rawText, type HtmlElement } from '../support/html.ts';
import { allPages } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

const NAME = 'content-security-policy';

const isPolicy = (element: HtmlElement): boolean =>
  (attribute(element, 'http-equiv') ?? '').toLowerCase() === NAME;

/** Sources by directive. */
const policyOf = (root: HtmlElement): ReadonlyMap<string, readonly string[]> => {
  const policies = all(root, 'meta').filter(isPolicy);
  const [content = ''] = policies.map((policy) => attribute(policy, 'content'));
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
};

const isSearch = (path: string): boolean => locate(path)?.page.view === 'search';

const hashOf = (element: HtmlElement): string =>
  `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;

describeSites(FULL, 'the policy of each page of $name', (built) => {
  test('is stated once, before anything that it holds for', async () => {
    for (const { path, root } of await allPages(built)) {
      expect([path, all(root, 'meta').filter(isPolicy).length]).toEqual([path, 1]);
      const head = elementsIn(first(root, 'head'));
      const place = head.findIndex(isPolicy);
      const held = head.findIndex(({ tag }) => ['style', 'link', 'script', 'base'].includes(tag));
      expect([path, place >= 0 && place < held]).toEqual([path, true]);
    }
  });

  test('allows nothing by default, no base address and no other origin', async () => {
    for (const { path, root } of await allPages(built)) {
      const policy = policyOf(root);
      expect([path, policy.get('default-src')]).toEqual([path, ["'none'"]]);
      expect([path, policy.get('base-uri')]).toEqual([path, ["'none'"]]);
      expect([path, policy.get('font-src'), policy.get('img-src')]).toEqual([
        path,
        ["'self'"],
        ["'self'"],
      ]);
      const allowed = [...policy.values()]
        .flat()
        .filter((source) => !isSearch(path) || source !== "'wasm-unsafe-eval'");
      const wide = allowed.filter((source) => !/^'(?:none|self|sha256-[\w+/]{43}=)'$/.test(source));
      expect([path, wide]).toEqual([path, []]);
    }
  });

  test('allows the inline styles of the page by their hash, and no other', async () => {
    for (const { path, root } of await allPages(built)) {
      const styles = all(root, 'style');
      expect([path, styles.length > 0]).toEqual([path, true]);
      const allowed = policyOf(root).get('style-src') ?? [];
      expect([path, [...allowed].sort()]).toEqual([path, [...new Set(styles.map(hashOf))].sort()]);
    }
  });

  test('allows no script or frame but on the search page and the builder (PF-12), and no connection elsewhere; rules for prefetching by their hash', async () => {
    for (const { path, root } of await allPages(built)) {
      const policy = policyOf(root);
      const rules = all(root, 'script[type="speculationrules"]').map(hashOf);
      const view = locate(path)?.page.view;
      const own = view === 'search' || view === 'embed' ? ["'self'"] : [];
      const compiled = view === 'search' ? ["'wasm-unsafe-eval'"] : [];
      const allowed = [...own, ...compiled, ...rules];
      const expected = allowed.length > 0 ? allowed : ["'none'"];
      expect([path, policy.get('script-src')]).toEqual([path, expected]);
      const self = ["'self'"];
      // Where no script runs, it is for what looks at the page from within, as Lighthouse does.
      expect([path, policy.get('connect-src')]).toEqual([path, self]);
      expect([path, policy.get('frame-src')]).toEqual([path, view === 'embed' ? self : undefined]);
    }
  });
});
