import { describe, expect, it } from 'vitest';
import { editorPolicy } from '../../../src/features/editor/policy.ts';

/** Sources of a directive. */
const sourcesOf = (policy: string, directive: string): readonly string[] =>
  policy
    .split(';')
    .map((text) => text.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

describe('editorPolicy', () => {
  it('allows requests to the site and to the API of the repository, and to nothing else', () => {
    const policy = editorPolicy('https://api.github.com');
    expect(sourcesOf(policy, 'connect-src').toSorted()).toEqual(
      ["'self'", 'https://api.github.com', 'blob:', 'data:'].toSorted(),
    );
    // Scripts, fonts, pictures and frames come from the site, or from the page itself.
    expect(policy.replace('https://api.github.com', '')).not.toMatch(/https?:|\*/);
    expect(sourcesOf(policy, 'default-src')).toEqual(["'none'"]);
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'"]);
  });

  it('allows no API where the editor changes a folder of this machine', () => {
    expect(editorPolicy(undefined)).not.toMatch(/https?:/);
  });
});
