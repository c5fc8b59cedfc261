import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What the project is checked against where it is: the source of the plan, the choice of words, the
 * drawing of the marks, a WordPress. It stands in a folder beside the project’s own, which is not
 * published with it.
 */
const folder = resolve('../shared');

/** The path of a file of that folder; `undefined` where it is not there. */
export const sharedPath = (file: string): string | undefined => {
  const path = resolve(folder, file);
  return existsSync(path) ? path : undefined;
};

/** A text of that folder; `undefined` where it is not there. */
export const sharedText = (file: string): string | undefined => {
  const path = sharedPath(file);
  return path === undefined ? undefined : readFileSync(path, 'utf8');
};
