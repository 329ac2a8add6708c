import { monthOf, spanOfMonth, writeMonth } from '../../../domain/calendar/months.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ChartLayout } from '../../../domain/chart/chart-layout.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { differenceWords } from '../../../domain/unit/difference-words.ts';
import { isOver } from '../../../domain/unit/expiry.ts';
import { forecastSentences } from '../../../domain/unit/forecast-sentence.ts';
import { forecastUse } from '../../../domain/unit/forecast-use.ts';
import { balancesOf, type MonthOfUse, measureUse, monthsOfUse, type Use } from '../../../domain/unit/measure-use.ts';
import { isExplained } from '../../../domain/unit/reconcile-units.ts';
import { placesByArea, startsByMonth } from '../../../domain/unit/use-chart.ts';
import { dayInBoxes } from '../../../http/date-field.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';
import { unitsPath } from '../units-of.ts';

export interface UtilisationView {
	readonly title: string;
	readonly caption: string;
	readonly back: { readonly href: string; readonly text: string };
	readonly on: string;
	readonly dayBoxes: ReturnType<typeof dayInBoxes>;
	readonly isPast: boolean;
	readonly path: string;
	readonly area: string;
	readonly areas: readonly { readonly value: string; readonly text: string }[];
	readonly links: readonly { readonly href: string; readonly text: string }[];
	readonly byArea: readonly { readonly key: string; readonly cells: readonly string[]; readonly total: boolean }[];
	readonly prices: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly places: ChartLayout | null;
	readonly starts: ChartLayout | null;
	readonly byMonth: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly forecasts: readonly { readonly key: string; readonly title: string; readonly href: string | null; readonly sentences: readonly string[] }[];
	readonly differences: readonly { readonly key: string; readonly href: string; readonly words: string; readonly state: string }[];
}

interface May {
	readonly record: boolean;
	readonly transfer: boolean;
	readonly explain: boolean;
}

const WIDTH = 760;
const NEWEST_MONTHS = 24;

export function utilisationView(facts: UtilisationFacts, may: May, askedArea: string | null): UtilisationView {
	const { programme, agreement, agreements, accounts, names, deltas, on, today } = facts;
	const area = accounts.some(({ areaId }) => areaId === askedArea) ? askedArea : null;
	const shown = area === null ? accounts : accounts.filter(({ areaId }) => areaId === area);
	const terms = new Map(agreements.map((each) => [each.id, each]));
	const balances = balancesOf(deltas);
	const areas = [...names.areas].map(([id, name]) => ({
		id,
		name,
		use: measureUse(
			accounts.filter(({ areaId }) => areaId === id),
			balances,
			terms,
			on,
		),
	}));
	const months = monthsOf(facts, shown);
	const path = unitsPath(facts);
	return {
		title: 'Units',
		caption: agreement?.title ?? programme.name,
		back:
			agreement === null || may.transfer || !may.record ? { href: `/programmes/${programme.slug}`, text: programme.name } : { href: '/units', text: 'Places' },
		on: writeDay(on),
		dayBoxes: dayInBoxes(on),
		isPast: on < today,
		path,
		area: area ?? '',
		areas: [...names.areas].map(([value, text]) => ({ value, text })),
		links: linksOf(facts, may, path),
		byArea: [
			...areas.map(({ id, name, use }) => ({ key: id, cells: [name, ...cellsOfUse(use)], total: false })),
			...(areas.length > 1 ? [{ key: 'all', cells: ['All areas', ...cellsOfUse(measureUse(accounts, balances, terms, on))], total: true }] : []),
		],
		prices: pricesOf(facts),
		places: areas.length === 0 ? null : layoutChart(placesByArea(areas, writeDay(on)), WIDTH),
		starts:
			months.length < 2
				? null
				: layoutChart(
						startsByMonth(months, (month) => spanOfMonth(month).endsOn <= on),
						WIDTH,
					),
		byMonth: months
			.slice(-NEWEST_MONTHS)
			.reverse()
			.map(({ month, started, completedIn, leftIn, onProgramme, reserved, free, expired }) => ({
				key: month,
				cells: [writeMonth(month), ...[started, completedIn, leftIn, onProgramme, reserved, free, expired].map(writeCount)],
			})),
		forecasts: agreements.flatMap((each) => forecastOf(facts, each)),
		differences: facts.differences.map((each) => ({
			key: `${each.returnId} ${each.areaId} ${each.measure}`,
			href: `/returns/${each.returnId}/differences`,
			words: `${each.areaName}, ${monthsLabel(each.period)}: ${differenceWords(each)}`,
			state: isExplained(each) ? 'Explained' : 'Not explained yet',
		})),
	};
}

const cellsOfUse = (use: Use): readonly string[] =>
	[use.funded, use.bought, use.used, use.onProgramme, use.reserved, use.free, use.expired, use.onOffer].map(writeCount);

function monthsOf({ deltas, agreements, on }: UtilisationFacts, accounts: UtilisationFacts['accounts']): readonly MonthOfUse[] {
	const ids = new Set(accounts.map(({ id }) => id));
	const own = deltas.filter(({ accountId }) => ids.has(accountId));
	const first = own.reduce((least, { month }) => (month < least ? month : least), monthOf(on));
	if (own.length === 0) return [];
	const span = { first, last: monthOf(on), endOf: (month: string) => (month === monthOf(on) ? on : spanOfMonth(month).endsOn) };
	return monthsOfUse(accounts, own, new Map(agreements.map((each) => [each.id, each])), span);
}

function forecastOf(facts: UtilisationFacts, agreement: UtilisationFacts['agreements'][number]): UtilisationView['forecasts'] {
	const accounts = facts.accounts.filter(({ agreementId, fund }) => agreementId === agreement.id && fund !== 'offer');
	if (accounts.length === 0) return [];
	const use = measureUse(accounts, balancesOf(facts.deltas), new Map([[agreement.id, agreement]]), facts.on);
	const endsOn = agreement.terminatedOn ?? agreement.endsOn;
	const startsIn = new Map(monthsOf(facts, accounts).map(({ month, started }) => [month, started]));
	const open = isOver(agreement, facts.on) ? use.expired : use.free + use.reserved;
	const forecast = forecastUse({ on: facts.on, startsOn: agreement.startsOn, endsOn, startsByMonth: startsIn, used: use.used, open });
	const href = facts.agreement === null ? `/agreements/${agreement.id}/units` : null;
	return [{ key: agreement.id, title: `${agreement.title}, ${agreement.leadName}`, href, sentences: forecastSentences(forecast, endsOn) }];
}

function pricesOf({ accounts, prices, names, agreements }: UtilisationFacts): UtilisationView['prices'] {
	return accounts.flatMap((account) => {
		const pence = prices.get(account.id);
		if (pence === undefined) return [];
		const by = agreements.find(({ id }) => id === account.agreementId)?.leadName ?? '';
		const cells = [
			names.areas.get(account.areaId) ?? '',
			names.interventions.get(account.interventionId) ?? '',
			by,
			names.funders.get(account.funderId) ?? '',
			writePounds(pence),
		];
		return [{ key: account.id, cells }];
	});
}

function linksOf({ agreement }: UtilisationFacts, may: May, path: string): UtilisationView['links'] {
	return [
		...(may.record && agreement !== null ? [{ href: `${path}/record`, text: 'Record reservations, starts, completions and leavers' }] : []),
		...(may.transfer && agreement === null ? [{ href: `${path}/transfer`, text: 'Move free places to another area' }] : []),
		{ href: `${path}/ledger`, text: 'See every movement in the ledger' },
	];
}
