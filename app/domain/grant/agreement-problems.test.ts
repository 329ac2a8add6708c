import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { BASE, FACTS, TERMS } from './agreement-facts.test-data.ts';
import type { AgreedBase, AgreementFacts } from './agreement-facts.ts';
import { agreementProblems } from './agreement-problems.ts';
import type { AgreementTerms, Allocation } from './agreement-terms.ts';

const TODAY = isoDate('2017-04-10');
const proposed = { reason: 'More are referred.', effectiveOn: isoDate('2017-05-01') };
const place = (areaId: string, change: Partial<Allocation> = {}): Allocation => ({
	...TERMS.allocations[0]!,
	allocationId: areaId,
	areaId,
	...change,
});
const problems = (terms: Partial<AgreementTerms>, facts: Partial<AgreementFacts> = {}) =>
	agreementProblems({ ...TERMS, ...terms }, { ...FACTS, ...facts }, proposed, TODAY);
const COVENTRY = {
	areas: [...TERMS.areas, { areaId: 'coventry', organisationId: 'lead' }],
	allocations: [place('birmingham', { units: 3 }), place('coventry', { units: 2 })],
};
const LIMITED = { ...COVENTRY, conditions: ['In Coventry, priority cases only.'] };

test('whole terms have no problems', () => {
	expect(problems({})).toEqual([]);
	expect(problems(LIMITED)).toEqual([]);
});

