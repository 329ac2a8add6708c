import {
	type ActionView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { writeAboutPounds, writePounds } from '../../../domain/money/pence.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';
import { ACCESS_WORDS, RESPECT_WORDS } from '../area-words.ts';
import { agreementsOf, inKindOf, onTheWayOf } from './agreement-tables.ts';
import { areaMap } from './area-map.ts';
import { kpiFigures } from './kpi-figures.ts';
import { lacksOf } from './lacks.ts';

/** `kpi`: the key of the one whose figures the map shows. */
export function programmeView(facts: ProgrammeFacts, mayEdit: boolean, kpi: string | null): RecordView {
	const { programme, parts } = facts;
	const base = `/programmes/${programme.slug}`;
	const headline = (
		specificationInForce(facts.facts.specifications, facts.facts.latestPeriod)?.kpis ?? []
	).filter((one) => one.headline);
	const button = (action: ActionView) => only(mayEdit, { kind: 'actions', actions: [action] });
	return {
		title: programme.name,
		back: [{ text: 'Programmes', href: '/programmes' }, { text: programme.name }],
		blocks: [
			...(programme.invented === null ? [] : [{ kind: 'inset' as const, lines: [programme.invented] }]),
			...only(mayEdit, ...lacksOf(facts)),
			...kpiFigures(headline, programme.slug, facts.facts, facts.periods),
			...areaMap(headline, facts, kpi),
			{ kind: 'heading', text: 'Its pages' },
			{ kind: 'list', plain: true, items: linksOf(programme.slug) },
			{ kind: 'heading', text: 'What it is' },
			{ kind: 'facts', rows: summaryOf(facts) },
			...button({ href: `${base}/edit`, text: 'Change this programme', as: 'main' }),
			{ kind: 'table', table: areasOf(facts) },
			{ kind: 'table', table: interventionsOf(facts) },
			{ kind: 'table', table: fundingOf(facts) },
			...besideOf(facts),
			{ kind: 'table', table: agreementsOf(facts) },
			...onTheWayOf(facts),
			...button({ href: `${base}/agreements/start`, text: 'Start a grant agreement', as: 'secondary' }),
			...button({ href: `${base}/tenders/start`, text: 'Start a tender', as: 'secondary' }),
			{ kind: 'table', table: inKindOf(facts, mayEdit ? `${base}/in-kind` : null) },
			...button({ href: `${base}/in-kind/new`, text: 'Add a contribution in kind', as: 'secondary' }),
			{ kind: 'heading', text: 'Boards it reports to' },
			...boardsOf(parts.boards.map(({ name }) => name)),
		],
	};
}

const linksOf = (slug: string) => [
	{ text: 'Performance', href: `/programmes/${slug}/performance` },
	{ text: 'Who funded what', href: `/programmes/${slug}/money` },
	{ text: 'Cost of a start', href: `/programmes/${slug}/costs` },
	{ text: 'Waiting lists', href: `/programmes/${slug}/waiting` },
	{ text: 'Places: funded, bought, used and free', href: `/programmes/${slug}/units` },
	{ text: 'Service specification', href: `/programmes/${slug}/specification` },
	{ text: 'What the public is told', href: `/programmes/${slug}/public-pages` },
	{ text: 'Returns', href: `/returns?programme=${slug}` },
	{ text: 'Board reports', href: `/board-reports?programme=${slug}` },
];

const summaryOf = ({ programme }: ProgrammeFacts) => [
	{ key: 'What it does', value: programme.summary },
	{ key: 'Who it is for', value: programme.whoItIsFor },
	{ key: 'Runs', value: `${writeDay(programme.startsOn)} to ${writeDay(programme.endsOn)}` },
	{ key: 'Decision', value: programme.decisionReference ?? 'None recorded' },
	{ key: 'Legal basis, as recorded', value: programme.legalBasis },
	...(programme.legalBasisNote === null
		? []
		: [{ key: 'Note on the legal basis', value: programme.legalBasisNote }]),
];

const areasOf = ({ parts }: ProgrammeFacts): TableView => ({
	id: 'areas',
	caption: 'Areas',
	large: true,
	columns: [
		words('Area'),
		words('Access to places'),
		words('Respect requirement'),
		words('Existing provision'),
	],
	rows: parts.areas.map((area) => ({
		key: area.areaId,
		cells: [
			area.name,
			ACCESS_WORDS[area.accessRule],
			RESPECT_WORDS[area.respectRequirement],
			area.existingProvision,
		],
	})),
	empty: 'No areas have been added.',
});

function interventionsOf({ parts }: ProgrammeFacts): TableView {
	const strands = new Map(parts.strands.map(({ id, name }) => [id, name]));
	return {
		id: 'interventions',
		caption: 'Strands and interventions',
		large: true,
		columns: [words('Intervention'), words('Strand'), words('Length'), words('What happens')],
		rows: parts.interventions.map(({ id, strandId, name, weeks, description }) => ({
			key: id,
			cells: [
				name,
				strands.get(strandId) ?? '',
				weeks === null ? 'No set length' : `${weeks} weeks`,
				description,
			],
		})),
		empty: 'No interventions have been added.',
	};
}

const fundingOf = ({ parts }: ProgrammeFacts): TableView => ({
	...streamsTable(parts.fundingStreams.filter(({ paidByFunder }) => paidByFunder === 0)),
	id: 'funding',
	caption: 'Funding streams',
});

/** What a funder pays out itself; no table where nobody does. */
function besideOf({ parts }: ProgrammeFacts): readonly RecordBlock[] {
	const own = parts.fundingStreams.filter(({ paidByFunder }) => paidByFunder === 1);
	const table = {
		...streamsTable(own),
		id: 'paid-by-funder',
		caption: 'What a funder pays out itself (not included in any total)',
	};
	return own.length === 0 ? [] : [{ kind: 'table', table }];
}

const streamsTable = (
	streams: ProgrammeFacts['parts']['fundingStreams'],
): Omit<TableView, 'id' | 'caption'> => ({
	large: true,
	columns: [words('Funder'), words('Fund'), number('Amount'), words('Legal basis, as recorded')],
	rows: streams.map((one) => ({
		key: one.id,
		cells: [
			one.funder,
			one.name,
			one.approximate === 1 ? writeAboutPounds(one.amountPence) : writePounds(one.amountPence),
			one.legalBasis ?? 'Not recorded',
		],
	})),
	empty: 'No funding has been recorded.',
});

const boardsOf = (names: readonly string[]): readonly RecordBlock[] =>
	names.length === 0 ? said('None has been named.') : [{ kind: 'list', items: names }];
