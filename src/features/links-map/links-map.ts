import type { RelationKind } from '../../plan/relation-kinds.ts';
import { orientationOf, type OrientationNumber } from '../../plan/number.ts';
import { isDrawnWhole } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { drawMark } from '../../site/drawing/mark.ts';
import { rounded } from '../../site/drawing/rounded.ts';

/** What stands on the ground line of the map: a priority, or an orientation as `O3`. */
export type NodeId = string;

/** Nodes that stand side by side. */
export interface MapGroup {
  readonly orientation: OrientationNumber;
  readonly nodes: readonly NodeId[];
}

/** Two nodes that are linked. */
export interface MapLink {
  /** In the order of the nodes. */
  readonly between: readonly [NodeId, NodeId];
  /** None where a line stands for several links. */
  readonly kind?: RelationKind | undefined;
}

/** What the map shows. */
export interface MapSubject {
  readonly groups: readonly MapGroup[];
  readonly links: readonly MapLink[];
}

/** The name of an orientation as a node. */
export const orientationNode = (number: OrientationNumber): NodeId => `O${number}`;

/**
 * Settles what the map of a plan shows: every priority and relation; with more priorities than
 * anyone could follow, the orientations, and which of them are linked.
 */
export const mapSubjectOf = ({
  orientations,
  relations,
}: Pick<Plan, 'orientations' | 'relations'>): MapSubject => {
  if (isDrawnWhole({ orientations })) {
    const groups = orientations.map(({ number, priorities: nodes }) => ({
      orientation: number,
      nodes,
    }));
    return { groups: groups.filter(({ nodes }) => nodes.length > 0), links: relations };
  }
  const pairs = new Map<string, MapLink>();
  for (const { between } of relations) {
    const [from, to] = between.map(orientationOf).map(orientationNode);
    if (from === undefined || to === undefined || from === to) continue;
    pairs.set(`${from} ${to}`, { between: [from, to] });
  }
  return {
    groups: orientations.map(({ number }) => ({
      orientation: number,
      nodes: [orientationNode(number)],
    })),
    links: [...pairs.values()],
  };
};

/** Units along the ground: of a node, and of the gap between two groups. */
export const MAP_UNITS = { node: 5, gap: 2 } as const;

/** A link as a portal: two posts on the ground and a lintel. */
export interface Portal extends MapLink {
  /** Where its posts stand, in units along the ground, and the orientations that they belong to. */
  readonly feet: readonly [number, number];
  readonly orientations: readonly [OrientationNumber, OrientationNumber];
  /** Height of its lintel, as a rank from 1. */
  readonly track: number;
}

/** The map, measured: in units along the ground, and in tracks above it. */
export interface LinksMap {
  /** Groups with the unit that each starts at. */
  readonly groups: readonly (MapGroup & { readonly start: number })[];
  readonly length: number;
  readonly tracks: number;
  /** In the order of the links. */
  readonly portals: readonly Portal[];
}

interface Place {
  readonly start: number;
  readonly rank: number;
  readonly orientation: OrientationNumber;
}

const placed = (groups: readonly MapGroup[]) => {
  let start = 0;
  const starts = groups.map((group) => {
    const own = start;
    start += group.nodes.length * MAP_UNITS.node + MAP_UNITS.gap;
    return { ...group, start: own };
  });
  const places = new Map<NodeId, Place>();
  for (const { nodes, start: first, orientation } of starts) {
    for (const [index, node] of nodes.entries()) {
      places.set(node, { start: first + index * MAP_UNITS.node, rank: places.size, orientation });
    }
  }
  return { groups: starts, places, length: Math.max(0, start - MAP_UNITS.gap) };
};

/**
 * The order in which posts leave a node: those that go back, nearest first; then those that go
 * forward, farthest first. So one portal stands inside the other, and neighbours do not cross.
 */
const byNesting = (rank: number) => (a: number, b: number) => {
  const forward = (other: number) => Number(other > rank);
  return forward(a) - forward(b) || b - a;
};

/**
 * Lays out the map: where each node and each post stands, and how high each lintel is. Tracks are
 * given greedily, to the shortest span first, so that the shortest is lowest.
 *
 * @throws {RangeError} where a link is to a node that no group has
 */
