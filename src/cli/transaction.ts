import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Changes to a folder that are made together or not at all. */
export interface Changes {
  /** New texts of files, by path before anything moves; a file that is not there yet is made. */
  readonly texts: ReadonlyMap<string, string>;
  /** New paths of folders, by old path; they may take each other's place. */
  readonly folders: ReadonlyMap<string, string>;
}

/** Folder, in the changed folder, of what is under way. Hidden files are no content. */
const STAGE = '.change-';

/** Renames, in order, that make the changes once the new texts are written. */
const renames = (folder: string, stage: string, { texts, folders }: Changes) => [
  ...[...texts.keys()].flatMap((file, at) => [
    ...(existsSync(join(folder, file)) ? [[file, `${stage}/${at}.old`] as const] : []),
    [`${stage}/${at}.new`, file] as const,
  ]),
  ...[...folders.keys()].map((from, at) => [from, `${stage}/${at}.moved`] as const),
  ...[...folders.values()].map((to, at) => [`${stage}/${at}.moved`, to] as const),
];

/**
 * Makes changes to a folder, all of them or none. New texts are written aside first; files and folders
 * then only change their names, which is undone, last first, if one cannot or the result is not right.
 *
 * @param folder - absolute path
 * @param changes - paths from the folder
 * @param isRight - looks at the result
 * @returns whether the changes were kept
 */
export const changeTogether = async (
  folder: string,
  changes: Changes,
  isRight: () => Promise<boolean>,
): Promise<boolean> => {
  const root = await mkdtemp(join(folder, STAGE));
  const stage = root.slice(folder.length + 1);
  const move = (from: string, to: string) => rename(join(folder, from), join(folder, to));
  const done: (readonly [string, string])[] = [];
  let isKept = false;
  try {
    for (const [at, [file, text]] of [...changes.texts].entries()) {
      // A copy has the permissions of the file.
      if (existsSync(join(folder, file))) {
        await copyFile(join(folder, file), join(root, `${at}.new`));
      }
      await writeFile(join(root, `${at}.new`), text);
    }
    for (const [from, to] of renames(folder, stage, changes)) {
      await move(from, to);
      done.push([from, to]);
    }
    isKept = await isRight();
  } finally {
    if (!isKept) for (const [from, to] of done.reverse()) await move(to, from);
    await rm(root, { recursive: true, force: true });
  }
  return isKept;
};
