import type { Stats } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { EnvironmentError } from './environment.ts';
import type { Localized } from '../plan/locale.ts';

/** File that marks a folder as built: the next build may replace the folder. */
export const MARKER = '.plan-build';

const MARKER_TEXT =
  'Ce dossier est fait par une construction, et remplacé en entier par la suivante.\n' +
  'This folder is made by a build, and replaced whole by the next.\n';

/** Folders of the project that no build replaces or writes to. */
const SOURCES = ['content', 'src', 'public', 'tests', '.git', '.github', 'node_modules'];
/** Folder of the caches, where tests build sites too. */
const CACHE = '.cache';
/** Caches that a build writes to. */
const CACHES = ['.astro', '.cache/astro', '.cache/documents', '.cache/pictures'];
const MAX_NAMES = 5;

/** Returns the result of a system call, or `undefined` where its path does not exist. */
const ifThere = async <T>(found: Promise<T>): Promise<T | undefined> => {
  try {
    return await found;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
};

/** Resolves the symbolic links of a path, which may not exist. */
const realPathOf = async (path: string): Promise<string> => {
  const real = await ifThere(realpath(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  const isLink = (await ifThere(lstat(path)))?.isSymbolicLink() ?? false;
  return isLink
    ? realPathOf(resolve(dirname(path), await readlink(path)))
    : join(await realPathOf(dirname(path)), basename(path));
};

/** Checks whether a parent of a path is a file. */
const isInFile = async (path: string): Promise<boolean> => {
  const parent = dirname(path);
  if (parent === path) return false;
  const found = await ifThere(stat(parent));
  return found ? !found.isDirectory() : isInFile(parent);
};

/** Identifies a file independently of case and links in its path: device and inode. */
const identityOf = async (path: string): Promise<string> => {
  const found = await ifThere(stat(path, { bigint: true }));
  return found ? `${found.dev}:${found.ino}` : path.toLowerCase();
};

/** Lists the identities of a folder and of its parents, its own first. */
const lineageOf = async (path: string): Promise<readonly string[]> => {
  const parent = dirname(path);
  return [await identityOf(path), ...(parent === path ? [] : await lineageOf(parent))];
};

/** Compares a folder with another that may not be lost; `undefined` where neither contains the other. */
const relationOf = async (
  folder: string,
  other: string,
): Promise<'is' | 'holds' | 'isIn' | undefined> => {
  const [own, others] = [await lineageOf(folder), await lineageOf(await realPathOf(other))];
  if (own[0] === others[0]) return 'is';
  if (others.some((identity) => identity === own[0])) return 'holds';
  return own.some((identity) => identity === others[0]) ? 'isIn' : undefined;
};

const RELATIONS = {
  is: { fr: 'est', en: 'is' },
  holds: { fr: 'contient', en: 'holds' },
  isIn: { fr: 'est dans', en: 'lies in' },
} as const;

/** Finds the reason against a folder because of its path; `undefined` for none. */
const placeReason = async (
  folder: string,
  project: string,
  content: string,
): Promise<Localized | undefined> => {
  const guarded = [
    { path: project, fr: 'le dossier de ce projet', en: 'the folder of this project' },
    {
      path: content,
      fr: `le dossier du contenu, ${content}`,
      en: `the content folder, ${content}`,
    },
    ...[...SOURCES, ...CACHES, CACHE].map((name) => ({
      path: join(project, name),
      fr: `le dossier ${name} de ce projet`,
      en: `the folder ${name} of this project`,
    })),
  ];
  // A site may be built within these, not over them.
  const open = [project, join(project, CACHE)];
  for (const { path, fr, en } of guarded) {
    const relation = await relationOf(folder, path);
    if (relation === undefined || (relation === 'isIn' && open.includes(path))) continue;
    return { fr: `${RELATIONS[relation].fr} ${fr}`, en: `${RELATIONS[relation].en} ${en}` };
  }
  if (folder.toLowerCase().split(sep).includes('.git')) {
    return { fr: 'est dans un dépôt git', en: 'lies in a git repository' };
  }
  return (await isInFile(folder)) ? { fr: 'est dans un fichier', en: 'lies in a file' } : undefined;
};

/** Finds the reason against a folder because of its files; `undefined` for a missing, empty or built one. */
const contentsReason = (
  found: Stats | undefined,
  names: readonly string[],
): Localized | undefined => {
  if (found && !found.isDirectory()) return { fr: 'n’est pas un dossier', en: 'is not a folder' };
  if (names.includes('.git')) {
    return { fr: 'contient un dépôt git', en: 'holds a git repository' };
  }
  if (names.length === 0 || names.includes(MARKER)) return undefined;
  return {
    fr: `n’est pas vide, et n’a pas le fichier ${MARKER} que laisse une construction (si c’est celui d’une version plus ancienne de ce projet, effacez-le vous-même)`,
    en: `is not empty, and has no file ${MARKER}, which a build leaves (if it is that of an older version of this project, delete it yourself)`,
  };
};

/** Makes the error for a refused folder: the reason, the files that would be lost, the correction. */
const refusal = (folder: string, reason: Localized, names: readonly string[]): EnvironmentError => {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const others = names.length - MAX_NAMES;
  const lost: Localized =
    names.length === 0
      ? { fr: '', en: '' }
      : {
          fr: ` On y aurait perdu\u00a0: ${shown}${others > 0 ? ` et ${others} de plus` : ''}.`,
          en: ` It would have lost: ${shown}${others > 0 ? ` and ${others} more` : ''}.`,
        };
  const message = {
    fr: `« ${folder} » ${reason.fr}.${lost.fr} Rien n’a été touché. Donnez à PLAN_OUT un dossier qui n’existe pas encore, un dossier vide ou celui d’une construction précédente.`,
    en: `“${folder}” ${reason.en}.${lost.en} Nothing was touched. Give PLAN_OUT a folder that is not there yet, an empty one or that of an earlier build.`,
  };
  return new EnvironmentError([{ file: 'PLAN_OUT', message }]);
};

const readFolder = async (folder: string) => {
  const found = await ifThere(stat(folder));
  // Another build may put the folder away meanwhile.
  const names = found?.isDirectory() ? ((await ifThere(readdir(folder))) ?? []) : [];
  return { found, names: names.toSorted() };
};

/**
 * Checks that a folder is missing, empty or marked as built.
 *
 * @param folder - absolute path of the folder
 * @throws {EnvironmentError} for any other folder
 */
export const assertReplaceable = async (folder: string): Promise<void> => {
  const { found, names } = await readFolder(folder);
  const reason = contentsReason(found, names);
  if (reason) throw refusal(folder, reason, names);
};

/**
 * Checks that a build may replace a folder, before anything is built or removed.
 *
 * @param folder - absolute path of the folder named by `PLAN_OUT`
 * @param project - absolute path of the project
 * @param content - absolute path of the content folder
 * @returns absolute path of the folder, with symbolic links resolved
 * @throws {EnvironmentError} where files would be lost, with their names and the reason
 */
export const claimOutFolder = async (
  folder: string,
  project: string,
  content: string,
): Promise<string> => {
  const real = await realPathOf(folder);
  const reason = await placeReason(real, project, content);
  if (reason) throw refusal(real, reason, (await readFolder(real)).names);
  await assertReplaceable(real);
  return real;
};

/**
 * Marks a folder as built.
 *
 * @param folder - absolute path of the folder
 * @returns a promise that resolves once the marker is written
 */
export const markAsBuilt = (folder: string): Promise<void> =>
  writeFile(join(folder, MARKER), MARKER_TEXT);

/**
 * Checks whether a folder is marked as built.
 *
 * @param folder - absolute path of the folder
 * @returns `true` if the folder has the marker
 */
export const isMarkedAsBuilt = async (folder: string): Promise<boolean> =>
  (await ifThere(stat(join(folder, MARKER))))?.isFile() ?? false;
