import { plural } from '../../../../domain/text/list-words.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { saveWorkbook } from '../../../../operations/kpi-return/save-workbook.ts';
import { workbookOfAddress } from '../workbook-of-address.ts';
import { parseSeen } from './form.ts';
import { previewForm, saveRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: workbookOfAddress,
	ask: previewForm,
	parse: parseSeen,
	act: (g, { commandId, nobodyNamed }, { digest }, { whole, workbook }) =>
		saveWorkbook(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			returnId: whole.row.id,
			workbookId: workbook.id,
			digestSeen: digest,
		}),
	refused: saveRefusal,
	done: ({ figures, sections }, { whole }) => ({
		notice:
			figures === 0
				? `${plural(sections, 'section')} saved from the workbook`
				: `${plural(figures, 'figure')} saved from the workbook`,
		to: `/returns/${whole.row.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
