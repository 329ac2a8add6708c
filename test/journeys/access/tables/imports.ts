import { NOBODYS } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

/** Whoever may write one by hand may bring many in. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
	organisations: ['system-administrator'],
	people: ['organisation-administrator', 'system-administrator'],
	agreements: ['officer'],
	returns: ['officer'],
};
const ROW = { organisations: { kind: 'Provider', name: 'Another provider', shortName: 'Another' } };

const ofKind: RouteEntry = {
	records: async () => Object.keys(KINDS).map((kind) => ({ ...NOBODYS, name: kind, params: { kind } })),
	reached: (asker, { name }) => asker.role !== null && KINDS[name]?.includes(asker.role) === true,
};

export const IMPORTS: Readonly<Record<string, RouteEntry>> = {
	'routes/import/list/route': withoutRecord,
	'routes/import/workbook/route': ofKind,
	'routes/import/upload/route': { ...ofKind, form: {} },
	'routes/import/save/route': {
		...ofKind,
		shows: [302, 303],
		form: { rows: JSON.stringify([{ row: 2, values: ROW.organisations }]) },
	},
};
