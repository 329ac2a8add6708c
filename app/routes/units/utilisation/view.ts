import { spanOfMonth, writeMonth } from '../../../domain/calendar/months.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ChartLayout } from '../../../domain/chart/chart-layout.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { differenceWords } from '../../../domain/unit/difference-words.ts';
import { balancesOf, measureUse, type Use } from '../../../domain/unit/measure-use.ts';
import { isExplained } from '../../../domain/unit/reconcile-units.ts';
import { placesByArea, startsByMonth } from '../../../domain/unit/use-chart.ts';
import { dayInBoxes } from '../../../http/date-field.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';
import { unitsPath } from '../units-path.ts';
import {
	type ForecastView,
	forecastOf,
	monthsOf,
	ofStrand,
	pricesOf,
	STRANDS,
	type Strand,
} from './parts.ts';

export interface UtilisationView {
	readonly title: string;
	/** Which of a programme's strands it shows; null where it is about one agreement. */
	readonly strand: string | null;
	readonly caption: string;
	readonly back: { readonly href: string; readonly text: string };
	readonly on: string;
	readonly dayBoxes: ReturnType<typeof dayInBoxes>;
	readonly isPast: boolean;
	readonly path: string;
	readonly area: string;
	readonly areas: readonly { readonly value: string; readonly text: string }[];
	readonly links: readonly { readonly href: string; readonly text: string }[];
	readonly byArea: readonly {
		readonly key: string;
		readonly cells: readonly string[];
		readonly total: boolean;
	}[];
	readonly prices: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly places: ChartLayout | null;
	readonly starts: ChartLayout | null;
	readonly byMonth: readonly { readonly key: string; readonly cells: readonly string[] }[];
	readonly forecasts: readonly ForecastView[];
	/** How many stand on no line here. */
	readonly differencesMore: number;
	readonly differences: readonly {
		readonly key: string;
		readonly href: string;
		readonly words: string;
		readonly state: string;
	}[];
}

export interface UseAsked {
	readonly area: string | null;
	readonly strand: string | null;
}

interface May {
	readonly seeProgramme: boolean;
	readonly record: boolean;
	readonly transfer: boolean;
	readonly explain: boolean;
}

const WIDTH = 760;
const NEWEST_MONTHS = 24;
const MOST_DIFFERENCES = 10;

/** Those that nobody has explained first; within each the newest. */
const byUrgency = (differences: UtilisationFacts['differences']): UtilisationFacts['differences'] => [
	...differences.filter((each) => !isExplained(each)),
	...differences.filter(isExplained),
];

export function utilisationView(all: UtilisationFacts, may: May, asked: UseAsked): UtilisationView {
	const strand: Strand = all.agreement?.strand ?? (asked.strand === 'support' ? 'support' : 'perpetrator');
	const facts = ofStrand(all, strand);
	const { programme, agreement, agreements, accounts, names, deltas, on, today } = facts;
	const area = accounts.some(({ areaId }) => areaId === asked.area) ? asked.area : null;
	const shown = area === null ? accounts : accounts.filter(({ areaId }) => areaId === area);
	const terms = new Map(agreements.map((each) => [each.id, each]));
	const balances = balancesOf(deltas);
	const areas = [...names.areas]
		.filter(([id]) => accounts.some(({ areaId }) => areaId === id))
		.map(([id, name]) => ({
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
		title: `Units: ${STRANDS[strand].toLowerCase()}`,
		strand: agreement === null ? strand : null,
		caption: agreement?.title ?? programme.name,
		back: may.seeProgramme
			? { href: `/programmes/${programme.slug}`, text: programme.name }
			: { href: '/units', text: 'Places' },
		on: writeDay(on),
		dayBoxes: dayInBoxes(on),
		isPast: on < today,
		path,
		area: area ?? '',
		areas: areas.map(({ id, name }) => ({ value: id, text: name })),
		links: [...linksOf(facts, may, path), ...otherStrand(facts, strand, path)],
		byArea: [
			...areas.map(({ id, name, use }) => ({ key: id, cells: [name, ...cellsOfUse(use)], total: false })),
			...(areas.length > 1
				? [
						{
							key: 'all',
							cells: ['All areas', ...cellsOfUse(measureUse(accounts, balances, terms, on))],
							total: true,
						},
					]
				: []),
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
				cells: [
					writeMonth(month),
					...[started, completedIn, leftIn, onProgramme, reserved, free, expired].map(writeCount),
				],
			})),
		forecasts: agreements.flatMap((each) => forecastOf(facts, each)),
		differencesMore: Math.max(facts.differences.length - MOST_DIFFERENCES, 0),
		differences: byUrgency(facts.differences)
			.slice(0, MOST_DIFFERENCES)
			.map((each) => ({
				key: `${each.returnId} ${each.areaId} ${each.measure}`,
				href: `/returns/${each.returnId}/differences`,
				words: `${each.areaName}, ${monthsLabel(each.period)}: ${differenceWords(each)}`,
				state: isExplained(each) ? 'Explained' : 'Not explained yet',
			})),
	};
}

const cellsOfUse = (use: Use): readonly string[] =>
	[use.funded, use.bought, use.used, use.onProgramme, use.reserved, use.free, use.expired, use.onOffer].map(
		writeCount,
	);

function otherStrand(
	{ agreement, on, today }: UtilisationFacts,
	strand: Strand,
	path: string,
): UtilisationView['links'] {
	const other: Strand = strand === 'support' ? 'perpetrator' : 'support';
	const search = new URLSearchParams({ strand: other, ...(on < today ? { on } : {}) });
	return agreement === null ? [{ href: `${path}?${search}`, text: `${STRANDS[other]}: its units` }] : [];
}

function linksOf({ agreement }: UtilisationFacts, may: May, path: string): UtilisationView['links'] {
	return [
		...(may.record && agreement !== null
			? [{ href: `${path}/record`, text: 'Record reservations, starts, completions and leavers' }]
			: []),
		...(may.transfer && agreement === null
			? [{ href: `${path}/transfer`, text: 'Move free places to another area' }]
			: []),
		{ href: `${path}/ledger`, text: 'See every movement in the ledger' },
	];
}