export const layOutLinks = ({ groups: given, links }: MapSubject): LinksMap => {
  const { groups, places, length } = placed(given);
  const placeOf = (node: NodeId): Place => {
    const place = places.get(node);
    if (!place) throw new RangeError(`The map has no node ${node}.`);
    return place;
  };

  const ends = new Map<NodeId, number[]>();
  const addEnd = (node: NodeId, other: NodeId) => {
    ends.set(node, [...(ends.get(node) ?? []), placeOf(other).rank]);
  };
  for (const { between } of links) {
    addEnd(between[0], between[1]);
    addEnd(between[1], between[0]);
  }
  for (const [node, others] of ends) others.sort(byNesting(placeOf(node).rank));
  const footAt = (node: NodeId, other: NodeId): number => {
    const others = ends.get(node) ?? [];
    const turn = others.indexOf(placeOf(other).rank);
    return placeOf(node).start + (MAP_UNITS.node * (turn + 0.5)) / others.length;
  };

  const standing = links.map((link) => {
    const [a, b] = link.between;
    return {
      ...link,
      feet: [footAt(a, b), footAt(b, a)] as const,
      orientations: [placeOf(a).orientation, placeOf(b).orientation] as const,
    };
  });
  const tracks: (readonly [number, number])[][] = [];
  const trackOf = new Map<MapLink, number>();
  const span = ({ feet: [from, to] }: Pick<Portal, 'feet'>) => to - from;
  for (const portal of standing.toSorted((a, b) => span(a) - span(b) || a.feet[0] - b.feet[0])) {
    const [from, to] = portal.feet;
    const free = tracks.findIndex((track) => track.every(([f, t]) => to < f || t < from));
    const track = free === -1 ? tracks.push([]) - 1 : free;
    tracks[track]?.push(portal.feet);
    trackOf.set(portal, track + 1);
  }
  return {
    groups,
    length,
    tracks: tracks.length,
    portals: standing.map((portal) => ({ ...portal, track: trackOf.get(portal) ?? 1 })),
  };
};

/** Side of the square that the map is drawn in, whatever its shape: it is stretched to its place,
    and turned by a quarter where the window is narrow. */
export const MAP_SIDE = 1000;
/** Paper between the two halves of a lintel, at most. */
const JOINT = 3;

/** Half a portal, in the hue of its end. */
export interface PortalHalf {
  readonly orientation: OrientationNumber;
  readonly path: string;
}

/**
 * Draws a portal as two posts, each with its half of the lintel; they meet with a joint.
 *
 * @param map - that it belongs to
 * @returns paths in a square of `MAP_SIDE`, the ground at the bottom
 */
export const drawPortal = (
  { feet, track, orientations }: Portal,
  { length, tracks }: LinksMap,
): readonly [PortalHalf, PortalHalf] => {
  const along = (units: number) => (units / length) * MAP_SIDE;
  const [from, to] = [along(feet[0]), along(feet[1])];
  const middle = (from + to) / 2;
  const joint = Math.min(JOINT, (to - from) / 4) / 2;
  // Half a track of air above the highest lintel, so that its line is not cut.
  const height = rounded(MAP_SIDE * (1 - track / (tracks + 0.5)));
  const half = (foot: number, end: number) =>
    `M${rounded(end)} ${height}H${rounded(foot)}V${MAP_SIDE}`;
  return [
    { orientation: orientations[0], path: half(from, middle - joint) },
    { orientation: orientations[1], path: half(to, middle + joint) },
  ];
};

/** The map lies flat where every node has room to be touched and every group for its titles. */
const FLAT = { length: 135, nodes: 3 } as const;

/**
 * Whether the map may lie flat on a wide window; another stays turned.
 */
export const canLieFlat = ({ length, groups }: LinksMap): boolean =>
  length <= FLAT.length && groups.every(({ nodes }) => nodes.length >= FLAT.nodes);

/**
 * The rules of style that depend on the plan: measures of this map, and for each node, that all
 * portals but its own fade while it is pointed at or has the focus.
 */
export const mapRules = (map: LinksMap): string => {
  const { length, tracks, groups } = map;
  const counts = new Set(groups.map(({ nodes }) => nodes.length));
  const nodes = groups.flatMap((group) => group.nodes);
  const figures = Math.max(3, ...nodes.map((node) => node.length));
  const high = Math.max(1, ...groups.map(({ orientation }) => drawMark(orientation).height));
  const places = Array.from(
    { length: Math.max(0, ...counts) },
    (_, index) => `.map-nodes>:nth-child(${index + 1}){--place:${index + 1}}`,
  );
  const faded = nodes.map(
    (node) =>
      `.map:has([data-node="${node}"]:is(:hover,:focus-visible)) g g:not([data-ends~="${node}"])`,
  );
  return [
    `.map{--length:${length};--tracks:${tracks};--figures:${figures};--high:${high}}`,
    ...[...counts].map((count) => `.map-of-${count}{--nodes:${count}}`),
    ...places,
    ...(faded.length > 0 ? [`${faded.join()}{opacity:.1}`] : []),
  ].join('');
};
