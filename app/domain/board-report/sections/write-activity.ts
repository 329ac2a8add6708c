import type { Material } from '../material.ts';
import type { ReportActivity } from '../report-activity.ts';
import type { ReportSection } from '../report-block.ts';
import type { ReportedCount } from '../reported-kpi.ts';
import {
	inAppendix,
	numbers,
	paragraph,
	row,
	section,
	starNote,
	starred,
	table,
	words,
} from '../write-blocks.ts';

export const ACTIVITY_COLUMNS = [
	words('Measure', 3.4),
	numbers('In the quarter', 1.2),
	numbers('Quarter before', 1.2),
	numbers('To date', 1.2),
];

/** Parts of a whole are told as such: "of which: from the police". */
export const activityRow = ({ label, partOf, frequency, quarter, before, toDate }: ReportActivity) =>
	row([
		`${partOf === null ? label : `– ${label}`}${COVERS[frequency]}`,
		...[quarter, before, toDate].map(countWords),
	]);

const COVERS = { quarterly: '', 'half-yearly': ' (half-year)', yearly: ' (year)' } as const;

/** A count as a table's cell, marked where a return is missing. */
export const countWords = (count: ReportedCount | null): string =>
	count === null
		? '–'
		: starred(
				count.words,
				count.incomplete && !(count.number.kind === 'withheld' && count.number.why === 'no-data'),
			);

const PEOPLE = ['referrals', 'people', 'partners', 'children'];

/** Who was referred, who started, completed and left: the programme as a whole. */
export function writeActivity({ activity }: Material): ReportSection {
	const told = activity.filter(
		({ key, section: topic, partOf }) =>
			PEOPLE.includes(topic) && partOf !== 'units-used' && key !== 'units-used',
	);
	if (told.length === 0)
		return section(1, 'activity', 'Referrals and people', [
			paragraph('Nothing was asked about referrals and people in this quarter.'),
		]);
	const intro =
		'Counts are of the whole programme. People on the programme, waiting, and partners receiving ongoing work are counted on the last day of the quarter and are not added over time.';
	const whole = told.filter(({ partOf }) => partOf === null).map(activityRow);
	const rows = told.map(activityRow);
	const all = table('table-activity', 'Referrals and people', ACTIVITY_COLUMNS, rows, starNote(rows));
	if (whole.length === told.length)
		return section(1, 'activity', 'Referrals and people', [paragraph(intro), all]);
	return section(1, 'activity', 'Referrals and people', [
		paragraph(intro),
		inAppendix({ ...all, caption: 'Referrals and people by their parts' }),
		table('table-people', all.caption, ACTIVITY_COLUMNS, whole, starNote(whole)),
	]);
}
