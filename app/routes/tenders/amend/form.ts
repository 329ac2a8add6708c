import { z } from 'zod';
import type { NoticeAmendment } from '../../../domain/tender/amend-notice.ts';
import { documentsOf } from '../../../domain/tender/tender-document.ts';
import type { NoticeDocument, TenderNotice } from '../../../domain/tender/tender-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { countField, optionalTextField, textField } from '../../../http/typed-fields.ts';
import { NOTICE_BOXES, noticeOf } from '../details/form.ts';
import { TIMETABLE_BOXES, timetableTyped } from '../timetable/form.ts';

export const requirementBox = (requirementId: string): string => `requirement-${requirementId}`;
export const criterionBox = (questionId: string): string => `criterion-${questionId}`;
export const limitBox = (questionId: string): string => `limit-${questionId}`;

export const documentBox = (documentId: string): string => `document-${documentId}`;
/** Instead of one of its versions: the document does not stand in the tender. */
export const NO_VERSION = 'none';

export interface AmendmentTyped {
	readonly amendment: Omit<NoticeAmendment, 'documents'>;
	/** The files that stand in the tender; where it is left out, those that do. */
	readonly documents?: readonly string[];
	readonly reason: string;
}

/** Everything that an amendment may change. A requirement whose box is emptied is taken out. */
export function parseAmendment(
	form: FormData,
	{ requirements, questions }: TenderNotice,
	shelf: readonly NoticeDocument[],
): Parsed<AmendmentTyped> {
	const asked = Object.fromEntries(
		requirements.map(({ requirementId }) => [
			requirementBox(requirementId),
			optionalTextField('what is required', 500),
		]),
	);
	const criteria = Object.fromEntries(
		questions.map(({ questionId }) => [
			criterionBox(questionId),
			textField('what a good answer shows', 1000),
		]),
	);
	const limits = Object.fromEntries(
		questions.map(({ questionId }) => [limitBox(questionId), countField('the limit of words', 50, 5000)]),
	);
	const documents = documentsOf(shelf);
	const versions = Object.fromEntries(
		documents.map(({ documentId, files }) => [
			documentBox(documentId),
			z.enum([NO_VERSION, ...files.map(({ fileId }) => fileId)], {
				error: `Select which version of “${files[0]?.title}” is part of the tender`,
			}),
		]),
	);
	const schema = z
		.strictObject({
			description: textField('what is being bought', 5000),
			...asked,
			newRequirement: optionalTextField('what is required', 500),
			...criteria,
			...limits,
			...versions,
			...TIMETABLE_BOXES,
			...NOTICE_BOXES,
			reason: textField('the reason', 2000),
		})
		.transform((typed, context): AmendmentTyped => {
			const boxes = typed as Readonly<Record<string, unknown>>;
			const kept = requirements.flatMap(({ requirementId }) => {
				const asks = boxes[requirementBox(requirementId)];
				return typeof asks === 'string' ? [{ requirementId, asks }] : [];
			});
			const { newRequirement, description, reason } = typed;
			return {
				reason,
				documents: documents
					.map(({ documentId }) => String(boxes[documentBox(documentId)]))
					.filter((fileId) => fileId !== NO_VERSION),
				amendment: {
					description,
					timetable: timetableTyped(typed),
					findATender: noticeOf(typed, context),
					requirements: [
						...kept,
						...(newRequirement === null ? [] : [{ requirementId: null, asks: newRequirement }]),
					],
					questions: questions.map(({ questionId }) => ({
						questionId,
						criterion: String(boxes[criterionBox(questionId)]),
						wordLimit: boxes[limitBox(questionId)] as number,
					})),
				},
			};
		});
	return parseForm(schema, form);
}
