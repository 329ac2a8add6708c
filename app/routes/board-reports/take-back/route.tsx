import { formRoute } from '../../../http/form-route.ts';
import { sendBack } from '../../../operations/board-report/send-back.ts';
import { parseReason } from '../reason-form.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { sendingBackRefusal, takeBackForm } from './view.ts';

const form = formRoute('board-report.draft', {
	about: reportOfAddress,
	ask: takeBackForm,
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { row }) =>
		sendBack(g.services, g.actor, g.scope, { commandId, nobodyNamed, reportId: row.id, reason }),
	refused: sendingBackRefusal,
	done: (_taken, { row }) => ({ notice: 'The report is a draft again', to: reportPath(row.id) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
