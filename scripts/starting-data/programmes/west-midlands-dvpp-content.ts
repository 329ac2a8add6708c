import type { SpecificationContent } from '../../../app/domain/specification/choose-content.ts';
import { dvppContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { KpiDraft } from '../../../app/domain/specification/define-kpi.ts';
import type { MeasureDefinition } from '../../../app/domain/specification/define-measure.ts';
import { ASKED, SAFER } from '../simulation/own-measures.ts';
import { AT_LEAST, COUNTED, withOwn } from './with-own.ts';

const AT_A_POINT = {
	...COUNTED,
	strand: 'support',
	section: 'outcomes',
	things: 'people',
	frequency: 'half-yearly',
	breakdown: 'point',
} as const;

/** The six outcomes of 003 ¶7 are asked at the start, midway, at the end and six months after, so that lasting change shows (¶10). */
const MEASURES: readonly MeasureDefinition[] = [
	{
		...AT_A_POINT,
		label: 'Asked about the outcomes',
		hint: 'Victims who were asked about the six outcomes in this half-year, at any point. Count each person once at each point.',
		parts: ['At the start', 'Midway', 'At the end', 'Six months after'],
	},
	{
		...AT_A_POINT,
		label: 'Safer than at the start',
		hint: 'Of those asked after the start, how many report that they and their children are safer.',
		atMost: ASKED,
		parts: ['Midway', 'At the end', 'Six months after'],
	},
];

const saferAt = (point: string, when: string): KpiDraft => ({
	...AT_LEAST,
	name: `Safer ${when}`,
	numerator: [`${SAFER}-${point}`],
	denominator: [`${ASKED}-${point}`],
	target: { numerator: 60, denominator: 100 },
	ofAll: `Of all victims asked ${when} in the half-year to {matured}`,
	howMany: 'how many report that they and their children are safer',
	note: 'Attendance must not be taken as a reason to reduce intervention or the assessed risk.',
});

/** A, with the points at which outcomes are asked. The targets are invented, as those of the standard outcomes are. */
export const dvppContentByPoint = (): SpecificationContent =>
	withOwn(dvppContent(), {
		measures: MEASURES,
		kpis: [saferAt('at-the-end', 'at the end'), saferAt('six-months-after', 'six months after the end')],
	});
