import { writeDay } from '../../../domain/calendar/write-date.ts';
import {
	arrangePortfolio,
	type PortfolioAsked,
	type PortfolioStanding,
} from '../../../domain/grant/portfolio.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { PortfolioFacts } from '../../../operations/portfolio/list-portfolio.ts';
import { askedQuery, type PortfolioFilter, portfolioChoices } from '../portfolio-asked.ts';
import { STRAND_NAMES } from '../strand-names.ts';

const ON_A_PAGE = 50;

interface SelectView {
	readonly name: PortfolioFilter | 'sort';
	readonly label: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface PortfolioView {
	readonly intro: string;
	readonly selects: readonly SelectView[];
	/** "4 grant agreements, of 12" */
	readonly count: string;
	readonly isFiltered: boolean;
	readonly csvHref: string;
	readonly rows: readonly {
		readonly key: string;
		readonly href: string;
		readonly title: string;
		readonly reference: string;
		readonly provider: string;
		readonly programme: string;
		readonly strand: string;
		readonly areas: string;
		readonly standing: PortfolioStanding;
		readonly runs: string;
		readonly value: string;
		readonly paid: string;
	}[];
	readonly previous: string | null;
	readonly next: string | null;
	readonly empty: string;
	readonly hasNotices: boolean;
}

const LABELS: Readonly<Record<PortfolioFilter, readonly [label: string, all: string]>> = {
	programme: ['Programme', 'All programmes'],
	provider: ['Provider', 'All providers'],
	strand: ['Strand', 'Both strands'],
	area: ['Area', 'All areas'],
	standing: ['Where it stands', 'Anywhere'],
};
const SORTS = [
	{ value: 'newest', text: 'First day, newest first' },
	{ value: 'reference', text: 'Reference' },
	{ value: 'provider', text: 'Provider' },
	{ value: 'value', text: 'Value, largest first' },
	{ value: 'ends', text: 'Last day, soonest first' },
] as const;

export function portfolioView(
	{ lines }: PortfolioFacts,
	asked: PortfolioAsked,
	{ number, own }: { readonly number: number; readonly own: boolean },
): PortfolioView {
	const shown = arrangePortfolio(lines, asked);
	const choices = portfolioChoices(lines);
	const isFiltered = askedQuery({ ...asked, sort: 'newest' }) !== '';
	const query = askedQuery(asked);
	const turned = (to: number) => `/agreements${query}${query === '' ? '?' : '&'}page=${to}`;
	return {
		intro: own
			? 'The agreements that your organisation leads or delivers under, and those that have been sent to it to accept.'
			: 'Every grant agreement of your programmes, drafts among them. Exact figures, for the office: they do not leave it as they are.',
		selects: [
			...(Object.keys(LABELS) as PortfolioFilter[])
				.filter((name) => choices[name].length > 1 || asked[name] !== null)
				.map((name) => ({
					name,
					label: LABELS[name][0],
					value: asked[name] ?? '',
					options: [{ value: '', text: LABELS[name][1] }, ...choices[name]],
				})),
			{ name: 'sort', label: 'In the order of', value: asked.sort, options: SORTS },
		],
		count: `${plural(shown.length, 'grant agreement')}${isFiltered ? ` of ${lines.length}` : ''}`,
		isFiltered,
		hasNotices: !own,
		csvHref: `/agreements/csv${query}`,
		rows: shown.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE).map((line) => ({
			key: line.agreementId,
			href:
				line.draftNumber === null
					? `/agreements/${line.agreementId}`
					: `/agreements/${line.agreementId}/versions/${line.draftNumber}`,
			title: line.title,
			reference: line.reference,
			provider: line.leadName,
			programme: line.programmeName,
			strand: STRAND_NAMES[line.strand],
			areas: listWords(line.areas.map(({ areaName }) => areaName)),
			standing: line.standing,
			runs: `${writeDay(line.startsOn)} to ${writeDay(line.endsOn)}`,
			value: line.valuePence === null ? 'The lead’s' : writePounds(line.valuePence),
			paid: line.paidPence === null ? 'The lead’s' : writePounds(line.paidPence),
		})),
		previous: number > 1 ? turned(number - 1) : null,
		next: number * ON_A_PAGE < shown.length ? turned(number + 1) : null,
		empty: isFiltered
			? 'No grant agreement fits. Take a filter away.'
			: own
				? 'No grant agreement yet. When the commissioner sends one to you, it stands here to be read and accepted.'
				: 'No grant agreement yet. An officer begins one from its programme.',
	};
}
