import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { DisclosedNumber } from '../disclosure/disclosed-figure.ts';
import { COLUMNS, type Column, countKey } from './activity-ties.ts';
import type { BoardReportFacts } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { ReportActivity } from './report-activity.ts';
import type { DisclosedUnits } from './report-units.ts';

type Facts = Pick<
	BoardReportFacts,
	'period' | 'periods' | 'areas' | 'agreements' | 'allocations' | 'payments' | 'fundingStreams'
>;

/** What has been paid is left out: it is judged on the day of a report and grows with every payment. */
export const reportCounted = (
	facts: Facts,
	activity: readonly ReportActivity[],
	units: DisclosedUnits | null,
): readonly CountedFigure[] => [
	...activity.flatMap((measure) => countsOf(measure, activity, facts)),
	...placesOf(facts, units),
	...moneyOf(facts),
];

function countsOf(
	measure: ReportActivity,
	activity: readonly ReportActivity[],
	{ period, periods }: Facts,
): readonly CountedFigure[] {
	const whole = activity.find(({ key }) => key === measure.partOf);
	const before = periods.find(({ number }) => number === period.number - 1);
	const when: Readonly<Record<Column, string>> = {
		quarter: monthsLabel(period),
		before: before === undefined ? '' : monthsLabel(before),
		'to-date': `to ${writeDay(period.endsOn)}`,
	};
	const counts = { quarter: measure.quarter, before: measure.before, 'to-date': measure.toDate };
	return COLUMNS.flatMap((column) => {
		const count = counts[column];
		if (count === null) return [];
		return [
			{
				key: countKey(measure.key, column),
				name: whole === undefined ? measure.label : `${whole.label}: ${measure.label}`,
				when: when[column],
				unit: measure.section === 'money' ? ('pence' as const) : ('count' as const),
				number: { ...count.number },
				incomplete: count.incomplete,
				agreed: measure.section === 'money',
			},
		];
	});
}

const exact = (value: number): DisclosedNumber => ({ kind: 'exact', value });
const notTold: DisclosedNumber = { kind: 'withheld', why: 'could-be-worked-out', missing: null };

function placesOf(
	{ period, areas, allocations }: Facts,
	units: DisclosedUnits | null,
): readonly CountedFigure[] {
	const when = `to ${writeDay(period.endsOn)}`;
	const place = (key: string, name: string, number: DisclosedNumber, agreed = false): CountedFigure => ({
		key: `places|${key}`,
		name,
		when,
		unit: 'count',
		number,
		incomplete: false,
		agreed,
	});
	const funded = areas.map(({ id, name }) => {
		const own = allocations.filter(({ areaId }) => areaId === id).map((each) => each.units);
		return place(id, `Places funded in ${name}`, exact(sum(own)), true);
	});
	if (units === null) return funded;
	const orNot = (value: number | null): DisclosedNumber => (value === null ? notTold : exact(value));
	return [
		...funded,
		place('funded', 'Places that the commissioner funds, in the ledger', exact(units.funded), true),
		place('used', 'Places used, in the ledger', units.used ?? notTold),
		place('left', 'Places free or reserved, in the ledger', orNot(units.left)),
		place('expired', 'Places expired, in the ledger', orNot(units.expired)),
		place('bought', 'Places bought by local authorities, in the ledger', units.bought ?? notTold),
	];
}

function moneyOf({ agreements, payments, fundingStreams, period }: Facts): readonly CountedFigure[] {
	const money = (key: string, name: string, when: string, pence: number): CountedFigure => ({
		key,
		name,
		when,
		unit: 'pence',
		number: exact(pence),
		incomplete: false,
		agreed: true,
	});
	return [
		...fundingStreams.map(({ funder, name, amountPence, paidByFunder }) =>
			money(
				`funding|${funder}|${name}`,
				paidByFunder ? `What ${funder} pays out itself (${name})` : `Funding from ${funder} (${name})`,
				'whole programme',
				amountPence,
			),
		),
		...agreements.flatMap(({ id, title, valuePence }) => {
			const due = payments.filter((each) => each.agreementId === id && each.period <= period.number);
			return [
				money(`value|${id}`, `Value of ${title}`, 'whole agreement', valuePence),
				money(
					`scheduled|${id}`,
					`Scheduled for ${title}`,
					`to ${writeDay(period.endsOn)}`,
					sum(due.map(({ amountPence }) => amountPence)),
				),
			];
		}),
	];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
