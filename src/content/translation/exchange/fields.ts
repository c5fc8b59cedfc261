import { LABEL_MAX } from '../../../plan/label.ts';
import { DESCRIPTION_MAX, SUBJECT_MAX } from '../../frontmatter.ts';
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

/** A YAML file that is a list, with what tells its entries apart. */
export interface EntryList {
  readonly file: string;
  readonly keyOf: (entry: object) => string;
  readonly paths: readonly EntryPath[];
}

const field = (entry: object, name: string): string => String(Reflect.get(entry, name));

/** Texts of the YAML files that are lists. */
export const ENTRY_LISTS = {
  term: {
    file: 'glossary.yaml',
    keyOf: (entry) => field(entry, 'id'),
    paths: [['term'], ['definition'], ['source']],
  },
  relation: {
    file: 'relations.yaml',
    keyOf: (entry) => [Reflect.get(entry, 'between')].flat().join('-'),
    paths: [['why']],
  },
  continuity: {
    file: 'continuity.yaml',
    keyOf: (entry) => `from-${field(entry, 'from')}`,
    paths: [['why']],
  },
  removed: {
    file: 'removed.yaml',
    keyOf: (entry) => `removed-${field(entry, 'number')}`,
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
