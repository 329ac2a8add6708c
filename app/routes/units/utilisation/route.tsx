import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showByFunder } from '../../../operations/unit/show-by-funder.ts';
import { showUtilisation } from '../../../operations/unit/show-utilisation.ts';
import { askedDay, unitsOf } from '../units-of.ts';
import { utilisationView } from './view.ts';

export const loader = guarded('unit.view', async (g) => {
	const facts = found(await showUtilisation(g.services, g.scope, unitsOf(g), askedDay(g.request)));
	const may = {
		seeProgramme: mayDo(g.actor, 'programme.view'),
		record: mayDo(g.actor, 'unit.record'),
		transfer: mayDo(g.actor, 'unit.transfer'),
	};
	const byFunder =
		facts.agreement === null ? await showByFunder(g.services, g.scope, facts.programme.slug) : [];
	const search = new URL(g.request.url).searchParams;
	const asked = { area: search.get('area'), strand: search.get('strand') };
	const view = utilisationView(facts, may, asked, byFunder);
	return page(g, { title: `${view.title}, ${facts.agreement?.title ?? facts.programme.name}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
