import { brandMessages } from './messages/brand.ts';
import { fieldsMessages } from './messages/fields.ts';
import { filesMessages } from './messages/files.ts';
import { linksMessages } from './messages/links.ts';
import { remindersMessages } from './messages/reminders.ts';
import { withFrenchColons, type Sentence } from './messages/sentence.ts';
import { textsMessages } from './messages/texts.ts';
import { warningMessages } from './messages/warnings.ts';
import { yamlMessages } from './messages/yaml.ts';

export type { Sentence } from './messages/sentence.ts';

const sentences = {
  ...filesMessages,
  ...yamlMessages,
  ...fieldsMessages,
  ...linksMessages,
  ...textsMessages,
  ...warningMessages,
  ...remindersMessages,
  ...brandMessages,
} as const satisfies Record<string, Sentence>;

/**
 * Messages to editors, by kind of issue: what is wrong, and what to write instead. Each takes what was
 * found.
 */
export const issueMessages = Object.fromEntries(
  Object.entries(sentences).map(([key, make]) => [key, withFrenchColons(make)]),
) as typeof sentences;

/**
 * Joins names for a message.
 *
 * @param names - names of files, fields or values
 * @returns the names, separated by commas
 */
export const nameList = (names: readonly string[]): string => names.join(', ');
