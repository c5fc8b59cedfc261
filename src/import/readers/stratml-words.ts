import { childrenOf, ownText, textOf, type XmlElement } from '../../content/xml.ts';
import type { Locale, Localized } from '../../plan/locale.ts';
import { cleanLine, cleanParagraphs } from '../clean-text.ts';
import type { OutlineBlock, OutlineDetail } from '../outline.ts';

// Elements of StratML that a plan has no place for: their words stand under the name of the element.

const LABELS: Readonly<Record<string, Localized>> = {
  Acronym: { fr: 'Sigle', en: 'Acronym' },
  ActualResult: { fr: 'Résultat', en: 'Actual result' },
  Description: { fr: 'Description', en: 'Description' },
  EndDate: { fr: 'Fin', en: 'End date' },
  MeasurementDimension: { fr: 'Mesure', en: 'Measurement dimension' },
  Mission: { fr: 'Mission', en: 'Mission' },
  Name: { fr: 'Nom', en: 'Name' },
  NumberOfUnits: { fr: 'Nombre', en: 'Number of units' },
  Organization: { fr: 'Organisme', en: 'Organization' },
  OtherInformation: { fr: 'Autres renseignements', en: 'Other information' },
  PerformanceIndicator: { fr: 'Indicateur', en: 'Performance indicator' },
  Relationship: { fr: 'Lien', en: 'Relationship' },
  Role: { fr: 'Rôle', en: 'Role' },
  Stakeholder: { fr: 'Partie prenante', en: 'Stakeholder' },
  StartDate: { fr: 'Début', en: 'Start date' },
  TargetResult: { fr: 'Cible', en: 'Target result' },
  UnitOfMeasurement: { fr: 'Unité', en: 'Unit of measurement' },
  Value: { fr: 'Valeur', en: 'Value' },
  Vision: { fr: 'Vision', en: 'Vision' },
};

/** Elements that identify an element for programs. */
const TECHNICAL = new Set(['Identifier', 'ReferentIdentifier', 'id']);
/** Elements whose words need no label beside that of the element they are in. */
const PLAIN = new Set([
  'Name',
  'Description',
  'OtherInformation',
  'DescriptorName',
  'DescriptorValue',
]);

/**
 * Names an element for readers.
 *
 * @param name - local name of the element
 * @param locale - language of the document
 * @returns its label; the words of the name itself where it has none
 * @example labelOf('TargetResult', 'en') // 'Target result'
 */
export const labelOf = (name: string, locale: Locale): string =>
  LABELS[name]?.[locale] ?? name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** Words of an element, one line a text, each under the name of its inner element where that says more. */
const linesOf = (element: XmlElement, locale: Locale): readonly string[] => {
  if (TECHNICAL.has(element.name)) return [];
  const own = cleanParagraphs(ownText(element), locale);
  const inner = childrenOf(element);
  // A name and its description are one text.
  const [name, description] = ['Name', 'Description'].map((each) =>
    cleanLine(textOf(inner.find((child) => child.name === each)), locale),
  );
  const isPair =
    name !== '' && description !== '' && name !== undefined && description !== undefined;
  const rest = inner.filter(
    (child) => !isPair || (child.name !== 'Name' && child.name !== 'Description'),
  );
  return [
    ...own,
    ...(isPair ? [`${name} – ${description}`] : []),
    ...rest.flatMap((child) =>
      linesOf(child, locale).map((line) =>
        PLAIN.has(child.name) ? line : `${labelOf(child.name, locale)}: ${line}`,
      ),
    ),
  ];
};

/**
 * Returns the words of an element as a detail of an item.
 *
 * @param element - any element
 * @param locale - language of the document
 * @returns one detail under the name of the element; none for an element without words
 */
export const detailsIn = (element: XmlElement, locale: Locale): readonly OutlineDetail[] => {
  const lines = linesOf(element, locale);
  const [only] = lines;
  if (only === undefined) return [];
  return [{ label: labelOf(element.name, locale), value: lines.length === 1 ? only : lines }];
};

/**
 * Returns the words of elements of one name as running text, under that name.
 *
 * @param elements - elements of one name
 * @param locale - language of the document
 * @returns a label and what follows it; nothing for elements without words
 */
export const blocksIn = (
  elements: readonly XmlElement[],
  locale: Locale,
): readonly OutlineBlock[] => {
  const [first] = elements;
  const texts = elements.flatMap((element) => linesOf(element, locale));
  if (!first || texts.length === 0) return [];
  const label: OutlineBlock = { type: 'label', text: labelOf(first.name, locale) };
  return elements.length > 1
    ? [label, { type: 'list', items: texts }]
    : [label, ...texts.map((text): OutlineBlock => ({ type: 'paragraph', text }))];
};

/**
 * Counts the technical identifiers of a document.
 *
 * @param element - its root
 * @returns how many have a value
 */
export const countIdentifiers = (element: XmlElement): number =>
  (TECHNICAL.has(element.name) && textOf(element).trim() !== '' ? 1 : 0) +
  childrenOf(element).reduce((sum, child) => sum + countIdentifiers(child), 0);
