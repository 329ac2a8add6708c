import type { RolePermission } from '../access/policy.ts';
import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import { plural } from '../text/list-words.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import { dueBy } from './return-due.ts';
import type { ReturnState } from './return-state.ts';
import { reviewClockOf } from './review-clock.ts';

/** A return that somebody has still to do something about, as lists read it. */
export interface ReturnAtWork {
	readonly id: string;
	readonly state: ReturnState;
	readonly agreementTitle: string;
	readonly leadName: string;
	readonly period: { readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly dueOn: IsoDate };
	readonly startedAt: Instant | null;
	readonly extendedTo: IsoDate | null;
	readonly submittedAt: Instant | null;
	readonly submissionNumber: number | null;
	readonly complete: number;
	readonly openQueries: number;
	readonly answeredQueries: number;
}

/** What the office has to do about it: review it, read the answers to its questions, or ask where it is. */
export function officeWorkOnReturn(
	row: ReturnAtWork,
	promisedOn: IsoDate | null,
	today: IsoDate,
): WaitingItem | null {
	const about = `${row.leadName}, ${monthsLabel(row.period)}`;
	const clock = reviewClockOf(row, today);
	if (clock !== null)
		return {
			...itemOf(row, 'Review the return', about, clock.reviewBy, 'return.review'),
			note: `Version ${row.submissionNumber ?? 1}, ${row.agreementTitle}`,
			href: `/returns/${row.id}/review`,
		};
	if (row.state === 'closed') return null;
	if (row.answeredQueries > 0)
		return {
			...itemOf(row, 'Read what was answered', about, null, 'return.review'),
			note: `${plural(row.answeredQueries, 'answer')}, ${row.agreementTitle}`,
			href: `/returns/${row.id}/review`,
		};
	const { isOverdue } = dueOf(row, today);
	if (!isOverdue) return null;
	return {
		...itemOf(row, 'Chase the return', about, row.extendedTo ?? row.period.dueOn, 'chase.record'),
		note:
			promisedOn === null
				? `Nothing promised, ${row.agreementTitle}`
				: `Promised for ${writeDay(promisedOn)}${promisedOn < today ? ', not kept' : ''}, ${row.agreementTitle}`,
		href: `/chase/${row.id}`,
	};
}

/** What its provider has to do about it; null while it is with the commissioner, once its questions are answered, before its quarter has ended, and for whoever can only wait for a certifier. */
export function providerWorkOnReturn(
	row: ReturnAtWork,
	may: { readonly prepare: boolean; readonly certify: boolean },
	today: IsoDate,
): WaitingItem | null {
	const about = monthsLabel(row.period);
	const day = row.extendedTo ?? row.period.dueOn;
	const note =
		row.extendedTo === null
			? row.agreementTitle
			: `${row.agreementTitle}. Extended: it was due on ${writeDay(row.period.dueOn)}`;
	const prepare = (what: string, says: string = note): WaitingItem | null =>
		may.prepare ? { ...itemOf(row, what, about, day, 'return.prepare'), note: says } : null;
	switch (row.state) {
		case 'queried':
			// Questions wait for an answer, whatever the day of the return was.
			return row.openQueries > 0
				? {
						...itemOf(
							row,
							`Answer ${plural(row.openQueries, 'question')}`,
							about,
							null,
							'return.answer-query',
						),
						note,
					}
				: null;
		case 'ready-to-certify':
			return may.certify
				? {
						...itemOf(row, 'Check and certify the return', about, day, 'return.certify'),
						note,
						href: `/returns/${row.id}/certify`,
					}
				: null;
		case 'draft':
			return prepare(
				'Continue the return',
				row.complete === 0 ? note : `${plural(row.complete, 'section')} complete, ${note}`,
			);
		case 'not-started':
			return row.period.endsOn < today ? prepare('Start the return') : null;
		default:
			return null;
	}
}

const dueOf = (row: ReturnAtWork, today: IsoDate) =>
	dueBy(
		{
			dueOn: row.period.dueOn,
			extendedTo: row.extendedTo,
			isIn: row.submissionNumber !== null,
			state: row.state,
		},
		today,
	);

const itemOf = (
	{ id }: ReturnAtWork,
	what: string,
	about: string,
	day: IsoDate | null,
	needs: RolePermission,
): WaitingItem => ({
	key: `return ${id}`,
	what,
	about,
	note: '',
	day,
	href: `/returns/${id}`,
	needs,
});
