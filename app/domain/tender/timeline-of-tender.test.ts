import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import type { LotLife, TenderLife } from './tender-life.ts';
import { type TimelineReader, timelineOfTender } from './timeline-of-tender.ts';

const at = (day: string, time = '11:00') => instant(`${day}T${time}:00.000Z`);
const lot = (
	title: string,
	decision: Partial<NonNullable<LotLife['decision']>> | null = null,
	lockedAt: string | null = null,
): LotLife => ({
	title,
	lockedAt: lockedAt === null ? null : at(lockedAt),
	decision:
		decision === null
			? null
			: {
					kind: 'award',
					recommendedAt: at('2017-04-20'),
					approvedAt: null,
					lettersSentAt: null,
					standstillEndsOn: null,
					acceptedAt: null,
					...decision,
				},
});
const LIFE: TenderLife = {
	publishedAt: at('2017-02-01'),
	versions: [{ number: 1, at: at('2017-02-01') }],
	cancelledAt: null,
	opensOn: null,
	timetable: {
		questionsCloseAt: at('2017-02-20'),
		evaluatedBy: isoDate('2017-04-10'),
		awardBy: isoDate('2017-04-28'),
		startsOn: isoDate('2017-07-01'),
	},
	closesAt: at('2017-03-15'),
	openedAt: null,
	pricesOpenedAt: null,
	keepsStandstill: true,
	lots: [lot('North')],
};
const told = (life: Partial<TenderLife>, today: string, reader: TimelineReader = 'office') =>
	timelineOfTender({ ...LIFE, ...life }, reader, at(today)).map(
		({ on, kind, standing, lots, version, isNoAward }) =>
			[
				on,
				kind,
				...(version === null ? [] : [version]),
				...(isNoAward ? ['nothing'] : []),
				...(standing === 'done' ? [] : [standing]),
				...lots,
			].join(' '),
	);
const OPENED = { openedAt: at('2017-03-16'), pricesOpenedAt: at('2017-04-05') };
const AWARDED = {
	approvedAt: at('2017-04-24'),
	lettersSentAt: at('2017-04-25'),
	standstillEndsOn: isoDate('2017-05-05'),
};

test.each<[string, Partial<TenderLife>, string, readonly string[]]>([
	['that is not published', { publishedAt: null }, '2017-02-10', []],
	[
		'that takes bids',
		{
			opensOn: isoDate('2017-02-06'),
			versions: [1, 2].map((number) => ({ number, at: at(`2017-02-0${number}`) })),
		},
		'2017-02-10',
		[
			'2017-02-01 published',
			'2017-02-02 amended 2',
			'2017-02-06 opens',
			'2017-02-20 questions-close to-come',
			'2017-03-15 closes to-come',
			'2017-04-10 opened planned',
			'2017-04-10 quality-locked planned',
			'2017-04-10 prices-opened planned',
			'2017-04-28 recommended planned',
			'2017-04-28 approved planned',
			'2017-07-01 letters planned',
			'2017-07-01 standstill-ends planned',
			'2017-07-01 agreement planned',
		],
	],
	[
		'whose evaluation is late',
		{ openedAt: at('2017-03-16') },
		'2017-04-12',
		[
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-03-16 opened',
			'2017-04-10 quality-locked missed',
			'2017-04-10 prices-opened missed',
			'2017-04-28 recommended planned',
			'2017-04-28 approved planned',
			'2017-07-01 letters planned',
			'2017-07-01 standstill-ends planned',
			'2017-07-01 agreement planned',
		],
	],
	[
		'in its standstill',
		{ ...OPENED, lots: [lot('North', AWARDED, '2017-04-03')] },
		'2017-05-05',
		[
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-03-16 opened',
			'2017-04-03 quality-locked',
			'2017-04-05 prices-opened',
			'2017-04-20 recommended',
			'2017-04-24 approved',
			'2017-04-25 letters',
			'2017-05-05 standstill-ends to-come',
			'2017-07-01 agreement planned',
		],
	],
	[
		'of two lots, of which one is awarded and the other not',
		{
			...OPENED,
			lots: [
				lot('North', { ...AWARDED, acceptedAt: at('2017-05-10') }, '2017-04-03'),
				lot('South', { ...AWARDED, kind: 'no-award', standstillEndsOn: null }, '2017-04-04'),
			],
		},
		'2017-05-20',
		[
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-03-16 opened',
			'2017-04-03 quality-locked North',
			'2017-04-04 quality-locked South',
			'2017-04-05 prices-opened',
			'2017-04-20 recommended North',
			'2017-04-20 recommended nothing South',
			'2017-04-24 approved North',
			'2017-04-24 approved nothing South',
			'2017-04-25 letters',
			'2017-05-05 standstill-ends North',
			'2017-05-10 agreement North',
		],
	],
	[
		'that nobody bid for',
		{ lots: [lot('North', { kind: 'no-award', approvedAt: at('2017-04-21') })] },
		'2017-04-22',
		[
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-04-20 recommended nothing',
			'2017-04-21 approved nothing',
			'2017-07-01 letters planned',
		],
	],
	[
		'that was cancelled',
		{ cancelledAt: at('2017-02-15') },
		'2017-06-01',
		['2017-02-01 published', '2017-02-15 cancelled'],
	],
	[
		'under a law without a standstill',
		{
			...OPENED,
			keepsStandstill: false,
			lots: [lot('North', { ...AWARDED, standstillEndsOn: null }, '2017-04-03')],
		},
		'2017-04-26',
		[
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-03-16 opened',
			'2017-04-03 quality-locked',
			'2017-04-05 prices-opened',
			'2017-04-20 recommended',
			'2017-04-24 approved',
			'2017-04-25 letters',
			'2017-07-01 agreement planned',
		],
	],
])('a tender %s says so', (_, life, today, steps) => {
	expect(told(life, today)).toEqual(steps);
});

