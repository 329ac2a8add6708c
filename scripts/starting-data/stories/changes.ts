import type { Figure } from '../../../app/domain/kpi-return/figure.ts';
import type { Answers, DraftStory, ReturnStory, SubmissionStory } from '../factories/return-story.ts';

/** The only submission of a story that has one. */
export function soleSubmission({ submissions }: ReturnStory): SubmissionStory {
	const [submission] = submissions;
	if (submission === undefined || submissions.length > 1)
		throw new Error('the ordinary story has one submission');
	return submission;
}

export function draftOf({ draft }: ReturnStory): DraftStory {
	if (draft === null) throw new Error('the ordinary story has a draft');
	return draft;
}

/** The answers as they stood before a mistake was found: one measure counted that much too low, never below nought. */
export function miscounted(answers: Answers, measureKey: string, by: number): Answers {
	const figure = answers.figures.find((each) => each.measureKey === measureKey && each.value >= by);
	if (figure === undefined)
		throw new Error(`no figure of ${measureKey} is large enough to be miscounted by ${by}`);
	return {
		...answers,
		figures: answers.figures.map((each) => (each === figure ? { ...each, value: each.value - by } : each)),
	};
}

/** The box of a measure: of the area and cohort, where it is split. */
export function boxOf(
	answers: Answers,
	measureKey: string,
	areaId: string | null = null,
	cohort: number | null = null,
): Omit<Figure, 'value'> {
	const box = { measureKey, areaId, cohort };
	if (
		!answers.figures.some(
			(each) => each.measureKey === measureKey && each.areaId === areaId && each.cohort === cohort,
		)
	)
		throw new Error(`the return does not ask ${measureKey} there`);
	return box;
}
