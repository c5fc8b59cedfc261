import { z } from 'zod';
import { LABEL_MAX } from '../../../plan/label.ts';
import { DESCRIPTION_MAX, SUBJECT_MAX } from '../../frontmatter.ts';
import { continuityKey, relationKey } from '../items.ts';
import { fieldUnitsOf, type TextKind } from '../units.ts';

// What a translator is given. A new field of front matter that has a record is in `../units.ts` already;
// any other is one line here.

/** A field of front matter with words. */
export interface Field {
  readonly name: string;
  /** Most characters of each text. */
  readonly max?: number | undefined;
  /** Whether it is a list that each language has its own of: its items are not translated one by one. */
  readonly isFree: boolean;
}

/** Most characters of a text, by field. */
const LIMITS: Readonly<Record<string, number>> = {
  short: LABEL_MAX,
  description: DESCRIPTION_MAX,
  subjects: SUBJECT_MAX,
};

/** Fields without a record of what they were made from. */
const UNRECORDED = {
  plan: [],
  orientations: ['number'],
  priorities: ['number', 'keywords'],
  pages: [],
} as const satisfies Record<TextKind, readonly string[]>;

/** Lists that each language has its own of. */
const FREE: readonly string[] = ['keywords'];

/**
 * Lists the fields of front matter that are translated.
 *
 * @param kind - of the file
 * @returns the fields, those with a record first
 */
export const fieldsOf = (kind: TextKind): readonly Field[] =>
  [...fieldUnitsOf(kind), ...UNRECORDED[kind]].map((name) => ({
    name,
    max: LIMITS[name],
    isFree: FREE.includes(name),
  }));

/** Names of the fields from an entry of a YAML file to a text by language, or to a list of such. */
type EntryPath = readonly string[];

/** A YAML file that is a list. */
export interface EntryList {
  /** Tells its entries apart; nothing for what is no such entry. */
  readonly keyOf: (entry: unknown) => string | undefined;
  readonly paths: readonly EntryPath[];
}

/** Reads the key of an entry as it is written. */
const keyed =
  <S extends z.ZodType>(schema: S, keyOf: (data: z.infer<S>) => string): EntryList['keyOf'] =>
  (entry) => {
    const { data } = schema.safeParse(entry);
    return data === undefined ? undefined : keyOf(data);
  };

const name = z.string();

/** Texts of the YAML files that are lists. */
export const ENTRY_LISTS = {
  term: {
    keyOf: keyed(z.object({ id: name }), ({ id }) => id),
    paths: [['term'], ['definition'], ['source']],
  },
  relation: { keyOf: keyed(z.object({ between: z.array(name) }), relationKey), paths: [['why']] },
  continuity: { keyOf: keyed(z.object({ from: name }), continuityKey), paths: [['why']] },
  removed: {
    keyOf: keyed(z.object({ number: name }), ({ number }) => `removed-${number}`),
    paths: [['why']],
  },
} as const satisfies Record<string, EntryList>;

/** Texts of `plan.yaml` by language: that with a record, then those without. */
export const FACT_PATHS: readonly EntryPath[] = [
  ['rights'],
  ['source', 'title'],
  ['predecessor', 'title'],
  ['successor', 'title'],
  ['privacy', 'title'],
];
