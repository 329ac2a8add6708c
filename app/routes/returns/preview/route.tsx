import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { page } from '../../../http/replies.ts';
import { showProgrammeAreas } from '../../../operations/performance/show-programme-areas.ts';
import { showSpecification } from '../../../operations/specification/show-specification.ts';
import { ReturnPreviewPage } from './page.tsx';
import { type ReturnPreviewView, returnPreviewView } from './view.ts';

/** A version's return as its providers will see it: nothing is typed and nothing is kept. */
export const loader = guarded('specification.view', async (g) => {
	const number = madeNumber(g.params.number) ?? 0;
	const slug = g.params.programme ?? '';
	const specification = found(await showSpecification(g.services, g.scope, slug, number));
	const areas = found(await showProgrammeAreas(g.services, g.scope, slug));
	const asked = new URL(g.request.url).searchParams;
	const view = returnPreviewView(
		{ specification, areas },
		{ strand: asked.get('strand'), quarter: asked.get('quarter') },
	);
	return page(g, { title: `${view.title}: ${specification.programme.name}`, view });
});

export default function ReturnPreviewRoute() {
	return <ReturnPreviewPage view={useView<ReturnPreviewView>()} />;
}
