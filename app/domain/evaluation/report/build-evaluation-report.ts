import type { Instant } from '../../calendar/iso-date.ts';
import { londonDay } from '../../calendar/london.ts';
import { writeDay, writeInstant } from '../../calendar/write-date.ts';
import { listWords, plural } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { writePoints } from '../points.ts';
import { bidSections } from './bid-sections.ts';
import { followedSection, followedSteps } from './followed-section.ts';
import { type EvaluationReport, numbered, type PaperBlock, type Section } from './paper-blocks.ts';
import { bidderOf, type EvaluationReportFacts } from './report-facts.ts';
import { rankingTable, resultSections } from './result-sections.ts';
import { scoreSections } from './score-sections.ts';
import { tenderSections } from './tender-sections.ts';

/** The evaluation report of a lot, for the file: a draft until its award has been approved. Null before there is anything to report. */
export function buildEvaluationReport(facts: EvaluationReportFacts): EvaluationReport | null {
	const at = newestStep(facts);
	if (at === null || !isReportable(facts)) return null;
	const { notice, lot, body, award, demonstration } = facts;
	const isDraft = !award?.approvedAt;
	const day = writeDay(londonDay(at));
	return {
		body,
		over: [body, `As at ${day}`],
		title: 'Evaluation report',
		subtitle: `${notice.title}: ${lot.title}`,
		from: isDraft ? 'Draft: the award has not been approved' : 'Report to the file',
		runningTitle: `Evaluation report: ${lot.title}`,
		madeOn: londonDay(at),
		marks: [...(isDraft ? ['DRAFT – not approved'] : []), ...(demonstration ? ['Demonstration data'] : [])],
		sections: numbered([
			{ heading: 'Result', blocks: summaryBlocks(facts) },
			...tenderSections(facts),
			...bidSections(facts),
			...scoreSections(facts),
			...resultSections(facts),
			...awardSections(facts),
			...followedSection(facts),
		]),
	};
}

/** Once the bids are ranked, or none is left that could be. */
export const isReportable = ({
	ranked,
	qualityOpening,
	bidIds,
}: Pick<EvaluationReportFacts, 'ranked' | 'qualityOpening' | 'bidIds'>): boolean =>
	ranked.length > 0 || (qualityOpening?.doneAt != null && bidIds.length === 0);

/** What is told last is when it was made: the same facts make the same paper on any day. */
function newestStep(facts: EvaluationReportFacts): Instant | null {
	const { award, priceOpening, qualityOpening } = facts;
	const steps = [
		qualityOpening?.doneAt,
		priceOpening?.doneAt,
		award?.recommendedAt,
		award?.approvedAt,
		...followedSteps(facts).map(({ at }) => at),
	].filter((at) => at != null);
	return steps.toSorted().at(-1) ?? null;
}

function summaryBlocks(facts: EvaluationReportFacts): readonly PaperBlock[] {
	const { ranked, award, bids } = facts;
	const first = ranked.filter(({ rank }) => rank === 1);
	const [best] = first;
	return [
		paragraph(awardWords(facts)),
		paragraph(
			best === undefined
				? `Of ${plural(bids.length, 'bid')} none could be ranked.`
				: `Of ${plural(bids.length, 'bid')} ${plural(ranked.length, 'was', 'were')} ranked. ${listWords(first.map(({ bidId }) => bidderOf(facts, bidId)))} ${first.length === 1 ? 'is' : 'are'} first with ${writePoints(best.total)} of 100 points.`,
		),
		...(award === null ? [] : [paragraph(`Why: ${award.reason}`)]),
		...(ranked.length === 0 ? [] : [rankingTable(facts)]),
	];
}

function awardWords(facts: EvaluationReportFacts): string {
	const { award, lot } = facts;
	if (award === null) return `Nobody has been recommended for the lot “${lot.title}” yet.`;
	if (award.submissionId === null)
		return `Nothing ${award.approvedAt === null ? 'is to be' : 'was'} awarded for the lot “${lot.title}”${award.approvedAt === null ? '. A second person has not approved it yet' : ''}.`;
	const who = bidderOf(facts, award.submissionId);
	return award.approvedAt === null
		? `${who} is recommended for the lot “${lot.title}”. A second person has not approved it yet.`
		: `The lot “${lot.title}” was awarded to ${who} on ${writeDay(londonDay(award.approvedAt))}.`;
}

function awardSections(facts: EvaluationReportFacts): readonly Section[] {
	const { award } = facts;
	if (award === null) return [];
	const who = award.submissionId === null ? 'that nothing is awarded' : bidderOf(facts, award.submissionId);
	const approval: Section = {
		heading: 'Recommendation and approval',
		blocks: [
			paragraph(
				`${award.recommendedByName} recommended ${who} on ${writeInstant(award.recommendedAt)}. Why: ${award.reason}`,
			),
			paragraph(
				award.approvedAt === null || award.approvedByName === null
					? 'A second person has not approved it yet.'
					: `${award.approvedByName} approved it on ${writeInstant(award.approvedAt)}.`,
			),
		],
	};
	return [approval];
}
