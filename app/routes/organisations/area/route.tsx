import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { listAreas } from '../../../operations/area/list-areas.ts';
import { saveArea } from '../../../operations/area/save-area.ts';
import { parseArea } from './form.ts';
import { areaForm, areaRefusal } from './view.ts';

const form = formRoute('organisation.manage', {
	/** The area of the address; none where one is added. */
	about: async (g) => {
		const areas = await listAreas(g.services, g.actor);
		const id = g.params.area;
		return { areas, area: id === undefined ? null : found(areas.find((each) => each.id === id)) };
	},
	ask: ({ areas, area }) => areaForm(areas, area),
	parse: parseArea,
	act: (g, { commandId, expectedVersion }, content, { area }) =>
		saveArea(g.services, g.actor, {
			commandId,
			changes: area === null ? null : { areaId: area.id, expectedVersion },
			content,
		}),
	refused: areaRefusal,
	done: (_saved, { area }, { name }) => ({
		notice: `${name} has been ${area === null ? 'added' : 'saved'}`,
		to: '/organisations/areas',
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
