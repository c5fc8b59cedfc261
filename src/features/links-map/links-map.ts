import { RELATION_KINDS, type RelationKind } from '../../plan/relation-kinds.ts';
import { orientationOf, type OrientationNumber } from '../../plan/number.ts';
import { isDrawnWhole } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { rounded } from '../../site/drawing/rounded.ts';

/** Id of a node of the map: the number of a priority, or an orientation as `O3`. */
export type NodeId = string;

/** Adjacent nodes of one orientation. */
export interface MapGroup {
  readonly orientation: OrientationNumber;
  readonly nodes: readonly NodeId[];
}

/** Link between two nodes. */
export interface MapLink {
  /** Ids of its nodes, in the order of the map. */
  readonly between: readonly [NodeId, NodeId];
  /** Kind of the relation; absent where one line represents several relations. */
  readonly kind?: RelationKind | undefined;
  /** Kinds of its relations, in their own order. */
  readonly kinds: readonly RelationKind[];
}

/** Nodes and links of the map, before layout. */
export interface MapData {
  readonly groups: readonly MapGroup[];
  readonly links: readonly MapLink[];
}

/**
 * Returns the node of an orientation on the map of a large plan.
 *
 * @param number - number of the orientation
 * @returns id of the node
 * @example orientationNode(3) // 'O3'
 */
export const orientationNode = (number: OrientationNumber): NodeId => `O${number}`;

/**
 * Selects the nodes and links of a plan’s map: all priorities and relations. A plan with more than
 * `MAX_DRAWN` priorities has its orientations as nodes, and one link per pair with relations.
 *
 * @param plan - orientations, priorities and relations of the plan
 * @returns groups in plan order, without orientations that have no priority, and links
 */
export const mapDataOf = ({
  orientations,
  relations,
}: Pick<Plan, 'orientations' | 'relations'>): MapData => {
  if (isDrawnWhole({ orientations })) {
    const groups = orientations.map(({ number, priorities: nodes }) => ({
      orientation: number,
      nodes,
    }));
    const links = relations.map(({ between, kind }) => ({ between, kind, kinds: [kind] }));
    return { groups: groups.filter(({ nodes }) => nodes.length > 0), links };
  }
  const pairs = new Map<string, MapLink>();
  for (const { between, kind } of relations) {
    const [from, to] = between.map(orientationOf).map(orientationNode);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const kinds = new Set(pairs.get(key)?.kinds).add(kind);
    pairs.set(key, {
      between: [from, to],
      kinds: RELATION_KINDS.filter((each) => kinds.has(each)),
    });
  }
  return {
    groups: orientations.map(({ number }) => ({
      orientation: number,
      nodes: [orientationNode(number)],
    })),
    links: [...pairs.values()],
  };
};

/** Lengths along the ground, in units: a node, and the gap between two groups. */
export const MAP_UNITS = { node: 5, gap: 2 } as const;

/** Link drawn as a portal: two posts on the ground and a lintel. */
export interface Portal extends MapLink {
  /** Positions of its posts, in units along the ground. */
  readonly feet: readonly [number, number];
  /** Orientations of its two nodes. */
  readonly orientations: readonly [OrientationNumber, OrientationNumber];
  /** Track of its lintel, counted from 1 at the ground. */
  readonly track: number;
}

/** Layout of the map: units along the ground, tracks above it. */
export interface LinksMap {
  /** Groups with their first unit. */
  readonly groups: readonly (MapGroup & { readonly start: number })[];
  readonly length: number;
  readonly tracks: number;
  /** Portals in the order of the links. */
  readonly portals: readonly Portal[];
}

/** Position of a node: its first unit, and its index among all nodes. */
interface NodePosition {
  readonly start: number;
  readonly rank: number;
  readonly orientation: OrientationNumber;
}

/** Puts groups and their nodes along the ground. */
const positioned = (groups: readonly MapGroup[]) => {
  let start = 0;
  const starts = groups.map((group) => {
    const own = start;
    start += group.nodes.length * MAP_UNITS.node + MAP_UNITS.gap;
    return { ...group, start: own };
  });
  const positions = new Map<NodeId, NodePosition>();
  for (const { nodes, start: first, orientation } of starts) {
    for (const [index, node] of nodes.entries()) {
      const at = first + index * MAP_UNITS.node;
      positions.set(node, { start: at, rank: positions.size, orientation });
    }
  }
  return { groups: starts, positions, length: Math.max(0, start - MAP_UNITS.gap) };
};

/**
 * Orders the posts of a node so that portals nest instead of crossing: links to earlier nodes first,
 * the nearest leading; then links to later nodes, the farthest leading.
 */
const byNesting = (rank: number) => (a: number, b: number) => {
  const forward = (other: number) => Number(other > rank);
  return forward(a) - forward(b) || b - a;
};

