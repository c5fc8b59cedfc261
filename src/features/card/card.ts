import { strings } from '../../site/i18n/index.ts';
import { coloursOf, type Palette } from '../../site/styles/tokens.ts';
import { titleParts, type TitleParts } from '../../site/title-parts.ts';
import type { Locale } from '../../plan/locale.ts';
import { orientationOf, type OrientationNumber, type PriorityNumber } from '../../plan/number.ts';
import { isDrawnWhole, removedAt, type PlanLookup } from '../../plan/lookup.ts';
import type { CardPage } from '../../plan/pages.ts';
import type { Priority, Translation } from '../../plan/plan.ts';
import { numbered, numeralOf, type ShownNumber } from '../../plan/shown-number.ts';
import { labelOf } from '../../plan/label.ts';
import { partLanguage } from '../../plan/translation.ts';
import { itemName } from '../../site/item-name.ts';
import { cardKey } from '../../site/urls.ts';
import { otherPlanLines } from '../../site/other-plans.ts';
import { planAndPublisher } from '../../site/plan-and-publisher.ts';
import { statusWords } from '../../site/plan-status.ts';
import { stateNotices, unofficialNotice } from '../../site/translation-notices.ts';

/** Text with its language. */
export interface CardText {
  readonly locale: Locale;
  readonly text: string;
}

/** Priority in a list or a wall, by its label. */
export interface CardPriority {
  readonly number: PriorityNumber;
  readonly shown: ShownNumber | undefined;
  readonly label: CardText;
}

/** Orientation in the wall of the whole plan. */
export interface CardColumn {
  readonly number: OrientationNumber;
  readonly shown: ShownNumber | undefined;
  readonly title: CardText;
  /** Its blocks; none in a plan with too many priorities to draw. */
  readonly priorities: readonly CardPriority[];
}

/** Mark of an orientation, and the number of an item of it where it has one that can be drawn. */
export interface CardFigure {
  readonly orientation: OrientationNumber;
  readonly numeral: ShownNumber | undefined;
}

/** Content of a card. */
export interface Card {
  /** Page that the card stands for: the home page for the whole plan. */
  readonly page: CardPage;
  /** Name in `data-card`: `3.2`, `3`, `plan`. */
  readonly key: string;
  /** `id` of the plan. */
  readonly plan: string;
  /** Mark and numeral; `undefined` for the whole plan. */
  readonly figure: CardFigure | undefined;
  /** What the item is called: “Priority 3.2”; its title where it has no number. */
  readonly name: string;
  /** The same before its text: “Priority 3.2: ”; empty where it has no number. */
  readonly heading: string;
  /** Statement of a priority, title of an orientation or of the plan. */
  readonly words: CardText;
  /** Title of the plan, divided at its years; `undefined` for an item. */
  readonly title: TitleParts | undefined;
  /** Tagline of an orientation, subtitle of the plan. */
  readonly more: CardText | undefined;
  /** Priorities of an orientation, with their labels. */
  readonly priorities: readonly CardPriority[];
  /** Wall of the whole plan: its orientations. */
  readonly columns: readonly CardColumn[];
  /** Colours of its site. */
  readonly colours: Palette;
  /** Orientation of a priority, with its number. */
  readonly place: CardText | undefined;
  /** Lines about the plan, the publisher and the state of both. */
  readonly origin: readonly string[];
  /** Sentences among them about texts that are behind their source, or not translated. */
  readonly notices: readonly string[];
}

/** Most orientations on the card of a plan: with more, it would be higher than frames are let grow. */
const MAX_COLUMNS = 30;

const listed = ({ number, text }: Priority, locale: Locale): CardPriority => ({
  number,
  shown: text[locale].shown,
  label: labelOf(text[locale]),
});

/**
 * Collects the content of a card. That of a removed priority says so.
 *
 * @param lookup - the plan with its look-ups
 * @param page - page that the card stands for
 * @param locale - language of the card
 * @returns content of the card
 * @throws {RangeError} where the plan has no such item
 */
