import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { removeCover } from '../../../operations/board-report/remove-cover.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { removalRefusal, removeBoardForm } from './view.ts';

const form = formRoute('board-report.draft', {
	about: reportOfAddress,
	ask: (shown, { g }) => removeBoardForm(shown, g.params.board ?? ''),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { row }) =>
		removeCover(g.services, g.actor, g.scope, {
			commandId,
			reportId: row.id,
			boardId: g.params.board ?? '',
		}),
	refused: removalRefusal,
	done: (_removed, { row }) => ({
		notice: 'The report no longer goes to that board',
		to: reportPath(row.id),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
