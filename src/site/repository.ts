/** Kinds of Git hosts that the editor and its links know. */
const KINDS = ['github', 'gitlab', 'gitea'] as const;

/** Kind of a Git host. Forgejo, as at Codeberg, is one of Gitea’s kind. */
export type RepositoryKind = (typeof KINDS)[number];

/** Repository on a Git host, where editors change the content. */
export interface Repository {
  readonly kind: RepositoryKind;
  /** Scheme and host of its pages, without a final slash. */
  readonly origin: string;
  /** Owner and name; at GitLab, a project may be in groups of groups: `org/repo`, `a/b/c`. */
  readonly path: string;
  /** Branch that is published. */
  readonly branch: string;
}

/** Repository, and the place of the content folder in it. */
export interface ContentRepository extends Repository {
  /** Path of the content folder from the repository’s root, without slashes at its ends; empty for the root itself. */
  readonly content: string;
}

/** Hosts of the kinds that have one for everybody. */
const ORIGINS: Readonly<Record<RepositoryKind, string | undefined>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: undefined,
};

/** Origin of the API of GitHub, which is not that of its pages. */
const GITHUB_API = 'https://api.github.com';

const NAME = String.raw`[A-Za-z0-9_][A-Za-z0-9_.-]*`;
const NAMES = new RegExp(`^${NAME}(?:/${NAME})+$`);
const BRANCH = new RegExp(`^${NAME}(?:/${NAME})*$`);
const DEFAULT_BRANCH = 'main';

/** Machines of which the browser trusts `http`: nobody stands between. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1)$/;

const isKind = (name: string): name is RepositoryKind => KINDS.some((kind) => kind === name);

/** Splits an address into host and path; a path alone is at the kind’s own host. */
const placeOf = (kind: RepositoryKind, text: string): readonly [origin: string, path: string] => {
  if (!URL.canParse(text)) return [ORIGINS[kind] ?? '', text];
  const { protocol, hostname, origin, pathname, search, username, password } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && OWN_MACHINE.test(hostname));
  const isPlain = [search, username, password].every((part) => part === '');
  return isSafe && isPlain && kind !== 'github' ? [origin, pathname.slice(1)] : ['', ''];
};

/**
 * Parses the name of a repository.
 *
 * @param text - kind, colon and place: `github:org/repo`, `gitlab:group/project`, `gitea:https://example.org/org/repo`;
 *   a host of one’s own is also possible for GitLab. `#branch` may follow
 * @returns the repository; its branch is `main` where none is named; `undefined` for any other text
 * @example parseRepository('github:org/repo#next') // { kind: 'github', origin: 'https://github.com', path: 'org/repo', branch: 'next' }
 */
export const parseRepository = (text: string): Repository | undefined => {
  const [, kind = '', place = '', branch = DEFAULT_BRANCH] =
    /^([a-z]+):([^#]+?)\/?(?:#(.*))?$/.exec(text) ?? [];
  if (!isKind(kind)) return undefined;
  const [origin, path] = placeOf(kind, place);
  const hasNames = NAMES.test(path) && (kind === 'gitlab' || path.split('/').length === 2);
  return origin !== '' && hasNames && BRANCH.test(branch)
    ? { kind, origin, path, branch }
    : undefined;
};

/**
 * Returns the origin that the API of a repository answers at.
 *
 * @param repository - the repository
 * @returns scheme and host
 */
export const apiOrigin = ({ kind, origin }: Repository): string =>
  kind === 'github' ? GITHUB_API : origin;

/** Paths of the page that edits a file, between repository and branch. */
const EDIT: Readonly<Record<RepositoryKind, string>> = {
  github: 'edit',
  gitlab: '-/edit',
  gitea: '_edit',
};

/**
 * Returns the address of the Git host’s own page that edits a file of the content.
 *
 * @param repository - repository and content folder
 * @param file - path in the content folder
 * @returns absolute address
 * @example editAddress({ kind: 'github', origin: 'https://github.com', path: 'org/repo', branch: 'main', content: 'content' }, 'plan/fr.mdx') // 'https://github.com/org/repo/edit/main/content/plan/fr.mdx'
 */
export const editAddress = (
  { kind, origin, path, branch, content }: ContentRepository,
  file: string,
): string => {
  const place = [content, file].filter((part) => part !== '').join('/');
  return `${origin}/${path}/${EDIT[kind]}/${branch}/${encodeURI(place)}`;
};
