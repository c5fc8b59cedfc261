import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../plan/locale.ts';
import { gapReminders } from '../gaps.ts';
import type { Reporter } from '../issue.ts';
import { issueMessages } from '../issue-messages.ts';
import { characterWarnings } from '../text-warnings.ts';

// Files are small, and read one after the other: waiting for each takes longer than reading it.

/** Maximum size of a file: larger than any text of a plan, so that a wrong file cannot stall the build. */
const MAX_KILOBYTES = 512;

/** Content folder that is read, and what is found in it. */
export interface Place {
  readonly folder: string;
  readonly report: Reporter;
  /** Collects what may be a slip. */
  readonly warn: Reporter;
  /** Collects what is yet to be given. */
  readonly remind: Reporter;
}

/** Returns the code of an error of the file system; throws any other error, which is none of the content. */
const systemCode = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
};

/** Error codes of a path that does not exist. */
const MISSING = ['ENOENT', 'ENOTDIR'];

/** What systems leave in folders, and what people who share them write about them. */
const OTHER_FILES = ['Thumbs.db', 'desktop.ini', 'README.md'];

/**
 * Lists the names in a folder, without files that are none of the plan.
 *
 * @param place - content folder that is read
 * @param inner - path of the folder in it
 * @returns the names; none in a missing folder, `undefined` for an unreadable one
 * @throws any error that is not of the file system
 */
export const namesIn = (place: Place, inner: string): readonly string[] | undefined => {
  try {
    const names = readdirSync(join(place.folder, inner));
    return names.filter((name) => !name.startsWith('.') && !OTHER_FILES.includes(name)).sort();
  } catch (error) {
    const code = systemCode(error);
    if (MISSING.includes(code)) return [];
    place.report({ file: inner === '' ? '.' : inner, message: issueMessages.unreadable(code) });
    return undefined;
  }
};

/** Writes the message about a folder or a file above the maximum size; `undefined` for any other file. */
const fileMessage = (info: Stats): Localized | undefined => {
  if (!info.isFile()) return issueMessages.notAFile();
  if (info.size <= MAX_KILOBYTES * 1024) return undefined;
  return issueMessages.tooLarge(String(Math.ceil(info.size / 1024)), String(MAX_KILOBYTES));
};

/** Reads the bytes of a file, or writes the message about an unreadable one. */
const readBytes = (path: string, file: string): Uint8Array | Localized => {
  try {
    return fileMessage(statSync(path)) ?? readFileSync(path);
  } catch (error) {
    const code = systemCode(error);
    return MISSING.includes(code)
      ? issueMessages.missingFile(file)
      : issueMessages.unreadable(code);
  }
};

/** Decodes UTF-8 bytes, without byte-order mark; `undefined` for any other bytes. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** What Git leaves in a file where two versions meet. */
const CONFLICT = /^(?:<{7}|>{7}) /;

/**
 * Reads the text of a file.
 *
 * @param place - content folder that is read
 * @param file - path in it
 * @returns the text, its lines ended by line feeds, its characters composed; `undefined` for an
 *   unreadable one, which is reported
 */
export const readText = (place: Place, file: string): string | undefined => {
  const bytes = readBytes(join(place.folder, file), file);
  if (!(bytes instanceof Uint8Array)) {
    place.report({ file, message: bytes });
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) {
    place.report({ file, message: issueMessages.encoding() });
    return undefined;
  }
  const lines = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const conflict = lines.split('\n').findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    place.report({ file, line: conflict + 1, message: issueMessages.conflict() });
    return undefined;
  }
  place.warn(...characterWarnings(lines, file));
  place.remind(...gapReminders(lines, file));
  return lines;
};
