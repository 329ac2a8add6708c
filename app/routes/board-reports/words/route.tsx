import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveWords } from '../../../operations/board-report/save-words.ts';
import { showBesideWords } from '../../../operations/board-report/show-beside-words.ts';
import { reportOfAddress } from '../report-of-address.ts';
import { reportPath } from '../report-words.ts';
import { parseWords } from './form.ts';
import { wordsForm, wordsRefusal } from './view.ts';

const form = formRoute('board-report.draft', {
	about: async (g) => ({
		...(await reportOfAddress(g)),
		beside: found(await showBesideWords(g.services, g.scope, g.params.report ?? '')),
	}),
	ask: wordsForm,
	parse: parseWords,
	act: (g, { commandId, expectedVersion, nobodyNamed }, typed, { row }) =>
		saveWords(g.services, g.actor, g.scope, {
			commandId,
			reportId: row.id,
			expectedVersion,
			nobodyNamed,
			...typed,
		}),
	refused: wordsRefusal,
	done: (_saved, { row }) => ({ notice: 'The words have been saved', to: reportPath(row.id) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
