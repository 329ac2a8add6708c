import { missingReasonWords } from '../../kpi/missing-reason-words.ts';
import { ratingScale } from '../../kpi/rating-scale.ts';
import { writeCount } from '../../text/write-number.ts';
import type { Material } from '../material.ts';
import { ratingWords } from '../rating-words.ts';
import type { ReportSection, ReportTable } from '../report-block.ts';
import type { ReportedKpi, ReportedValue } from '../reported-kpi.ts';
import {
	numbers,
	paragraph,
	ratingCell,
	row,
	section,
	starNote,
	starredWords,
	table,
	words,
} from '../write-blocks.ts';
import { noValueReason } from './write-apart.ts';
import { writeKpi } from './write-kpi.ts';

/** How to read the figures, every KPI in one table, then each by itself. */
export function writePerformance({ kpis, profile, facts }: Material): readonly ReportSection[] {
	const told = kpis.filter((kpi) => kpi.topic === 'performance');
	if (told.length === 0)
		return [
			section(1, 'performance', 'Performance', [
				paragraph('The service specification in force asks for no KPI in this quarter.'),
			]),
		];
	const reading = [
		...(told.some((kpi) => kpi.basis === 'cohort')
			? [
					'A KPI about partners follows the cases received in one quarter and is judged at the end of the next.',
				]
			: []),
		`The ratings are ${ratingScale(facts.period.endsOn)}, in the bands that the service specification sets.`,
		...(profile === 'office' ? [] : ['Small numbers could identify people, so they are given in words.']),
		'The appendix, a separate document attached to this paper, says how the figures are worked out and how certain each is.',
	];
	return [
		section(1, 'performance', 'Performance', [
			paragraph(reading.join(' ')),
			kpiTable('table-kpis', 'Every KPI, latest result that can be published', told),
		]),
		...told.flatMap(writeKpi),
	];
}

/** Numerator, denominator, result, target and rating of each KPI. */
export function kpiTable(id: string, caption: string, kpis: readonly ReportedKpi[]): ReportTable {
	const rows = kpis.map((kpi) => {
		const { name, value } = kpi;
		return value === null
			? row([
					name,
					kpi.apart?.when ?? '–',
					'–',
					'–',
					missingReasonWords(noValueReason(kpi)),
					'–',
					ratingCell(null),
				])
			: row([
					name,
					value.when,
					numeratorOf(value),
					denominatorOf(value),
					starredWords(value),
					value.targetWords,
					ratingCell(value.figure.rating, ratingWords(value)),
				]);
	});
	const columns = [
		words('KPI', 2.5),
		words('Period', 2),
		numbers('Numerator', 1.15),
		numbers('Denominator', 1.3),
		numbers('Result', 1.25),
		numbers('Target', 1.1),
		words('Rating', 1.75),
	];
	return table(id, caption, columns, rows, starNote(rows));
}

/** Of a share; a plain count is its result and has no parts. */
export const numeratorOf = ({ figure }: ReportedValue): string =>
	figure.numerator === null || figure.denominator === null ? '–' : writeCount(figure.numerator);
export const denominatorOf = ({ figure }: ReportedValue): string =>
	figure.denominator === null ? '–' : writeCount(figure.denominator);
