import { isPriorityNumber } from '../../plan/number.ts';
import type { RelationKind } from '../../plan/relation-kinds.ts';
import { fragments } from '../../site/urls.ts';
import type { LinkChoices } from './link-choices.ts';
import type { LinkGroup } from './link-groups.ts';
import type { LinksMap } from './links-map.ts';

/** What the rules depend on. */
interface Chosen {
  readonly map: LinksMap;
  readonly groups: readonly LinkGroup[];
  readonly choices: LinkChoices;
}

/** Links of the map and of the list, which have the same attributes. */
const PAGE = '.linked';
/** Most nodes with a preview of their links: browsers weigh each of its rules against every line. */
const MAX_PREVIEWED = 75;
const NO_TARGET = ':not(:has(.link-group:target))';
const FADED = '--shown:none;opacity:.1';
const CHOSEN_ORIENTATION = ':has([name="orientation"]:not([value=""]):checked)';

/** Condition that none of some kinds is chosen. */
const noneOf = (kinds: readonly RelationKind[]): string =>
  kinds.length === 0
    ? ''
    : `:not(:has(:is(${kinds.map((kind) => `[value="${kind}"]`).join()}):checked))`;

const rule = (selectors: readonly string[], body: string): string =>
  selectors.length > 0 ? `${selectors.join()}{${body}}` : '';

/** Sets of kinds, each once. */
const distinct = (
  sets: readonly (readonly RelationKind[])[],
): readonly (readonly RelationKind[])[] => [
  ...new Map(sets.map((set) => [set.join(' '), set])).values(),
];

/** Groups without a link to show are left out, but for the one that the reader asked for. */
const emptyGroups = (
  condition: string,
  attribute: string,
  sets: readonly (readonly RelationKind[])[],
  canChoose: boolean,
): readonly string[] =>
  distinct(sets)
    .filter((kinds) => canChoose || kinds.length === 0)
    .map(
      (kinds) =>
        `${PAGE}${condition}${noneOf(kinds)} .link-group[${attribute}="${kinds.join(' ')}"]:not(:target)`,
    );

/**
 * Writes the style rules that make the choices of the links page work without a script. Of the map,
 * what is not chosen fades; of the list, it is hidden. Rules for any plan are in `choices.css`; those
 * that name its orientations, kinds and priorities are written here.
 *
 * @param chosen - map, groups and choices of the plan
 * @returns CSS for a style element of the page
 */
export const choiceRules = ({ map, groups, choices }: Chosen): string => {
  const nodes = map.groups.flatMap((group) => group.nodes);
  const canChooseKinds = choices.kinds.length > 0;
  const numbers = choices.orientations.map(({ number }) => number);
  const kindsOfLinks = [
    ...map.portals.map(({ kinds }) => kinds),
    ...choices.kinds.map((kind) => [kind]),
  ];
  const others = (node: string) => `.map g g:not([data-ends~="${node}"])`;
  const targets = nodes
    .filter(isPriorityNumber)
    .map((number) => ({ number, is: `:has(#${fragments.linksOf(number)}:target)` }));
  // Until a priority is chosen, the map shows what a node that is pointed at would leave.
  const previewed = nodes.length > MAX_PREVIEWED ? [] : nodes;
  const preview = (state: string) =>
    previewed.map(
      (node) => `${PAGE}${NO_TARGET}:has([data-node="${node}"]${state}) ${others(node)}`,
    );
  return [
    // After a touch, the node would stay hovered.
    `@media(hover){${rule(preview(':hover'), FADED)}}`,
    rule(
      [
        ...preview(':focus-visible'),
        ...targets.map(({ number, is }) => `${PAGE}${is} ${others(number)}`),
        ...numbers.map(
          (number) =>
            `${PAGE}:has([name="orientation"][value="${number}"]:checked) [data-in]:not([data-in~="${number}"])`,
        ),
        ...(canChooseKinds
          ? distinct(kindsOfLinks).map(
              (kinds) => `${PAGE}${noneOf(kinds)} [data-kind="${kinds.join(' ')}"]`,
            )
          : []),
      ],
      FADED,
    ),
    rule(
      [
        ...numbers.map(
          (number) =>
            `${PAGE}:has([name="orientation"][value="${number}"]:checked) .link-group:not([data-of="${number}"],:target)`,
        ),
        ...emptyGroups(
          `:not(${CHOSEN_ORIENTATION})`,
          'data-once',
          groups.map(({ once }) => once),
          canChooseKinds,
        ),
        ...emptyGroups(
          CHOSEN_ORIENTATION,
          'data-within',
          groups.map(({ within }) => within),
          canChooseKinds,
        ),
      ],
      'display:none',
    ),
    rule(
      targets.map(({ number, is }) => `${PAGE}${is} [data-node="${number}"] b`),
      'background:var(--paper);color:var(--hue);text-decoration:underline 2px',
    ),
  ].join('');
};

/** Words of a count: a sentence for none, and the noun. */
interface CountWords {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/**
 * Writes the styles of two counters, which together say how many links are shown: only the style
 * sheet knows what is shown.
 *
 * @param words - noun of a count, and the sentence for none
 * @returns counter styles `link-figure` and `link-noun`
 */
export const counterStyles = ({ none, one, many }: CountWords): string => {
  const quoted = (noun: string) => JSON.stringify(`\u00a0${noun}`);
  return [
    `@counter-style link-figure{system:fixed 0;symbols:${JSON.stringify(none)}}`,
    `@counter-style link-nouns{system:cyclic;symbols:${quoted(many)}}`,
    `@counter-style link-noun{system:fixed 0;symbols:"" ${quoted(one)};fallback:link-nouns}`,
  ].join('');
};
