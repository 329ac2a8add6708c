import { writeDay, writeInstant } from '../../calendar/write-date.ts';
import { writePounds } from '../../money/pence.ts';
import { regimeOf } from '../../tender/regime.ts';
import { listWords, plural } from '../../text/list-words.ts';
import { paragraph } from '../../text/paper.ts';
import { type Section, table } from './paper-blocks.ts';
import type { DoneByTwo, EvaluationReportFacts } from './report-facts.ts';

/** What was tendered, under which law, and when. */
export function tenderSections(facts: EvaluationReportFacts): readonly Section[] {
	const { notice, lot, areas } = facts;
	const { route, regime, overThreshold } = regimeOf(notice);
	const { threshold } = regime;
	return [
		{
			heading: 'The tender',
			blocks: [
				paragraph(`${notice.title}, for ${facts.programme}. ${notice.description}`),
				paragraph(
					`This report is about the lot “${lot.title}”: ${listWords(lot.items.map(({ areaId, units }) => `${plural(units, 'place')} in ${areas.get(areaId) ?? ''}`))}.`,
				),
				paragraph(
					`${route === 'grant-call' ? 'It is a grant call.' : 'It is a procurement.'} ${notice.route.reasons}`,
				),
				paragraph(
					`The law that applies: ${regime.name}, because it began on ${writeDay(notice.begunOn)}${threshold === null ? '' : ` and is worth ${overThreshold ? 'as much as or more' : 'less'} than ${writePounds(threshold.pence)}${threshold.withVat ? ' with VAT' : ''}`}. Its value is ${writePounds(notice.valuePence)}${notice.vatPence === 0 ? '' : `, and ${writePounds(notice.vatPence)} VAT`}.`,
				),
				paragraph(
					notice.findATender === null
						? 'No notice on Find a Tender is recorded.'
						: `Its notice on Find a Tender is ${notice.findATender.number}, published on ${writeInstant(notice.findATender.publishedAt)}.`,
				),
			],
		},
		{ heading: 'Timetable', blocks: timetableBlocks(facts) },
		{ heading: 'Who evaluated', blocks: evaluatorBlocks(facts) },
	];
}

function timetableBlocks(facts: EvaluationReportFacts): Section['blocks'] {
	const { notice, versions, clarifications } = facts;
	const { questionsCloseAt, answersBy, evaluatedBy, awardBy, startsOn, endsOn } = notice.timetable;
	const amended = versions.filter(({ number }) => number > 1);
	const row = (...cells: readonly string[]) => ({ cells });
	return [
		table(
			'timetable',
			'Timetable, as it held at the end',
			[
				['Step', 3],
				['When', 4],
			],
			[
				row('Published', writeInstant(facts.publishedAt)),
				row('Questions closed', writeInstant(questionsCloseAt)),
				row('Answers by', writeDay(answersBy)),
				row('Bids closed', writeInstant(facts.closesAt)),
				row('Evaluated by', writeDay(evaluatedBy)),
				row('Award by', writeDay(awardBy)),
				row('Work', `${writeDay(startsOn)} to ${writeDay(endsOn)}`),
			],
		),
		paragraph(
			clarifications === 0
				? 'No question was answered.'
				: `${plural(clarifications, 'question was', 'questions were')} answered, to everybody.`,
		),
		amended.length === 0
			? paragraph('The tender was not amended.')
			: paragraph(
					`The tender was amended ${amended.length === 1 ? 'once' : `${amended.length} times`}:`,
					amended.map(
						({ at, reason, asksAgain }) =>
							`${writeInstant(at)}: ${reason}${asksAgain ? ' Bids already submitted had to be confirmed.' : ''}`,
					),
				),
	];
}

const DECLARED = (hasConflict: boolean | null, words: string | null): string => {
	if (hasConflict === null) return 'Has not declared';
	return hasConflict
		? `A conflict of interest, so they saw and scored nothing: ${words ?? ''}`
		: 'Nothing ties them to a bidder';
};

function evaluatorBlocks({ evaluators }: EvaluationReportFacts): Section['blocks'] {
	const scorers = evaluators.filter(({ hasConflict }) => hasConflict === false).length;
	return [
		paragraph(
			`${plural(evaluators.length, 'person was', 'people were')} named to evaluate this lot; ${scorers} of them declared that nothing ties them to a bidder and scored. Each declared before seeing any bid, and scored alone.`,
		),
		...(evaluators.length === 0
			? []
			: [
					table(
						'evaluators',
						'Evaluators and what they declared',
						[
							['Name', 2],
							['Declared', 4],
							['When', 2],
						],
						evaluators.map(({ name, hasConflict, conflictWords, declaredAt }) => ({
							cells: [
								name,
								DECLARED(hasConflict, conflictWords),
								declaredAt === null ? '' : writeInstant(declaredAt),
							],
						})),
					),
				]),
	];
}

/** "Ann Hill on 12 May 2017 at 9:00am, and Bob Lee …" */
export function byTwo({ firstByName, firstAt, firstWith, secondByName, doneAt }: DoneByTwo): string {
	const how = firstWith === 'safe' ? ', with the share from the safe,' : '';
	const first = `${firstByName}${how} on ${writeInstant(firstAt)}`;
	return secondByName === null || doneAt === null
		? `${first}; no second person has followed yet`
		: `${first}, and ${secondByName} on ${writeInstant(doneAt)}`;
}
