import { isoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import {
	type CohortRow,
	DVPP_QUARTERS,
	type FactsForTests,
	factsForTests,
	figure,
} from '../kpi/kpi-facts.test-data.ts';
import type { BoardReportFacts } from './board-report-facts.ts';
import { NO_WORDS, type OfficerWords } from './officer-words.ts';

export const WORDS: OfficerWords = {
	...NO_WORDS,
	purpose: 'To tell members how the programme performed.',
	background:
		'The programme began in January 2017.\n\nIt reports:\n- to this board\n- to its own oversight board',
	why: 'Two posts were filled in May.',
	whatIsBeingDone: 'Partners who declined are asked what would have helped.',
	recommendation: 'Members are asked to note this report.',
	financial: 'None beyond the agreements.',
	legal: 'None.',
	equality: 'Places are offered one to one where a group does not suit.',
	contact: 'Policy and Engagement Manager\nOffice of the Police and Crime Commissioner',
	actions: [
		{ what: 'Ask partners what would have helped', who: 'The support service', by: isoDate('2018-01-15') },
	],
};

const PERIODS: readonly Period[] = DVPP_QUARTERS.map((quarter) => ({
	id: `q${quarter.number}`,
	opensOn: quarter.endsOn,
	dueOn: quarter.endsOn,
	...quarter,
}));

/** The programme's third quarter unless told: the domain guide's 50 entered, 40 contacted and 27 wanting ongoing work are its headline cohort. */
export const USUAL_ROWS: readonly CohortRow[] = [
	{ cohort: 1, area: 'birmingham', entered: 20, contacted: 15, wanting: 11 },
	{ cohort: 1, area: 'dudley', entered: 10, contacted: 8, wanting: 6 },
	{ cohort: 1, area: 'walsall', entered: 10, contacted: 8, wanting: 7 },
	{ cohort: 2, area: 'birmingham', entered: 25, contacted: 21, wanting: 14 },
	{ cohort: 2, area: 'dudley', entered: 15, contacted: 11, wanting: 8 },
	{ cohort: 2, area: 'walsall', entered: 10, contacted: 8, wanting: 5 },
	{ cohort: 3, area: 'birmingham', entered: 20, contacted: 12, wanting: 8 },
	{ cohort: 3, area: 'dudley', entered: 12, contacted: 8, wanting: 5 },
	{ cohort: 3, area: 'walsall', entered: 10, contacted: 5, wanting: 3 },
];

const flow = (key: string, values: readonly [number, number, number]) =>
	values.map((value, index) =>
		figure(key, index === 0 ? 'birmingham' : index === 1 ? 'dudley' : 'walsall', null, value),
	);

export const USUAL_PERPETRATOR: NonNullable<FactsForTests['perpetrator']> = {
	1: [
		...flow('starts', [20, 10, 8]),
		...flow('on-programme', [20, 10, 8]),
		figure('referrals', 'birmingham', null, 60),
		figure('median-weeks-waited', null, null, 45),
	],
	2: [
		...flow('starts', [18, 9, 7]),
		...flow('completions', [6, 3, 2]),
		...flow('leavers', [4, 2, 1]),
		...flow('on-programme', [28, 14, 12]),
		figure('median-weeks-waited', null, null, 48),
	],
	3: [
		...flow('starts', [16, 10, 8]),
		...flow('completions', [12, 7, 5]),
		...flow('leavers', [6, 3, 2]),
		...flow('on-programme', [26, 14, 13]),
		figure('median-weeks-waited', null, null, 59),
		figure('units-used', null, null, 34),
		figure('perpetrator-spend-staff', null, null, 3_628_270),
	],
};

const NAMES: Readonly<Record<string, string>> = {
	birmingham: 'Birmingham',
	dudley: 'Dudley',
	walsall: 'Walsall',
};

export function boardReportFacts(
	given: Partial<FactsForTests> = {},
	changes: Partial<BoardReportFacts> = {},
): BoardReportFacts {
	const kpi = factsForTests({ latestPeriod: 3, rows: USUAL_ROWS, perpetrator: USUAL_PERPETRATOR, ...given });
	const period = PERIODS.find(({ number }) => number === kpi.latestPeriod)!;
	const providers = [...new Set(kpi.returns.map((each) => each.providerId))];
	const areas = [...new Set(kpi.returns.flatMap((each) => each.areaIds))].sort();
	return {
		today: isoDate('2017-10-20'),
		demonstration: true,
		body: { id: 'wmpcc', name: 'West Midlands Police and Crime Commissioner' },
		board: { id: 'spcb', name: 'Strategic Policing and Crime Board' },
		meetingOn: isoDate('2017-12-05'),
		title: 'West Midlands Domestic Violence Perpetrator Programme',
		programme: {
			id: 'dvpp',
			slug: 'west-midlands-dvpp',
			name: 'West Midlands Domestic Violence Perpetrator Programme',
			startsOn: isoDate('2017-01-01'),
			endsOn: isoDate('2018-12-31'),
			decisionReference: 'WMPCC 009 2016',
			legalBasis: 'As cited in the paper of 6 September 2016: Schedule 9',
			legalBasisNote: 'Nobody has confirmed the citation.',
		},
		period,
		periods: PERIODS,
		kpi,
		areas: areas.map((id) => ({ id, name: NAMES[id] ?? id })),
		providers: providers.map((id) => ({ id, name: id.replace('provider of ', 'Provider of ') })),
		agreements: [
			{
				id: 'perpetrator',
				reference: 'WMPCC-P',
				title: 'Perpetrator work',
				strand: 'perpetrator',
				providerId: 'provider of perpetrator',
				valuePence: 42_000_000,
			},
			{
				id: 'support dudley',
				reference: 'WMPCC-S',
				title: 'Support',
				strand: 'support',
				providerId: 'provider of support dudley',
				valuePence: 28_000_000,
			},
		],
		fundingStreams: [
			{
				funder: 'West Midlands PCC',
				name: 'grant',
				amountPence: 70_000_000,
				approximate: false,
				paidByFunder: false,
			},
		],
		allocations: areas.map((areaId) => ({
			agreementId: 'perpetrator',
			areaId,
			intervention: 'Programme',
			units: 100,
			unitPricePence: 140_000,
		})),
		payments: [1, 2, 3, 4].map((number) => ({
			agreementId: 'perpetrator',
			period: number,
			amountPence: 5_250_000,
			dueOn: isoDate('2017-04-28'),
			paidPence: number === 3 ? 0 : 5_250_000,
		})),
		keptPence: 0,
		paidByStream: [],
		units: null,
		items: [],
		inKind: [],
		previous: null,
		words: WORDS,
		...changes,
	};
}
