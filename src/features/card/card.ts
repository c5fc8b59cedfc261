import { drawMark } from '../../site/drawing/mark.ts';
import { strings } from '../../site/i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { PlanItem } from '../../plan/plan.ts';

/** Words in the language that they are in. */
interface Words {
  readonly locale: Locale;
  readonly text: string;
}

/** What a card says. */
export interface Card {
  readonly subject: PlanItem;
  readonly orientation: OrientationNumber;
  /** As it is read and written: `3.2`, `3`. */
  readonly numeral: string;
  /** Name of what the card is of: “Priority 3.2: ”. */
  readonly heading: string;
  /** The statement of a priority, the title of an orientation. */
  readonly words: Words;
  /** The tagline of an orientation. */
  readonly more: Words | undefined;
  /** The priorities of an orientation, by their short titles. */
  readonly priorities: readonly { readonly number: PriorityNumber; readonly short: Words }[];
  /** The orientation of a priority, with its number. */
  readonly place: Words | undefined;
  /** Whose words these are, and what is to be known of them; one sentence or more. */
  readonly origin: readonly string[];
}

/**
 * The card of a priority or an orientation, in one language.
 *
 * @throws {RangeError} where the plan has no such number
 */
export const cardOf = (lookup: PlanLookup, subject: PlanItem, locale: Locale): Card => {
  const { plan } = lookup;
  const t = strings(locale);
  const origin = [
    `${plan.text[locale].title}, ${plan.publisher.name}`,
    ...(plan.status === 'ended' ? [t.card.ended] : []),
    ...(t.unofficial === '' ? [] : [t.unofficial]),
  ];
  if (subject.view === 'priority') {
    const priority = lookup.priority(subject.number);
    const own = priority.text[locale];
    const parent = lookup.orientation(priority.orientation);
    const parentText = parent.text[locale];
    return {
      subject,
      orientation: parent.number,
      numeral: subject.number,
      heading: t.priority.heading(subject.number),
      words: { locale: own.locale, text: own.statement },
      more: undefined,
      priorities: [],
      place: { locale: parentText.locale, text: `${parent.number} ${parentText.title}` },
      origin,
    };
  }
  const orientation = lookup.orientation(subject.number);
  const own = orientation.text[locale];
  return {
    subject,
    orientation: subject.number,
    numeral: String(subject.number),
    heading: t.orientation.heading(subject.number),
    words: { locale: own.locale, text: own.title },
    more: { locale: own.locale, text: own.tagline },
    priorities: lookup.prioritiesOf(orientation).map(({ number, text }) => ({
      number,
      short: { locale: text[locale].locale, text: text[locale].short },
    })),
    place: undefined,
    origin,
  };
};

/** What a card is called where it is framed: its number and its words. */
export const cardName = ({ heading, words }: Card): string => heading + words.text;

/** As narrow as a frame is made for, in CSS pixels: as high as this needs, nothing is cut at any width. */
export const NARROW = 320;
/** Average width of a character of a card's type, in ems: more than it is in the widest serif that systems
    fall back on (DejaVu), so that nothing is cut. */
const ADVANCE = 0.64;
/** A card is no lower: `card.css`. */
const LEAST = 200;
/** From this width on, mark and numeral stand beside the words: 34em in `card.css`. */
const SIDE_BY_SIDE = 34 * 17;

/**
 * The height that a frame needs to show a card whole without any script, in CSS pixels.
 *
 * @param width - of the frame in CSS pixels, from 280
 */
export const cardHeight = (card: Card, width: number): number => {
  const beside = width >= SIDE_BY_SIDE;
  const mark = drawMark(card.orientation);
  const module = beside ? 24 : 21;
  const figure = (mark.width + 1 + card.numeral.length * 2.3) * module;
  const inner = width - 44 - (beside ? figure + 40 : 0);
  const lines = (text: string, size: number, leading: number) =>
    Math.ceil((text.length * size * ADVANCE) / inner + 0.4) * size * leading;
  const list = card.priorities.map(({ short }) => Math.max(44, lines(short.text, 17, 1.3) + 9));
  const words = [
    lines(card.words.text, card.more ? 23 : 19, 1.36) + 12,
    card.more ? lines(card.more.text, 17, 1.4) + 10 : 0,
    ...list,
    card.place ? lines(card.place.text, 14.4, 1.4) : 0,
    ...card.origin.map((text) => lines(text, 14.4, 1.4)),
    56,
  ].reduce((sum, part) => sum + part, 0);
  // On a narrow card a wide mark may stand above its numeral.
  const narrow = figure > inner ? (mark.height + 3) * module : Math.max(3, mark.height) * module;
  const standing = Math.max(3, mark.height) * module + 32;
  return Math.ceil(beside ? Math.max(words, standing, LEAST) + 10 : narrow + 30 + words);
};
