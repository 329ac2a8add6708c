import { describe, expect, test } from 'vitest';
import { dvppContent } from '../../specification/contents-of-programmes.ts';
import { STANDARD_KPIS } from '../../specification/kpis-standard.ts';
import type { KpiDefinition, Measure } from '../../specification/specification.ts';
import { blockingFindings } from '../blocking-findings.ts';
import { crossChecks } from '../cross-checks.ts';
import { wordFinding } from '../word-finding.ts';
import type { CheckedReturn } from './checked-return.ts';

const measure = (key: string, differs: Partial<Measure> = {}): Measure => ({
	key,
	strand: 'perpetrator',
	section: 'other-work',
	label: key.slice(4).replaceAll('-', ' '),
	hint: '',
	kind: 'flow',
	unit: 'count',
	things: null,
	frequency: 'quarterly',
	byArea: true,
	partOf: null,
	breakdown: null,
	atMost: null,
	definitionVersion: 1,
	position: 1,
	...differs,
});
const kpi = (differs: Partial<KpiDefinition> = {}): KpiDefinition => ({
	...STANDARD_KPIS[0]!,
	key: 'own-sessions-held',
	name: 'Sessions held as planned',
	strand: 'perpetrator',
	numerator: ['own-held'],
	denominator: ['own-planned'],
	basis: 'period',
	maturity: 0,
	...differs,
});
const PLANNED = measure('own-planned');
const HELD = measure('own-held');

const found = (
	figures: Readonly<Record<string, number>>,
	given: Partial<Pick<CheckedReturn, 'measures' | 'kpis'>> = {},
	notes: Readonly<Record<string, string>> = {},
) =>
	crossChecks(
		{
			measures: [PLANNED, HELD],
			kpis: [kpi()],
			areaIds: ['dudley', 'walsall'],
			periodNumber: 4,
			figures: new Map(Object.entries(figures)),
			lastQuarter: null,
			isFirst: true,
			...given,
		},
		new Map(Object.entries(notes)),
	).filter(({ code }) => code === 'more-than-its-base');
const AREAS = { 'own-planned|dudley|': 10, 'own-held|dudley|': 8, 'own-planned|walsall|': 5 };

describe('what an own KPI counts out of something is a part of it', () => {
	test.each([
		['it is less', { 'own-held|walsall|': 4 }, []],
		['it is all of it', { 'own-held|walsall|': 5 }, []],
		['it is more, though not over both areas', { 'own-held|walsall|': 6 }, ['own-held|walsall|']],
		['a box is empty', {}, []],
	])('and when %s', (_, more, boxes) => {
		expect(found({ ...AREAS, ...more }).map((each) => each.boxes[0])).toEqual(boxes);
	});

	test('stops the return, until a note says why it is so in one period', () => {
		const figures = { ...AREAS, 'own-held|walsall|': 6 };
		expect(blockingFindings(found(figures))).toHaveLength(1);
		const noted = found(
			figures,
			{},
			{ 'more-than-its-base|own-held|walsall|': 'One was put off from March.' },
		);
		expect(blockingFindings(noted)).toEqual([]);
		expect(noted.map(({ severity, note }) => [severity, note])).toEqual([
			['warning', 'One was put off from March.'],
		]);
	});

	test('is no more than it in the same cohort, whatever a note says, as with the standard ones', () => {
		const cohort = { kind: 'cohort' as const };
		const given = {
			measures: [measure('own-planned', cohort), measure('own-held', cohort)],
			kpis: [kpi({ basis: 'cohort', maturity: 1 })],
		};
		const figures = {
			'own-planned|dudley|4': 3,
			'own-held|dudley|4': 4,
			'own-planned|dudley|3': 3,
			'own-held|dudley|3': 3,
		};
		const notes = { 'more-than-its-base|own-held|dudley|4': 'It is so.' };
		expect(blockingFindings(found(figures, given, notes)).map(({ boxes: [box] }) => box)).toEqual([
			'own-held|dudley|4',
		]);
	});

	test('is added up where several are counted, and over all areas where one of them is not split', () => {
		const given = {
			measures: [PLANNED, HELD, measure('own-moved', { byArea: false })],
			kpis: [kpi({ numerator: ['own-held', 'own-moved'] })],
		};
		const figures = { ...AREAS, 'own-held|walsall|': 5 };
		expect(found({ ...figures, 'own-moved||': 2 }, given)).toEqual([]);
		expect(found({ ...figures, 'own-moved||': 3 }, given)).toMatchObject([
			{ facts: { areaId: null, value: 16, base: 15, kpi: 'Sessions held as planned' } },
		]);
	});

	test('is said in plain words', () => {
		const [finding] = found({ ...AREAS, 'own-held|walsall|': 6 });
		if (finding === undefined) throw new Error('it is found');
		const names = {
			measures: [
				measure('own-planned', { label: 'Sessions planned' }),
				measure('own-held', { label: 'Sessions held' }),
			],
			areas: new Map([['walsall', 'Walsall']]),
			cohorts: new Map(),
		};
		expect(wordFinding(finding, names)).toBe(
			'‘Sessions held’ in Walsall is 6, which is more than ‘Sessions planned’ (5). “Sessions held as planned” counts the one out of the other. Put right whichever is wrong, or say why it is so.',
		);
	});
});

test.each<[string, Partial<Pick<CheckedReturn, 'measures' | 'kpis'>>]>([
	['a plain count', { kpis: [kpi({ denominator: null })] }],
	['what contains itself', { kpis: [kpi({ denominator: ['own-planned', 'own-held'] })] }],
	['what has that cap by itself', { measures: [PLANNED, measure('own-held', { atMost: 'own-planned' })] }],
	['what this return does not ask', { measures: [HELD] }],
])('nothing is found of %s', (_, given) => {
	expect(found({ ...AREAS, 'own-held|walsall|': 6 }, given)).toEqual([]);
});

test('a KPI of the standard vocabulary asks nothing that the caps of its measures do not ask', () => {
	for (const strand of ['perpetrator', 'support'] as const) {
		const { measures } = dvppContent();
		const asked = measures.filter((each) => each.strand === strand);
		const figures = new Map(
			asked.flatMap(({ key, byArea, kind }) =>
				(byArea ? ['dudley'] : ['']).flatMap((area) =>
					(kind === 'cohort' ? ['3', '4'] : ['']).map(
						(cohort) => [`${key}|${area}|${cohort}`, 1 + key.length] as const,
					),
				),
			),
		);
		const findings = crossChecks(
			{
				measures: asked,
				kpis: STANDARD_KPIS,
				areaIds: ['dudley'],
				periodNumber: 4,
				figures,
				lastQuarter: null,
			},
			new Map(),
		);
		expect(findings.filter(({ code }) => code === 'more-than-its-base')).toEqual([]);
		expect(findings.some(({ code }) => code === 'more-than-its-cap')).toBe(true);
	}
});