test.each<readonly [string, Partial<AgreementTerms>, Partial<AgreementFacts>, readonly object[]]>([
	['a purpose is required', { purpose: ' ' }, {}, [{ code: 'missing', field: 'purpose' }]],
	['and so are reasons', { reasons: '' }, {}, [{ code: 'missing', field: 'reasons' }]],
	['words have an end', { title: 'x'.repeat(201) }, {}, [{ code: 'too-long', field: 'title', most: 200 }]],
	[
		'conditions too',
		{ conditions: ['x'.repeat(20_001)] },
		{},
		[{ code: 'too-long', field: 'conditions', most: 20_000 }],
	],
	['a reference is one agreement’s', { reference: 'B/1' }, {}, [{ code: 'reference-taken' }]],
	[
		'the strand is the programme’s',
		{ strandId: 'x' },
		{},
		[
			{ code: 'unknown-strand' },
			{ code: 'intervention-of-other-strand', areaId: 'birmingham', interventionId: 'group' },
		],
	],
	[
		'it ends after it starts',
		{ endsOn: isoDate('2017-01-01') },
		{ periods: FACTS.periods.slice(0, 1) },
		[
			{ code: 'ends-before-it-starts' },
			{ code: 'unknown-period', periodId: 'q2' },
			{ code: 'unknown-period', periodId: 'q3' },
		],
	],
	[
		'it lies within the programme',
		{ endsOn: isoDate('2019-01-01') },
		{},
		[{ code: 'outside-programme', startsOn: '2017-01-01', endsOn: '2018-12-31' }],
	],
	[
		'parties are providers',
		{},
		{ providerIds: ['lead', 'member'] },
		[{ code: 'unknown-provider', organisationId: 'partner' }],
	],
	[
		'each party has one part',
		{ memberIds: ['lead', 'member'] },
		{},
		[{ code: 'party-twice', organisationId: 'lead' }],
	],
	[
		'a delivery partner does something',
		{ deliveryPartners: [{ organisationId: 'partner', does: '' }] },
		{},
		[{ code: 'partner-does-nothing', organisationId: 'partner' }],
	],
	[
		'there are areas',
		{ areas: [] },
		{},
		[{ code: 'no-areas' }, { code: 'allocation-outside-areas', areaId: 'birmingham' }],
	],
	[
		'areas are the programme’s',
		{ areas: [...TERMS.areas, { areaId: 'leeds', organisationId: 'lead' }] },
		{},
		[{ code: 'unknown-area', areaId: 'leeds' }],
	],
	[
		'an area stands there once',
		{ areas: [...TERMS.areas, ...TERMS.areas] },
		{},
		[{ code: 'area-twice', areaId: 'birmingham' }],
	],
	[
		'the lead or a member delivers',
		{ areas: [{ areaId: 'birmingham', organisationId: 'partner' }] },
		{},
		[{ code: 'delivered-by-stranger', areaId: 'birmingham' }],
	],
	['there are places', { allocations: [] }, {}, [{ code: 'no-allocations' }]],
	[
		'places are whole',
		{ allocations: [place('birmingham', { units: 1.5 })] },
		{},
		[{ code: 'not-units', areaId: 'birmingham', interventionId: 'group' }],
	],
	[
		'places stand there once',
		{ allocations: [place('birmingham', { units: 2 }), place('birmingham', { units: 3 })] },
		{},
		[{ code: 'allocation-twice', areaId: 'birmingham', interventionId: 'group' }],
	],
	[
		'places are of this strand',
		{ allocations: [place('birmingham', { interventionId: 'support' })] },
		{},
		[{ code: 'intervention-of-other-strand', areaId: 'birmingham', interventionId: 'support' }],
	],
	[
		'places are in its areas',
		{ allocations: [place('dudley')] },
		{},
		[{ code: 'allocation-outside-areas', areaId: 'dudley' }],
	],
	[
		'places cost no more than the value',
		{ allocations: [place('birmingham', { units: 6 })] },
		{},
		[{ code: 'allocations-above-value', sum: 120_000, value: 100_000 }],
	],
	[
		'Warwickshire never draws on the commissioner’s money',
		{ areas: [{ areaId: 'warwickshire', organisationId: 'lead' }], allocations: [place('warwickshire')] },
		{},
		[{ code: 'purchase-only', areaId: 'warwickshire' }],
	],
	[
		'priority areas come first',
		LIMITED,
		{ allocatedElsewhere: [] },
		[{ code: 'priority-first', areaId: 'coventry', waitingFor: ['dudley'] }],
	],
	[
		'places of the other strand do not count for that',
		LIMITED,
		{ allocatedElsewhere: [{ strandId: 's', areaId: 'dudley' }] },
		[{ code: 'priority-first', areaId: 'coventry', waitingFor: ['dudley'] }],
	],
	[
		'and then the terms say priority cases only',
		COVENTRY,
		{},
		[{ code: 'priority-condition-missing', areaIds: ['coventry'] }],
	],
	[
		'there is a value',
		{ valuePence: 0, funding: [], schedule: [], budgetLines: [], allocations: [] },
		{},
		[{ code: 'no-allocations' }, { code: 'no-value' }],
	],
	[
		'funding adds up to the penny',
		{ funding: [{ fundingStreamId: 's', amountPence: 99_999 }] },
		{},
		[{ code: 'funding-not-value', sum: 99_999, value: 100_000 }],
	],
	[
		'the schedule adds up to the penny',
		{ schedule: TERMS.schedule.slice(0, 2) },
		{},
		[{ code: 'schedule-not-value', sum: 66_666, value: 100_000 }],
	],
	[
		'the budget adds up to the penny',
		{ budgetLines: [] },
		{},
		[{ code: 'budget-not-value', sum: 0, value: 100_000 }],
	],
	[
		'a stream is the programme’s',
		{ funding: [{ fundingStreamId: 'x', amountPence: 100_000 }] },
		{},
		[{ code: 'unknown-stream', fundingStreamId: 'x' }],
	],
	[
		'two agreements draw no more than a stream has',
		{},
		{ drawnElsewhere: new Map([['s', 50_001]]) },
		[{ code: 'stream-overdrawn', fundingStreamId: 's', left: 99_999, asked: 100_000 }],
	],
	[
		'a payment’s period is the programme’s',
		{ schedule: [{ ...TERMS.schedule[0]!, periodId: 'x', amountPence: 100_000 }] },
		{},
		[{ code: 'unknown-period', periodId: 'x' }],
	],
	[
		'a period is paid for once',
		{ schedule: [TERMS.schedule[0]!, TERMS.schedule[0]!, TERMS.schedule[2]!] },
		{},
		[{ code: 'period-twice', periodId: 'q1' }],
	],
	[
		'nothing is paid outside the agreement',
		{ endsOn: isoDate('2017-06-30') },
		{},
		[{ code: 'payment-outside-agreement', periodId: 'q3' }],
	],
	[
		'budget lines have names of their own',
		{
			budgetLines: [
				{ ...TERMS.budgetLines[0]!, amountPence: 50_000 },
				{ ...TERMS.budgetLines[0]!, lineId: 'm', name: 'staff ', amountPence: 50_000 },
			],
		},
		{},
		[{ code: 'budget-line-twice', name: 'staff' }],
	],
	[
		'a target names a KPI of the specification',
		{ targets: [{ kpiKey: 'x', numerator: 1, denominator: 2 }] },
		{},
		[{ code: 'unknown-kpi', kpiKey: 'x' }],
	],
	[
		'a KPI has one target',
		{ targets: [...TERMS.targets, ...TERMS.targets] },
		{},
		[{ code: 'target-twice', kpiKey: 'partner-contact' }],
	],
	[
		'a target is a level',
		{ targets: [{ kpiKey: 'partner-contact', numerator: 85, denominator: 0 }] },
		{},
		[{ code: 'not-a-target', kpiKey: 'partner-contact' }],
	],
])('%s', (_rule, terms, facts, expected) => {
	expect(problems(terms, facts)).toEqual(expected);
});

