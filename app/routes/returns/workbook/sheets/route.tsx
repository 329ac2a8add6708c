import { formRoute } from '../../../../http/form-route.ts';
import { matchSheets } from '../../../../operations/kpi-return/match-sheets.ts';
import { workbookOfAddress } from '../workbook-of-address.ts';
import { parseSheets } from './form.ts';
import { sheetsForm, sheetsRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: workbookOfAddress,
	ask: sheetsForm,
	parse: parseSheets,
	act: (g, { commandId, nobodyNamed }, matches, { whole, workbook }) =>
		matchSheets(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			returnId: whole.row.id,
			workbookId: workbook.id,
			matches,
		}),
	refused: sheetsRefusal,
	done: (_matched, { whole, workbook }) => ({ to: `/returns/${whole.row.id}/workbook/${workbook.id}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
