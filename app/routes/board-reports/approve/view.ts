import type { Actor } from '../../../domain/access/actor.ts';
import type { ApprovalRefusal } from '../../../domain/board-report/decide-approval.ts';
import type { SendingBackRefusal } from '../../../domain/board-report/decide-sending-back.ts';
import type { FormError, Typed } from '../../../http/form.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { type DocumentView, documentView } from '../document/document-view.ts';
import { aboutWords, reportPath, wrongStateWords } from '../report-words.ts';

export const approveTitle = 'Approve the report or send it back';

export interface ApproveView {
	readonly title: string;
	readonly about: string;
	readonly back: string;
	readonly asBoards: string;
	/** Why this person cannot approve it now; null where they can. */
	readonly hindrance: string | null;
	readonly errors: readonly FormError[];
	readonly answer: string;
	readonly reason: string;
	readonly hidden: { readonly commandId: string; readonly digestSeen: string };
	readonly document: DocumentView | null;
}

interface Drawn {
	readonly commandId: string;
	readonly typed?: Typed;
	readonly errors?: readonly FormError[];
}

export function approveView(
	{ row, report, digest, office }: BoardReportShown,
	actor: Actor,
	{ commandId, typed, errors = [] }: Drawn,
): ApproveView {
	const wrote = office?.writerIds.includes(actor.personId) === true;
	return {
		title: row.title,
		about: aboutWords(row),
		back: reportPath(row.id),
		asBoards: `${reportPath(row.id)}?figures=disclosed`,
		hindrance:
			row.state !== 'awaiting-approval'
				? `${wrongStateWords({ state: row.state })}.`
				: wrote
					? 'You wrote in this report, so another approver must approve it.'
					: null,
		errors,
		answer: typed?.answer ?? '',
		reason: typed?.reason ?? '',
		// Always of the report that stands on this page: only what has been seen is approved.
		hidden: { commandId, digestSeen: digest ?? '' },
		document: report === null ? null : documentView(report),
	};
}

export function approvalErrors(refusal: ApprovalRefusal | SendingBackRefusal): readonly FormError[] {
	switch (refusal.code) {
		case 'wrong-state':
			return [{ field: '', message: wrongStateWords(refusal) }];
		case 'approver-wrote-it':
			return [{ field: '', message: 'You wrote in this report. Another approver must approve it' }];
		case 'report-changed':
			return [
				{
					field: '',
					message:
						'The report has changed since you opened it: a return was accepted, or a day has passed. Read it again before you approve it',
				},
			];
		case 'no-reason':
			return [{ field: 'reason', message: 'Enter what should change' }];
	}
}
