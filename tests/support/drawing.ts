/** A rectangle of a drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const RECTANGLE = /M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)h-([\d.]+)z/g;

/**
 * Reads a path that is made of rectangles.
 *
 * @throws {Error} where it holds anything else
 */
export const rectanglesOf = (path: string): readonly Rectangle[] => {
  if (path.replaceAll(RECTANGLE, '') !== '') throw new Error(`More than rectangles: ${path}`);
  return [...path.matchAll(RECTANGLE)].map(([, x, y, width, height, back]) => {
    if (width !== back) throw new Error(`A rectangle that does not close: ${path}`);
    return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  });
};

/** A number of a drawing without the dust of floating point. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): boolean =>
  from < otherFrom + otherLength && otherFrom < from + length;

/** Says whether two rectangles cover a common area. */
export const areOverlapping = (a: Rectangle, b: Rectangle): boolean =>
  overlap(a.x, a.width, b.x, b.width) && overlap(a.y, a.height, b.y, b.height);

/**
 * Rectangles that nothing holds up, where y grows upward from the ground: those that rest neither
 * on the ground nor on another, nor are held between two that touch them on both sides.
 */
export const floating = (blocks: readonly Rectangle[]): readonly Rectangle[] =>
  blocks.filter((block) => {
    const rests = blocks.some(
      (other) =>
        other.y + other.height === block.y && overlap(block.x, block.width, other.x, other.width),
    );
    const beside = (edge: (other: Rectangle) => boolean) =>
      blocks.some((other) => edge(other) && overlap(block.y, block.height, other.y, other.height));
    const held =
      beside((other) => other.x + other.width === block.x) &&
      beside((other) => other.x === block.x + block.width);
    return block.y !== 0 && !rests && !held;
  });

const areTouching = (a: Rectangle, b: Rectangle): boolean => {
  const meet = (from: number, length: number, otherFrom: number, otherLength: number) =>
    from + length === otherFrom || otherFrom + otherLength === from;
  return (
    (meet(a.x, a.width, b.x, b.width) && overlap(a.y, a.height, b.y, b.height)) ||
    (meet(a.y, a.height, b.y, b.height) && overlap(a.x, a.width, b.x, b.width))
  );
};

/** Rectangles that no chain of others that touch joins to the ground. */
export const apart = (blocks: readonly Rectangle[]): readonly Rectangle[] => {
  const joined = new Set(blocks.filter(({ y }) => y === 0));
  for (const block of joined) {
    for (const other of blocks) if (areTouching(block, other)) joined.add(other);
  }
  return blocks.filter((block) => !joined.has(block));
};
