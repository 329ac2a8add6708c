import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { boxesOfReturn } from '../kpi-return/boxes-of-return.ts';
import { filledReturn } from '../kpi-return/filled-return.test-data.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { STANDARD_KPIS } from '../specification/kpis-standard.ts';
import type { KpiDefinition, MeasureUnit, StrandKind } from '../specification/specification.ts';
import { previewKpis } from './preview-kpis.ts';

const kpi = (key: string): KpiDefinition => STANDARD_KPIS.find((each) => each.key === key)!;

function preview(
	strand: StrandKind,
	kpis: readonly KpiDefinition[],
	change: Parameters<typeof filledReturn>[1] = {},
	periodNumber = 4,
) {
	const specification = dvppContent();
	const { figures } = filledReturn(strand, change, periodNumber);
	const sections = boxesOfReturn({
		specification,
		strand,
		period: { number: periodNumber, endsOn: isoDate('2017-06-30') },
		areaIds: ['birmingham', 'walsall'],
	});
	const unitOf = (measureKey: string): MeasureUnit =>
		specification.measures.find(({ key }) => key === measureKey)?.unit ?? 'count';
	return previewKpis({ sections, kpis, periodNumber, figures, unitOf });
}

test('a KPI of cohorts is told of the one that closes, then of the open one, which meets nothing yet', () => {
	const [closing, open, ...others] = preview('support', [kpi('partner-contact')]);
	expect(others).toEqual([]);
	expect(closing).toMatchObject({
		cohort: 3,
		sums: { numerator: 16, denominator: 20 },
		unit: 'share',
		met: true,
		numerator: ['partner-cases-contacted|birmingham|3', 'partner-cases-contacted|walsall|3'],
	});
	expect(open).toMatchObject({ cohort: 4, sums: { numerator: 16, denominator: 20 }, met: null });
});

test('in the first quarter there is only the open cohort', () => {
	expect(preview('support', [kpi('partner-contact')], {}, 1)).toMatchObject([{ cohort: 1, met: null }]);
});

test('one contact fewer misses the target', () => {
	expect(
		preview('support', [kpi('partner-contact')], { 'partner-cases-contacted|walsall|3': 7 })[0],
	).toMatchObject({ sums: { numerator: 15, denominator: 20 }, met: false });
});

test('where lower is better the same is the other way about', () => {
	const atMost = { ...kpi('partner-contact'), direction: 'at-most' } as const;
	const met = (contacted: number) =>
		preview('support', [atMost], { 'partner-cases-contacted|walsall|3': contacted })[0]?.met;
	expect([met(7), met(8), met(9)]).toEqual([true, true, false]);
});

test('while a box is empty there is no sum, of that cohort alone', () => {
	const told = preview('support', [kpi('partner-contact')], { 'partner-cases-entered|walsall|3': null });
	expect(told.map(({ sums, met }) => [sums === null, met])).toEqual([
		[true, null],
		[false, null],
	]);
});

test('nobody entered: no share, and nothing is met or missed', () => {
	const none = {
		'partner-cases-entered|walsall|3': 0,
		'partner-cases-entered|birmingham|3': 0,
		'partner-cases-contacted|walsall|3': 0,
		'partner-cases-contacted|birmingham|3': 0,
	};
	expect(preview('support', [kpi('partner-contact')], none)[0]).toMatchObject({
		sums: { numerator: 0, denominator: 0 },
		met: null,
	});
});

test('a plain count is told over both areas, and is the programme’s to meet', () => {
	expect(preview('perpetrator', [kpi('starts')])).toMatchObject([
		{ cohort: null, sums: { numerator: 6, denominator: 1 }, denominator: [], unit: 'count', met: null },
	]);
});

test('a KPI of which this return asks only a part is left out', () => {
	expect(preview('perpetrator', [kpi('partner-contact')])).toEqual([]);
	const mixed = { ...kpi('partner-contact'), denominator: ['partner-cases-passed'] };
	expect(preview('support', [mixed])).toEqual([]);
});
