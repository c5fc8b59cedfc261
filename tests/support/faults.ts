import { expect } from 'vitest';
import { readChanged, type Change } from './content-folder.ts';

/** What an editor must be told. */
export interface ExpectedFault {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  /** Words of the French sentence. */
  readonly fr: readonly string[];
  /** Words of the English sentence. */
  readonly en: readonly string[];
}

/** Content that is wrong in one way. */
export interface FaultCase {
  readonly title: string;
  readonly change: Change;
  readonly fault: ExpectedFault;
}

/**
 * Expects a change to give one fault and no plan, and the fault to tell an editor where and what.
 *
 * @param change - what makes the content wrong
 * @param fault - what must be told; a line or field that it does not give may be anything
 */
export const expectOneFault = async (change: Change, fault: ExpectedFault): Promise<void> => {
  const { plan, faults } = await readChanged(change);
  expect(faults).toHaveLength(1);
  expect(plan).toBeUndefined();
  const [found] = faults;
  expect(found).toMatchObject({
    file: fault.file,
    ...(fault.line !== undefined && { line: fault.line }),
    ...(fault.field !== undefined && { field: fault.field }),
  });
  for (const words of fault.fr) expect(found?.message.fr).toContain(words);
  for (const words of fault.en) expect(found?.message.en).toContain(words);
  expect(found?.message.fr).not.toBe(found?.message.en);
};
