import { only, type RecordBlock, said } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { OpenReturn } from '../../operations/kpi-return/open-return.type.ts';
import type { OpenReturns } from '../../operations/kpi-return/show-open-returns.ts';

interface ProgrammeOfProvider {
	readonly slug: string;
	readonly name: string;
}

/** Under what waits: what is with the commissioner, the quarter that still runs, and what the provider is held to. */
export const providerBlocks = (
	{ returns, today }: OpenReturns,
	programmes: readonly ProgrammeOfProvider[],
): readonly RecordBlock[] => [
	...listOf(
		'With the commissioner',
		returns.filter(({ state }) => state === 'submitted'),
		({ submittedAt }) => (submittedAt === null ? '' : ': submitted, and waiting for a review'),
	),
	...listOf(
		'Coming up',
		returns.filter(({ period, startedAt }) => period.opensOn > today && startedAt === null),
		({ extendedTo, period }) => `: due on ${writeDay(extendedTo ?? period.dueOn)}`,
	),
	...only(
		programmes.length > 0,
		{ kind: 'heading', text: 'What you are held to' },
		...said('The service specification of each programme: what a return asks, and how each KPI is judged.'),
		{
			kind: 'list',
			items: programmes.map(({ slug, name }) => ({ text: name, href: `/programmes/${slug}/specification` })),
		},
		...said({ text: 'See your own results against them', href: '/performance' }),
	),
];

const listOf = (
	heading: string,
	returns: readonly OpenReturn[],
	says: (row: OpenReturn) => string,
): readonly RecordBlock[] =>
	only(
		returns.length > 0,
		{ kind: 'heading', text: heading },
		{
			kind: 'list',
			items: returns.map((row) => [
				{ text: monthsLabel(row.period), href: `/returns/${row.id}` },
				`, ${row.agreementTitle}${says(row)}`,
			]),
		},
	);
