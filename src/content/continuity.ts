import { parseReference, type Continuity, type PriorityReference } from '../plan/continuity.ts';
import type { Languages } from '../plan/languages.ts';
import type { Localized } from '../plan/locale.ts';
import { byPlanOrder } from '../plan/number.ts';
import { PLAN_ROLES, type PlanRole } from '../plan/plan.ts';
import { worstPart } from '../plan/translation.ts';
import { entryStates, reasonTexts, toldStates } from './translation/state.ts';
import type { WrittenText } from './written-text.ts';
import type { ContinuityFacts } from './yaml-schemas.ts';

/** Ends of an entry, as seen from the plan whose folder holds it: its own priorities name no plan. */
export interface ContinuityEnds {
  readonly from: PriorityReference;
  readonly to: readonly PriorityReference[];
  /** What the other plan is to this one; `undefined` where the entry does not lead from one to the other. */
  readonly role: PlanRole | undefined;
  /** `id` of the other plan, where the entry names it. */
  readonly plan: string | undefined;
}

/**
 * Reads the ends of an entry of `continuity.yaml`. The same file serves in the folders of both plans, where
 * each number has the id of its plan before it.
 *
 * @param facts - the entry
 * @param id - of the plan whose folder holds it
 * @returns its ends
 * @throws {RangeError} for a text that the schema refuses
 */
export const endsOf = ({ from, to = [] }: ContinuityFacts, id: string): ContinuityEnds => {
  const read = (value: string): PriorityReference => {
    const reference = parseReference(value);
    if (!reference) throw new RangeError(`“${value}” refers to no priority.`);
    return reference.plan === id ? { number: reference.number } : reference;
  };
  const ends = { from: read(from), to: to.map(read) };
  const others = [...new Set([ends.from, ...ends.to].flatMap(({ plan }) => plan ?? []))];
  const isOwn = ({ plan }: PriorityReference) => plan === undefined;
  const role = (() => {
    if (others.length > 1) return undefined;
    if (!isOwn(ends.from)) return ends.to.every(isOwn) ? 'predecessor' : undefined;
    return ends.to.some(isOwn) ? undefined : 'successor';
  })();
  return { ...ends, role, plan: others[0] };
};

/**
 * Builds what became of each priority from one plan to the next.
 *
 * @param entries - of `continuity.yaml`, checked
 * @param id - of this plan
 * @param languages - of this plan
 * @param typesetText - typesets a text in every language
 * @returns entries about the plan before this one, then about the one after it, each in the order of the
 *   earlier plan
 */
export const buildContinuity = (
  entries: readonly ContinuityFacts[],
  id: string,
  languages: Languages,
  typesetText: (text: WrittenText, languages: Languages) => Localized,
): readonly Continuity[] => {
  const read = entries.map((facts) => ({ facts, ends: endsOf(facts, id) }));
  return PLAN_ROLES.flatMap((role) => {
    const own = read.filter(({ ends }) => ends.role === role);
    // An entry of a priority that was dropped may not name the plan after.
    const plan = own.find(({ ends }) => ends.plan !== undefined)?.ends.plan;
    return own
      .map(({ facts: { kind, why, translated }, ends: { from, to } }): Continuity => ({
        role,
        plan,
        from: from.number,
        to: to.map(({ number }) => number).sort(byPlanOrder),
        kind,
        ...(why && { why: typesetText(why, languages) }),
        translation: worstPart(
          toldStates(entryStates(reasonTexts({ why, translated }, languages))),
        ),
      }))
      .sort((a, b) => byPlanOrder(a.from, b.from));
  });
};
