import { writeDay } from '../../calendar/write-date.ts';
import { listWords, plural } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import type { ReportParagraph, ReportSection } from '../report-block.ts';
import type { Restatement } from '../restatement.ts';
import { paragraph, row, section, table, words } from '../write-blocks.ts';

export const RESTATEMENTS = 'Restatements since the last report';

/** Figures of the last report that a return accepted since has changed. */
export function writeRestatements({ previous, restatements }: Material): ReportSection {
	const heading = RESTATEMENTS;
	if (previous === null)
		return section(1, 'restatements', heading, [
			paragraph('This is the first report on the programme to this board, so there is nothing to restate.'),
		]);
	const last = `the report to the ${previous.boardName} of ${writeDay(previous.heldOn)}`;
	const { rows: restated, splits, grown, dropped, kpisAlone } = restatements;
	const also = [
		...(splits
			? ['Figures by area or by provider have changed with them; this report gives the corrected ones.']
			: []),
		...(grown ? ['Figures that were provisional or incomplete then are given as they are now.'] : []),
		...(dropped ? ['Some of those figures are not in this report.'] : []),
	];
	if (restated.length === 0) {
		const first = splits
			? `Figures by area or by provider in ${last} have changed: a return was corrected. The figures of the programme have not.`
			: grown
				? `No figure in ${last} that was final and complete has changed.`
				: kpisAlone
					? `No KPI in ${last} has changed. Its other figures were not kept in a form that can be compared.`
					: `No figure in ${last} has changed.`;
		return section(1, 'restatements', heading, [paragraph([first, ...also.slice(splits ? 1 : 0)].join(' '))]);
	}
	const rows = restated.map((each) => row([each.kpi, each.when, each.was, each.is, each.change]));
	const columns = [
		words('Figure', 2),
		words('Period', 2),
		words('Reported', 1.3),
		words('Now', 1.3),
		words('Change', 2),
	];
	return section(1, 'restatements', heading, [
		paragraph(
			[
				`These figures in ${last} have changed since. The figures in this report are the corrected ones. Totals to date that moved by as much as their quarters are not listed.`,
				...also,
			].join(' '),
		),
		table('table-restatements', 'Figures restated', columns, rows),
		...reasons(restated),
	]);
}

/** As many as the first page holds. */
const MOST_EXPLAINED = 2;

/** The figures whose change the first page explains, each by its first row. */
export const explainedFirst = (rows: readonly Restatement[]): readonly Restatement[] =>
	rows.filter((row, at) => rows.findIndex(({ kpi }) => kpi === row.kpi) === at).slice(0, MOST_EXPLAINED);

/** Why the others changed: each reason that the first page does not give, once, with its figures. */
function reasons(rows: readonly Restatement[]): readonly ReportParagraph[] {
	const given = explainedFirst(rows).map(({ why }) => why);
	const left = [...Map.groupBy(rows, ({ why }) => why)].filter(([why]) => !given.includes(why));
	const named = (alike: readonly Restatement[]): string => {
		const names = [...new Set(alike.map(({ kpi }) => kpi))];
		return listWords(
			names.length > 4 ? [...names.slice(0, 3), plural(names.length - 3, 'other figure')] : names,
		);
	};
	return left.length === 0
		? []
		: [
				paragraph('The first page says why figures changed. The others:', {
					bullets: left.map(([why, alike]) => `${named(alike)}: ${why}.`),
				}),
			];
}
