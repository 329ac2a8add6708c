import type { Material } from '../material.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, section, starNote, table } from '../write-blocks.ts';
import { ACTIVITY_COLUMNS, activityRow } from './write-activity.ts';

/** Counts of incidents, never anything about one. A count of escalations is no score: more may mean that people speak sooner. */
export function writeSafeguarding({ activity }: Material): ReportSection {
	const told = activity.filter(({ section: topic }) => topic === 'safeguarding');
	if (told.length === 0)
		return section(1, 'safeguarding', 'Safeguarding', [
			paragraph('The service specification in force asks for no safeguarding counts in this quarter.'),
		]);
	const intro =
		'These are incidents that providers escalated to children’s or adults’ safeguarding or to the police. A higher count is not by itself worse: it can mean that risk is seen sooner.';
	const rows = told.map(activityRow);
	return section(1, 'safeguarding', 'Safeguarding', [
		paragraph(intro),
		table('table-safeguarding', 'Safeguarding counts', ACTIVITY_COLUMNS, rows, starNote(rows)),
	]);
}
