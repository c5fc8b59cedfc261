import { sharedText } from './shared.ts';

/** One orientation as the source prints it; its title is in capitals. */
export interface OfficialOrientation {
  readonly number: number;
  readonly title: string;
  readonly tagline: string;
}

/** The plan as its owner published it, in French. */
export interface OfficialText {
  readonly title: string;
  /** In capitals, as the title is. */
  readonly subtitle: string;
  readonly preamble: readonly string[];
  readonly orientations: readonly OfficialOrientation[];
  /** Statements by number, as printed: `3.2`. */
  readonly statements: ReadonlyMap<string, string>;
}

const ORIENTATION = /^(\d+)\. (.+)$/;
const PRIORITY = /^(\d+\.\d+) (.+)$/;
/** Lines that belong to the layout: the headings of lists, and the address at the end. */
const LAYOUT = ['PRIORITÉS', 'chantier.qc.ca'];

/**
 * Reads the text of the source: one paragraph a line, in the order of the document.
 *
 * @throws {Error} where a line is of no known kind
 */
const parseOfficialText = (text: string): OfficialText => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !LAYOUT.includes(line));
  const [title = '', subtitle = '', ...rest] = lines;

  const preamble: string[] = [];
  const orientations: OfficialOrientation[] = [];
  const statements = new Map<string, string>();
  let opened: { number: number; title: string } | undefined;
  for (const line of rest) {
    const [, orientation, heading = ''] = ORIENTATION.exec(line) ?? [];
    const [, priority, statement = ''] = PRIORITY.exec(line) ?? [];
    if (priority !== undefined) {
      if (statements.has(priority)) throw new Error(`The source has ${priority} twice.`);
      statements.set(priority, statement);
    } else if (orientation !== undefined) {
      opened = { number: Number(orientation), title: heading };
    } else if (opened) {
      orientations.push({ ...opened, tagline: line });
      opened = undefined;
    } else if (orientations.length === 0) {
      preamble.push(line);
    } else {
      throw new Error(`The source has a line of no known kind: ${line}`);
    }
  }
  return { title, subtitle, preamble, orientations, statements };
};

const text = sharedText('source/plan-2021-2025.fr.txt');

/** The official text; `undefined` where the source is not beside the project. */
export const officialText = text === undefined ? undefined : parseOfficialText(text);

/**
 * Undoes what may be normalized in the official text, and nothing else: the apostrophe, which the
 * source types straight, and the dashes of an aside, which it types as spaced hyphens.
 */
export const asTyped = (set: string): string => set.replaceAll('’', "'").replaceAll(' – ', ' - ');

/** The same for a text that is typeset, where spaces beside a dash and around figures do not break. */
export const asTypedFrom = (typeset: string): string => asTyped(typeset.replaceAll('\u00a0', ' '));
