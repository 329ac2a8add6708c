import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showProgrammeEdit } from '../../../operations/programme/show-programme-edit.ts';
import { programmeEditView } from './view.ts';

export const loader = guarded('programme.edit', async (g) => {
	const facts = found(await showProgrammeEdit(g.services, g.scope, g.params.programme ?? ''));
	return page(g, { title: `Change this programme: ${facts.programme.name}`, view: programmeEditView(facts) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
