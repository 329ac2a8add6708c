import type { Instant } from '../../calendar/iso-date.ts';
import { writeDay, writeInstant } from '../../calendar/write-date.ts';
import { paragraph } from '../../text/paper.ts';
import { type Section, table } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts } from './report-facts.ts';

interface Step {
	readonly at: Instant;
	readonly what: string;
}

/** What came after the approval, in the order in which it came; earlier decisions that were undone, and what was held against them, among it. */
export function followedSteps(facts: EvaluationReportFacts): readonly Step[] {
	const { award, undone, challenges } = facts;
	const steps: readonly (Step | null)[] = [
		...undone.map(({ submissionId, undoneAt, undoneByName, undoingReason }) => ({
			at: undoneAt,
			what: `An earlier decision, ${submissionId === null ? 'that nothing is awarded' : `for ${bidderOf(facts, submissionId)}`}, was undone by ${undoneByName}. Why: ${undoingReason}`,
		})),
		...challenges.flatMap(({ kind, madeBy, words, recordedAt, ended }) => [
			{
				at: recordedAt,
				what: `${kind === 'claim' ? 'A claim' : 'A letter of challenge'} by ${madeBy} was recorded: ${words}`,
			},
			ended === null ? null : { at: ended.at, what: `The claim by ${madeBy} ended: ${ended.why}` },
		]),
		...(award === null
			? []
			: [
					at(
						award.lettersSentAt,
						'Each bidder was written to: their own scores and reasons, and the winner’s.',
					),
					...(['award-notice', 'details-notice'] as const).map((kind) => {
						const notice = award.notices[kind];
						return notice === undefined
							? null
							: {
									at: notice.publishedAt,
									what: `${kind === 'award-notice' ? 'The award notice' : 'The notice of the contract’s details'} was published on Find a Tender: ${notice.number}.`,
								};
					}),
					at(award.agreementAcceptedAt, 'The agreement that was drafted from the bid was entered into.'),
				]),
	];
	return steps
		.filter((step) => step !== null)
		.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

const at = (when: Instant | null, what: string): Step | null => (when === null ? null : { at: when, what });

export function followedSection(facts: EvaluationReportFacts): readonly Section[] {
	const { award } = facts;
	const steps = followedSteps(facts);
	const isAwarded = award !== null && award.approvedAt !== null && award.submissionId !== null;
	if (!isAwarded && steps.length === 0) return [];
	return [
		{
			heading: 'What followed',
			blocks: [
				...(steps.length === 0
					? [paragraph('Nothing has followed yet.')]
					: [
							table(
								'followed',
								'What followed the decision',
								[
									['When', 2],
									['What', 5],
								],
								steps.map((step) => ({ cells: [writeInstant(step.at), step.what] })),
							),
						]),
				...(isAwarded
					? [
							paragraph(
								award.standstillEndsOn === null
									? 'No standstill is running, or none is kept under this law.'
									: `The standstill ends with ${writeDay(award.standstillEndsOn)}.`,
							),
							paragraph(
								award.hasAgreement
									? 'An agreement was drafted from the bid.'
									: 'No agreement has been drafted from the bid yet.',
							),
						]
					: []),
			],
		},
	];
}
