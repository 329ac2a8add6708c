import type { FilterView } from '../../../components/layout/filter-view.ts';
import {
	number,
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { standingTag } from '../../../components/words/standing-tag.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { arrangePortfolio, type PortfolioAsked } from '../../../domain/grant/portfolio.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { PortfolioFacts } from '../../../operations/portfolio/list-portfolio.ts';
import { askedQuery, type PortfolioFilter, portfolioChoices } from '../portfolio-asked.ts';
import { STRAND_NAMES } from '../strand-names.ts';

const ON_A_PAGE = 50;

const LABELS: Readonly<Record<PortfolioFilter, readonly [label: string, all: string]>> = {
	programme: ['Programme', 'All programmes'],
	provider: ['Provider', 'All providers'],
	strand: ['Strand', 'Both strands'],
	area: ['Area', 'All areas'],
	standing: ['Where it stands', 'Anywhere'],
};
const SORTS = [
	{ value: 'newest', text: 'First day, latest first' },
	{ value: 'reference', text: 'Reference' },
	{ value: 'provider', text: 'Provider' },
	{ value: 'value', text: 'Value, largest first' },
	{ value: 'ends', text: 'Last day, soonest first' },
] as const;

interface Page {
	readonly number: number;
	/** The reader's own organisation's, not an office's. */
	readonly own: boolean;
}

export function portfolioView(
	{ lines }: PortfolioFacts,
	asked: PortfolioAsked,
	{ number: pageNumber, own }: Page,
): RecordView {
	const shown = arrangePortfolio(lines, asked);
	const isFiltered = askedQuery({ ...asked, sort: 'newest' }) !== '';
	const query = askedQuery(asked);
	const turned = (to: number) => `/agreements${query}${query === '' ? '?' : '&'}page=${to}`;
	return {
		title: 'Grant agreements',
		back: null,
		wide: true,
		blocks: [
			...said(
				own
					? 'The agreements that your organisation leads or delivers under, and those that have been sent to it to accept.'
					: 'Every grant agreement of your programmes, drafts among them. Exact figures, for the office: they do not leave it as they are.',
			),
			{
				kind: 'filter',
				filter: {
					href: '/agreements',
					selects: selectsOf(portfolioChoices(lines), asked),
					button: 'Show these',
					...(isFiltered ? { all: { href: '/agreements', text: 'Show all' } } : {}),
				},
			},
			{
				kind: 'heading',
				text: `${plural(shown.length, 'grant agreement')}${isFiltered ? ` of ${lines.length}` : ''}`,
			},
			...said({ href: `/agreements/csv${query}`, text: 'Download these as a spreadsheet file (CSV)' }),
			...only(!own, ...said({ href: '/decision-notices', text: 'Decision notices' })),
			{
				kind: 'table',
				table: {
					id: 'agreements',
					caption: 'Grant agreements',
					captionHidden: true,
					columns: [
						...['Agreement', 'Provider', 'Areas', 'Where it stands', 'Runs'].map(words),
						number('Value'),
						number('Paid'),
					],
					rows: shown.slice((pageNumber - 1) * ON_A_PAGE, pageNumber * ON_A_PAGE).map(rowOf),
					empty: isFiltered
						? 'No grant agreement matches. Remove a filter.'
						: own
							? 'No grant agreement yet. When the commissioner sends one to you, it appears here to be read and accepted.'
							: 'No grant agreement yet. An officer begins one from its programme.',
				},
			},
			{
				kind: 'pages',
				label: 'Pages of agreements',
				previous: pageNumber > 1 ? turned(pageNumber - 1) : null,
				next: pageNumber * ON_A_PAGE < shown.length ? turned(pageNumber + 1) : null,
			},
		],
	};
}

const selectsOf = (
	choices: ReturnType<typeof portfolioChoices>,
	asked: PortfolioAsked,
): FilterView['selects'] => [
	...(Object.keys(LABELS) as PortfolioFilter[])
		.filter((name) => choices[name].length > 1 || asked[name] !== null)
		.map((name) => ({
			name,
			label: LABELS[name][0],
			value: asked[name] ?? '',
			options: [{ value: '', text: LABELS[name][1] }, ...choices[name]],
		})),
	{ name: 'sort', label: 'In the order of', value: asked.sort, options: SORTS },
];

/** A draft that has never been agreed is read as it is written. */
const rowOf = (line: PortfolioFacts['lines'][number]): TableView['rows'][number] => ({
	key: line.agreementId,
	cells: [
		{
			cell: {
				href:
					line.draftNumber === null
						? `/agreements/${line.agreementId}`
						: `/agreements/${line.agreementId}/versions/${line.draftNumber}`,
				text: line.title,
			},
			below: `${line.reference}, ${line.programmeName}, ${STRAND_NAMES[line.strand]}`,
		},
		line.leadName,
		listWords(line.areas.map(({ areaName }) => areaName)),
		standingTag(line.standing),
		`${writeDay(line.startsOn)} to ${writeDay(line.endsOn)}`,
		line.valuePence === null ? 'The lead’s' : writePounds(line.valuePence),
		line.paidPence === null ? 'The lead’s' : writePounds(line.paidPence),
	],
});
