import type { FormPageView } from '../../../components/layout/form-page.tsx';
import { monthsLabel, periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { ReturnState } from '../../../domain/kpi-return/return-state.ts';
import { reviewClock } from '../../../domain/kpi-return/review-clock.ts';
import { type SectionStatus, sectionStatus } from '../../../domain/kpi-return/section-status.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { cellNames } from '../cell-names.ts';
import { type DueView, dueView } from '../due-view.ts';
import { lockWords } from '../lock-words.ts';
import { querySubjectWords } from '../query-words.ts';

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
}

export interface ReturnView {
	readonly id: string;
	readonly form: FormPageView;
	readonly heading: string;
	readonly programme: string;
	readonly agreement: string;
	readonly provider: string;
	readonly period: string;
	/** What is asked and how it is judged: the version that this quarter is held to. */
	readonly specification: { readonly href: string; readonly text: string };
	readonly state: ReturnState;
	readonly due: DueView;
	/** What stands still and why; null while it can be worked on. */
	readonly locked: string | null;
	/** What was said of it; a consortium's member is told whom to ask. */
	readonly sentBack: string | null;
	readonly reopened: string | null;
	readonly questions: readonly {
		readonly href: string;
		readonly about: string;
		readonly words: string;
		readonly turn: 'yours' | 'theirs';
	}[];
	readonly sections: readonly {
		readonly key: SectionKey;
		readonly href: string;
		readonly label: string;
		readonly hint: string | null;
		readonly status: SectionStatus;
	}[];
	readonly preparedBy: readonly string[];
	readonly versions: readonly { readonly number: number; readonly href: string; readonly words: string }[];
	readonly does: {
		readonly start: boolean;
		readonly fill: boolean;
		/** The last step of filling in: look over everything and hand it to a certifier. */
		readonly check: boolean;
		readonly certify: boolean;
		readonly review: boolean;
		readonly reopen: boolean;
	};
	/** Of the areas that a consortium's member drafts; null for whoever sees the whole. */
	readonly ownAreas: readonly string[] | null;
	/** Where it and the ledger of units differ. */
	readonly differences: readonly string[];
}

export function returnView(form: FormPageView, { facts, may, differences }: ReturnShown): ReturnView {
	const { whole, draft, findings, side, preparers, today } = facts;
	const { row, kpiReturn } = whole;
	const lock = whyLocked(row.state);
	const latest = whole.submissions.at(-1);
	const isOpen = lock === null;
	return {
		id: row.id,
		form,
		heading: form.title,
		programme: row.programmeName,
		agreement: row.agreementTitle,
		provider: row.leadName,
		period: periodLabel(row.period),
		specification: {
			href: `/programmes/${row.programmeSlug}/specification/${whole.specification.number}`,
			text: `Version ${whole.specification.number} of the service specification: what is asked, and how it is judged`,
		},
		state: row.state,
		due: dueView(kpiReturn, today),
		locked: lock === null || lock === 'not-started' ? null : withReviewDay(lockWords(lock), facts),
		sentBack: isOpen ? orAskLead(row.sentBackReason, row.leadName) : null,
		reopened:
			row.state === 'draft' && latest?.reopenedAt ? orAskLead(latest.reopenedReason, row.leadName) : null,
		questions: whole.queries
			.filter((query) => query.state !== 'resolved')
			.map((query) => ({
				href: `/returns/${row.id}/queries/${query.id}`,
				about: querySubjectWords(query, cellNames(whole)),
				words: query.messages.at(-1)?.words ?? '',
				turn: (query.state === 'open') === (side !== 'office') ? 'yours' : 'theirs',
			})),
		sections: draft.sections.map(({ section }) => ({
			key: section,
			href:
				section === 'narrative' ? `/returns/${row.id}/narrative` : `/returns/${row.id}/sections/${section}`,
			label: SECTION_LABELS[section],
			hint: hintOf(facts, section),
			status: sectionStatus(section, kpiReturn, findings),
		})),
		preparedBy: [...new Set(preparers.map(({ name }) => name))],
		versions: [...whole.submissions]
			.reverse()
			.map(({ number, submittedAt, certifiedByName, acceptedAt }) => ({
				number,
				href: `/returns/${row.id}/versions/${number}`,
				words: `Version ${number}, certified by ${certifiedByName}, ${writeInstant(submittedAt)}${acceptedAt === null ? '' : `; accepted ${writeInstant(acceptedAt)}`}`,
			})),
		does: {
			start: row.state === 'not-started' && may.prepare,
			fill: isOpen && may.prepare,
			check: isOpen && may.prepare && side !== 'member',
			certify: row.state === 'ready-to-certify' && may.certify && side === 'lead',
			review: may.review && (row.state === 'submitted' || row.state === 'queried'),
			reopen: may.review && row.state === 'accepted',
		},
		differences,
		ownAreas:
			whole.ownAreaIds === null
				? null
				: whole.areas
						.filter(({ areaId }) => whole.ownAreaIds?.includes(areaId))
						.map(({ areaName }) => areaName),
	};
}

const orAskLead = (words: string | null, leadName: string): string | null =>
	words === '' ? `${leadName} knows why. Ask them.` : words;

function withReviewDay(words: string, { whole, today }: ReturnFacts): string {
	const clock = reviewClock(whole.kpiReturn, today);
	return clock === null ? words : `${words} The review is due by ${writeDay(clock.reviewBy)}.`;
}

/** How much there is to do, and what the commissioner asks. */
function hintOf({ whole, draft, findings }: ReturnFacts, section: SectionKey): string | null {
	const questions = whole.queries.filter(
		(query) => query.section === section && query.state === 'open',
	).length;
	const empty = findings.find((finding) => finding.section === section && finding.code === 'boxes-empty');
	const boxes =
		draft.sections.find((each) => each.section === section)?.tables.flatMap(({ cells }) => cells.flat())
			.length ?? 0;
	const left =
		empty?.code === 'boxes-empty'
			? `${empty.facts.empty} of ${plural(boxes, 'box', 'boxes')} to fill in`
			: null;
	const asked =
		questions === 0
			? null
			: plural(questions, 'question from the commissioner', 'questions from the commissioner');
	return [asked, left].filter((part) => part !== null).join('; ') || null;
}
