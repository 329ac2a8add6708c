import type { HowLongLeft } from '../../domain/calendar/due.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { needsAttention } from '../../domain/kpi/needs-attention.ts';
import { dueBy } from '../../domain/kpi-return/return-due.ts';
import { reviewClockOf } from '../../domain/kpi-return/review-clock.ts';
import { plural } from '../../domain/text/list-words.ts';
import { differenceWords } from '../../domain/unit/difference-words.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';
import type { BoardReportRow } from '../../operations/board-report/list-reports-waiting.ts';
import type { OpenReturn } from '../../operations/kpi-return/open-return.type.ts';
import type { OfficeWork } from '../../operations/kpi-return/show-office-work.ts';
import type { ReturnDifference } from '../../operations/unit/show-differences.ts';
import { type AccreditationLine, accreditationLine } from './accreditation-line.ts';
import { type HomeItem, homeItem } from './home-item.ts';

export interface OfficerHomeView {
	readonly kind: 'officer';
	readonly today: string;
	readonly toReview: readonly (OfficeLine & {
		readonly reviewBy: string;
		readonly left: HowLongLeft;
		readonly version: number;
	})[];
	readonly answered: readonly (OfficeLine & { readonly answers: string })[];
	readonly overdue: readonly (OfficeLine & {
		readonly left: HowLongLeft;
		readonly dueOn: string;
		readonly promised: string;
	})[];
	readonly reports: readonly {
		readonly id: string;
		readonly href: string;
		readonly name: string;
		readonly what: string;
		readonly papersDueOn: string;
	}[];
	/** Open ones, by the day they are due. */
	readonly items: readonly HomeItem[];
	/** Of providers, on programmes that run. */
	readonly accreditations: readonly AccreditationLine[];
	/** Where an accepted return and the ledger of units differ and nobody has said why. */
	readonly differences: readonly {
		readonly key: string;
		readonly href: string;
		readonly words: string;
		readonly provider: string;
	}[];
	readonly offTarget: readonly {
		readonly key: string;
		readonly href: string;
		readonly programme: string;
		readonly kpi: string;
		readonly why: string;
	}[];
}

export interface OfficeLine {
	readonly id: string;
	readonly href: string;
	readonly provider: string;
	readonly months: string;
	readonly agreement: string;
}

/** What is watched under agreements, beside the returns. */
export interface Watched {
	readonly accreditations: readonly AccreditationToWatch[];
	readonly items: readonly OpenItem[];
}

export function officerHome(
	{ returns, contacts, programmes, today }: OfficeWork,
	reports: readonly BoardReportRow[],
	watched: Watched & { readonly differences: readonly ReturnDifference[] },
	mayReview: boolean,
): OfficerHomeView {
	const reviewOr: 'review' | 'read' = mayReview ? 'review' : 'read';
	const promises = new Map(
		contacts.filter(({ promisedOn }) => promisedOn !== null).map((contact) => [contact.returnId, contact]),
	);
	const byDeadline = [...returns].sort(
		(a, b) => compare(a.extendedTo ?? a.period.dueOn, b.extendedTo ?? b.period.dueOn) || compare(a.id, b.id),
	);
	return {
		kind: 'officer',
		reports: reports.map(reportLine),
		accreditations: watched.accreditations.map(accreditationLine),
		items: watched.items.map(homeItem),
		today: writeDay(today),
		toReview: [...returns]
			.sort((a, b) => compare(a.submittedAt ?? '', b.submittedAt ?? '') || compare(a.id, b.id))
			.flatMap((row) => {
				const clock = reviewClockOf(row, today);
				return clock === null
					? []
					: [
							{
								...line(row, reviewOr),
								reviewBy: writeDay(clock.reviewBy),
								left: clock.left,
								version: row.submissionNumber ?? 1,
							},
						];
			}),
		answered: returns
			.filter(({ answeredQueries }) => answeredQueries > 0)
			.map((row) => ({ ...line(row, reviewOr), answers: plural(row.answeredQueries, 'answer') })),
		overdue: byDeadline.flatMap((row) => {
			const { left, isOverdue } = dueBy(
				{ dueOn: row.period.dueOn, extendedTo: row.extendedTo, isIn: row.submissionNumber !== null },
				today,
			);
			if (!isOverdue || left === null) return [];
			const promise = promises.get(row.id);
			const promised = promise?.promisedOn
				? `Promised for ${writeDay(promise.promisedOn)}${promise.promisedOn < today ? ', not kept' : ''}`
				: 'Nothing promised';
			return [{ ...line(row, 'chase'), left, dueOn: writeDay(row.extendedTo ?? row.period.dueOn), promised }];
		}),
		differences: watched.differences.map((each) => ({
			key: `${each.returnId} ${each.areaId} ${each.measure}`,
			href: `/returns/${each.returnId}/differences`,
			provider: `${each.leadName}, ${monthsLabel(each.period)}`,
			words: `${each.areaName}: ${differenceWords(each)}`,
		})),
		offTarget: programmes.flatMap(({ slug, name, facts }) => offTargetOf(slug, name, facts)),
	};
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const line = (row: OpenReturn, leads: 'review' | 'read' | 'chase'): OfficeLine => ({
	id: row.id,
	href: leads === 'chase' ? `/chase/${row.id}` : `/returns/${row.id}${leads === 'review' ? '/review' : ''}`,
	provider: row.leadName,
	months: monthsLabel(row.period),
	agreement: row.agreementTitle,
});

/** One quarter alone is noise: attention is called by the cumulative result, or by two cohorts running. */
function offTargetOf(
	slug: string,
	name: string,
	facts: OfficeWork['programmes'][number]['facts'],
): OfficerHomeView['offTarget'] {
	const headline = facts.specifications.at(-1)?.kpis.filter((kpi) => kpi.headline) ?? [];
	return headline.flatMap((kpi) => {
		const attention = needsAttention(facts, kpi.key);
		if (attention === null) return [];
		const why =
			attention === 'cumulative-below-target'
				? 'Off target over all closed quarters together'
				: 'Off target in the last two closed quarters';
		return [
			{
				key: `${slug}-${kpi.key}`,
				href: `/programmes/${slug}/performance/${kpi.key}`,
				programme: name,
				kpi: kpi.name,
				why,
			},
		];
	});
}

const REPORT_WORK: Partial<Record<BoardReportRow['state'], string>> = {
	draft: 'Write it',
	'awaiting-approval': 'Approve it or send it back',
	approved: 'Publish it',
};

const reportLine = ({ id, title, period, state, meeting }: BoardReportRow) => ({
	id,
	href: state === 'awaiting-approval' ? `/board-reports/${id}/approve` : `/board-reports/${id}`,
	name: `${title}, ${monthsLabel(period)}`,
	what: REPORT_WORK[state] ?? '',
	papersDueOn: writeDay(meeting.papersDueOn),
});
