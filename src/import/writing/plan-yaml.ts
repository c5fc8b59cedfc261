import { stringify } from 'yaml';
import { levelsOf } from '../../plan/levels.ts';
import { slugOf } from '../../plan/slug.ts';
import type { Imported, OutlineFacts } from '../outline.ts';

/** Start of the line of a gap, which the check of the content lists. */
export const GAP = '# À fournir / To be supplied:';

const field = (name: string, value: unknown): string =>
  stringify({ [name]: value }, { lineWidth: 0, singleQuote: true }).trimEnd();

const listed = (name: string, values: readonly string[]): string =>
  `${name}: [${values.join(', ')}]`;

/** The field of a fact, or a gap with what to write. */
const known = (name: string, value: unknown, example: string): string =>
  value === undefined ? `${GAP} ${example}` : field(name, value);

const given = (name: string, value: unknown): readonly string[] =>
  value === undefined ? [] : [field(name, value)];

const publisherLines = ({ publisher, address }: OutlineFacts): readonly string[] => {
  const url = address === undefined ? 'https://…' : address.replace(/^(?!https?:)/, 'https://');
  if (!publisher) return [`${GAP} publisher: {name: "…", url: "${url}"}`];
  return [
    'publisher:',
    `  ${field('name', publisher.name)}`,
    `  ${known('url', publisher.url, `url: "${url}"`)}`,
  ];
};

/** What the original calls its levels, where a plan may call them so. */
const levelLines = ({ levels }: OutlineFacts): readonly string[] => {
  const known = levelsOf([levels?.group, levels?.item]);
  return known ? [listed('levels', known)] : [];
};

/** Most characters of an identifier that is made from a title. */
const ID_MAX = 40;

/**
 * Names a plan: by its own identifier, else by its years, else by its title.
 *
 * @param facts - what the original says
 * @param title - of the plan
 * @returns an identifier for `plan.yaml`
 * @example planId({ start: '2021', end: '2025' }, 'Plan') // '2021-2025'
 */
export const planId = ({ id, start, end }: OutlineFacts, title: string): string => {
  const years = [start, end].filter((each) => each !== undefined);
  return (
    id ?? (slugOf(slugOf(years.length > 0 ? years.join('-') : title).slice(0, ID_MAX)) || 'plan')
  );
};

/**
 * Writes `plan.yaml`. What the original does not say is a comment that the check lists.
 *
 * @param imported - what was read
 * @returns the file
 */
export const planYaml = ({ facts, outlines }: Imported): string => {
  const [source, translation] = outlines;
  const languages = [source.locale, ...(translation ? [translation.locale] : [])];
  return [
    field('id', planId(facts, source.title ?? '')),
    listed('languages', languages),
    ...(translation
      ? [known('translation', facts.translation, 'translation: official | unofficial')]
      : []),
    ...levelLines(facts),
    known('start', facts.start, "start: '2026'"),
    known('end', facts.end, "end: '2030'"),
    known('published', facts.published, "published: '2026-01-31'"),
    known('status', facts.status, 'status: current | ended | draft'),
    ...publisherLines(facts),
    ...given('site', facts.site),
    ...given('source', facts.source),
    ...given('predecessor', facts.predecessor),
    ...given('successor', facts.successor),
    ...given('rights', facts.rights),
    '',
  ].join('\n');
};
