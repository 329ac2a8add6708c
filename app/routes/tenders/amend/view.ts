import type { Question } from '../../../components/layout/question.ts';
import { documentWords } from '../../../components/words/document-words.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { type DocumentVersions, documentsOf } from '../../../domain/tender/tender-document.ts';
import type { QualityQuestion } from '../../../domain/tender/tender-notice.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { amendmentInset, mayAmend, noticeToAmend, REASON } from '../amendment-questions.ts';
import { NOTICE_QUESTIONS, noticeStored } from '../details/view.ts';
import { tenderPath } from '../tender-words.ts';
import { TIMETABLE_QUESTIONS, timetableStored } from '../timetable/view.ts';
import { criterionBox, documentBox, limitBox, NO_VERSION, requirementBox } from './form.ts';

/** All that an amendment may change, as it stands or as it was drafted. */
export function amendForm(facts: TenderFacts): Asked {
	const { tender } = facts;
	const { waiting, notice } = noticeToAmend(facts);
	const may = mayAmend(facts);
	const { requirements, questions } = notice;
	return {
		title: 'Amend the tender',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: may
			? [
					'A second person approves it, and it takes effect at once. Everybody can read what was and what is, side by side.',
					'Where more than the dates until the award or the notice on Find a Tender changes, bids already submitted must be confirmed before bids close, or they lapse.',
					'The title, the route, the value, the lots, the questions and the weights stay: bids already submitted answer to them. If one of those has to change, cancel the tender and start another.',
					{
						text: 'Upload a document, or a new version of one, from the tender’s page first; then choose it here',
						href: tenderPath(tender),
					},
				]
			: [],
		inset: amendmentInset(facts),
		questions: may
			? [
					{ kind: 'long-text', name: 'description', label: 'What is being bought?', rows: 8 },
					...requirements.map(
						({ requirementId }, index): Question => ({
							kind: 'long-text',
							name: requirementBox(requirementId),
							label: `Requirement ${index + 1}`,
							hint: 'Empty the box to take it out.',
							rows: 2,
						}),
					),
					{
						kind: 'long-text',
						name: 'newRequirement',
						label: 'Another requirement',
						hint: 'Leave it empty if there is none.',
						rows: 2,
					},
					...questions.flatMap(questionsOf),
					...documentsOf(facts.shelf).map(documentQuestion),
					...TIMETABLE_QUESTIONS,
					...NOTICE_QUESTIONS,
					REASON,
				]
			: [],
		stored: {
			description: [notice.description],
			...Object.fromEntries(
				requirements.map(({ requirementId, asks }) => [requirementBox(requirementId), [asks]]),
			),
			...Object.fromEntries(
				questions.flatMap(({ questionId, criterion, wordLimit }) => [
					[criterionBox(questionId), [criterion]],
					[limitBox(questionId), [String(wordLimit)]],
				]),
			),
			...Object.fromEntries(
				documentsOf(facts.shelf).map(({ documentId }) => [
					documentBox(documentId),
					[notice.documents.find((one) => one.documentId === documentId)?.fileId ?? NO_VERSION],
				]),
			),
			...timetableStored(notice.timetable),
			...noticeStored(notice.findATender),
			reason: [waiting?.reason ?? ''],
		},
		version: tender.rowVersion,
		button: may ? { text: 'Send it for approval' } : null,
	};
}

const documentQuestion = ({
	documentId,
	files,
}: DocumentVersions<TenderFacts['shelf'][number]>): Question => ({
	kind: 'one-of',
	name: documentBox(documentId),
	label: `Which version of “${files[0]?.title}” is part of the tender?`,
	choices: [
		...files.map((file) => ({
			value: file.fileId,
			text: documentWords(file),
			hint: `${file.title}, uploaded ${writeInstant(file.uploadedAt)}`,
		})),
		{ value: NO_VERSION, text: 'None: it is not part of the tender' },
	],
});

const questionsOf = ({ questionId, asks }: QualityQuestion): readonly Question[] => [
	{
		kind: 'long-text',
		name: criterionBox(questionId),
		label: `What does a good answer show to “${asks}”?`,
		rows: 3,
	},
	{
		kind: 'text',
		name: limitBox(questionId),
		label: `Words at most for “${asks}”`,
		width: 4,
		inputMode: 'numeric',
	},
];
