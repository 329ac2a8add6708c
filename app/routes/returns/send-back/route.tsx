import { formRoute } from '../../../http/form-route.ts';
import { sendReturnBack } from '../../../operations/kpi-return/send-return-back.ts';
import { parseReason } from '../reason-form.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { sendBackForm, sendBackRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: returnOfAddress,
	ask: sendBackForm,
	parse: parseReason,
	act: (g, { commandId, nobodyNamed }, { reason }, { whole: { row } }) =>
		sendReturnBack(g.services, g.actor, g.scope, { commandId, nobodyNamed, returnId: row.id, reason }),
	refused: sendBackRefusal,
	done: ({ returnId }) => ({
		notice: 'The return is open again, and the people who filled it in have been told.',
		to: `/returns/${returnId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
