import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { listAreas } from '../../../operations/area/list-areas.ts';
import { saveArea } from '../../../operations/area/save-area.ts';
import { parseArea } from './form.ts';
import { areaForm, areaRefusal, areaTitle } from './view.ts';

/** The area of the address; none where one is added. */
async function asked(g: SignedIn) {
	const areas = await listAreas(g.services, g.actor);
	const area = g.params.area === undefined ? null : found(areas.find(({ id }) => id === g.params.area));
	return { areas, area, title: areaTitle(area) };
}

export const loader = guarded('organisation.manage', async (g) => {
	const { areas, area, title } = await asked(g);
	return page(g, { title, view: areaForm(areas, area, { commandId: g.services.ids.next() }) });
});

export const action = guarded('organisation.manage', async (g) => {
	const { areas, area, title } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const redraw = { commandId, values: typedValues(typed), version: expectedVersion };
	const parsed = parseArea(typed);
	if (!parsed.ok)
		return page(g, { title, status: 422, view: areaForm(areas, area, { ...redraw, errors: parsed.errors }) });
	const changes = area === null ? null : { areaId: area.id, expectedVersion };
	const done = await saveArea(g.services, g.actor, { commandId, changes, content: parsed.command });
	if (done.ok) {
		await tellNext(g, `${parsed.command.name} has been ${area === null ? 'added' : 'saved'}`);
		return redirectTo('/organisations/areas');
	}
	if (done.refusal === 'not-found') throw notFound();
	const errors = [areaRefusal(done.refusal)];
	if (done.refusal !== 'changed-meanwhile')
		return page(g, { title, status: 422, view: areaForm(areas, area, { ...redraw, errors }) });
	const now = await asked(g);
	const { commandId: again, values } = redraw;
	return page(g, {
		title,
		status: 422,
		view: areaForm(now.areas, now.area, { commandId: again, values, errors, isOvertaken: true }),
	});
});

export default function AreaRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
