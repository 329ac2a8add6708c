import { only, type RecordBlock } from '../../../components/layout/record-view.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { notReached } from '../../../domain/kpi/not-reached.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { writeCount, writePerCent } from '../../../domain/text/write-number.ts';

/** Unsafe and not-yet-attempted shares always stand beside the contact KPI (domain guide §4 rule 4). */
export function besideContact(facts: KpiFacts, contact: KpiDefinition | undefined): readonly RecordBlock[] {
	if (contact === undefined) return [];
	const cohorts = maturedCohorts(facts, contact.key);
	const reasons = cohorts.length === 0 ? null : notReached(facts, cohorts, contact.maturity);
	if (reasons === null || reasons.entered === 0) return [];
	const share = (count: number | null, words: string): string[] =>
		count === null
			? []
			: [
					`${writeCount(count)} of ${writeCount(reasons.entered)} (${writePerCent(count, reasons.entered)}) ${words}`,
				];
	const items = [
		...share(reasons.unsafe, 'were not contacted because a manager decided that it would be unsafe.'),
		...share(reasons.notYetAttempted, 'had not been tried yet.'),
		...share(reasons.noReply, 'were tried and did not reply.'),
		...share(reasons.noSafeDetails, 'had no safe contact details.'),
		...share(
			reasons.enteredInError,
			'had been entered in error. They stay in the base, so that a base cannot be made smaller.',
		),
	];
	return only(
		items.length > 0,
		{ kind: 'heading', text: 'Partners who were not contacted' },
		{ kind: 'list', items },
	);
}
