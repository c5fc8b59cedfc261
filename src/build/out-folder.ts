import type { Stats } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { EnvironmentError } from './environment.ts';
import type { Localized } from '../plan/locale.ts';

/** The file that says that a folder was made by a build, and may be replaced by the next. */
export const MARKER = '.plan-build';

const MARKER_TEXT =
  'Ce dossier est fait par une construction, et remplacé en entier par la suivante.\n' +
  'This folder is made by a build, and replaced whole by the next.\n';

/** Folders of the project that a build neither replaces nor writes into. */
const SOURCES = ['content', 'src', 'public', 'tests', '.git', '.github', 'node_modules'];
/** Folder of the caches, where tests build sites too. */
const CACHE = '.cache';
/** Caches that a build writes into. */
const CACHES = ['.astro', '.cache/astro', '.cache/documents', '.cache/pictures'];
const MAX_NAMES = 5;

/** What a system call returns, or `undefined` where nothing is at its path. */
const ifThere = async <T>(found: Promise<T>): Promise<T | undefined> => {
  try {
    return await found;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
};

/** The path that a path leads to through symbolic links, whether anything is there or not. */
const realPathOf = async (path: string): Promise<string> => {
  const real = await ifThere(realpath(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  const isLink = (await ifThere(lstat(path)))?.isSymbolicLink() ?? false;
  return isLink
    ? realPathOf(resolve(dirname(path), await readlink(path)))
    : join(await realPathOf(dirname(path)), basename(path));
};

/** Whether a path is within a file, where nothing can be. */
const isInFile = async (path: string): Promise<boolean> => {
  const parent = dirname(path);
  if (parent === path) return false;
  const found = await ifThere(stat(parent));
  return found ? !found.isDirectory() : isInFile(parent);
};

/** What the system knows a file by, whatever the case and the links in its path. */
const identityOf = async (path: string): Promise<string> => {
  const found = await ifThere(stat(path, { bigint: true }));
  return found ? `${found.dev}:${found.ino}` : path.toLowerCase();
};

/** The identities of a folder and of all that hold it, its own first. */
const lineageOf = async (path: string): Promise<readonly string[]> => {
  const parent = dirname(path);
  return [await identityOf(path), ...(parent === path ? [] : await lineageOf(parent))];
};

/** How a folder stands to another that may not be lost; `undefined` where they are apart. */
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

/** Why a folder may not be replaced by any build, wherever it comes from. */
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

/** Why a folder may not be replaced as it is; `undefined` for a missing or empty one and for that of a build. */
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

/** The refusal of a folder: why, what would have been lost, what to do. */
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
 * Makes sure that a folder holds nothing but what a build made.
 *
 * @param folder - absolute path
 * @throws {EnvironmentError} where it holds something else
 */
export const assertReplaceable = async (folder: string): Promise<void> => {
  const { found, names } = await readFolder(folder);
  const reason = contentsReason(found, names);
  if (reason) throw refusal(folder, reason, names);
};

/**
 * Makes sure that a build may replace a folder, before anything is built or removed.
 *
 * @param folder - absolute path of what `PLAN_OUT` names
 * @param project - absolute path of the project
 * @param content - absolute path of the content folder
 * @returns the path that it leads to through symbolic links
 * @throws {EnvironmentError} where something would be lost, with what and why
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
 * Marks a folder as made by a build.
 *
 * @param folder - absolute path
 */
export const markAsBuilt = (folder: string): Promise<void> =>
  writeFile(join(folder, MARKER), MARKER_TEXT);

/**
 * Says whether a folder was made by a build.
 *
 * @param folder - absolute path
 * @returns whether it has the marker
 */
export const isMarkedAsBuilt = async (folder: string): Promise<boolean> =>
  (await ifThere(stat(join(folder, MARKER))))?.isFile() ?? false;
