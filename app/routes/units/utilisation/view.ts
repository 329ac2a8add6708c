import { only, type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import { latest } from '../../../domain/calendar/iso-date.ts';
import { type Month, monthOf, spanOfMonth } from '../../../domain/calendar/months.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { isOver } from '../../../domain/unit/expiry.ts';
import { balancesOf, measureUse } from '../../../domain/unit/measure-use.ts';
import { placesByArea, startsByMonth } from '../../../domain/unit/use-chart.ts';
import { dayInBoxes } from '../../../http/date-field.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';
import { unitsPath } from '../units-path.ts';
import { forecastsOf } from './forecasts.ts';
import { monthsOf, ofStrand, STRANDS, type Strand } from './parts.ts';
import { areasTable, differencesTable, monthsTable, pricesTable } from './tables.ts';

export interface UseAsked {
	readonly area: string | null;
	readonly strand: string | null;
}

interface May {
	readonly seeProgramme: boolean;
	readonly record: boolean;
	readonly transfer: boolean;
}

const chart = (id: string, described: Parameters<typeof layoutChart>[0]): RecordBlock => ({
	kind: 'chart',
	id,
	layout: layoutChart(described, 760),
	tableElsewhere: true,
});

/** `byFunder`: how the returns' counts by who paid stand to the ledger, in sentences; of perpetrator work alone. */
export function utilisationView(
	all: UtilisationFacts,
	may: May,
	asked: UseAsked,
	byFunder: readonly string[],
): RecordView {
	const strand: Strand = all.agreement?.strand ?? (asked.strand === 'support' ? 'support' : 'perpetrator');
	const facts = ofStrand(all, strand);
	const { programme, agreement, agreements, accounts, names, deltas, on, today } = facts;
	const terms = new Map(agreements.map((each) => [each.id, each]));
	const balances = balancesOf(deltas);
	const measured = (own: UtilisationFacts['accounts']) => measureUse(own, balances, terms, on);
	const areas = [...names.areas].flatMap(([id, name]) => {
		const own = accounts.filter(({ areaId }) => areaId === id);
		return own.length === 0 ? [] : [{ id, name, use: measured(own) }];
	});
	const area = areas.find(({ id }) => id === asked.area);
	const months = monthsOf(
		facts,
		accounts.filter(({ areaId }) => area === undefined || areaId === area.id),
	);
	const path = unitsPath(facts);
	return {
		title: `Places: ${STRANDS[strand].toLowerCase()}`,
		caption: agreement?.title ?? programme.name,
		back: may.seeProgramme
			? { href: `/programmes/${programme.slug}`, text: programme.name }
			: { href: '/units', text: 'Places' },
		wide: true,
		blocks: [
			...said(
				`As the ledger stood on ${writeDay(on)}. A place is one person’s, on one intervention. These are exact figures: they stay with the commissioner and the provider.`,
			),
			...only(on < today, ...said({ href: path, text: 'Show it as it stands today' })),
			{
				kind: 'list',
				items: [...linksOf(facts, may, path), ...otherStrand(facts, strand, path)],
				plain: true,
			},
			...differencesTable(facts.differences),
			{ kind: 'table', table: areasTable(areas, measured(accounts)) },
			...(strand === 'perpetrator' && byFunder.length > 0 ? said(byFunder.join(' ')) : []),
			...(areas.length === 0 ? [] : [chart('places', placesByArea(areas, writeDay(on)))]),
			...forecastsOf(facts),
			...(months.length < 2
				? []
				: [
						chart(
							'starts',
							startsByMonth(months, (month) => spanOfMonth(month).endsOn <= on, overSince(facts)),
						),
					]),
			{ kind: 'table', table: monthsTable(months, area?.name ?? 'all areas') },
			{ kind: 'table', table: pricesTable(facts) },
			...only(areas.length > 0, ...otherDay(facts, areas, { area: area?.id ?? '', path, strand })),
		],
	};
}

/** The last month in which an agreement ran; null while one does. */
const overSince = ({ agreements, on }: UtilisationFacts): Month | null => {
	const [last, ...others] = agreements.map(({ endsOn, terminatedOn }) => terminatedOn ?? endsOn);
	return last !== undefined && agreements.every((each) => isOver(each, on))
		? monthOf(latest(last, ...others))
		: null;
};

/** Another area by month, or another day. */
const otherDay = (
	{ agreement, on }: UtilisationFacts,
	areas: readonly { readonly id: string; readonly name: string }[],
	{ area, path, strand }: { readonly area: string; readonly path: string; readonly strand: Strand },
): readonly RecordBlock[] => [
	{ kind: 'heading', text: 'Show one area by month, or another day' },
	{
		kind: 'filter',
		filter: {
			href: path,
			selects: [
				{
					name: 'area',
					label: 'Area',
					value: area,
					options: [
						{ value: '', text: 'All areas' },
						...areas.map(({ id, name }) => ({ value: id, text: name })),
					],
				},
			],
			days: [{ name: 'on', legend: 'As the ledger stood on', value: dayInBoxes(on) }],
			hidden: agreement === null ? { strand } : {},
		},
	},
];

interface Link {
	readonly href: string;
	readonly text: string;
}

function otherStrand(
	{ agreement, on, today }: UtilisationFacts,
	strand: Strand,
	path: string,
): readonly Link[] {
	const other: Strand = strand === 'support' ? 'perpetrator' : 'support';
	const search = new URLSearchParams({ strand: other, ...(on < today ? { on } : {}) });
	return agreement === null ? [{ href: `${path}?${search}`, text: `${STRANDS[other]}: its places` }] : [];
}

const linksOf = ({ agreement }: UtilisationFacts, may: May, path: string): readonly Link[] => [
	...(may.record && agreement !== null
		? [{ href: `${path}/record`, text: 'Record reservations, starts, completions and leavers' }]
		: []),
	...(may.transfer && agreement === null
		? [{ href: `${path}/transfer`, text: 'Move free places to another area' }]
		: []),
	{ href: `${path}/ledger`, text: 'See every movement in the ledger' },
];
