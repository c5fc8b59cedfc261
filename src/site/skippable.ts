/** Parts of a site that a build may leave out: sharing pictures, PDFs, precompressed copies. */
export const SKIPPABLE = ['pictures', 'documents', 'copies'] as const;

/** A part that a build may leave out. */
export type Skippable = (typeof SKIPPABLE)[number];

/** The parts that a build leaves out: no page, file or answer offers them. */
export type Skipped = ReadonlySet<Skippable>;
