import { plural } from '../../text/list-words.ts';
import { writeCount } from '../../text/write-number.ts';
import type { Material } from '../material.ts';
import type { ReportActivity } from '../report-activity.ts';
import type { ReportSection } from '../report-block.ts';
import { numbers, paragraph, row, section, table, words } from '../write-blocks.ts';

/** Places funded, by area, from the agreements; places used, from the returns, for the programme as a whole. */
export function writeUnits({ facts, activity }: Material): ReportSection {
	const funded = facts.allocations.reduce((sum, allocation) => sum + allocation.units, 0);
	const used = activity.filter(({ key, partOf }) => key === 'units-used' || partOf === 'units-used');
	const total = used.find(({ partOf }) => partOf === null);
	const said =
		funded === 0
			? 'The agreements fund no places by the unit.'
			: `The agreements fund ${plural(funded, 'place')} over the life of the programme. A place is one person’s on an intervention.`;
	const usedWords =
		total === undefined ? ' The service specification in force does not ask how many places were used in this quarter.' : ` Places used: ${usedOf(total)}.`;
	const parts = used.filter(({ partOf }) => partOf !== null);
	const bullets = parts.map(({ label, quarter, toDate }) => `${label}: ${usedOf({ quarter, toDate })}`);
	const areas = facts.areas.flatMap((area) => {
		const units = facts.allocations.filter((allocation) => allocation.areaId === area.id).reduce((sum, allocation) => sum + allocation.units, 0);
		return units === 0 ? [] : [row([area.name, writeCount(units)])];
	});
	const blocks = [paragraph(`${said}${usedWords}`, { bullets })];
	if (areas.length === 0) return section(1, 'units', 'Places funded and used', blocks);
	const columns = [words('Area', 3), numbers('Places funded', 1)];
	return section(1, 'units', 'Places funded and used', [
		...blocks,
		table('table-units', 'Places funded by area, whole programme', columns, [...areas, row(['All areas', writeCount(funded)], true)]),
	]);
}

function usedOf({ quarter, toDate }: Pick<ReportActivity, 'quarter' | 'toDate'>): string {
	const incomplete = quarter.incomplete || toDate?.incomplete ? ' (incomplete: not every return has been accepted)' : '';
	return `${quarter.words} in the quarter, ${toDate?.words ?? 'no data'} to date${incomplete}`;
}
