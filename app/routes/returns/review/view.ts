import type { FormPageView } from '../../../components/layout/form-page.tsx';
import { type FactView, only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { dueTag, stateTag } from '../../../components/words/return-tags.ts';
import { type ThreadView, threadView } from '../../../components/words/thread-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { checkPersonalDetails } from '../../../domain/kpi-return/checks/check-personal-details.ts';
import { layNotes } from '../../../domain/kpi-return/checks/lay-notes.ts';
import { NARRATIVE_LABELS, NARRATIVE_QUESTIONS } from '../../../domain/kpi-return/narrative.ts';
import { reviewClock, writeReviewBy } from '../../../domain/kpi-return/review-clock.ts';
import { changedSinceSubmission } from '../../../domain/kpi-return/under-review.ts';
import { wordBreak } from '../../../domain/kpi-return/word-break.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { sourcesBlocks } from '../sources-blocks.ts';
import { type FiguresTable, figuresTable, notedFindings } from './figures-view.ts';
import { casesOf, kpisOf } from './kpis-and-cases.ts';
import { ledgerOf } from './ledger-of.ts';

export interface ReviewView {
	/** What the buttons that accept share. */
	readonly form: FormPageView;
	readonly caption: string;
	/** Where it stands, what its figures make of the KPIs, and whether the two strands agree on their base. */
	readonly first: readonly RecordBlock[];
	readonly isReviewable: boolean;
	readonly mayAccept: boolean;
	readonly sections: readonly ReviewSection[];
	readonly last: readonly RecordBlock[];
}

export interface ReviewSection {
	readonly key: SectionKey;
	readonly label: string;
	readonly accepted: string | null;
	readonly tables: readonly FiguresTable[];
	readonly answers: readonly {
		readonly question: string;
		readonly label: string;
		readonly words: string;
		/** What looked as if it were about a person, and why the provider says that it is not. */
		readonly doubt: { readonly text: string; readonly note: string } | null;
		readonly threads: readonly ThreadView[];
		readonly askHref: string;
	}[];
}

export interface Review {
	readonly facts: ReviewFacts;
	readonly differences: readonly string[];
	readonly personId: string;
}

const KNOWING = {
	kind: 'tick',
	name: 'knowing',
	label: 'Accept it, although one of the two returns must then be put right',
} as const;

/** The buttons that accept a section or the whole are drawn where they belong; they share what belongs to the form. */
export const reviewForm = ({ facts: { whole, breaks } }: Review): Asked => ({
	title: 'Review the return',
	back: `/returns/${whole.row.id}`,
	questions: breaks.length === 0 ? [] : [KNOWING],
	seen: { submission: String(whole.submissions.at(-1)?.number ?? 0), breaks: String(breaks.length) },
	button: null,
});

export function reviewView(form: FormPageView, { facts, differences, personId }: Review): ReviewView {
	const { whole } = facts;
	const { row } = whole;
	const names = cellNames(whole);
	const noted = notedFindings(facts);
	const cannotAccept = whyNot(facts, personId);
	return {
		form,
		caption: `${row.agreementTitle}, ${row.leadName}, ${monthsLabel(row.period)}`,
		first: [
			{ kind: 'facts', rows: standing(facts) },
			...ledgerOf(facts, differences.length > 0),
			...kpisOf(facts),
			...casesOf(facts),
		],
		isReviewable: row.state === 'submitted' || row.state === 'queried',
		mayAccept: cannotAccept === null,
		sections: whole.sections.map(({ section, tables }) => ({
			key: section,
			label: SECTION_LABELS[section],
			accepted: acceptedWords(facts, section),
			tables: tables.map((table) => figuresTable(table, facts, names, noted)),
			answers: section === 'narrative' ? answersOf(facts) : [],
		})),
		last: [
			...sourcesBlocks(facts.sources, whole.sections, names),
			{ kind: 'heading', text: 'Accept the return' },
			...(cannotAccept === null
				? toAccept(form, facts)
				: only(true, { kind: 'inset', lines: [cannotAccept] })),
		],
	};
}

const toAccept = (form: FormPageView, { whole, breaks }: ReviewFacts): readonly RecordBlock[] => [
	...only(breaks.length > 0, {
		kind: 'inset',
		lines: [{ strong: 'What would no longer agree with the return beside it' }],
		items: breaks.map((finding) => wordBreak(finding, cellNames(whole))),
	}),
	...said(
		`Version ${whole.submissions.at(-1)?.number ?? 0} becomes the one that KPIs and board reports rest on. Questions that have been answered count as settled. The provider is told.`,
	),
	{
		kind: 'form',
		form: {
			...form,
			back: null,
			hidden: { ...form.hidden, accepts: 'return' },
			button: { text: 'Accept the whole return' },
		},
	},
];

function standing({ whole, today }: ReviewFacts): readonly FactView[] {
	const latest = whole.submissions.at(-1);
	const clock = reviewClock(whole.kpiReturn, today);
	const sent =
		latest === undefined ? '' : `Certified by ${latest.certifiedByName}, ${writeInstant(latest.submittedAt)}`;
	return [
		{ key: 'Status', value: stateTag(whole.row.state) },
		{ key: 'Version', value: `${latest?.number ?? 0}. ${sent}` },
		...(clock === null
			? []
			: [
					{
						key: 'Review by',
						value: [writeReviewBy(clock), ...(clock.left === null ? [] : [dueTag(clock.left)])],
					},
				]),
	];
}

function answersOf({ whole, words, notes }: ReviewFacts): ReviewSection['answers'] {
	const doubts = layNotes(checkPersonalDetails({ words }), notes);
	return NARRATIVE_QUESTIONS.map((question) => {
		const doubt = doubts.find(
			({ code, facts }) => code === 'looks-personal' && 'question' in facts && facts.question === question,
		);
		return {
			question,
			label: NARRATIVE_LABELS[question],
			words: words.get(question) ?? '',
			doubt:
				doubt === undefined || doubt.note === null
					? null
					: { text: wordFinding(doubt, cellNames(whole)), note: doubt.note },
			threads: whole.queries
				.filter((query) => query.question === question)
				.map((query) => threadView(query, whole.row.id)),
			askHref: `/returns/${whole.row.id}/ask?question=${question}`,
		};
	});
}

function acceptedWords({ acceptedSections }: ReviewFacts, section: SectionKey): string | null {
	const accepted = acceptedSections.find((each) => each.section === section);
	return accepted === undefined
		? null
		: `Accepted by ${accepted.acceptedByName}, ${writeInstant(accepted.acceptedAt)}`;
}

function whyNot({ whole, preparers }: ReviewFacts, personId: string): string | null {
	const { state } = whole.row;
	if (state === 'accepted') return 'This return has been accepted.';
	if (state !== 'submitted' && state !== 'queried')
		return 'This return is being worked on by the provider. You see the version that was sent last.';
	if (preparers.some(({ id }) => id === personId))
		return 'You filled in some of this return for the provider, so another officer must accept it.';
	if (changedSinceSubmission(whole.kpiReturn))
		return 'The provider is changing this return. You can accept it once it has been submitted again.';
	if (whole.queries.some((query) => query.state === 'open'))
		return 'The provider has not answered every question yet.';
	return null;
}
