import type { Period } from '../../../app/domain/calendar/period.ts';
import { allBoxes } from '../../../app/domain/kpi-return/all-boxes.ts';
import type { Box } from '../../../app/domain/kpi-return/box.ts';
import { boxesOfReturn } from '../../../app/domain/kpi-return/boxes-of-return.ts';
import type { Figure } from '../../../app/domain/kpi-return/figure.ts';
import type { ReturnAsked } from '../../../app/domain/kpi-return/return-asked.ts';
import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import type { World } from '../world.ts';
import type { AnAgreement } from './agreement.ts';
import { type AProgramme, periodOf, specificationFor } from './programme.ts';
import { putDraft } from './put-draft.ts';
import { putQuery } from './put-query.ts';
import { putSubmission, submissionId } from './put-submission.ts';
import { type ReturnStory, UNTOUCHED } from './return-story.ts';

export interface AReturn {
	readonly id: string;
	readonly agreement: AnAgreement;
	readonly period: Period;
	readonly story: ReturnStory;
	/** Ids of its submissions, the first one first. */
	readonly submissionIds: readonly string[];
}

/** One return with all that its story says has happened to it. */
export function aReturnOf(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	periodNumber: number,
	story: ReturnStory = UNTOUCHED,
): AReturn {
	const period = periodOf(programme, periodNumber);
	const id = world.id('return', agreement.facts.reference, String(periodNumber));
	const submissionIds = story.submissions.map((_, index) => submissionId(world, id, index + 1));
	const specificationId = specificationFor(programme, periodNumber).id;
	const identity = {
		returnId: id,
		agreementId: agreement.id,
		periodId: period.id,
		specificationId,
		sections: sectionsFor(programme, agreement, periodNumber),
	};
	const accepted = story.submissions.findLastIndex((submission) => submission.accepted !== null);
	world.put('kpiReturn', {
		id,
		agreementId: agreement.id,
		periodId: period.id,
		programmeId: programme.id,
		specificationId,
		state: story.state,
		version: 1 + story.submissions.length,
		latestSubmissionId: submissionIds.at(-1) ?? null,
		acceptedSubmissionId: submissionIds[accepted] ?? null,
		startedAt: story.draft?.startedAt ?? null,
	});
	if (story.draft !== null) putDraft(world, id, story.draft, sectionOf(programme, agreement, periodNumber));
	for (const [index, submission] of story.submissions.entries())
		putSubmission(world, identity, index + 1, submission);
	for (const [index, query] of story.queries.entries()) putQuery(world, id, index + 1, query);
	putChase(world, id, story);
	return { id, agreement, period, story, submissionIds };
}

/** Every box that the agreement's return for the period asks, and the section that each belongs to. */
export function boxesFor(
	programme: AProgramme,
	agreement: AnAgreement,
	periodNumber: number,
): readonly { readonly box: Box; readonly section: SectionKey }[] {
	return boxesOfReturn(askedOf(programme, agreement, periodNumber)).flatMap((section) =>
		allBoxes([section]).map((box) => ({ box, section: section.section })),
	);
}

export const askedOf = (
	programme: AProgramme,
	agreement: AnAgreement,
	periodNumber: number,
): ReturnAsked => ({
	specification: specificationFor(programme, periodNumber),
	strand: agreement.strand,
	period: periodOf(programme, periodNumber),
	areaIds: agreement.areas.map((area) => area.id),
});

export function sectionsFor(
	programme: AProgramme,
	agreement: AnAgreement,
	periodNumber: number,
): readonly SectionKey[] {
	return boxesOfReturn(askedOf(programme, agreement, periodNumber)).map(({ section }) => section);
}

function sectionOf(
	programme: AProgramme,
	agreement: AnAgreement,
	periodNumber: number,
): { readonly all: readonly SectionKey[]; of(figure: Figure): SectionKey; unit(figure: Figure): string } {
	const measures = new Map(
		specificationFor(programme, periodNumber).measures.map((measure) => [measure.key, measure]),
	);
	const measureOf = (figure: Figure) => {
		const measure = measures.get(figure.measureKey);
		if (measure === undefined) throw new Error(`the specification does not ask ${figure.measureKey}`);
		return measure;
	};
	return {
		all: sectionsFor(programme, agreement, periodNumber),
		of: (figure) => measureOf(figure).section,
		unit: (figure) => measureOf(figure).unit,
	};
}

function putChase(world: World, returnId: string, story: ReturnStory): void {
	story.extensions.forEach((extension, index) => {
		world.put('returnExtension', {
			id: world.id('extension', returnId, String(index + 1)),
			returnId,
			agreedAt: extension.agreedAt,
			agreedBy: extension.agreedBy.id,
			agreedWith: extension.agreedWith.name,
			newDueOn: extension.newDueOn,
			reason: extension.reason,
		});
	});
	story.contacts.forEach((contact, index) => {
		world.put('contactLog', {
			id: world.id('contact', returnId, String(index + 1)),
			returnId,
			at: contact.at,
			byPersonId: contact.by.id,
			channel: contact.channel,
			spokeTo: contact.spokeTo,
			words: contact.words,
			promisedOn: contact.promisedOn,
		});
	});
}
