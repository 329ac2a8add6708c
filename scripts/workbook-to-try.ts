import { instant } from '../app/domain/calendar/instant.ts';
import { isoDate } from '../app/domain/calendar/iso-date.ts';
import { allBoxes } from '../app/domain/kpi-return/all-boxes.ts';
import { boxesOfReturn } from '../app/domain/kpi-return/boxes-of-return.ts';
import { figureKey } from '../app/domain/kpi-return/figure.ts';
import { measuresAsked } from '../app/domain/kpi-return/return-asked.ts';
import { typeFigure } from '../app/domain/kpi-return/write-figure.ts';
import { dvppContent } from '../app/domain/specification/contents-of-programmes.ts';
import type { StrandKind } from '../app/domain/specification/specification.ts';
import type { WorkbookAsked } from '../app/domain/workbook/match-workbook.ts';
import type { WorkbookFacts } from '../app/domain/workbook/workbook-facts.ts';

const AREAS = ['Birmingham', 'Dudley', 'Sandwell', 'Walsall', 'Wolverhampton'].map((areaName) => ({
	areaId: areaName.toLowerCase(),
	areaName,
}));

const QUARTERS = [
	['2017-01-01', '2017-03-31'],
	['2017-04-01', '2017-06-30'],
	['2017-07-01', '2017-09-30'],
] as const;

/** A return of five areas with a figure in nearly every box, of no programme that there is. */
export function workbookToTry(strand: StrandKind): {
	readonly facts: WorkbookFacts;
	readonly asked: WorkbookAsked;
} {
	const periods = QUARTERS.map(([startsOn, endsOn], at) => ({
		id: `period-${at + 1}`,
		number: at + 1,
		startsOn: isoDate(startsOn),
		endsOn: isoDate(endsOn),
		opensOn: isoDate('2017-10-01'),
		dueOn: isoDate('2017-10-30'),
	}));
	const period = periods[2]!;
	const specification = { id: 'specification', number: 2, ...dvppContent() };
	const given = { specification, strand, period, areaIds: AREAS.map(({ areaId }) => areaId) };
	const sections = boxesOfReturn(given);
	const measures = measuresAsked(given);
	const units = new Map(measures.map(({ key, unit }) => [key, unit]));
	const boxes = allBoxes(sections);
	const figures = boxes.map((box, at) => [figureKey(box), (at * 37 + 11) % 97] as const);
	const facts: WorkbookFacts = {
		returnId: 'return',
		agreement: { id: 'agreement', title: 'Grant for the domestic violence perpetrator programme' },
		programmeName: 'Domestic violence perpetrator programme',
		leadName: 'Turning North',
		strand,
		period,
		periods,
		due: { dueOn: period.dueOn, extendedTo: null },
		specification,
		areas: AREAS,
		reach: 'whole',
		draft: {
			sections,
			measures,
			kpis: specification.kpis,
			areaIds: given.areaIds,
			periodNumber: period.number,
			typed: new Map(
				boxes.map((box, at) => {
					const [key, value] = figures[at]!;
					return [key, at % 9 === 4 ? '' : typeFigure(value, units.get(box.measureKey) ?? 'count')];
				}),
			),
			words: new Map([['went-well', '=1+1 begins as a formula does.\nA second line.']]),
			notes: new Map(),
			nothingToReport: new Set(),
			lastQuarter: new Map(figures),
		},
		saved: new Set(),
		isShared: false,
		madeAt: instant('2017-10-02T09:00:00.000Z'),
	};
	return {
		facts,
		asked: {
			returnId: facts.returnId,
			agreementId: facts.agreement.id,
			period: period.number,
			specification,
			reach: facts.reach,
			sections,
			measures,
		},
	};
}
