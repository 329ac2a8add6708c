import type { World } from '../world.ts';
import type { SubmissionStory } from './return-story.ts';

export const submissionId = (world: World, returnId: string, number: number): string => world.id('submission', returnId, String(number));

const DECLARATION = 'I certify that these figures are complete and true to our records, and that they name nobody.';

/** A submission is kept for ever: its figures, narrative and notes are copies of what was certified. Area '' and cohort 0 mean "not split". */
export function putSubmission(world: World, returnId: string, number: number, story: SubmissionStory): void {
	const id = submissionId(world, returnId, number);
	const figures = story.figures.map((figure) => ({
		measure_key: figure.measureKey,
		area_id: figure.areaId ?? '',
		cohort: figure.cohort ?? 0,
		value: figure.value,
	}));
	world.put('submission', {
		id,
		return_id: returnId,
		number,
		submitted_at: story.at,
		certified_by: story.certifiedBy.id,
		declaration: DECLARATION,
		hash: '',
		accepted_at: story.accepted?.at ?? null,
		accepted_by: story.accepted?.by.id ?? null,
		reopened_at: story.reopened?.at ?? null,
		reopened_by: story.reopened?.by.id ?? null,
		reopened_reason: story.reopened?.reason ?? null,
	});
	world.put('submission_figure', ...figures.map((figure) => ({ submission_id: id, ...figure })));
	for (const [question, words] of Object.entries(story.narrative)) world.put('submission_narrative', { submission_id: id, question, words });
	for (const [finding, words] of Object.entries(story.notes)) world.put('submission_note', { submission_id: id, finding, words });
	for (const { section, at, by } of story.sectionsAccepted)
		world.put('section_acceptance', { submission_id: id, section, accepted_at: at, accepted_by: by.id });
}
