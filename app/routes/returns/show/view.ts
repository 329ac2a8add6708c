import type { FormPageView } from '../../../components/layout/form-page.tsx';
import {
	type ActionView,
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import { stateTag } from '../../../components/words/return-tags.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel, periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { mayBeClosed } from '../../../domain/kpi-return/may-be-closed.ts';
import { reviewClock, writeReviewBy } from '../../../domain/kpi-return/review-clock.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { StepMissed } from '../../../operations/kpi-return/list-out-of-step.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { reasonToClose } from '../closed-words.ts';
import { lockWords } from '../lock-words.ts';
import { outOfStepOf } from '../out-of-step.ts';
import { unitDifferences } from '../unit-differences.ts';
import { whenDue } from '../when-due.ts';
import { waitingForOthers, waitingForYou } from './questions.ts';
import { sectionsOf } from './sections.ts';
import { timelineBlocks } from './timeline.ts';

/** What this person may do, of all that the portal can. Whether the return's state allows it is another matter. */
export interface May {
	readonly prepare: boolean;
	readonly certify: boolean;
	readonly review: boolean;
}

/** Its own form starts it. */
export const startForm = ({ facts: { whole } }: ReturnShown): Asked => ({
	title: `Return for ${monthsLabel(whole.row.period)}`,
	back: '/returns',
	questions: [],
	button: { text: 'Start this return' },
});

export interface ReturnShown {
	readonly facts: ReturnFacts;
	readonly may: May;
	readonly differences: readonly string[];
	/** Returns beside it that no longer agree with it. */
	readonly missed: readonly StepMissed[];
}

/** When it is due, where it stands, and its sections as a list of tasks. */
export function returnView(form: FormPageView, { facts, may, differences, missed }: ReturnShown): RecordView {
	const { whole, preparers, today } = facts;
	const { row, kpiReturn, specification } = whole;
	const doesStart = row.state === 'not-started' && may.prepare;
	const filledIn = [...new Set(preparers.map(({ name }) => name))];
	return {
		title: form.title,
		caption: row.programmeName,
		back: { href: '/returns', text: 'All returns' },
		errors: form.errors,
		blocks: [
			...outOfStepOf(missed, facts.side === 'office'),
			...waitingForYou(facts),
			{
				kind: 'facts',
				rows: [
					{ key: 'Agreement', value: `${row.agreementTitle}, ${row.leadName}` },
					{ key: 'Period', value: periodLabel(row.period) },
					{
						key: 'Held to',
						value: {
							href: `/programmes/${row.programmeSlug}/specification/${specification.number}`,
							text: `Version ${specification.number} of the service specification: what is asked, and how it is judged`,
						},
					},
					{ key: 'Due', value: whenDue(kpiReturn, today) },
					{ key: 'Status', value: stateTag(row.state) },
					...(whole.ownAreaIds === null
						? []
						: [
								{
									key: 'Your areas',
									value: whole.areas
										.filter(({ areaId }) => whole.ownAreaIds?.includes(areaId))
										.map(({ areaName }) => areaName)
										.join(', '),
								},
							]),
					...(filledIn.length === 0 ? [] : [{ key: 'Filled in by', value: filledIn.join(', ') }]),
				],
			},
			...standing(facts),
			...(doesStart ? toStart(form) : sectionsOf(facts, may.prepare)),
			...waitingForOthers(facts),
			...unitDifferences(row.id, differences),
			...nextStep(facts, may),
			...versions(whole),
			...timelineBlocks(facts.timeline),
		],
	};
}

/** What was said of it, and what stands still and why. */
function standing(facts: ReturnFacts): readonly RecordBlock[] {
	const { row, submissions } = facts.whole;
	const lock = whyLocked(row.state);
	const latest = submissions.at(-1);
	const sentBack = lock === null ? orAskLead(row.sentBackReason, row.leadName) : null;
	const reopened =
		row.state === 'draft' && latest?.reopenedAt ? orAskLead(latest.reopenedReason, row.leadName) : null;
	const lines: readonly CellView[] = [
		...(sentBack === null ? [] : [[{ strong: 'Sent back to be worked on:' }, sentBack]]),
		...(reopened === null ? [] : [[{ strong: 'Reopened by the commissioner:' }, reopened]]),
		...closedWhy(facts.whole),
		...(lock === null || lock === 'not-started' ? [] : [withReviewDay(lockWords(lock), facts)]),
	];
	return lines.map((line) => ({ kind: 'inset', lines: [line] }));
}

/** Since when it is closed, why, and what the officer wrote besides. */
function closedWhy({ row }: ReturnFacts['whole']): readonly CellView[] {
	if (row.closed === null) return [];
	const { at, why, words } = row.closed;
	const said = words === '' ? `${reasonToClose(why)}.` : `${reasonToClose(why)}. ${words}`;
	return [[{ strong: `Closed on ${writeDay(londonDay(at))}:` }, said]];
}

const toStart = (form: FormPageView): readonly RecordBlock[] => [
	...said('You can save part of it and come back. Last quarter’s figures stand beside each box.'),
	{ kind: 'form', form: { ...form, back: null } },
];

/** The last step of filling in is to look over everything and hand it to a certifier. */
function nextStep({ whole: { row }, side, today, preparers }: ReturnFacts, may: May): readonly RecordBlock[] {
	// An officer takes back what the office typed for the provider; a certifier sends back, with a reason.
	const isOwnWork =
		side === 'lead' ||
		preparers.some(({ organisationId }) => side === 'office' && organisationId === row.bodyId);
	const home = `/returns/${row.id}`;
	const isOpen = whyLocked(row.state) === null;
	const actions: readonly ActionView[] = [
		...(isOpen && may.prepare && side !== 'member'
			? [{ href: `${home}/check`, text: 'Check the whole return', as: 'main' as const }]
			: []),
		...(row.state === 'ready-to-certify' && may.certify && side === 'lead'
			? [{ href: `${home}/certify`, text: 'Check and certify', as: 'main' as const }]
			: []),
		...(row.state === 'ready-to-certify' && may.prepare && !may.certify && isOwnWork
			? [{ href: `${home}/take-back`, text: 'Take it back to work on it', as: 'secondary' as const }]
			: []),
		...(may.review && (row.state === 'submitted' || row.state === 'queried')
			? [{ href: `${home}/review`, text: 'Review this return', as: 'main' as const }]
			: []),
		...(may.review && row.state === 'closed'
			? [{ href: `${home}/open-again`, text: 'Open this return again', as: 'secondary' as const }]
			: []),
		...(may.review && mayBeClosed(row, today)
			? [{ href: `${home}/close`, text: 'It will not come: close it', as: 'secondary' as const }]
			: []),
		...(may.review && row.state === 'accepted'
			? [{ href: `${home}/reopen`, text: 'Reopen this return', as: 'secondary' as const }]
			: []),
	];
	return only(actions.length > 0, { kind: 'actions', actions });
}

const versions = ({ row, submissions }: ReturnFacts['whole']): readonly RecordBlock[] =>
	only(
		submissions.length > 0,
		{ kind: 'heading', text: 'Versions sent', id: 'versions' },
		{
			kind: 'list',
			items: [...submissions].reverse().map(({ number, submittedAt, certifiedByName, acceptedAt }) => ({
				href: `/returns/${row.id}/versions/${number}`,
				text: `Version ${number}, certified by ${certifiedByName}, ${writeInstant(submittedAt)}${acceptedAt === null ? '' : `; accepted ${writeInstant(acceptedAt)}`}`,
			})),
		},
		...only(
			submissions.length > 1,
			...said({ href: `/returns/${row.id}/versions`, text: 'Compare two versions' }),
		),
	);

const orAskLead = (words: string | null, leadName: string): string | null =>
	words === '' ? `${leadName} knows why. Ask them.` : words;

function withReviewDay(words: string, { whole, today }: ReturnFacts): string {
	const clock = reviewClock(whole.kpiReturn, today);
	return clock === null ? words : `${words} The review is due by ${writeReviewBy(clock)}.`;
}

/** How much there is to do, and what the commissioner asks. */
