import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../plan/locale.ts';
import { importError } from './import-error.ts';
import { importMessages } from './messages.ts';

/** Arguments of the commands that write a content folder. */
export interface FolderArguments {
  /** Words that are no options, in order. */
  readonly words: readonly string[];
  readonly into?: string | undefined;
  readonly languages?: readonly Locale[] | undefined;
}

const languagesIn = (value: string): readonly Locale[] => {
  const names = value.split(',').map((name) => name.trim());
  const known = names.filter(isLocale);
  if (known.length !== names.length || new Set(known).size !== known.length) {
    throw importError({ file: '--languages' }, importMessages.languagesUnknown(value));
  }
  return known;
};

/**
 * Reads the arguments of a command.
 *
 * @param args - after the name of the command
 * @param usage - what to say of other arguments
 * @returns words and options
 * @throws {ImportError} for an unknown option or language
 */
export const readArguments = (
  args: readonly string[],
  usage: typeof importMessages.usage,
): FolderArguments => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { into: { type: 'string' }, languages: { type: 'string' } },
    });
    const { into, languages } = values;
    return {
      words: positionals,
      into,
      languages: languages === undefined ? undefined : languagesIn(languages),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw importError({ file: args.join(' ') }, usage());
  }
};
