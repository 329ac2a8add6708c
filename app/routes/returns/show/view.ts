import type { FormPageView } from '../../../components/layout/form-page.tsx';
import {
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
import { type May, nextStep } from './next-step.ts';
import { waitingForOthers, waitingForYou } from './questions.ts';
import { sectionsOf } from './sections.ts';
import { timelineBlocks } from './timeline.ts';

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
		...(sentBack === null ? [] : [[{ strong: 'Sent back to be changed:' }, sentBack]]),
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
