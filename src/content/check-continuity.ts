import { PLAN_ROLES } from '../plan/plan.ts';
import { endsOf } from './continuity.ts';
import { issueMessages } from './issue-messages.ts';
import type { Reporter } from './issue.ts';
import type { Sources } from './sources.ts';

/**
 * Checks the entries of `continuity.yaml`: each leads from one plan to the next, its own numbers are of this
 * plan, and `plan.yaml` says where the other plan is.
 *
 * @param sources - files of the content folder
 * @param report - takes each issue
 */
export const checkContinuity = (
  { continuity = [], facts, priorities }: Sources,
  report: Reporter,
): void => {
  if (!facts) return;
  const entries = continuity.map(({ file, line, data }) => ({
    place: { file, line },
    data,
    ends: endsOf(data, facts.id),
  }));
  const seen = new Set<string>();
  for (const { place, data, ends } of entries) {
    if (ends.role === undefined) {
      report({ ...place, message: issueMessages.continuitySides(facts.id) });
      continue;
    }
    for (const [field, references] of [
      ['from', [ends.from]],
      ['to', ends.to],
    ] as const) {
      for (const { plan, number } of references) {
        if (plan !== undefined || !priorities || priorities.has(number)) continue;
        report({ ...place, field, message: issueMessages.continuityUnknown(number) });
      }
    }
    const key = `${ends.role} ${ends.from.number}`;
    if (seen.has(key)) {
      report({ ...place, field: 'from', message: issueMessages.continuityTwice(data.from) });
    }
    seen.add(key);
  }
  for (const role of PLAN_ROLES) {
    const own = entries.filter(({ ends }) => ends.role === role);
    const [first] = own;
    if (!first) continue;
    if (!facts[role]) {
      report({ ...first.place, message: issueMessages.continuityPlan(role) });
    }
    const [known, ...others] = own.filter(({ ends }) => ends.plan !== undefined);
    const other = others.find(({ ends }) => ends.plan !== known?.ends.plan);
    if (known && other) {
      const message = issueMessages.continuityPlans(known.ends.plan ?? '', other.ends.plan ?? '');
      report({ ...other.place, message });
    }
  }
};
