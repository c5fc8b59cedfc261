const FRONT_MATTER = /^(---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Parts of an MDX file. */
export interface SplitText {
  /** Front matter, with the lines around it. */
  readonly head: string;
  /** YAML of the front matter. */
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly yamlStart: number;
  /** What follows the front matter. */
  readonly body: string;
}

/**
 * Splits an MDX file into front matter and body.
 *
 * @param text - of the file, without byte-order mark
 * @returns its parts, or `undefined` where it has no front matter
 */
export const splitText = (text: string): SplitText | undefined => {
  const [head, first = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  return head === undefined
    ? undefined
    : { head, yaml, yamlStart: first.length, body: text.slice(head.length) };
};
