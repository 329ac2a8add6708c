import { plural } from '../../../domain/text/list-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { listBoardsToTell } from '../../../operations/board-report/list-boards-to-tell.ts';
import { publishBoardReport } from '../../../operations/board-report/publish-board-report.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { reportPath } from '../report-words.ts';
import { publicationRefusal, publishForm } from './view.ts';

const form = formRoute('board-report.publish', {
	about: async (g) => {
		const id = g.params.report ?? '';
		return {
			shown: found(await showBoardReport(g.services, g.scope, id, 'disclosed')),
			boards: found(await listBoardsToTell(g.services, g.scope, id)),
		};
	},
	ask: ({ shown, boards }) => publishForm(shown, boards),
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { shown: { row } }) =>
		publishBoardReport(g.services, g.actor, g.scope, { commandId, reportId: row.id }),
	refused: publicationRefusal,
	done: ({ told }, { shown: { row } }) => ({
		notice: `The report has been published, and ${plural(told, 'member')} told`,
		to: reportPath(row.id),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
