import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isoDate } from '../calendar/iso-date.ts';
import { type ReturnLife, timelineOfReturn } from './timeline-of-return.ts';

const at = (day: string, time = '10:00') => instant(`${day}T${time}:00.000Z`);
const EMPTY: ReturnLife = {
	period: { opensOn: isoDate('2017-07-01'), dueOn: isoDate('2017-07-31') },
	startedAt: null,
	handedOver: [],
	extensions: [],
	submissions: [],
	queries: [],
	closings: [],
};
const sent = (
	number: number,
	submitted: string,
	accepted: string | null,
	reopened: string | null = null,
) => ({
	number,
	submittedAt: at(submitted),
	certifiedByName: 'Carol',
	acceptedAt: accepted === null ? null : at(accepted),
	acceptedByName: accepted === null ? null : 'Olive',
	reopenedAt: reopened === null ? null : at(reopened),
	reopenedByName: reopened === null ? null : 'Olive',
});
const told = (life: Partial<ReturnLife>, today = '2018-01-01') =>
	timelineOfReturn({ ...EMPTY, ...life }, isoDate(today)).map(({ kind, on, isAhead }) =>
		[on, kind, ...(isAhead ? ['ahead'] : [])].join(' '),
	);

test.each<[string, Partial<ReturnLife>, string, readonly string[]]>([
	['that nobody has begun has its days', {}, '2017-07-10', ['2017-07-01 opened', '2017-07-31 due ahead']],
	[
		'that was extended twice and closed says so in its order',
		{
			startedAt: at('2017-07-05'),
			extensions: [
				{ agreedAt: at('2017-07-30'), agreedByName: 'Olive', newDueOn: isoDate('2017-08-14') },
				{ agreedAt: at('2017-08-14'), agreedByName: 'Olive', newDueOn: isoDate('2017-08-31') },
			],
			closings: [
				{
					closedAt: at('2017-10-02'),
					closedByName: 'Olive',
					why: 'provider-closed',
					openedAgainAt: at('2017-10-03'),
					openedAgainByName: 'Olive',
				},
			],
		},
		'2018-01-01',
		[
			'2017-07-01 opened',
			'2017-07-05 started',
			'2017-07-30 extended',
			'2017-07-31 due',
			'2017-08-14 extended',
			'2017-10-02 closed',
			'2017-10-03 opened-again',
		],
	],
	[
		'that was sent back, asked about, accepted, reopened and accepted anew',
		{
			handedOver: [
				{ kind: 'marked-ready', at: at('2017-07-10'), byName: 'Pat' },
				{ kind: 'sent-back', at: at('2017-07-11'), byName: 'Carol' },
				{ kind: 'marked-ready', at: at('2017-07-12'), byName: 'Pat' },
			],
			submissions: [
				sent(1, '2017-07-13', null),
				sent(2, '2017-07-20', '2017-07-21', '2017-11-01'),
				sent(3, '2017-11-02', '2017-11-03'),
			],
			queries: [{ raisedAt: at('2017-07-14', '09:00') }, { raisedAt: at('2017-07-14', '11:00') }],
		},
		'2018-01-01',
		[
			'2017-07-01 opened',
			'2017-07-10 marked-ready',
			'2017-07-11 sent-back',
			'2017-07-12 marked-ready',
			'2017-07-13 submitted',
			'2017-07-14 queried',
			'2017-07-20 submitted',
			'2017-07-21 accepted',
			'2017-07-31 due',
			'2017-11-01 reopened',
			'2017-11-02 submitted',
			'2017-11-03 restated',
		],
	],
])('a return %s', (_name, life, today, expected) => {
	expect(told(life, today)).toEqual(expected);
});

test('a day that was set stands before what was done on it', () => {
	expect(told({ submissions: [sent(1, '2017-07-31', null)] })).toEqual([
		'2017-07-01 opened',
		'2017-07-31 due',
		'2017-07-31 submitted',
	]);
});
