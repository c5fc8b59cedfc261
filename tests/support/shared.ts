import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Texts that the project is checked against where they are: the source of the plan, the choice
 * of words, the drawing of the marks. They stand in a folder beside the project’s own, which is
 * not published with it.
 */
const folder = resolve('../shared');

/** A text of that folder; `undefined` where it is not there. */
export const sharedText = (file: string): string | undefined => {
  const path = resolve(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};