/** Assigns the lowest free track to portals, shortest span first, so that short portals are low. */
const withTracks = (portals: readonly Omit<Portal, 'track'>[]) => {
  const span = ({ feet: [from, to] }: Pick<Portal, 'feet'>) => to - from;
  const order = portals
    .entries()
    .toArray()
    .toSorted(([, a], [, b]) => span(a) - span(b) || a.feet[0] - b.feet[0]);
  const tracks: Portal['feet'][][] = [];
  const placed: (readonly [index: number, portal: Portal])[] = [];
  for (const [index, portal] of order) {
    const [from, to] = portal.feet;
    const isFree = (track: readonly Portal['feet'][]) =>
      track.every(([start, end]) => to < start || end < from);
    const free = tracks.find(isFree) ?? [];
    if (free.length === 0) tracks.push(free);
    free.push(portal.feet);
    placed.push([index, { ...portal, track: tracks.indexOf(free) + 1 }]);
  }
  const inOrder = placed.toSorted(([a], [b]) => a - b).map(([, portal]) => portal);
  return { portals: inOrder, tracks: tracks.length };
};

const entryOf = <T>(map: ReadonlyMap<NodeId, T>, node: NodeId): T => {
  const entry = map.get(node);
  if (entry === undefined) throw new RangeError(`The map has no node ${node}.`);
  return entry;
};

/**
 * Lays out the map: positions of nodes and posts along the ground, tracks of lintels above it.
 *
 * @param data - nodes and links from `mapDataOf`
 * @returns groups and portals with their positions
 * @throws {RangeError} for a link to a node that is in no group
 */
export const layOutLinks = ({ groups: given, links }: MapData): LinksMap => {
  const { groups, positions, length } = positioned(given);
  const positionOf = (node: NodeId) => entryOf(positions, node);
  const neighboursOf = (node: NodeId): readonly number[] => {
    const others = links
      .filter(({ between }) => between.includes(node))
      .map(({ between: [from, to] }) => positionOf(from === node ? to : from).rank);
    return others.toSorted(byNesting(positionOf(node).rank));
  };
  const neighbours = new Map(positions.keys().map((node) => [node, neighboursOf(node)]));
  const postOf = (node: NodeId, other: NodeId): number => {
    const others = entryOf(neighbours, node);
    const turn = others.indexOf(positionOf(other).rank);
    return positionOf(node).start + (MAP_UNITS.node * (turn + 0.5)) / others.length;
  };

  const portals = links.map((link) => {
    const [from, to] = link.between;
    return {
      ...link,
      feet: [postOf(from, to), postOf(to, from)] as const,
      orientations: [positionOf(from).orientation, positionOf(to).orientation] as const,
    };
  });
  return { groups, length, ...withTracks(portals) };
};

/** Side of the square `viewBox` of the map. It is stretched to the map’s shape, and turned by a
    quarter where the window is narrow. */
export const MAP_SIDE = 1000;
/** Largest gap between the two halves of a lintel: of the drawing, and in units along a long ground. */
const JOINT = { drawn: 3, units: 0.41 } as const;

/** Half of a portal, in the hue of its own orientation. */
export interface PortalHalf {
  readonly orientation: OrientationNumber;
  readonly path: string;
}

/** Drawing of a portal. */
export interface PortalDrawing {
  /** The whole portal, drawn wider under its halves, so that the lines that it crosses pass under it. */
  readonly casing: string;
  readonly halves: readonly [PortalHalf, PortalHalf];
}

/** Tracks left free above the ground, so that the portal of two adjacent blocks is not flat, and above
    the highest lintel, so that its line is not cut. */
const FREE_TRACKS = { below: 1, above: 0.5 } as const;

/**
 * Draws a portal as two posts, with half of the lintel per post.
 *
 * @param portal - portal to draw
 * @param map - layout of the map
 * @returns paths in a square of `MAP_SIDE`, the ground at the bottom
 */
export const drawPortal = (
  { feet, track, orientations }: Portal,
  { length, tracks }: LinksMap,
): PortalDrawing => {
  const along = (units: number) => (units / length) * MAP_SIDE;
  const [from, to] = [along(feet[0]), along(feet[1])];
  const middle = (from + to) / 2;
  const joint = Math.min(JOINT.drawn, along(JOINT.units), (to - from) / 4) / 2;
  const { below, above } = FREE_TRACKS;
  const height = rounded(MAP_SIDE * (1 - (track + below) / (tracks + below + above)));
  const half = (foot: number, end: number) =>
    `M${rounded(end)} ${height}H${rounded(foot)}V${MAP_SIDE}`;
  return {
    casing: `M${rounded(from)} ${MAP_SIDE}V${height}H${rounded(to)}V${MAP_SIDE}`,
    halves: [
      { orientation: orientations[0], path: half(from, middle - joint) },
      { orientation: orientations[1], path: half(to, middle + joint) },
    ],
  };
};

/**
 * Orders portals for drawing: high ones first, so that the lower, shorter ones pass over them.
 *
 * @param map - layout of the map
 * @returns the portals, the highest first
 */
export const backToFront = ({ portals }: LinksMap): readonly Portal[] =>
  portals.toSorted((a, b) => b.track - a.track);

/** Maximum length, and minimum number of nodes per group, of a map with room for fingers and titles. */
const FLAT = { length: 135, nodes: 3 } as const;

/**
 * Checks whether a wide window shows the map flat; otherwise it is turned by a quarter.
 *
 * @param map - layout of the map
 * @returns `true` if every node and every title has room side by side
 */
export const canLieFlat = ({ length, groups }: LinksMap): boolean =>
  length <= FLAT.length && groups.every(({ nodes }) => nodes.length >= FLAT.nodes);