const withBase = (terms: Partial<AgreementTerms>, base: Partial<AgreedBase> = {}, given = proposed) =>
	agreementProblems(
		{ ...TERMS, title: 'Perpetrator work, varied', ...terms },
		{ ...FACTS, base: { ...BASE, ...base } },
		given,
		TODAY,
	);
const moved = (from: number, to: number) =>
	TERMS.schedule.map((payment, index) => ({
		...payment,
		amountPence: payment.amountPence + (index === from ? -100 : index === to ? 100 : 0),
	}));

test.each<
	readonly [string, Partial<AgreementTerms>, Partial<AgreedBase>, typeof proposed, readonly object[]]
>([
	['a variation of a title alone can be agreed', {}, {}, proposed, []],
	['future payments may be moved', { schedule: moved(1, 2) }, {}, proposed, []],
	['a reason is needed', {}, {}, { ...proposed, reason: ' ' }, [{ code: 'no-reason' }]],
	['something changes', { title: TERMS.title }, {}, proposed, [{ code: 'nothing-changed' }]],
	['the lead stays', { leadId: 'member', memberIds: ['lead'] }, {}, proposed, [{ code: 'lead-changed' }]],
	['the reference stays', { reference: 'A/2' }, {}, proposed, [{ code: 'reference-changed' }]],
	[
		'it is paid as it was agreed',
		{ paid: TERMS.paid === 'in-advance' ? 'in-arrears' : 'in-advance' },
		{},
		proposed,
		[{ code: 'paid-changed' }],
	],
	['the first day stays', { startsOn: isoDate('2017-02-01') }, {}, proposed, [{ code: 'start-changed' }]],
	[
		'not before the terms before it',
		{},
		{ effectiveOn: isoDate('2017-06-01') },
		proposed,
		[{ code: 'effective-before-earlier', earliest: '2017-06-01' }],
	],
	[
		'not after the last day',
		{},
		{},
		{ ...proposed, effectiveOn: isoDate('2017-10-01') },
		[
			{ code: 'effective-after-end', endsOn: '2017-09-30' },
			{ code: 'ends-before-effect', effectiveOn: '2017-10-01' },
		],
	],
	[
		'a period that is over stays as it was',
		{ schedule: moved(0, 2) },
		{},
		proposed,
		[{ code: 'past-payment-changed', periodId: 'q1', why: 'over' }],
	],
	[
		'and so does one that is claimed',
		{ schedule: moved(1, 2) },
		{ settled: [{ periodId: 'q2', why: 'claimed' }] },
		proposed,
		[{ code: 'past-payment-changed', periodId: 'q2', why: 'claimed' }],
	],
	[
		'or paid',
		{ schedule: moved(1, 2) },
		{ settled: [{ periodId: 'q2', why: 'paid' }] },
		proposed,
		[{ code: 'past-payment-changed', periodId: 'q2', why: 'paid' }],
	],
	[
		'a day that has passed is the day of acceptance',
		{ schedule: moved(1, 2) },
		{},
		{ ...proposed, effectiveOn: isoDate('2017-01-02') },
		[],
	],
	[
		'as many places stay as are taken',
		{ allocations: [place('birmingham', { units: 3 })] },
		{},
		proposed,
		[],
	],
	[
		'and not one fewer',
		{ allocations: [place('birmingham', { units: 2 })] },
		{},
		proposed,
		[{ code: 'below-used', areaId: 'birmingham', interventionId: 'group', units: 2, inUse: 3 }],
	],
])('%s', (_rule, terms, base, given, expected) => {
	expect(withBase(terms, base, given)).toEqual(expected);
});
