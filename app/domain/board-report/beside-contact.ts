import { discloseNotReached } from '../disclosure/disclose-not-reached.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosedNumber, KpiStatement } from '../disclosure/disclosed-figure.ts';
import { numberWords } from '../disclosure/figure-words.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { notReached } from '../kpi/not-reached.ts';
import type { KpiDefinition } from '../specification/specification.ts';
import { writeCount, writePerCent } from '../text/write-number.ts';
import type { BoardReportProfile } from './board-report.ts';

/** Unsafe and not-yet-attempted shares always stand beside the contact KPI (domain guide §4 rule 4). Nothing for any other KPI. */
export function besideContact(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	contact: Disclosed<KpiStatement>,
	profile: BoardReportProfile,
): readonly string[] {
	if (!definition.numerator.includes('partner-cases-contacted')) return [];
	const reasons = notReached(facts, cohorts, definition.maturity);
	if (reasons === null || reasons.entered === 0) return [];
	const { entered, unsafe, notYetAttempted } = discloseNotReached(reasons, contact, profile);
	const share = (number: DisclosedNumber): string =>
		number.kind === 'exact' && entered !== null
			? `${writeCount(number.value)} of ${writeCount(entered)} (${writePerCent(number.value, entered)})`
			: numberWords(number, 'count');
	return [
		`a manager decided that contact would be unsafe: ${share(unsafe)}`,
		`nobody has tried yet: ${share(notYetAttempted)}`,
	];
}
