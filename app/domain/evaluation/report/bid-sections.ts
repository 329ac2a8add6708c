import { writeInstant } from '../../calendar/write-date.ts';
import { requirementsOf } from '../../tender/requirements.ts';
import { listWords, plural } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { type PaperBlock, type Section, table } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts, newestOf } from './report-facts.ts';
import { byTwo } from './tender-sections.ts';

/** What came, what did not count and why, and what every bidder had to meet. */
export const bidSections = (facts: EvaluationReportFacts): readonly Section[] => [
	{ heading: 'Bids', blocks: bidBlocks(facts) },
	{ heading: 'What every bidder must meet', blocks: requirementBlocks(facts) },
];

const WHY: Readonly<Record<string, string>> = {
	'not-decrypted': 'could not be decrypted',
	'not-as-committed': 'is not what its receipt says',
};

function bidBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { bids, lapsed, withdrawn, late, setApart, qualityOpening } = facts;
	return [
		paragraph(
			`${plural(bids.length, 'bid was', 'bids were')} in when bids closed on ${writeInstant(facts.closesAt)}. Until they were opened nobody could read them.`,
		),
		...(bids.length === 0
			? []
			: [
					table(
						'bids',
						'Bids in time, in the order in which they came',
						[
							['Bidder', 4],
							['Received', 3],
							['Place', 1, 'numbers'],
							['Commitment on its receipt', 4],
						],
						bids.map(({ bidder, receivedAt, sequence, commitment }) => ({
							cells: [bidder, writeInstant(receivedAt), String(sequence), `${commitment.slice(0, 32)}…`],
						})),
						'Place is the bid’s number among all bids received for the tender. The whole commitment is on the receipt and in the archive.',
					),
				]),
		paragraph(
			qualityOpening === null
				? 'The bids have not been opened.'
				: `The bids were opened by two people: ${byTwo(qualityOpening)}.`,
		),
		paragraph('Bids that did not count:', [
			`Came too late, for this tender: ${late.length === 0 ? 'none' : listWords(late.map(({ bidder, at }) => `${bidder}, ${writeInstant(at)}`))}.`,
			`Lapsed, because they were not confirmed after an amendment: ${namesOf(lapsed.map(({ bidder }) => bidder))}.`,
			`Withdrawn by the bidder: ${withdrawn === 0 ? 'none' : `${withdrawn}, never opened and not named`}.`,
			`Set apart at the opening: ${setApart.length === 0 ? 'none' : listWords(setApart.map(({ submissionId, kind, why }) => `${bidderOf(facts, submissionId)}, whose ${kind === 'price' ? 'price' : 'quality'} ${WHY[why] ?? ''}`))}.`,
		]),
	];
}

const namesOf = (names: readonly string[]): string => (names.length === 0 ? 'none' : listWords(names));

function requirementBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { notice, bids, checks, bidIds, setApart } = facts;
	const apart = new Set(setApart.map(({ submissionId }) => submissionId));
	const whole = bids.filter(({ submissionId }) => !apart.has(submissionId));
	const out = whole.filter(({ submissionId }) => !bidIds.includes(submissionId));
	const requirements = requirementsOf(notice, facts.lot);
	if (requirements.length === 0) return [paragraph('Nothing was required that a bidder could fail.')];
	const rows = requirements.flatMap(({ requirementId, asks }) =>
		whole.map(({ submissionId, bidder }) => {
			const check = newestOf(
				checks.filter((each) => each.submissionId === submissionId && each.requirementId === requirementId),
			);
			return {
				cells: [
					asks,
					bidder,
					check === undefined ? 'Not checked' : check.passes ? 'Meets it' : 'Does not meet it',
					check === undefined
						? ''
						: `${check.reason} (${check.checkedByName}, ${writeInstant(check.checkedAt)})`,
				],
			};
		}),
	);
	return [
		paragraph(
			out.length === 0
				? 'Every bid that was opened meets what every bidder must meet.'
				: `${listWords(out.map(({ bidder }) => bidder))} did not meet a requirement and ${out.length === 1 ? 'was' : 'were'} neither scored further nor ranked.`,
		),
		table(
			'requirements',
			'Requirements, passed or failed',
			[
				['Requirement', 3],
				['Bidder', 2],
				['Finding', 1.5],
				['Why, who and when', 4],
			],
			rows,
		),
	];
}