test('bids close at an instant and not on a day', () => {
	const closing = (now: string) =>
		timelineOfTender(LIFE, 'everybody', at('2017-03-15', now)).find(({ kind }) => kind === 'closes')
			?.standing;
	expect([closing('10:59'), closing('11:00')]).toEqual(['to-come', 'done']);
});

describe('who may know', () => {
	const undecided = { ...OPENED, lots: [lot('North', { approvedAt: at('2017-04-24') }, '2017-04-03')] };

	test('everybody hears nothing of the opening, and nothing of a decision before its bidders have been told', () => {
		expect(told(undecided, '2017-04-25', 'everybody')).toEqual([
			'2017-02-01 published',
			'2017-02-20 questions-close',
			'2017-03-15 closes',
			'2017-04-28 approved planned',
			'2017-07-01 letters planned',
			'2017-07-01 standstill-ends planned',
			'2017-07-01 agreement planned',
		]);
		const decided = { ...OPENED, lots: [lot('North', AWARDED, '2017-04-03')] };
		expect(told(decided, '2017-04-25', 'everybody')).toContain('2017-04-24 approved');
	});

	test('whoever opens or scores sees how far the bids are, and not what is recommended', () => {
		const steps = told(undecided, '2017-04-25', 'evaluation');
		expect(steps).toContain('2017-04-05 prices-opened');
		expect(steps).toContain('2017-04-28 approved planned');
		expect(steps.join()).not.toContain('recommended');
	});

	test('what everybody reads is the same, whatever happens between closing and the letters', () => {
		const day = fc.constantFrom(null, '2017-03-16', '2017-04-03', '2017-04-20');
		const when = (each: string | null) => (each === null ? null : at(each));
		const lots = fc.array(
			fc.record({
				lockedAt: day,
				decided: fc.boolean(),
				kind: fc.constantFrom('award' as const, 'no-award' as const),
				recommendedAt: day,
				approvedAt: day,
			}),
			{ minLength: 2, maxLength: 2 },
		);
		fc.assert(
			fc.property(lots, day, day, (all, opened, prices) => {
				const happening = {
					openedAt: when(opened),
					pricesOpenedAt: when(prices),
					lots: all.map(({ lockedAt, decided, kind, recommendedAt, approvedAt }, index) =>
						lot(
							`Lot ${index}`,
							decided ? { kind, recommendedAt: when(recommendedAt), approvedAt: when(approvedAt) } : null,
							lockedAt,
						),
					),
				};
				const nothing = { lots: all.map((_, index) => lot(`Lot ${index}`)) };
				expect(told(happening, '2017-04-25', 'everybody')).toEqual(told(nothing, '2017-04-25', 'everybody'));
			}),
		);
	});
});
