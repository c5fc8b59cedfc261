import { create } from 'xmlbuilder2';
import { writeXml } from '../../content/write-xml.ts';
import { formatPeriod } from '../../site/i18n/format.ts';
import { strings } from '../../site/i18n/index.ts';
import { isWholeDate, periodOf } from '../../plan/dates.ts';
import { detailPairs } from '../../plan/details.ts';
import { labelOf } from '../../plan/label.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Orientation, Priority } from '../../plan/plan.ts';
import { plainText } from '../../plan/prose.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Urls } from '../../site/urls.ts';
import { itemId } from './identifiers.ts';
import { relationLabel } from '../../site/relation-label.ts';
import { stateIn, statesIn } from '../../plan/translation.ts';
import { otherPlansOf } from '../../site/other-plans.ts';
import { originOf } from '../../site/origin.ts';
import { statusWords } from '../../site/plan-status.ts';
import { stateNotices, unofficialNotice } from '../../site/translation-notices.ts';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';

/** Sentences of one element, one per line. */
const joinLines = (sentences: readonly string[]): string => sentences.join('\n');

/**
 * Writes the plan in the Strategy Markup Language, Part 1 (ISO 17469-1), in one language:
 * orientations are goals, priorities their objectives. Identifiers are the same in both languages.
 *
 * @param lookup - the plan
 * @param locale - language of the document
 * @param urls - addresses of the site
 * @returns an XML document
 * @see https://stratml.us
 */
export const planStratml = (lookup: PlanLookup, locale: Locale, urls: Urls): string => {
  const { plan } = lookup;
  const t = strings(locale, plan.levels);
  const text = plan.text[locale];
  const period = periodOf(plan);

  const relationsOf = (priority: Priority) =>
    lookup
      .relatedTo(priority.number)
      .map(({ priority: other, relation }) =>
        t.plain.related(
          other.text[locale].shown,
          labelOf(other.text[locale]).text,
          t.plain.reason(relationLabel(t, relation, priority, locale), relation.why[locale]),
        ),
      );

  const objective = (priority: Priority) => {
    const { number } = priority;
    const own = priority.text[locale];
    return {
      // The name of an objective is optional: none is made up of its statement.
      ...(own.short !== undefined && { Name: own.short }),
      Description: own.statement,
      Identifier: itemId({ view: 'priority', number }, plan),
      ...(own.shown !== undefined && { SequenceIndicator: own.shown }),
      OtherInformation: joinLines([
        ...stateNotices(t, [
          ...statesIn(own),
          ...lookup
            .relatedTo(number)
            .map(({ relation }) => stateIn(plan.languages, locale, relation.translation)),
        ]),
        t.plain.page(urls.absolute({ view: 'priority', number }, locale)),
        ...detailPairs(own.details).map(([label, value]) => t.plain.detail(label, value)),
        ...relationsOf(priority),
      ]),
    };
  };

  const goal = (orientation: Orientation) => {
    const { number } = orientation;
    const own = orientation.text[locale];
    return {
      Name: own.title,
      ...(own.tagline !== undefined && { Description: own.tagline }),
      Identifier: itemId({ view: 'orientation', number }, plan),
      ...(own.shown !== undefined && { SequenceIndicator: own.shown }),
      OtherInformation: joinLines([
        ...stateNotices(t, statesIn(own)),
        t.plain.page(urls.absolute({ view: 'orientation', number }, locale)),
      ]),
      Objective: lookup.prioritiesOf(orientation).map(objective),
    };
  };

  return writeXml(
    create(
      { version: '1.0', encoding: 'UTF-8' },
      {
        StrategicPlan: {
          '@xmlns': NAMESPACE,
          Name: text.title,
          Description: joinLines([
            ...(text.subtitle === undefined ? [] : [text.subtitle]),
            ...(period ? [t.plain.period(formatPeriod(period, locale))] : []),
            ...(text.preamble.length > 0 ? [plainText(text.preamble)] : []),
          ]),
          OtherInformation: joinLines([
            ...unofficialNotice(plan, locale),
            ...stateNotices(t, [
              ...statesIn(text),
              stateIn(plan.languages, locale, plan.rightsTranslation),
            ]),
            ...statusWords(plan, t.card),
            originOf(plan, locale),
            ...otherPlansOf(plan).map(
              ({ role, other }) =>
                `${t.continuity[role]} ${other.text[locale]}, ${other.url[locale]}`,
            ),
            ...(plan.rights ? [plan.rights[locale]] : []),
          ]),
          StrategicPlanCore: {
            // The format has no plan without a name of its organization; an empty one is not known.
            Organization: { Name: plan.publisher?.name ?? '' },
            Goal: plan.orientations.map(goal),
          },
          AdministrativeInformation: {
            // The format has whole dates alone.
            ...(isWholeDate(plan.published) && { PublicationDate: plan.published }),
            Source: urls.absolute({ view: 'home' }, locale),
          },
        },
      },
    ),
    { prettyPrint: true },
  );
};
