import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { standstillStands } from '../../../domain/tender/standstill-words.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName } from '../evaluation-words.ts';

/** What was decided about the lot, how far it has come, and what holds it. */
export function awardLines(shown: LotShown): readonly string[] {
	const { award, decisions } = shown.lot;
	if (!shown.maySeeBids) return [];
	if (award === null)
		return decisions.length === 0 ? [] : ['The last decision was undone. The lot will be decided again.'];
	return [
		...decidedLines(shown, award),
		...(award.isSuspended
			? [
					'A claim has been issued and notified: until it has ended or is lifted, no agreement may be entered into.',
				]
			: []),
		...(award.undoing === null
			? []
			: ['It has been proposed to undo the decision: until that is decided, nothing more can be done.']),
	];
}

function decidedLines(shown: LotShown, award: NonNullable<LotShown['lot']['award']>): readonly string[] {
	if (award.submissionId === null)
		return [
			award.approvedAt === null
				? `It is recommended that nothing is awarded: ${award.reason}`
				: `It was decided on ${writeInstant(award.approvedAt)} that nothing is awarded.`,
		];
	const name = bidderName(shown, award.submissionId);
	if (award.approvedAt === null) return [`${name} is recommended: ${award.reason}`];
	const { approvedAt, agreement, standstillEndsOn } = award;
	return [
		agreement?.acceptedAt
			? `Awarded to ${name}. It was decided on ${writeInstant(approvedAt)}.`
			: `To be awarded to ${name}, as decided on ${writeInstant(approvedAt)}.`,
		...(standstillEndsOn === null ? [] : [standstillStands(standstillEndsOn, shown.today)]),
	];
}
