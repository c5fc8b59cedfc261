// In plain JavaScript, so that the editor in the browser makes the same digest at once.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainWording } from '../../plan/typography.ts';

/**
 * Digits of a digest. A digest is only compared with the one of the same text in an earlier wording:
 * one change in four billion (16 ** 8) would go unseen.
 */
const DIGITS = 8;

/** Form of a digest. */
export const DIGEST = new RegExp(`^[0-9a-f]{${DIGITS}}$`);

/**
 * Makes the digest of a text that a translation is made from. Typography makes no difference.
 *
 * @param parts - the text, as written; several parts for a list
 * @returns lower-case hexadecimal digits
 * @example digestOf("L'aube :") === digestOf('L’aube\u00a0:') // true
 */
export const digestOf = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.map(plainWording).join('\n')))).slice(0, DIGITS);

/** Digest of no text at all. */
export const NO_TEXT = digestOf('');
