import { describe, expect, it } from 'vitest';
import { choiceRules } from '../../../src/features/links-map/choice-rules.ts';
import {
  backToFront,
  canLieFlat,
  drawPortal,
  layOutLinks,
  MAP_SIDE,
  MAP_UNITS,
  mapDataOf,
  type LinksMap,
  type MapLink,
  type MapData,
} from '../../../src/features/links-map/links-map.ts';
import { localized } from '../../../src/plan/locale.ts';
import { byPlanOrder, type PriorityNumber } from '../../../src/plan/number.ts';
import type { Relation } from '../../../src/plan/plan.ts';
import { orientationsOf } from '../../support/orientations.ts';
import { realPlan } from '../../support/real-plan.ts';

/** A plan of a shape, where every priority is linked to the next ones at some distances. */
const dataOf = (shape: readonly number[], distances: readonly number[]): MapData => {
  const orientations = orientationsOf(shape);
  const numbers = orientations.flatMap(({ priorities }) => priorities);
  const relations = numbers.flatMap((from, index) =>
    distances.flatMap((distance): readonly Relation[] => {
      const to = numbers[index + distance];
      return to === undefined
        ? []
        : [{ between: [from, to], kind: 'echo', why: localized(() => ''), translation: 'current' }];
    }),
  );
  return mapDataOf({ orientations, relations });
};

const SHAPES = [
  { what: 'the plan’s own', data: mapDataOf(realPlan) },
  { what: '2 × 3', data: dataOf([3, 3], [1, 2, 3, 5]) },
  { what: '4 × 17', data: dataOf([17, 17, 17, 17], [1, 4, 9, 30, 60]) },
  { what: '12 orientations', data: dataOf(Array<number>(12).fill(3), [1, 2, 7, 20]) },
  { what: '12 priorities in one', data: dataOf([12], [1, 2, 3, 4, 5, 6, 11]) },
  { what: '7 orientations of 15', data: dataOf(Array<number>(7).fill(15), [1, 16, 40]) },
  { what: '99 × 1', data: dataOf(Array<number>(99).fill(1), [1, 2, 40]) },
  { what: 'one without links', data: dataOf([4, 4], []) },
];

const nodesOf = ({ groups }: MapData | LinksMap) => groups.flatMap(({ nodes }) => nodes);
const nameOf = ({ between }: MapLink) => between.join(' ');

