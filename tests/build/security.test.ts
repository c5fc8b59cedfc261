import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { expect, test } from 'vitest';
import { all, attribute } from '../support/html.ts';
import { allCards, allPages } from '../support/pages.ts';
import { describeSites } from '../support/sites.ts';

/** The policies that a page is held to: of its header and of its head. */
const policiesOf = async (address: string, root: Parameters<typeof all>[0]) => {
  const { headers } = await fetch(address);
  const [own = ''] = all(root, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv') === 'content-security-policy')
    .map((meta) => attribute(meta, 'content') ?? '');
  return { headers, own, header: headers.get('content-security-policy') ?? '' };
};

describeSites(['root'], 'every page of $name, as a host sends it,', (built) => {
  test('has a policy that Google’s evaluator finds nothing severe in', async () => {
    for (const { path, root } of [...(await allPages(built)), ...(await allCards(built))]) {
      const { own, header } = await policiesOf(built.served + path, root);
      const whole = [own, header].filter(Boolean).join(';');
      const findings = new CspEvaluator(new CspParser(whole).csp).evaluate();
      const severe = findings
        .filter(({ severity }) =>
          [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM].includes(severity),
        )
        .map(({ directive, description }) => `${directive}: ${description}`);
      expect([path, severe]).toEqual([path, []]);
      expect([path, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/.test(whole)]).toEqual([
        path,
        false,
      ]);
    }
  });

  // https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring: HTTPS, its redirect and
  // Strict-Transport-Security are the host’s; there are no cookies and nothing from other origins.
  test('has what Mozilla’s Observatory scores, as far as files can', async () => {
    for (const { path, root } of await allPages(built)) {
      const { headers, own, header } = await policiesOf(built.served + path, root);
      expect([path, own.includes("default-src 'none'")]).toEqual([path, true]);
      expect([path, header.includes("frame-ancestors 'none'")]).toEqual([path, true]);
      expect([path, own.includes("base-uri 'none'"), own.includes("form-action 'self'")]).toEqual([
        path,
        true,
        true,
      ]);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, headers.get('referrer-policy')]).toEqual([
        path,
        'strict-origin-when-cross-origin',
      ]);
      expect([path, headers.get('set-cookie')]).toEqual([path, null]);
      const elsewhere = all(root, 'script[src], link[rel="stylesheet"]').filter((element) =>
        /^https?:/.test(attribute(element, 'src') ?? attribute(element, 'href') ?? ''),
      );
      expect([path, elsewhere]).toEqual([path, []]);
    }
  });
});
