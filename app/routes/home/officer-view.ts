import {
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../components/layout/record-view.ts';
import { dueTag } from '../../components/words/return-tags.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { dueBy } from '../../domain/kpi-return/return-due.ts';
import { reviewClockOf, writeReviewBy } from '../../domain/kpi-return/review-clock.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';
import type { DetailsDue } from '../../operations/award/list-details-due.ts';
import type { BoardReportRow } from '../../operations/board-report/list-reports-waiting.ts';
import type { OpenReturn } from '../../operations/kpi-return/open-return.type.ts';
import type { OfficeWork } from '../../operations/kpi-return/show-office-work.ts';
import type { TenderShortOfOpeners } from '../../operations/tender/list-short-of-openers.ts';
import type { ReturnDifference } from '../../operations/unit/show-differences.ts';
import { detailsDue } from './details-due.ts';
import { offTarget } from './off-target.ts';
import { openItems } from './open-items.ts';
import { shortOfOpeners } from './short-of-openers.ts';
import { accreditationsToWatch, unexplained } from './watched-tables.ts';

/** What the office looks after, beside the returns. */
interface Watched {
	readonly agreements: readonly RecordBlock[];
	readonly reports: readonly BoardReportRow[];
	readonly accreditations: readonly AccreditationToWatch[];
	readonly items: readonly OpenItem[];
	readonly shortOfOpeners: readonly TenderShortOfOpeners[];
	readonly details: readonly DetailsDue[];
	readonly differences: readonly ReturnDifference[];
}

/** What needs the office today: returns to review, answers, what is overdue, KPIs off target. */
export function officerHome(work: OfficeWork, watched: Watched, mayReview: boolean): RecordView {
	const page = mayReview ? '/review' : '';
	return {
		title: 'What needs you today',
		caption: writeDay(work.today),
		back: null,
		blocks: [
			...shortOfOpeners(watched.shortOfOpeners),
			...watched.agreements,
			{ kind: 'table', table: toReview(work, page) },
			...answered(work, page),
			...reportsWaiting(watched.reports),
			{ kind: 'table', table: overdue(work) },
			...said({ text: 'See the chase board', href: '/chase' }),
			...detailsDue(watched.details, work.today),
			...openItems(watched.items),
			...accreditationsToWatch(watched.accreditations),
			...unexplained(watched.differences),
			{ kind: 'table', table: offTarget(work.programmes) },
		],
	};
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = (row: OpenReturn, href: string): CellView => ({
	cell: { text: `${row.leadName}, ${monthsLabel(row.period)}`, href },
	below: row.agreementTitle,
});

const toReview = ({ returns, today }: OfficeWork, page: string): TableView => ({
	id: 'to-review',
	caption: 'Returns to review',
	large: true,
	columns: [words('Return'), words('Version'), words('Review by')],
	rows: [...returns]
		.sort((a, b) => compare(a.submittedAt ?? '', b.submittedAt ?? '') || compare(a.id, b.id))
		.flatMap((row) => {
			const clock = reviewClockOf(row, today);
			if (clock === null) return [];
			return [
				{
					key: row.id,
					cells: [
						nameOf(row, `/returns/${row.id}${page}`),
						String(row.submissionNumber ?? 1),
						{ lines: [writeReviewBy(clock), ...(clock.left === null ? [] : [dueTag(clock.left)])] },
					],
				},
			];
		}),
	empty: 'No return is waiting for a review.',
});

function answered({ returns }: OfficeWork, page: string): readonly RecordBlock[] {
	const rows = returns.filter(({ answeredQueries }) => answeredQueries > 0);
	return only(rows.length > 0, {
		kind: 'table',
		table: {
			id: 'answered',
			caption: 'Questions that have been answered',
			large: true,
			columns: [words('Return'), words('Answers')],
			rows: rows.map((row) => ({
				key: row.id,
				cells: [nameOf(row, `/returns/${row.id}${page}`), plural(row.answeredQueries, 'answer')],
			})),
		},
	});
}

function overdue({ returns, contacts, today }: OfficeWork): TableView {
	const promises = new Map(
		contacts.flatMap(({ returnId, promisedOn }) => (promisedOn === null ? [] : [[returnId, promisedOn]])),
	);
	const rows = [...returns].sort(
		(a, b) => compare(a.extendedTo ?? a.period.dueOn, b.extendedTo ?? b.period.dueOn) || compare(a.id, b.id),
	);
	return {
		id: 'overdue',
		caption: 'Overdue returns',
		large: true,
		columns: [words('Return'), words('Due'), words('Promise')],
		rows: rows.flatMap((row) => {
			const { left, isOverdue } = dueBy(
				{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
				today,
			);
			if (!isOverdue || left === null) return [];
			const promisedOn = promises.get(row.id);
			return [
				{
					key: row.id,
					cells: [
						nameOf(row, `/chase/${row.id}`),
						{ lines: [writeDay(row.extendedTo ?? row.period.dueOn), dueTag(left)] },
						promisedOn === undefined
							? 'Nothing promised'
							: `Promised for ${writeDay(promisedOn)}${promisedOn < today ? ', not kept' : ''}`,
					],
				},
			];
		}),
		empty: 'No return is overdue.',
	};
}

const REPORT_WORK: Partial<Record<BoardReportRow['state'], string>> = {
	draft: 'Write it',
	'awaiting-approval': 'Approve it or send it back',
	approved: 'Publish it',
};

const reportsWaiting = (reports: readonly BoardReportRow[]): readonly RecordBlock[] =>
	only(reports.length > 0, {
		kind: 'table',
		table: {
			id: 'board-reports',
			caption: 'Board reports',
			large: true,
			columns: [words('Report'), words('What to do'), words('Papers due')],
			rows: reports.map(({ id, title, period, state, meeting }) => ({
				key: id,
				cells: [
					{
						text: `${title}, ${monthsLabel(period)}`,
						href: state === 'awaiting-approval' ? `/board-reports/${id}/approve` : `/board-reports/${id}`,
					},
					REPORT_WORK[state] ?? '',
					writeDay(meeting.papersDueOn),
				],
			})),
		},
	});
