/** Message templates by name, with placeholders in braces. */
export type Messages<Name extends string> = Readonly<Record<Name, string>>;

/** Values by the name of their placeholder. */
export type MessageDetails = Readonly<Record<string, string>>;

function assertMessages<Name extends string>(
  source: unknown,
  names: readonly Name[],
): asserts source is Messages<Name> {
  const found = new Map<string, unknown>(Object.entries(source ?? {}));
  const missing = names.filter((name) => typeof found.get(name) !== 'string' || !found.get(name));
  if (missing.length > 0) throw new Error(`The page has no message ${missing.join(', ')}.`);
}

/**
 * Checks the messages in a page for its script.
 *
 * @param source - parsed JSON or a `dataset`
 * @param names - names of the messages in the script
 * @returns the same object, typed
 * @throws {Error} for a missing or empty message
 */
export const parseMessages = <Name extends string>(
  source: unknown,
  names: readonly Name[],
): Messages<Name> => {
  assertMessages(source, names);
  return source;
};

/**
 * Fills the placeholders of a message. A count stays on one line with the next word.
 *
 * @param message - template with placeholders in braces
 * @param details - values by the name of their placeholder, inserted as they are
 * @returns the message; placeholders without a value do not change
 * @example fill('{count} résultats', { count: '5' }) // '5\u00a0résultats'
 */
export const fill = (message: string, details: MessageDetails): string =>
  message
    .replace('{count} ', '{count}\u00a0')
    .replace(/\{(\w+)\}/g, (braces, name: string) => details[name] ?? braces);
