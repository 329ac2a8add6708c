import fc from 'fast-check';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { allBoxes } from '../kpi-return/all-boxes.ts';
import { boxesOfReturn } from '../kpi-return/boxes-of-return.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { NARRATIVE_QUESTIONS } from '../kpi-return/narrative.ts';
import { measuresAsked } from '../kpi-return/return-asked.ts';
import { typeFigure } from '../kpi-return/write-figure.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import type { Measure, StrandKind } from '../specification/specification.ts';
import type { WorkbookAsked } from './match-workbook.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

const AREAS = [
	{ areaId: 'birmingham', areaName: 'Birmingham' },
	{ areaId: 'walsall', areaName: 'Walsall' },
	{ areaId: 'dudley', areaName: 'Dudley' },
	{ areaId: 'sandwell', areaName: 'Sandwell' },
];

interface Choice {
	readonly strand?: StrandKind;
	readonly areas?: number;
	readonly periodNumber?: number;
	readonly measures?: readonly Measure[];
	/** By `figureKey`. */
	readonly typed?: (key: string, measure: Measure) => string;
	readonly lastQuarter?: (key: string) => number | null;
	readonly words?: WorkbookFacts['draft']['words'];
	readonly change?: Partial<WorkbookFacts>;
}

/** A return of the DVPP for July to September 2017, the third of its contract unless said, in two areas, with nothing typed. */
export function someFacts({
	strand = 'support',
	areas = 2,
	periodNumber = 3,
	measures = dvppContent().measures,
	typed = () => '',
	lastQuarter = () => null,
	words = new Map(),
	change = {},
}: Choice = {}): WorkbookFacts {
	const periods = Array.from({ length: periodNumber }, (_, at) => ({
		id: `period-${at + 1}`,
		number: at + 1,
		startsOn: isoDate(`${2017 - (periodNumber - at - 1)}-07-01`),
		endsOn: isoDate(`${2017 - (periodNumber - at - 1)}-09-30`),
		opensOn: isoDate('2017-10-01'),
		dueOn: isoDate('2017-10-30'),
	}));
	const period = periods.at(-1)!;
	const specification = { id: 'specification', number: 2, measures, kpis: dvppContent().kpis };
	const chosen = AREAS.slice(0, areas);
	const asked = { specification, strand, period, areaIds: chosen.map(({ areaId }) => areaId) };
	const sections = boxesOfReturn(asked);
	const byKey = new Map(measures.map((measure) => [measure.key, measure]));
	const boxes = allBoxes(sections).map((box) => [figureKey(box), byKey.get(box.measureKey)!] as const);
	const before = boxes.flatMap(([key]) => {
		const value = lastQuarter(key);
		return value === null ? [] : [[key, value] as const];
	});
	return {
		returnId: 'return',
		agreement: { id: 'agreement', title: 'Grant for the DVPP' },
		programmeName: 'Domestic violence perpetrator programme',
		leadName: 'Turning North',
		strand,
		period,
		periods,
		due: { dueOn: isoDate('2017-10-30'), extendedTo: null },
		specification,
		areas: chosen,
		reach: 'whole',
		draft: {
			sections,
			measures: measuresAsked(asked),
			kpis: specification.kpis,
			areaIds: asked.areaIds,
			periodNumber,
			typed: new Map(boxes.map(([key, measure]) => [key, typed(key, measure)])),
			words,
			notes: new Map(),
			nothingToReport: new Set(),
			lastQuarter: before.length === 0 ? null : new Map(before),
		},
		saved: new Set(),
		isShared: false,
		madeAt: instant('2017-10-02T09:00:00.000Z'),
		...change,
	};
}

export const askedOf = (facts: WorkbookFacts): WorkbookAsked => ({
	returnId: facts.returnId,
	agreementId: facts.agreement.id,
	period: facts.period.number,
	specification: facts.specification,
	reach: facts.reach,
	sections: facts.draft.sections,
	measures: facts.draft.measures,
});

const MOST = { count: 999_999_999, pence: 99_999_999_999, weeks: 5200 };

/** A figure of any size in its unit, small ones mostly. */
export const someFigure = (unit: Measure['unit']): fc.Arbitrary<number> =>
	fc.oneof(fc.nat(60), fc.nat(MOST[unit]));

/** Returns of all sizes: measures of every kind and unit, by area and not, some boxes filled in, some empty. */
export const anyFacts = (mostMeasures = 6): fc.Arbitrary<WorkbookFacts> => {
	const shape = fc.record({
		strand: fc.constantFrom('support' as const, 'perpetrator' as const),
		areas: fc.integer({ min: 1, max: 4 }),
		periodNumber: fc.integer({ min: 1, max: 5 }),
		picked: fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: mostMeasures }),
		units: fc.array(fc.constantFrom('count' as const, 'pence' as const, 'weeks' as const), {
			minLength: 6,
			maxLength: 6,
		}),
		byArea: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
		figures: fc.array(fc.option(fc.nat(5200), { freq: 5 }), { minLength: 40, maxLength: 40 }),
		before: fc.option(fc.array(fc.nat(5200), { minLength: 40, maxLength: 40 })),
		words: fc.array(fc.string({ maxLength: 60 }), { minLength: 5, maxLength: 5 }),
	});
	return shape.map(({ strand, areas, periodNumber, picked, units, byArea, figures, before, words }) => {
		const own = dvppContent().measures.filter((measure) => measure.strand === strand);
		const measures = [...new Set(picked.map((at) => own[at % own.length]!))].map((measure, at) => ({
			...measure,
			unit: units[at % units.length]!,
			byArea: byArea[at % byArea.length]!,
			partOf: null,
			breakdown: null,
			atMost: null,
		}));
		let next = 0;
		const take = <T>(list: readonly T[]): T => {
			next += 1;
			return list[next % list.length]!;
		};
		return someFacts({
			strand,
			areas,
			periodNumber,
			measures,
			typed: (_, { unit }) => {
				const value = take(figures);
				return value === null ? '' : typeFigure(value, unit);
			},
			lastQuarter: () => (before === null ? null : take(before)),
			words: new Map(NARRATIVE_QUESTIONS.map((question, at) => [question, words[at] ?? ''])),
		});
	});
};
