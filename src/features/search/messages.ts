import { parseMessages, type MessageDetails, type Messages } from '../../site/client/messages.ts';
import { FACETS } from '../../site/search-url.ts';
import type { Strings } from '../../site/i18n/index.ts';

type SearchStrings = Strings['search'];

/** Names of the messages in the search page for its script. */
export const MESSAGE_NAMES = [
  'title',
  'busy',
  'one',
  'other',
  'shown',
  'inOrientation',
  ...FACETS,
  'literally',
  'quoted',
  'missingOne',
  'missingOther',
  'unmentioned',
  'slip',
  'family',
  'beginning',
  'foreignOne',
  'foreignOther',
  'foreign',
  'hint',
  'hintLetter',
  'hintSign',
  'noNumber',
  'nothing',
  'everywhere',
  'suggestions',
  'unavailable',
  'unsupported',
  'failed',
  'subjects',
  'orientation',
  'plan',
  'term',
  'page',
  'stale',
  'missing',
] as const satisfies readonly (
  | keyof SearchStrings['messages']
  | keyof SearchStrings['kinds']
  | 'title'
  | 'subjects'
  | 'stale'
  | 'missing'
)[];

/** Name of one message of the search page. */
export type MessageName = (typeof MESSAGE_NAMES)[number];

/** Messages of the search page in its language. */
export type SearchMessages = Messages<MessageName>;

/** Formats one message. Details are inserted as text. */
export type Say = (name: MessageName, details?: MessageDetails) => string;

/**
 * Writes the messages for the page, one a line: their names are in the script.
 *
 * @param messages - messages by name, of one line each
 * @returns lines in the order of `MESSAGE_NAMES`
 */
export const writeMessages = (messages: SearchMessages): string =>
  MESSAGE_NAMES.map((name) => messages[name]).join('\n');

/**
 * Reads the messages of the page: the inverse of `writeMessages`.
 *
 * @param text - lines in the order of `MESSAGE_NAMES`
 * @returns messages by name
 * @throws {Error} where there are fewer lines than names
 */
export const readMessages = (text: string): SearchMessages => {
  const lines = text.split('\n');
  const entries = MESSAGE_NAMES.map((name, place) => [name, lines[place]]);
  return parseMessages(Object.fromEntries(entries), MESSAGE_NAMES);
};