export const cardOf = (lookup: PlanLookup, page: CardPage, locale: Locale): Card => {
  const { plan } = lookup;
  const t = strings(locale, plan.levels);
  const whole = plan.text[locale];
  const base = {
    page,
    key: cardKey(page),
    plan: plan.id,
    heading: '',
    title: undefined,
    more: undefined,
    priorities: [],
    columns: [],
    colours: coloursOf(plan),
    place: undefined,
  };
  const planLine = planAndPublisher(plan, locale);
  const removed = page.view === 'priority' ? removedAt(plan, page.number) : undefined;
  if (removed) {
    const title = t.removed.title(removed.shown);
    return {
      ...base,
      figure: { orientation: orientationOf(removed.number), numeral: numeralOf(removed.shown) },
      name: removed.shown === undefined ? title : t.priority.name(removed.shown),
      words: { locale, text: title },
      origin: [planLine],
      notices: [],
    };
  }
  const about = (line: string | undefined, ...states: readonly (Translation | undefined)[]) => {
    const notices = stateNotices(t, states);
    const origin = [
      ...(line === undefined ? [] : [line]),
      ...statusWords(plan, t.card),
      ...otherPlanLines(plan, locale),
      ...unofficialNotice(plan, locale),
      ...notices,
    ];
    return { origin, notices };
  };
  if (page.view === 'home') {
    const titleLocale = partLanguage(whole, 'title');
    const areDrawn = isDrawnWhole(plan);
    const shown = plan.orientations.length > MAX_COLUMNS ? [] : plan.orientations;
    const count = t.home.lead(plan.orientations.length, plan.priorities.length);
    const columns = shown.map((orientation): CardColumn => {
      const text = orientation.text[locale];
      const priorities = areDrawn ? lookup.prioritiesOf(orientation) : [];
      return {
        number: orientation.number,
        shown: text.shown,
        title: { locale: partLanguage(text, 'title'), text: text.title },
        priorities: priorities.map((priority) => listed(priority, locale)),
      };
    });
    return {
      ...base,
      figure: undefined,
      name: whole.title,
      words: { locale: titleLocale, text: whole.title },
      title: titleParts(whole.title, plan, titleLocale),
      more: whole.subtitle
        ? { locale: partLanguage(whole, 'subtitle'), text: whole.subtitle }
        : shown.length === 0
          ? { locale, text: count }
          : undefined,
      columns,
      ...about(
        plan.publisher?.name,
        whole.states.title,
        whole.states.subtitle,
        ...shown.map(({ text }) => text[locale].states.title),
        ...(areDrawn && shown.length > 0
          ? plan.priorities.map(({ text }) => labelOf(text[locale]).state)
          : []),
      ),
    };
  }
  if (page.view === 'priority') {
    const priority = lookup.priority(page.number);
    const own = priority.text[locale];
    const parent = lookup.orientation(priority.orientation);
    const parentText = parent.text[locale];
    return {
      ...base,
      figure: { orientation: parent.number, numeral: numeralOf(own.shown) },
      name: itemName(lookup, page, locale).text,
      heading: t.priority.heading(own.shown),
      words: { locale: partLanguage(own, 'statement'), text: own.statement },
      place: {
        locale: partLanguage(parentText, 'title'),
        text: numbered(parentText.shown, parentText.title),
      },
      ...about(planLine, own.states.statement, parentText.states.title),
    };
  }
  const orientation = lookup.orientation(page.number);
  const priorities = lookup.prioritiesOf(orientation);
  const own = orientation.text[locale];
  return {
    ...base,
    figure: { orientation: page.number, numeral: numeralOf(own.shown) },
    name: itemName(lookup, page, locale).text,
    heading: t.orientation.heading(own.shown),
    words: { locale: partLanguage(own, 'title'), text: own.title },
    more:
      own.tagline === undefined
        ? undefined
        : { locale: partLanguage(own, 'tagline'), text: own.tagline },
    priorities: priorities.map((priority) => listed(priority, locale)),
    ...about(
      planLine,
      own.states.title,
      own.states.tagline,
      ...priorities.map(({ text }) => labelOf(text[locale]).state),
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

/**
 * Tells whether the heading of a card is seen, and not only heard: where no numeral says the same.
 *
 * @param card - content of the card
 * @returns `true` for a number that is too long to be drawn
 */
export const isHeadingSeen = ({ figure, heading }: Pick<Card, 'figure' | 'heading'>): boolean =>
  heading !== '' && figure?.numeral === undefined;
