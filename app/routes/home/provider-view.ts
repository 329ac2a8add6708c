import {
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../components/layout/record-view.ts';
import { dueTag, stateTag } from '../../components/words/return-tags.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { dueBy } from '../../domain/kpi-return/return-due.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';
import type { OpenReturn } from '../../operations/kpi-return/open-return.type.ts';
import type { OpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { openItems } from './open-items.ts';

interface ProgrammeOfProvider {
	readonly slug: string;
	readonly name: string;
}

interface ProviderWork {
	readonly open: OpenReturns;
	readonly programmes: readonly ProgrammeOfProvider[];
	readonly items: readonly OpenItem[];
	readonly agreements: readonly RecordBlock[];
}

/** What is due, with its months, its date and how long is left. */
export function providerHome(
	{ open, programmes, items, agreements }: ProviderWork,
	mayCertify: boolean,
): RecordView {
	const { returns, today } = open;
	return {
		title: 'Your returns',
		back: null,
		blocks: [
			...agreements,
			waitingFor(open, mayCertify),
			...withCommissioner(returns.filter(({ state }) => state === 'submitted')),
			...comingUp(returns.filter(({ period, startedAt }) => period.opensOn > today && startedAt === null)),
			...openItems(items),
			...heldTo(programmes),
			...said({ text: 'All your returns', href: '/returns' }),
		],
	};
}

/** What waits for this provider, the most pressing first. */
function waitingFor({ returns, today }: OpenReturns, mayCertify: boolean): RecordBlock {
	const waiting = returns
		.filter(
			({ state, period, startedAt }) =>
				state !== 'submitted' && (period.opensOn <= today || startedAt !== null),
		)
		.sort((a, b) => urgency(a) - urgency(b) || compare(deadline(a), deadline(b)) || compare(a.id, b.id));
	if (waiting.length === 0)
		return {
			kind: 'words',
			text: 'Nothing is due from you now. When a quarter ends, its return appears here with the day on which it is due.',
		};
	return {
		kind: 'table',
		table: {
			id: 'waiting',
			caption: 'Waiting for you',
			large: true,
			columns: [words('Return'), words('Status'), words('Due'), words('What to do')],
			rows: waiting.map((row) => ({
				key: row.id,
				cells: [
					nameOf(row, row.state === 'ready-to-certify' && mayCertify ? '/certify' : ''),
					stateTag(row.state),
					dueOf(row, today),
					todoOf(row, mayCertify),
				],
			})),
		},
	};
}

/** Questions wait for an answer already, whatever the day: they come first. */
const urgency = ({ openQueries }: OpenReturn): number => (openQueries > 0 ? 0 : 1);
const deadline = ({ extendedTo, period }: OpenReturn): string => extendedTo ?? period.dueOn;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = (row: OpenReturn, page = ''): CellView => ({
	cell: { text: monthsLabel(row.period), href: `/returns/${row.id}${page}` },
	below: row.agreementTitle,
});

function dueOf(row: OpenReturn, today: OpenReturns['today']): CellView {
	const { dueOn, extendedTo, left } = dueBy(
		{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
		today,
	);
	return {
		lines: [
			writeDay(extendedTo ?? dueOn),
			...(left === null ? [] : [dueTag(left)]),
			...(extendedTo === null ? [] : [{ quiet: `Extended. It was due on ${writeDay(dueOn)}` }]),
		],
	};
}

const withCommissioner = (returns: readonly OpenReturn[]): readonly RecordBlock[] =>
	only(returns.length > 0, {
		kind: 'table',
		table: {
			id: 'with-commissioner',
			caption: 'With the commissioner',
			large: true,
			columns: [words('Return'), words('Status')],
			rows: returns.map((row) => ({ key: row.id, cells: [nameOf(row), stateTag(row.state)] })),
		},
	});

/** The quarter that still runs: figures can be drafted. */
const comingUp = (returns: readonly OpenReturn[]): readonly RecordBlock[] =>
	only(
		returns.length > 0,
		{ kind: 'heading', text: 'Coming up' },
		{
			kind: 'list',
			items: returns.map(({ id, period, agreementTitle, extendedTo }) => [
				{ text: monthsLabel(period), href: `/returns/${id}` },
				`, ${agreementTitle}: due on ${writeDay(extendedTo ?? period.dueOn)}`,
			]),
		},
	);

/** What is asked of this provider in each programme, and how it is judged. */
const heldTo = (programmes: readonly ProgrammeOfProvider[]): readonly RecordBlock[] =>
	only(
		programmes.length > 0,
		{ kind: 'heading', text: 'What you are held to' },
		...said('The service specification of each programme: what a return asks, and how each KPI is judged.'),
		{
			kind: 'list',
			items: programmes.map(({ slug, name }) => ({ text: name, href: `/programmes/${slug}/specification` })),
		},
	);

function todoOf({ state, openQueries, complete }: OpenReturn, mayCertify: boolean): string {
	switch (state) {
		case 'not-started':
			return 'Start it';
		case 'draft':
			return complete === 0 ? 'Go on filling it in' : `Go on: ${plural(complete, 'section')} complete`;
		case 'ready-to-certify':
			return mayCertify ? 'Check and certify it' : 'Waits for a certifier';
		case 'queried':
			return openQueries > 0
				? `Answer ${plural(openQueries, 'question')} from the commissioner`
				: 'Answered. Submit it again if you changed a figure';
		default:
			return '';
	}
}
