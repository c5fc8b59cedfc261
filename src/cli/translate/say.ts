import process from 'node:process';
import type { Localized } from '../../plan/locale.ts';

/**
 * Sets a message out for readers of either language.
 *
 * @param message - in both languages
 * @returns one line a language
 */
export const both = ({ fr, en }: Localized): string => `FR  ${fr}\nEN  ${en}`;

/**
 * Ends the command with an error.
 *
 * @param lines - what is wrong, and what to do
 */
export const fail = (...lines: readonly string[]): never => {
  console.error(lines.join('\n\n'));
  process.exit(1);
};
