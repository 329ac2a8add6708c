import type { BoxError, Question } from '../../../components/layout/question.ts';
import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { documentView } from '../../../components/report/document-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import type { BoardReport } from '../../../domain/board-report/board-report.ts';
import type { ApprovalRefusal } from '../../../domain/board-report/decide-approval.ts';
import type { SendingBackRefusal } from '../../../domain/board-report/decide-sending-back.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { BoardReportShown, OtherIssue } from '../../../operations/board-report/show-board-report.ts';
import { aboutWords, issuePath, reportPath, wrongStateWords } from '../report-words.ts';
import { sinceSent } from '../since-sent.ts';

const ANSWER: Question = {
	kind: 'one-of',
	name: 'answer',
	label: 'Do you approve this report?',
	choices: [
		{
			value: 'approve',
			text: 'Approve it',
			hint: 'Its figures are frozen and the PDF is drawn. It can then be published.',
		},
		{
			value: 'send-back',
			text: 'Send it back',
			asks: {
				kind: 'long-text',
				name: 'reason',
				label: 'What should change?',
				hint: 'Those who wrote it read this.',
				rows: 4,
			},
		},
	],
};

/** Asked only of a report that changed under its words. Sending it back needs no tick. */
const CHANGES_READ: Question = {
	kind: 'tick',
	name: 'changesRead',
	label: 'I have read what changed since it was sent, and the words still fit',
	hint: 'Needed to approve it. Those who wrote it are told.',
};

/** The report as its writers see it, and the approver's answer under it. */
export function approveForm(shown: BoardReportShown, actor: Actor): Asked {
	const { row, digest, office } = shown;
	const hindrance =
		row.state !== 'awaiting-approval'
			? `${wrongStateWords({ state: row.state })}.`
			: office?.writerIds.includes(actor.personId)
				? 'You wrote in this report, so another approver must approve it.'
				: null;
	return {
		title: 'Approve the report or send it back',
		caption: row.title,
		back: reportPath(row.id),
		intro: [aboutWords(row)],
		inset: hindrance === null ? [] : [hindrance],
		blocks: [...sinceSent(shown), ...toRead(shown, hindrance === null)],
		questions: hindrance !== null ? [] : shown.since === null ? [ANSWER] : [ANSWER, CHANGES_READ],
		seen: { digestSeen: digest ?? '' },
		button: hindrance === null ? { text: 'Give this answer' } : null,
		wide: true,
	};
}

function toRead({ row, report, others }: BoardReportShown, mayAnswer: boolean): readonly RecordBlock[] {
	return [
		...only(
			mayAnswer,
			...said([
				'Read the report, then',
				{ href: '#answer-title', text: 'give your answer under it' },
				'. You see exact figures. You can also',
				{ href: `${reportPath(row.id)}?figures=disclosed`, text: 'see it as the boards will' },
				'.',
			]),
		),
		...(report === null ? [] : [{ kind: 'report', report: documentView(report) } as const]),
		...(report === null ? [] : others.flatMap((other) => frontOf(row.id, report, other))),
		...only(mayAnswer, { kind: 'heading', text: 'Your answer', id: 'answer-title' }),
	];
}

/** What another board is given is the same but for its front, and for what has changed since its own last paper. */
function frontOf(
	reportId: string,
	first: BoardReport,
	{ cover, report }: OtherIssue,
): readonly RecordBlock[] {
	const restatements = report.sections.find(({ id }) => id === 'restatements');
	const differs =
		JSON.stringify(restatements) !== JSON.stringify(first.sections.find(({ id }) => id === 'restatements'));
	const paragraphs = [
		...report.firstPage.brief.blocks.slice(-1),
		...(differs ? (restatements?.blocks ?? []) : []),
	];
	return [
		{ kind: 'heading', text: `For the ${cover.boardName} on ${writeDay(cover.heldOn)}` },
		...said(
			differs
				? 'The same report, with what this board is asked, and what has changed since its own last paper:'
				: 'The same report, with what this board is asked:',
		),
		...paragraphs.flatMap((block) =>
			block.kind === 'paragraph' ? said([{ strong: block.lead ?? '' }, block.text, ...block.bullets]) : [],
		),
		...said({
			href: issuePath(reportId, cover.boardId),
			text: `Read the whole report for the ${cover.boardName}`,
		}),
	];
}

export function approvalRefusal(refusal: ApprovalRefusal | SendingBackRefusal): BoxError {
	switch (refusal.code) {
		case 'wrong-state':
			return { field: '', message: wrongStateWords(refusal) };
		case 'approver-wrote-it':
			return { field: '', message: 'You wrote in this report. Another approver must approve it' };
		case 'report-changed':
			return {
				field: '',
				message:
					'The report has changed since you opened it: a return was accepted, or a day has passed. Read it again before you approve it',
			};
		case 'changed-since-sent':
			return {
				field: 'changesRead',
				message: 'Read what changed since it was sent and tick that the words still fit, or send it back',
			};
		case 'no-reason':
			return { field: 'reason', message: 'Enter what should change' };
	}
}
