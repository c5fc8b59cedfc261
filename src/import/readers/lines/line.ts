import type { Place } from '../../outline.ts';

/** A paragraph of a document, whatever the format: words on one line, with what their form says. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  /** Level of a heading, from 1. */
  readonly heading?: number | undefined;
  /** Whether the document says that it is its title or its subtitle. */
  readonly role?: 'title' | 'subtitle' | undefined;
  /** Whether it is an item of a list with bullets. */
  readonly isBullet?: boolean | undefined;
  /** Whether it is a footnote of the paragraph before it. */
  readonly isNote?: boolean | undefined;
  /** Level of a number that the program makes and the text does not have, from 1. */
  readonly autoNumber?: number | undefined;
}
