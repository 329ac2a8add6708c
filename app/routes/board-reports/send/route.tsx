import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { sendForApproval } from '../../../operations/board-report/send-for-approval.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { sendForm, sendRefusal } from './view.ts';

const form = formRoute('board-report.draft', {
	about: reportOfAddress,
	ask: sendForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { row }) =>
		sendForApproval(g.services, g.actor, g.scope, { commandId, reportId: row.id }),
	refused: sendRefusal,
	done: (_sent, { row }) => ({ notice: 'The report has been sent for approval', to: reportPath(row.id) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
