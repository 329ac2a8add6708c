import {
	NONE,
	sampleBoards,
	sampleManagedAreas,
	sampleOrganisations,
	sampleRegistered,
} from '../records/organisations.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const day = (name: string, day: string, month: string, year: string) => ({
	[`${name}.day`]: day,
	[`${name}.month`]: month,
	[`${name}.year`]: year,
});

const exists: RouteEntry['reached'] = (_asker, { name }) => name !== NONE;
const words = { expectedVersion: '1', name: 'Another name', shortName: 'Another' };
const organisation: RouteEntry = { records: sampleOrganisations, reached: exists, form: words };
const area: RouteEntry = {
	records: sampleManagedAreas,
	reached: exists,
	form: { ...words, kind: 'authority', onsCode: 'E99999999' },
};
/** Those of a commissioning body who look after its boards; the body's administrator among them. */
const board: RouteEntry = {
	records: sampleBoards,
	reached: (asker, record) => record.bodyIds.includes(asker.organisationId),
};
const boards: RouteEntry = { ...withoutRecord, reached: (asker) => asker.kind === 'commissioning-body' };

export const ORGANISATIONS: Readonly<Record<string, RouteEntry>> = {
	'routes/organisations/list/route': withoutRecord,
	'routes/organisations/areas/route': withoutRecord,
	'managed-area-add': withoutRecord,
	'managed-area-change': area,
	'organisation-add': organisation,
	'organisation-change': organisation,
	'routes/organisations/show/route': organisation,
	'routes/organisations/accept/route': { records: sampleRegistered, reached: exists, form: {} },
	'routes/organisations/register-checks/route': { ...organisation, form: {} },

	'routes/boards/list/route': boards,
	'board-add': boards,
	'routes/boards/show/route': board,
	'board-change': { ...board, form: { expectedVersion: '1', name: 'Another name', publishes: 'no' } },
	'meeting-add': {
		...board,
		form: { ...day('heldOn', '1', '12', '2027'), ...day('papersDueOn', '24', '11', '2027') },
	},
	'meeting-change': {
		...board,
		form: { ...day('heldOn', '1', '12', '2027'), ...day('papersDueOn', '24', '11', '2027') },
	},
	'routes/boards/meeting-remove/route': { ...board, form: {} },
	'routes/boards/seat/route': {
		...board,
		form: { personId: 'nobody', ...day('startsOn', '1', '12', '2027') },
	},
	'routes/boards/seat-end/route': { ...board, form: {} },
};
