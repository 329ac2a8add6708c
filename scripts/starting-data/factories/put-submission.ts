import { canonicalSubmission } from '../../../app/domain/kpi-return/canonical-submission.ts';
import type { NarrativeQuestion } from '../../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import { sha256 } from '../../../app/gateways/secrets.ts';
import type { World } from '../world.ts';
import type { SubmissionStory } from './return-story.ts';

/** The return that the submission is a version of. */
export interface ReturnIdentity {
	readonly returnId: string;
	readonly agreementId: string;
	readonly periodId: string;
	readonly specificationId: string;
	readonly sections: readonly SectionKey[];
}

export const submissionId = (world: World, returnId: string, number: number): string =>
	world.id('submission', returnId, String(number));

const DECLARATION =
	'I certify that these figures are complete and true to our records, and that they name nobody.';

/** A submission is kept for ever: its figures, narrative and notes are copies of what was certified. Area '' and cohort 0 mean "not split". */
export function putSubmission(
	world: World,
	{ sections, ...identity }: ReturnIdentity,
	number: number,
	story: SubmissionStory,
): void {
	const { returnId } = identity;
	const id = submissionId(world, returnId, number);
	const certified = {
		submittedAt: story.at,
		certifiedBy: story.certifiedBy.id,
		capacity: story.certifiedBy.roles.includes('provider-certifier')
			? ('certifier' as const)
			: ('deputy' as const),
		declaration: DECLARATION,
	};
	const words = new Map(Object.entries(story.narrative) as [NarrativeQuestion, string][]);
	const notes = new Map(Object.entries(story.notes));
	world.put('submission', {
		id,
		returnId,
		number,
		submittedAt: certified.submittedAt,
		certifiedBy: certified.certifiedBy,
		capacity: certified.capacity,
		declaration: certified.declaration,
		hash: sha256(
			canonicalSubmission({ ...identity, ...certified, number, figures: story.figures, words, notes }),
		),
		acceptedAt: story.accepted?.at ?? null,
		acceptedBy: story.accepted?.by.id ?? null,
		reopenedAt: story.reopened?.at ?? null,
		reopenedBy: story.reopened?.by.id ?? null,
		reopenedReason: story.reopened?.reason ?? null,
	});
	for (const { measureKey, areaId, cohort, value } of story.figures)
		world.put('submissionFigure', {
			submissionId: id,
			measureKey,
			areaId: areaId ?? '',
			cohort: cohort ?? 0,
			value,
		});
	for (const [question, text] of words)
		world.put('submissionNarrative', { submissionId: id, question, words: text });
	for (const [finding, text] of notes)
		world.put('submissionNote', { submissionId: id, finding, words: text });
	putAcceptances(world, id, sections, story);
}

/** Accepting the whole accepts whatever sections had not been accepted one by one. */
function putAcceptances(
	world: World,
	id: string,
	sections: readonly SectionKey[],
	{ sectionsAccepted, accepted }: SubmissionStory,
): void {
	const alone = new Map(sectionsAccepted.map((each) => [each.section, each]));
	for (const section of sections) {
		const acceptance = alone.get(section) ?? accepted;
		if (acceptance !== null)
			world.put('sectionAcceptance', {
				submissionId: id,
				section,
				acceptedAt: acceptance.at,
				acceptedBy: acceptance.by.id,
			});
	}
}
