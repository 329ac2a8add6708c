import type { Material } from '../material.ts';
import type { ReportBlock, ReportSection } from '../report-block.ts';
import { paragraph, section, starNote, statement, table } from '../write-blocks.ts';
import { ACTIVITY_COLUMNS, activityRow } from './write-activity.ts';
import { kpiTable } from './write-performance.ts';

/** Sense of 003 ¶29: stands on every authority's and board's page about outcomes. */
export const ATTENDANCE_STATEMENT =
	'Attendance on the programme must not be taken as a reason to reduce intervention or the assessed risk.';

/** What victims report, and how satisfied people are. */
export function writeOutcomes({ kpis, activity }: Material): ReportSection {
	const [outcomes, satisfaction] = (['outcomes', 'satisfaction'] as const).map((topic) =>
		kpis.filter((kpi) => kpi.topic === topic && kpi.value !== null),
	);
	const blocks: ReportBlock[] = [statement(ATTENDANCE_STATEMENT)];
	if (outcomes === undefined || outcomes.length === 0)
		blocks.push(paragraph('No outcomes have been asked about in the quarters that this report covers.'));
	else
		blocks.push(
			paragraph(
				'Outcomes are what victims report at set points, in the measures that women chose in Project Mirabal. They are shares of the victims who were asked, who are fewer than all victims and may not be like them.',
			),
			kpiTable('table-outcomes', 'Outcomes that victims report', outcomes),
		);
	if (satisfaction !== undefined && satisfaction.length > 0)
		blocks.push(
			paragraph('Satisfaction is asked once a year.'),
			kpiTable('table-satisfaction', 'Satisfaction', satisfaction),
		);
	const counted = activity.filter(({ section: topic }) => topic === 'outcomes' || topic === 'satisfaction');
	if (counted.length > 0) {
		const rows = counted.map(activityRow);
		blocks.push(
			table('table-outcome-counts', 'Also counted about outcomes', ACTIVITY_COLUMNS, rows, starNote(rows)),
		);
	}
	return section(1, 'outcomes', 'Outcomes', blocks);
}
