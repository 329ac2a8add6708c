import type { ApprovalRefusal } from '../../../domain/board-report/decide-approval.ts';
import type { SendingBackRefusal } from '../../../domain/board-report/decide-sending-back.ts';
import type { Result } from '../../../domain/result.ts';
import type { FramesRefusal } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { approveBoardReport } from '../../../operations/board-report/approve-board-report.ts';
import { sendBack } from '../../../operations/board-report/send-back.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { parseAnswer } from './form.ts';
import { approvalRefusal, approveForm } from './view.ts';

type Answered = Result<unknown, ApprovalRefusal | SendingBackRefusal | FramesRefusal>;

const form = formRoute('board-report.approve', {
	about: reportOfAddress,
	ask: (shown, { g }) => approveForm(shown, g.actor),
	parse: parseAnswer,
	act: async (
		g,
		{ commandId, nobodyNamed },
		{ answer, digestSeen, reason, changesRead },
		{ row },
	): Promise<Answered> =>
		answer === 'approve'
			? approveBoardReport(g.services, g.actor, g.scope, {
					commandId,
					reportId: row.id,
					digestSeen,
					changesRead,
				})
			: sendBack(g.services, g.actor, g.scope, { commandId, nobodyNamed, reportId: row.id, reason }),
	refused: approvalRefusal,
	showsAnew: ['report-changed', 'changed-since-sent'],
	done: (_answered, { row }, { answer }) => ({
		notice:
			answer === 'approve'
				? 'The report has been approved. It can be published now'
				: 'The report has been sent back',
		to: reportPath(row.id),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
