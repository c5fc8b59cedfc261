import { describe, expect, it } from 'vitest';
import { apiOrigin, editAddress, parseRepository } from '../../../src/site/repository.ts';

const parsed = (text: string) => {
  const repository = parseRepository(text);
  if (!repository) throw new Error(`${text} is refused.`);
  return repository;
};

describe('parseRepository', () => {
  it.each([
    ['github:org/repo', 'https://github.com', 'org/repo', 'main'],
    [
      'github:org/repo.github.io#pages/next',
      'https://github.com',
      'org/repo.github.io',
      'pages/next',
    ],
    ['gitlab:groupe/sous-groupe/projet', 'https://gitlab.com', 'groupe/sous-groupe/projet', 'main'],
    ['gitlab:https://git.exemple.org/a/b', 'https://git.exemple.org', 'a/b', 'main'],
    ['gitea:https://codeberg.org/org/repo/', 'https://codeberg.org', 'org/repo', 'main'],
    ['gitea:https://git.exemple.org:3000/a/b#v2', 'https://git.exemple.org:3000', 'a/b', 'v2'],
    ['gitea:http://localhost:3000/a/b', 'http://localhost:3000', 'a/b', 'main'],
  ])('reads %s', (text, origin, path, branch) => {
    expect(parsed(text)).toMatchObject({ origin, path, branch });
  });

  it.each([
    '',
    'org/repo',
    'https://github.com/org/repo',
    'github:repo',
    'github:org/repo/tree',
    'github:https://github.com/org/repo',
    'github:org/../repo',
    'github:org/repo#',
    'github:org/repo#a b',
    'github:org/repo#../x',
    'bitbucket:org/repo',
    'gitea:org/repo',
    'gitea:https://git.exemple.org/repo',
    'gitea:https://git.exemple.org/a/b/c',
    // A token would be sent in clear.
    'gitea:http://git.exemple.org/a/b',
    // A password would be published.
    'gitea:https://nom:secret@git.exemple.org/a/b',
    'gitlab:https://git.exemple.org/a/b?x',
    "gitlab:https://git.exemple.org/a/b;script-src '*'",
  ])('refuses “%s”', (text) => {
    expect(parseRepository(text)).toBeUndefined();
  });
});

describe('apiOrigin', () => {
  it('is that of the host, but at GitHub, which has another for its API', () => {
    expect(apiOrigin(parsed('github:org/repo'))).toBe('https://api.github.com');
    expect(apiOrigin(parsed('gitlab:a/b'))).toBe('https://gitlab.com');
    expect(apiOrigin(parsed('gitea:https://codeberg.org/a/b'))).toBe('https://codeberg.org');
  });
});

describe('editAddress', () => {
  const address = (text: string, content: string) =>
    editAddress({ ...parsed(text), content }, 'priorities/3-2/fr.mdx');

  it('is the address of the host’s own page for editing a file', () => {
    const file = 'content/priorities/3-2/fr.mdx';
    expect(address('github:org/repo', 'content')).toBe(
      `https://github.com/org/repo/edit/main/${file}`,
    );
    expect(address('gitlab:a/b/c#next', 'content')).toBe(
      `https://gitlab.com/a/b/c/-/edit/next/${file}`,
    );
    expect(address('gitea:https://codeberg.org/org/repo', 'content')).toBe(
      `https://codeberg.org/org/repo/_edit/main/${file}`,
    );
  });

  it('names the file from the root of the repository, wherever the content is in it', () => {
    expect(address('github:org/repo', '')).toMatch(/\/edit\/main\/priorities\/3-2\/fr\.mdx$/);
    expect(address('github:org/repo', 'plans/été')).toMatch(
      /\/edit\/main\/plans\/%C3%A9t%C3%A9\/priorities\/3-2\/fr\.mdx$/,
    );
  });
});
