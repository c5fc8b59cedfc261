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
 * Checks the messages that a page carries for its script.
 *
 * @param source - parsed JSON or a `dataset`
 * @param names - of the messages that the script uses
 * @returns the same object, typed
 * @throws {Error} if a message is missing or empty
 */
export const parseMessages = <Name extends string>(
  source: unknown,
  names: readonly Name[],
): Messages<Name> => {
  assertMessages(source, names);
  return source;
};

/**
 * Fills the placeholders of a message. A count stays on the line of the word after it.
 *
 * @param message - template with placeholders in braces
 * @param details - values by the name of their placeholder, inserted as they are
 * @returns the message to show; a placeholder without a value stays as it is
 * @example fill('{count} résultats', { count: '5' }) // '5\u00a0résultats'
 */
export const fill = (message: string, details: MessageDetails): string =>
  message
    .replace('{count} ', '{count}\u00a0')
    .replace(/\{(\w+)\}/g, (braces, name: string) => details[name] ?? braces);
