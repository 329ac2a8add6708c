import { isAskedIn } from '../specification/is-asked-in.ts';
import { quartersCovered } from '../specification/quarters-covered.ts';
import type { Frequency, Measure, SectionKey } from '../specification/specification.ts';
import type { Box, BoxHead, BoxTable } from './box.ts';
import { openCohorts } from './open-cohorts.ts';
import type { ReturnAsked } from './return-asked.ts';

const FREQUENCIES: readonly Frequency[] = ['quarterly', 'half-yearly', 'yearly'];

/**
 * A section's measures as tables that can be filled by keyboard or pasted as a block. Measures split by area: a row an area,
 * a column a measure, and a table for each open cohort. Others: a row a measure, with one column, or one for each open cohort.
 * Measures asked at different frequencies cover different months, so they never share a table.
 */
export function tablesOfSection(
	section: SectionKey,
	measures: readonly Measure[],
	asked: Pick<ReturnAsked, 'period' | 'areaIds' | 'closing'>,
): readonly BoxTable[] {
	const cohorts = openCohorts(asked.period.number);
	const areas = asked.areaIds.map((areaId): BoxHead => ({ kind: 'area', areaId }));
	return FREQUENCIES.flatMap((frequency) => {
		const table = (
			name: string,
			cohort: number | null,
			rows: readonly BoxHead[],
			columns: readonly BoxHead[],
		): BoxTable => ({
			key: [section, ...(frequency === 'quarterly' ? [] : [frequency]), name].join('.'),
			section,
			cohort,
			quartersCovered: quartersCovered(
				frequency,
				asked.period.number,
				asked.closing ? asked.period.endsOn : null,
			),
			closing: asked.closing === true && !isAskedIn(frequency, asked.period),
			columns,
			rows,
			cells: rows.map((row) => columns.map((column) => boxAt(row, column, cohort))),
		});
		const heads = (byArea: boolean, byCohort: boolean): readonly BoxHead[] =>
			measures
				.filter(
					(measure) =>
						measure.frequency === frequency &&
						measure.byArea === byArea &&
						(measure.kind === 'cohort') === byCohort,
				)
				.map((measure): BoxHead => ({ kind: 'measure', measure }));
		return [
			table('areas', null, areas, heads(true, false)),
			table('programme', null, heads(false, false), [{ kind: 'figure' }]),
			...cohorts.map((cohort) => table(`cohort-${cohort}.areas`, cohort, areas, heads(true, true))),
			table(
				'cohorts',
				null,
				heads(false, true),
				cohorts.map((cohort) => ({ kind: 'cohort', cohort })),
			),
		].filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
	});
}

function boxAt(row: BoxHead, column: BoxHead, tableCohort: number | null): Box {
	const [head, other] = row.kind === 'measure' ? [row, column] : [column, row];
	if (head.kind !== 'measure') throw new Error('a table of a return has measures on one side');
	return {
		measureKey: head.measure.key,
		areaId: other.kind === 'area' ? other.areaId : null,
		cohort: other.kind === 'cohort' ? other.cohort : tableCohort,
	};
}
