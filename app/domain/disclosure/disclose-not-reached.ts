import type { NotReached } from '../kpi/not-reached.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedNumber, KpiStatement } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile } from './profile.ts';
import { fewerThan } from './small-side-words.ts';

export interface NotReachedStatement {
	/** Of so many entered; null where the contact KPI hides it. */
	readonly entered: number | null;
	readonly unsafe: DisclosedNumber;
	readonly notYetAttempted: DisclosedNumber;
}

const HIDDEN: DisclosedNumber = { kind: 'withheld', why: 'could-be-worked-out', missing: null };
const NOT_ASKED: DisclosedNumber = { kind: 'withheld', why: 'no-data', missing: { code: 'not-asked' } };

/**
 * What stands beside the contact KPI (domain guide §4 rule 4), for the same cohorts. All who were not reached are entered less contacted: where
 * the KPI hides that, the reasons are hidden too; where it shows it, whatever is left of it after the reasons shown must not be small.
 */
export function discloseNotReached(
	reasons: NotReached,
	contact: Disclosed<KpiStatement>,
	profile: Profile,
	thresholds = DEFAULT_THRESHOLDS,
): Disclosed<NotReachedStatement> {
	const { entered, unsafe, notYetAttempted } = reasons;
	const exact = (value: number | null): DisclosedNumber =>
		value === null ? NOT_ASKED : { kind: 'exact', value };
	if (profile === 'office')
		return markDisclosed({ entered, unsafe: exact(unsafe), notYetAttempted: exact(notYetAttempted) });

	const figure = contact.figure;
	if (figure.kind !== 'exact' || figure.denominator !== entered)
		return markDisclosed({ entered: null, unsafe: HIDDEN, notYetAttempted: HIDDEN });
	const notSmall = [unsafe ?? 0, notYetAttempted ?? 0].filter((value) => value >= thresholds.side);
	const left = entered - figure.numerator - notSmall.reduce((sum, value) => sum + value, 0);
	const goes = left < thresholds.side ? Math.min(...notSmall) : null;
	const say = (value: number | null): DisclosedNumber => {
		if (value === null) return NOT_ASKED;
		if (value < thresholds.side) return { kind: 'words', words: fewerThan(thresholds) };
		return value === goes ? HIDDEN : exact(value);
	};
	return markDisclosed({ entered, unsafe: say(unsafe), notYetAttempted: say(notYetAttempted) });
}
