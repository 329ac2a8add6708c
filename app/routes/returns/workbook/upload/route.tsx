import { formRoute } from '../../../../http/form-route.ts';
import { parseNothing } from '../../../../http/typed-fields.ts';
import { uploadWorkbook } from '../../../../operations/kpi-return/upload-workbook.ts';
import { returnOfAddress } from '../../return-of-address.ts';
import { uploadForm, uploadRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	takesFile: true,
	about: returnOfAddress,
	ask: uploadForm,
	parse: parseNothing,
	act: (g, { commandId, nobodyNamed, file }, _nothing, { whole }) =>
		uploadWorkbook(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			returnId: whole.row.id,
			...file,
		}),
	refused: uploadRefusal,
	done: ({ workbookId }, { whole }) => ({ to: `/returns/${whole.row.id}/workbook/${workbookId}` }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
