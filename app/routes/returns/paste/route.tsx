import { pasteBlock } from '../../../domain/kpi-return/paste-block.ts';
import { accepted, type Result, refused } from '../../../domain/result.ts';
import { SECTIONS } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveSection } from '../../../operations/kpi-return/save-section.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { parsePaste } from './form.ts';
import {
	contentOfPaste,
	findTable,
	type PutInRefusal,
	pasteForm,
	pasteRefusal,
	tableLabels,
} from './view.ts';

const form = formRoute('return.prepare', {
	about: async (g) => {
		const section = found(SECTIONS.find((each) => each === g.params.section));
		const facts = await returnOfAddress(g);
		const key = new URL(g.request.url).searchParams.get('table') ?? '';
		return { facts, section, table: found(findTable(facts, section, key)) };
	},
	ask: pasteForm,
	parse: parsePaste,
	act: async (
		g,
		{ commandId, nobodyNamed, expectedVersion },
		{ from, block },
		{ facts, section, table },
	): Promise<Result<{ readonly figures: number }, PutInRefusal>> => {
		const pasted = pasteBlock(table, tableLabels(table, facts), { text: block, from });
		if (!pasted.ok) return refused({ code: 'not-a-block', why: pasted.refusal });
		const { typed, drawn } = contentOfPaste(facts, section, pasted.value);
		const returnId = facts.whole.row.id;
		const command = { commandId, nobodyNamed, returnId, section, expectedVersion, drawn, ...typed };
		const saved = await saveSection(g.services, g.actor, g.scope, command);
		return saved.ok ? accepted({ figures: pasted.value.size }) : saved;
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
