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

/** Why they changed: each reason once, with the figures that changed for it. */
function reasons(rows: readonly Restatement[]): readonly ReportParagraph[] {
	const byReason = [...Map.groupBy(rows, ({ why }) => why)];
	const named = (alike: readonly Restatement[]): string => {
		const names = [...new Set(alike.map(({ kpi }) => kpi))];
		return listWords(
			names.length > 4 ? [...names.slice(0, 3), plural(names.length - 3, 'other figure')] : names,
		);
	};
	const [first] = byReason;
	if (first === undefined) return [];
	return byReason.length === 1
		? [paragraph(`They changed because ${first[0]}.`.replace('because no reason', 'and no reason'))]
		: [
				paragraph('Why they changed:', {
					bullets: byReason.map(([why, alike]) => `${named(alike)}: ${why}.`),
				}),
			];
}
