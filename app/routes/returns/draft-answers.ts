import { fieldId } from '../../components/govuk/field-id.ts';
import { blockingFindings } from '../../domain/kpi-return/blocking-findings.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { wordFinding } from '../../domain/kpi-return/word-finding.ts';
import type { ReturnFacts } from '../../operations/kpi-return/show-return.ts';
import { type AnswersView, answersView } from './answers-view.ts';
import { cellNames } from './cell-names.ts';

/** The working draft, to be read. What is typed and is no figure stands as it was typed. */
export const draftAnswers = ({ whole, draft, figures }: ReturnFacts): AnswersView =>
	answersView({
		sections: draft.sections,
		period: whole.row.period,
		periods: whole.periods,
		names: cellNames(whole),
		figures: new Map(figures.map((figure) => [figureKey(figure), figure.value])),
		words: draft.words,
		none: (key) => draft.typed.get(key) || 'empty',
	});

export interface FindingLine {
	readonly text: string;
	readonly href: string;
}

/** What stands in the way, each with the address of the box, or of the note, that would settle it. */
export const blockingLines = ({ whole, findings }: ReturnFacts): readonly FindingLine[] =>
	blockingFindings(findings).map((finding) => ({
		text: wordFinding(finding, cellNames(whole)),
		href: placeOf(finding, whole.row.id),
	}));

export function placeOf({ section, boxes, severity, key }: Finding, returnId: string): string {
	if (section === 'narrative') return `/returns/${returnId}/narrative`;
	const id = severity === 'warning' ? `note|${key}` : `figure|${boxes[0] ?? ''}`;
	return `/returns/${returnId}/sections/${section}#${fieldId(id)}`;
}

/** The notes that go with the return, each with what it explains. */
export const notedLines = ({
	whole,
	findings,
}: ReturnFacts): readonly { readonly text: string; readonly note: string }[] =>
	findings.flatMap((finding) =>
		finding.note === null ? [] : [{ text: wordFinding(finding, cellNames(whole)), note: finding.note }],
	);
