import { writeDay } from '../../calendar/write-date.ts';
import type { Material } from '../material.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, row, section, table, words } from '../write-blocks.ts';

/** Figures of the last report that a return accepted since has changed. */
export function writeRestatements({ previous, restatements }: Material): ReportSection {
	const heading = 'Restatements since the last report';
	if (previous === null)
		return section(1, 'restatements', heading, [
			paragraph('This is the first report on the programme, so there is nothing to restate.'),
		]);
	const last = `the report to the ${previous.boardName} of ${writeDay(previous.heldOn)}`;
	if (restatements.length === 0)
		return section(1, 'restatements', heading, [paragraph(`No figure in ${last} has changed.`)]);
	const rows = restatements.map((each) => row([each.kpi, each.when, each.was, each.is, each.change]));
	const columns = [
		words('KPI', 2),
		words('Period', 2),
		words('Reported', 1.3),
		words('Now', 1.3),
		words('Change', 2),
	];
	return section(1, 'restatements', heading, [
		paragraph(
			`Returns corrected and accepted since then have changed these figures in ${last}. The figures in this report are the corrected ones.`,
		),
		table('table-restatements', 'Figures restated', columns, rows),
	]);
}
