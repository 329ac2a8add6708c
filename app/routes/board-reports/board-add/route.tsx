import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { chooseCover } from '../../../operations/board-report/choose-cover.ts';
import { saveCover } from '../../../operations/board-report/save-cover.ts';
import { coverRefusal, parseCover } from '../cover-form.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { addBoardForm } from './view.ts';

const form = formRoute('board-report.draft', {
	about: async (g) => ({
		...(await reportOfAddress(g)),
		meetings: found(await chooseCover(g.services, g.scope, g.params.report ?? '', null)),
	}),
	ask: addBoardForm,
	parse: parseCover,
	act: (g, { commandId, expectedVersion, nobodyNamed }, typed, { row }) =>
		saveCover(g.services, g.actor, g.scope, {
			commandId,
			reportId: row.id,
			expectedVersion,
			nobodyNamed,
			...typed,
		}),
	refused: coverRefusal,
	done: (_saved, { row }) => ({ notice: 'The board has been added', to: reportPath(row.id) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