describe.each(SHAPES)('the map of $what', ({ data }) => {
  const map = layOutLinks(data);

  it('has every node once and every link once, in their order', () => {
    expect(nodesOf(map)).toEqual(nodesOf(data));
    expect(new Set(nodesOf(map)).size).toBe(nodesOf(map).length);
    expect(map.portals.map(nameOf)).toEqual(data.links.map(nameOf));
  });

  it('stands each post on its own node, and no two posts on one spot', () => {
    const starts = new Map(
      map.groups.flatMap(({ start, nodes }) =>
        nodes.map((node, index) => [node, start + index * MAP_UNITS.node] as const),
      ),
    );
    for (const { between, feet } of map.portals) {
      for (const [end, node] of between.entries()) {
        const within = (feet[end] ?? Number.NaN) - (starts.get(node) ?? Number.NaN);
        expect(within).toBeGreaterThan(0);
        expect(within).toBeLessThan(MAP_UNITS.node);
      }
    }
    const spots = map.portals.flatMap(({ feet }) => feet.map((foot) => foot.toFixed(3)));
    expect(new Set(spots).size).toBe(spots.length);
  });

  it('lays no lintel over another', () => {
    const meeting = map.portals.flatMap((portal, index) =>
      map.portals
        .slice(index + 1)
        .filter(
          (other) =>
            other.track === portal.track &&
            other.feet[0] <= portal.feet[1] &&
            portal.feet[0] <= other.feet[1],
        ),
    );
    expect(meeting).toEqual([]);
  });

  it('puts a portal that stands inside another below it', () => {
    for (const outer of map.portals) {
      const inside = map.portals.filter(
        ({ feet }) => feet[0] > outer.feet[0] && feet[1] < outer.feet[1],
      );
      expect(inside.every(({ track }) => track < outer.track)).toBe(true);
    }
  });

  it('lets posts leave a node so that portals to the same side do not cross', () => {
    for (const node of nodesOf(map)) {
      const forward = map.portals.filter(({ between }) => between[0] === node);
      const back = map.portals.filter(({ between }) => between[1] === node);
      const ordered = (portals: typeof forward, foot: 0 | 1) =>
        portals.toSorted((a, b) => a.feet[foot] - b.feet[foot]).map(({ track }) => track);
      // From left to right: back, nearest first, so ever higher; then forward, ever lower.
      expect(ordered(back, 1)).toEqual(ordered(back, 1).toSorted((a, b) => a - b));
      expect(ordered(forward, 0)).toEqual(ordered(forward, 0).toSorted((a, b) => b - a));
      const lastBack = Math.max(-1, ...back.map(({ feet }) => feet[1]));
      expect(forward.every(({ feet }) => feet[0] > lastBack)).toBe(true);
    }
  });

  it('draws each portal as two posts on the ground whose lintels meet with a joint', () => {
    for (const portal of map.portals) {
      const [left, right] = drawPortal(portal, map).halves.map(({ path, orientation }) => {
        expect(path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/);
        const [middle, height, foot, ground] = (path.match(/[\d.]+/g) ?? []).map(Number);
        return { middle, height, foot, ground, orientation };
      });
      const at = (foot: number): unknown => expect.closeTo((foot / map.length) * MAP_SIDE, 0);
      expect([left?.ground, right?.ground]).toEqual([MAP_SIDE, MAP_SIDE]);
      expect([left?.foot, right?.foot]).toEqual(portal.feet.map(at));
      expect(left?.height).toBe(right?.height);
      expect(left?.height).toBeGreaterThan(0);
      expect(left?.height).toBeLessThan(MAP_SIDE);
      const joint = (right?.middle ?? 0) - (left?.middle ?? 0);
      expect(joint).toBeGreaterThan(0);
      // On the ground, at most a tenth of a node: a rounding more.
      expect((joint / MAP_SIDE) * map.length).toBeLessThanOrEqual(MAP_UNITS.node / 10 + 0.1);
      expect([left?.orientation, right?.orientation]).toEqual(portal.orientations);
    }
  });

  it('fades, for each node, all portals but its own, where the nodes are no more than 75', () => {
    const rules = choiceRules({ map, groups: [], choices: { orientations: [], kinds: [] } });
    const previewed = nodesOf(map).filter((node) =>
      rules.includes(`:has([data-node="${node}"]:hover) .map g g:not([data-ends~="${node}"])`),
    );
    expect(previewed).toEqual(nodesOf(map).length > 75 ? [] : nodesOf(map));
  });

  it('draws the casing of each portal as wide and as high as its halves together', () => {
    for (const portal of map.portals) {
      const { casing, halves } = drawPortal(portal, map);
      const numbers = (path: string) => (path.match(/[\d.]+/g) ?? []).map(Number);
      const [left, ground, height, right, end] = numbers(casing);
      const [, leftHeight, leftFoot] = numbers(halves[0].path);
      const [, rightHeight, rightFoot] = numbers(halves[1].path);
      expect([left, height, right, height]).toEqual([leftFoot, leftHeight, rightFoot, rightHeight]);
      expect([ground, end]).toEqual([MAP_SIDE, MAP_SIDE]);
    }
  });

  it('draws high portals before low ones, each once', () => {
    const drawn = backToFront(map);
    expect(drawn.map(nameOf).toSorted()).toEqual(map.portals.map(nameOf).toSorted());
    const tracks = drawn.map(({ track }) => track);
    expect(tracks).toEqual(tracks.toSorted((a, b) => b - a));
  });
});

describe('the map of our plan', () => {
  it('has 25 nodes in plan order, and every relation as a link between its ends', () => {
    const data = mapDataOf(realPlan);
    const nodes = nodesOf(data) as readonly PriorityNumber[];
    expect(nodes).toHaveLength(25);
    expect(nodes).toEqual(nodes.toSorted(byPlanOrder));
    expect(data.links.map(({ between, kind }) => ({ between, kind }))).toEqual(
      realPlan.relations.map(({ between, kind }) => ({ between, kind })),
    );
  });
});

describe('the map of a plan of over 100 priorities', () => {
  const data = dataOf(Array<number>(7).fill(15), [1, 16, 40]);

  it('has the orientations as nodes', () => {
    expect(nodesOf(data)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7']);
  });

  it('links two orientations once, by no one kind, and none to itself', () => {
    const names = data.links.map(nameOf);
    expect(names).toContain('O1 O2');
    expect(new Set(names).size).toBe(names.length);
    expect(data.links.filter(({ between: [a, b] }) => a === b)).toEqual([]);
    expect(data.links.filter(({ kind }) => kind)).toEqual([]);
    expect(data.links.map(({ kinds }) => kinds)).toEqual(data.links.map(() => ['echo']));
  });
});

describe('a map', () => {
  it('refuses a link to a node that it does not have', () => {
    const { groups } = dataOf([2], []);
    expect(() =>
      layOutLinks({ groups, links: [{ between: ['1.1', '9.9'], kinds: ['echo'] }] }),
    ).toThrow(/no node 9\.9/);
  });

  it('leaves out an orientation that has no priorities', () => {
    const { groups } = layOutLinks(dataOf([2, 0, 2], [1]));
    expect(groups.map(({ orientation }) => orientation)).toEqual([1, 3]);
  });

  it.each([
    { shape: [4, 4, 3, 3, 6, 5], flat: true },
    { shape: [3, 3], flat: true },
    { shape: [4, 2], flat: false },
    { shape: [17, 17, 17, 17], flat: false },
    { shape: [30], flat: false },
  ])('of $shape may lie flat: $flat', ({ shape, flat }) => {
    expect(canLieFlat(layOutLinks(dataOf(shape, [1])))).toBe(flat);
  });
});
