import type { Box } from './box.ts';
import { type Figure, figureKey } from './figure.ts';
import { NARRATIVE_QUESTIONS, type NarrativeQuestion } from './narrative.ts';
import type { Submission } from './submission.ts';

/** Null where the version has no such figure. */
export interface FigureDifference extends Box {
	readonly before: number | null;
	readonly after: number | null;
}

export interface WordsDifference {
	readonly question: NarrativeQuestion;
	readonly before: string;
	readonly after: string;
}

export interface SubmissionDifference {
	readonly figures: readonly FigureDifference[];
	readonly words: readonly WordsDifference[];
}

/** What differs between two versions, figure by figure and answer by answer. */
export const compareSubmissions = (
	before: Omit<Submission, 'notes'>,
	after: Omit<Submission, 'notes'>,
): SubmissionDifference => ({
	figures: compareFigures(before.figures, after.figures),
	words: NARRATIVE_QUESTIONS.map((question) => ({
		question,
		before: before.words.get(question) ?? '',
		after: after.words.get(question) ?? '',
	})).filter((answer) => answer.before !== answer.after),
});

/** Only the figures that differ, in the order of the later version; those that it no longer has come last. */
export function compareFigures(
	before: readonly Figure[],
	after: readonly Figure[],
): readonly FigureDifference[] {
	const was = new Map(before.map((figure) => [figureKey(figure), figure]));
	const is = new Map(after.map((figure) => [figureKey(figure), figure]));
	const gone = before.filter((figure) => !is.has(figureKey(figure)));
	return [...after, ...gone]
		.map((figure) => ({
			measureKey: figure.measureKey,
			areaId: figure.areaId,
			cohort: figure.cohort,
			before: was.get(figureKey(figure))?.value ?? null,
			after: is.get(figureKey(figure))?.value ?? null,
		}))
		.filter((figure) => figure.before !== figure.after);
}
