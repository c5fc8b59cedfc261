import type { MessageDetails, Messages } from '../../site/client/messages.ts';
import { FACETS } from '../../site/search-url.ts';
import type { Strings } from '../../site/i18n/index.ts';

type SearchStrings = Strings['search'];

/** Names of the messages in the search page for its script. */
export const MESSAGE_NAMES = [
  'title',
  'busy',
  'one',
  'other',
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
