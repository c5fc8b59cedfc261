import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withPolicy, type Program } from '../../../src/hosting/csp.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const hash = (text: string): string => `'sha256-${sha256(text)}'`;

/** The directives of a policy, by name. */
const policyOf = (html: string, runs?: Program): ReadonlyMap<string, string> =>
  new Map(
    contentSecurityPolicy(html, { sha256, runs })
      .split(';')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources.join(' ')];
      }),
  );

const page = (head: string): string => `<html><head>${head}</head><body>Mots</body></html>`;

describe('AS-14: the content security policy of a page', () => {
  it('allows nothing that it does not name', () => {
    const policy = policyOf(page(''));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
  });

  it('allows no script and no style where there is none', () => {
    const policy = policyOf(page(''));
    expect(policy.get('script-src')).toBe("'none'");
    expect(policy.get('style-src')).toBe("'none'");
  });

  it('allows its own fonts and pictures', () => {
    const policy = policyOf(page(''));
    expect(policy.get('font-src')).toBe("'self'");
    expect(policy.get('img-src')).toBe("'self'");
  });

  it.each([
    ['a style', '<style>a { color: red }</style>', 'style-src', 'a { color: red }'],
    ['a style on several lines', '<style>\na {\n}\n</style>', 'style-src', '\na {\n}\n'],
    ['a style with attributes', '<style media="print">a{}</style>', 'style-src', 'a{}'],
    ['a script', '<script>let x = 1 < 2;</script>', 'script-src', 'let x = 1 < 2;'],
    ['a script of a module', '<script type="module">f();</script>', 'script-src', 'f();'],
    ['an empty script', '<script></script>', 'script-src', ''],
    ['accents', '<style>/* été */</style>', 'style-src', '/* été */'],
  ])('allows what the page holds by its hash alone: %s', (_what, head, directive, text) => {
    expect(policyOf(page(head)).get(directive)).toBe(hash(text));
  });

  it('allows several, each once', () => {
    const head = '<style>a{}</style><style>b{}</style><style>a{}</style><script>f()</script>';
    const policy = policyOf(page(head));
    expect(policy.get('style-src')).toBe(`${hash('a{}')} ${hash('b{}')}`);
    expect(policy.get('script-src')).toBe(hash('f()'));
  });

  it.each(['unsafe-inline', 'unsafe-eval', '*', 'http:', 'https:', 'data:'])(
    'never allows %s',
    (source) => {
      const html = page('<style>a{}</style><script>f()</script>');
      for (const runs of [undefined, 'search', 'embed'] as const) {
        const policy = contentSecurityPolicy(html, { sha256, runs }).split(/[ ;]/);
        expect(policy).not.toContain(source);
        expect(policy).not.toContain(`'${source}'`);
      }
    },
  );

  it('lets a page that searches run the site’s own script and WebAssembly, and fetch its files (PF-12)', () => {
    const policy = policyOf(page('<script type="module" src="/a.js"></script>'), 'search');
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('connect-src')).toBe("'self'");
  });

  it('lets a newsletter have its styles in attributes, and nothing else', () => {
    const options = { sha256, runs: undefined };
    const html = page('<p style="color:red">');
    const plain = contentSecurityPolicy(html, options);
    const email = contentSecurityPolicy(html, { ...options, hasStyleAttributes: true });
    expect(email).toBe(`${plain};style-src-attr 'unsafe-inline'`);
  });

  it('lets the builder run the site’s own script, and frame the site’s cards', () => {
    const policy = policyOf(page('<script type="module" src="/a.js"></script>'), 'embed');
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('frame-src')).toBe("'self'");
  });

  it('lets no other page run or frame anything', () => {
    const policy = policyOf(page('<script type="module" src="/a.js"></script>'));
    expect(policy.get('script-src')).toBe("'none'");
    expect(policy.has('frame-src')).toBe(false);
  });
});

describe('withPolicy: a policy in the head of a page', () => {
  const META = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  const put = (head: string) => withPolicy(page(head), "default-src 'none'");

  it.each([
    ['<meta charset="utf-8">', ''],
    ['<meta charset="utf-8"/>', '<title>Mots</title>'],
    ['<meta charset="utf-8" />', '<style>a{}</style>'],
    ['<meta charset="UTF-8">', '<style>a{}</style>'],
  ])('stands after %s, before all else', (charset, rest) => {
    expect(put(charset + rest)).toBe(page(charset + META + rest));
  });

  it('keeps signs that a replacement would take for its own', () => {
    expect(withPolicy('<meta charset="utf-8">', '$& $1')).toContain('content="$& $1"');
  });

  it('stands once, whatever the page quotes', () => {
    const charset = '<meta charset="utf-8">';
    expect(put(`${charset}<template>${charset}</template>`).split(META)).toHaveLength(2);
  });

  it.each(['', '<meta charset="latin1">', '<meta content="text/html" http-equiv="content-type">'])(
    'is never left out in silence: no place in “%s”',
    (head) => {
      expect(() => put(head)).toThrow(/Head\.astro/);
    },
  );
});
