import { createHash } from 'node:crypto';

const PINNED = /^v\d+\.[0-9a-f]{12}\.js$/;

/**
 * Names a pinned copy of the embed script, by a digest of its text.
 *
 * @param text - text of the script
 * @returns name of the file
 */
export const pinnedName = (text: string): string =>
  `v1.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;

/**
 * Checks whether a file is a pinned copy of the embed script, by its name.
 *
 * @param name - name of the file
 * @returns `true` for a pinned copy; `false` for its compressed copies too
 * @example isPinnedName('v1.0123456789ab.js') // true
 * @example isPinnedName('v1.js') // false
 */
export const isPinnedName = (name: string): boolean => PINNED.test(name);
