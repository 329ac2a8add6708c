import { formRoute } from '../../../http/form-route.ts';
import { withdrawBoardReport } from '../../../operations/board-report/withdraw-board-report.ts';
import { parseReason } from '../reason-form.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { withdrawalRefusal, withdrawForm } from './view.ts';

const form = formRoute('board-report.publish', {
	about: reportOfAddress,
	ask: withdrawForm,
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { row }) =>
		withdrawBoardReport(g.services, g.actor, g.scope, { commandId, nobodyNamed, reportId: row.id, reason }),
	refused: withdrawalRefusal,
	done: (_withdrawn, { row }) => ({ notice: 'The report has been withdrawn', to: reportPath(row.id) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
