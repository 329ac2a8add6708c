import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { HowLongLeft } from '../../../domain/calendar/due.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { passedAndReceived } from '../../../domain/kpi/passed-and-received.ts';
import { checkPersonalDetails } from '../../../domain/kpi-return/checks/check-personal-details.ts';
import { layNotes } from '../../../domain/kpi-return/checks/lay-notes.ts';
import { NARRATIVE_LABELS, NARRATIVE_QUESTIONS } from '../../../domain/kpi-return/narrative.ts';
import type { ReturnState } from '../../../domain/kpi-return/return-state.ts';
import { reviewClock } from '../../../domain/kpi-return/review-clock.ts';
import { changedSinceSubmission } from '../../../domain/kpi-return/under-review.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { cellNames } from '../cell-names.ts';
import { type ThreadView, threadView } from '../thread-view.ts';
import { type FiguresTable, figuresTable, notedFindings } from './figures-view.ts';
import { type KpiRow, kpiRows } from './kpi-rows.ts';

export interface ReviewView {
	readonly returnId: string;
	readonly form: FormPageView;
	readonly caption: string;
	readonly state: ReturnState;
	readonly version: number;
	readonly sent: string;
	readonly review: { readonly by: string; readonly left: HowLongLeft } | null;
	/** Why this officer cannot accept it now; null where nothing stands in the way. */
	readonly cannotAccept: string | null;
	readonly isReviewable: boolean;
	readonly kpis: readonly KpiRow[];
	readonly cases: readonly {
		readonly quarter: string;
		readonly rows: readonly {
			readonly area: string;
			readonly passed: string;
			readonly received: string;
			readonly differ: boolean;
		}[];
	}[];
	readonly sections: readonly ReviewSection[];
	/** Where it and the ledger of units differ. */
	readonly differences: readonly string[];
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

/** The buttons that accept a section or the whole are drawn where they belong; they share what belongs to the form. */
export const reviewForm = ({ facts: { whole } }: Review): Asked => ({
	title: 'Review the return',
	back: `/returns/${whole.row.id}`,
	questions: [],
	seen: { submission: String(whole.submissions.at(-1)?.number ?? 0) },
	button: null,
});

export function reviewView(form: FormPageView, { facts, differences, personId }: Review): ReviewView {
	const { whole, today } = facts;
	const { row, kpiReturn } = whole;
	const latest = whole.submissions.at(-1);
	const clock = reviewClock(kpiReturn, today);
	const names = cellNames(whole);
	const noted = notedFindings(facts);
	return {
		returnId: row.id,
		form,
		caption: `${row.agreementTitle}, ${row.leadName}, ${monthsLabel(row.period)}`,
		state: row.state,
		version: latest?.number ?? 0,
		sent:
			latest === undefined
				? ''
				: `Certified by ${latest.certifiedByName}, ${writeInstant(latest.submittedAt)}`,
		review: clock === null ? null : { by: writeDay(clock.reviewBy), left: clock.left },
		cannotAccept: whyNot(facts, personId),
		isReviewable: row.state === 'submitted' || row.state === 'queried',
		kpis: kpiRows(facts),
		cases: [row.period.number, row.period.number - 1].flatMap((cohort) => {
			const rows = passedAndReceived(facts.cases, cohort).filter(
				({ areaId }) => areaId === null || whole.areas.some((area) => area.areaId === areaId),
			);
			if (rows.length === 0) return [];
			return [
				{
					quarter: names.cohorts.get(cohort) ?? '',
					rows: rows.map(({ areaId, passed, received }) => ({
						area: areaId === null ? 'All areas' : (names.areas.get(areaId) ?? 'Another area'),
						passed: passed === null ? 'not reported yet' : String(passed),
						received: received === null ? 'not reported yet' : String(received),
						differ: passed !== null && received !== null && passed !== received,
					})),
				},
			];
		}),
		sections: whole.sections.map(({ section, tables }) => ({
			key: section,
			label: SECTION_LABELS[section],
			accepted: acceptedWords(facts, section),
			tables: tables.map((table) => figuresTable(table, facts, names, noted)),
			answers: section === 'narrative' ? answersOf(facts) : [],
		})),
		differences,
	};
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
