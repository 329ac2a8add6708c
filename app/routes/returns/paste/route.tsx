import { accepted, type Result } from '../../../domain/result.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { saveSection } from '../../../operations/kpi-return/save-section.ts';
import { parsePaste } from './form.ts';
import { tableOfAddress } from './table-of-address.ts';
import { checkPaste, contentOfPaste, type PutInRefusal, pasteForm, pasteRefusal } from './view.ts';

const form = formRoute('return.prepare', {
	about: tableOfAddress,
	ask: pasteForm,
	parse: parsePaste,
	check: checkPaste,
	act: async (
		g,
		{ commandId, nobodyNamed, expectedVersion },
		pasted,
		{ facts, section },
	): Promise<Result<{ readonly figures: number }, PutInRefusal>> => {
		const { typed, drawn } = contentOfPaste(facts, section, pasted);
		const returnId = facts.whole.row.id;
		const command = { commandId, nobodyNamed, returnId, section, expectedVersion, drawn, ...typed };
		const saved = await saveSection(g.services, g.actor, g.scope, command);
		return saved.ok ? accepted({ figures: pasted.changes.size }) : saved;
	},
	refused: pasteRefusal,
	done: ({ figures }, { facts, section }) => ({
		notice: `${plural(figures, 'figure')} put in. Check them below.`,
		to: `/returns/${facts.whole.row.id}/sections/${section}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
