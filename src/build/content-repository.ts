import { relative, resolve, sep } from 'node:path';
import { git } from '../content/git.ts';
import type { ContentRepository, Repository } from '../site/repository.ts';

/**
 * Returns the path of the content folder in its repository.
 *
 * @param folder - absolute path of the content folder
 * @returns path from the repository's root, without slashes at its ends; empty for the root itself. Where Git
 *   does not know the folder, the project is taken for the root, or the folder itself where it is not in the project
 */
export const pathInRepository = (folder: string): string => {
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString().trim();
  if (prefix !== undefined) return prefix.replace(/\/$/, '');
  const path = relative(resolve('.'), folder);
  return path.startsWith('..') ? '' : path.split(sep).join('/');
};

/**
 * Returns the root of the repository that holds the content on this machine.
 *
 * @param folder - absolute path of the content folder
 * @returns absolute path; `undefined` where the folder is in no repository
 */
export const repositoryRoot = (folder: string): string | undefined =>
  git(folder, ['rev-parse', '--show-toplevel'])?.toString().trim();

/**
 * Adds to a repository the place of the content folder in it.
 *
 * @param repository - repository of the content
 * @param folder - absolute path of the content folder on this machine
 * @returns both together
 */
export const contentRepository = (repository: Repository, folder: string): ContentRepository => ({
  ...repository,
  content: pathInRepository(folder),
});
