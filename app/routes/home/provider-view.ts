import type { HowLongLeft } from '../../domain/calendar/due.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { dueBy } from '../../domain/kpi-return/return-due.ts';
import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';
import type { OpenReturn } from '../../operations/kpi-return/open-return.type.ts';
import type { OpenReturns } from '../../operations/kpi-return/show-open-returns.ts';
import { type HomeItem, homeItem } from './home-item.ts';

export interface ProviderHomeView {
	readonly kind: 'provider';
	/** What waits for this provider, the most pressing first. */
	readonly waiting: readonly HomeReturn[];
	readonly withCommissioner: readonly HomeReturn[];
	/** The quarter that still runs: figures can be drafted. */
	readonly coming: readonly HomeReturn[];
	/** Open visits, risks, issues and actions of its own agreements. */
	readonly items: readonly HomeItem[];
	/** What is asked of this provider in each programme, and how it is judged. */
	readonly specifications: readonly { readonly href: string; readonly programme: string }[];
}

export interface HomeReturn {
	readonly id: string;
	readonly href: string;
	readonly months: string;
	readonly agreement: string;
	readonly state: ReturnState;
	readonly dueOn: string;
	/** The original day, where an extension stands beside it. */
	readonly wasDueOn: string | null;
	readonly left: HowLongLeft | null;
	/** What is to be done: "Answer 2 questions", "Go on: 3 sections complete". */
	readonly todo: string;
}

interface ProgrammeOfProvider {
	readonly slug: string;
	readonly name: string;
}

export function providerHome(
	{ returns, today }: OpenReturns,
	programmes: readonly ProgrammeOfProvider[],
	items: readonly OpenItem[],
	mayCertify: boolean,
): ProviderHomeView {
	const lines = returns.map((row) => ({ row, line: homeReturn(row, today, mayCertify) }));
	const open = lines.filter(
		({ row }) => row.state !== 'submitted' && (row.period.opensOn <= today || row.startedAt !== null),
	);
	return {
		kind: 'provider',
		waiting: [...open]
			.sort(
				(a, b) =>
					urgency(a.row) - urgency(b.row) ||
					compare(deadline(a.row), deadline(b.row)) ||
					compare(a.row.id, b.row.id),
			)
			.map(({ line }) => line),
		withCommissioner: lines.filter(({ row }) => row.state === 'submitted').map(({ line }) => line),
		coming: lines
			.filter(({ row }) => row.period.opensOn > today && row.startedAt === null)
			.map(({ line }) => line),
		items: items.map(homeItem),
		specifications: programmes.map(({ slug, name }) => ({
			href: `/programmes/${slug}/specification`,
			programme: name,
		})),
	};
}

/** Questions wait for an answer already, whatever the day: they come first. */
const urgency = ({ openQueries }: OpenReturn): number => (openQueries > 0 ? 0 : 1);
const deadline = ({ extendedTo, period }: OpenReturn): string => extendedTo ?? period.dueOn;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function homeReturn(row: OpenReturn, today: OpenReturns['today'], mayCertify: boolean): HomeReturn {
	const { dueOn, extendedTo, left } = dueBy(
		{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
		today,
	);
	return {
		id: row.id,
		href:
			row.state === 'ready-to-certify' && mayCertify ? `/returns/${row.id}/certify` : `/returns/${row.id}`,
		months: monthsLabel(row.period),
		agreement: row.agreementTitle,
		state: row.state,
		dueOn: writeDay(extendedTo ?? dueOn),
		wasDueOn: extendedTo === null ? null : writeDay(dueOn),
		left,
		todo: todoOf(row, mayCertify),
	};
}

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
