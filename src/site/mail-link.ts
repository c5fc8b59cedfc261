/** A message for the reader to address and send. */
export interface Message {
  readonly subject: string;
  /** Paragraphs and lines, in order; an empty one stands for an empty line. */
  readonly lines: readonly string[];
}

/** Mail programs end the lines of a message in this way: RFC 6068, section 5. */
const END_OF_LINE = '\r\n';

/**
 * Writes a link that opens a message in the reader's own mail program, without an addressee.
 *
 * @param message - subject and lines
 * @returns address with the scheme `mailto`
 * @example mailLink({ subject: 'À lire', lines: ['a', 'b'] }) // 'mailto:?subject=%C3%80%20lire&body=a%0D%0Ab'
 */
export const mailLink = ({ subject, lines }: Message): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join(END_OF_LINE))}`;
