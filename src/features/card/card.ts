import { strings } from '../../site/i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import { orientationOf, type OrientationNumber, type PriorityNumber } from '../../plan/number.ts';
import { removedAt, type PlanLookup } from '../../plan/lookup.ts';
import type { PlanItem, Translation } from '../../plan/plan.ts';
import { partLanguage } from '../../plan/translation.ts';
import { stateNotices, unofficialNotice } from '../../site/translation-notices.ts';

/** Text with its language. */
interface CardText {
  readonly locale: Locale;
  readonly text: string;
}

/** Content of a card. */
export interface Card {
  readonly item: PlanItem;
  readonly orientation: OrientationNumber;
  /** Number of the item: `3.2`, `3`. */
  readonly numeral: string;
  /** Name of the item: “Priority 3.2: ”. */
  readonly heading: string;
  /** Statement of a priority, title of an orientation. */
  readonly words: CardText;
  /** Tagline of an orientation. */
  readonly more: CardText | undefined;
  /** Priorities of an orientation, with their short titles. */
  readonly priorities: readonly { readonly number: PriorityNumber; readonly short: CardText }[];
  /** Orientation of a priority, with its number. */
  readonly place: CardText | undefined;
  /** Lines about the plan, the publisher and the state of both. */
  readonly origin: readonly string[];
  /** Sentences among them about texts that are behind their source, or not translated. */
  readonly notices: readonly string[];
}

/**
 * Collects the content of a card. That of a removed priority says so.
 *
 * @param lookup - the plan with its look-ups
 * @param item - priority or orientation of the card
 * @param locale - language of the card
 * @returns content of the card
 * @throws {RangeError} where the plan has no such item
 */
export const cardOf = (lookup: PlanLookup, item: PlanItem, locale: Locale): Card => {
  const { plan } = lookup;
  const t = strings(locale);
  const planLine = `${plan.text[locale].title}, ${plan.publisher.name}`;
  if (item.view === 'priority' && removedAt(plan, item.number)) {
    return {
      item,
      orientation: orientationOf(item.number),
      numeral: item.number,
      heading: '',
      words: { locale, text: t.removed.title(item.number) },
      more: undefined,
      priorities: [],
      place: undefined,
      origin: [planLine],
      notices: [],
    };
  }
  const about = (...states: readonly (Translation | undefined)[]) => {
    const notices = stateNotices(locale, states);
    const origin = [
      planLine,
      ...(plan.status === 'ended' ? [t.card.ended] : []),
      ...unofficialNotice(locale),
      ...notices,
    ];
    return { origin, notices };
  };
  if (item.view === 'priority') {
    const priority = lookup.priority(item.number);
    const own = priority.text[locale];
    const parent = lookup.orientation(priority.orientation);
    const parentText = parent.text[locale];
    return {
      item,
      orientation: parent.number,
      numeral: item.number,
      heading: t.priority.heading(item.number),
      words: { locale: partLanguage(own, 'statement'), text: own.statement },
      more: undefined,
      priorities: [],
      place: {
        locale: partLanguage(parentText, 'title'),
        text: `${parent.number} ${parentText.title}`,
      },
      ...about(own.states.statement, parentText.states.title),
    };
  }
  const orientation = lookup.orientation(item.number);
  const priorities = lookup.prioritiesOf(orientation);
  const own = orientation.text[locale];
  return {
    item,
    orientation: item.number,
    numeral: String(item.number),
    heading: t.orientation.heading(item.number),
    words: { locale: partLanguage(own, 'title'), text: own.title },
    more: { locale: partLanguage(own, 'tagline'), text: own.tagline },
    priorities: priorities.map(({ number, text }) => ({
      number,
      short: { locale: partLanguage(text[locale], 'short'), text: text[locale].short },
    })),
    place: undefined,
    ...about(
      own.states.title,
      own.states.tagline,
      ...priorities.map(({ text }) => text[locale].states.short),
    ),
  };
};

/**
 * Returns the name of a card, for the title of its frame.
 *
 * @param card - content of the card
 * @returns its heading and its text
 */
export const cardName = ({ heading, words }: Card): string => heading + words.text;
