import type { Services } from '../../../app/services.ts';
import type { Asker } from './askers.ts';
import { type SampleRecord, sampleAreas, sampleProgrammes } from './sample-records.ts';

/** What an auditor must know of a route to foresee its answers. A route that is not here fails the test. */
export interface RouteEntry {
	/** Whose records its addresses name, in words for the matrix. */
	readonly about: string;
	readonly records: (services: Services) => Promise<readonly SampleRecord[]>;
	/** Who reaches a record, where it is not `reaches`. */
	readonly reached?: (asker: Asker, record: SampleRecord) => boolean;
	/** The answers to a permitted GET of a record that is reached; 200 where not given. */
	readonly shows?: readonly number[];
	/** The answers to a permitted POST of an empty form, which must not do anything. */
	readonly posts?: readonly number[];
	/** A POST ends the session that sent it. */
	readonly endsSession?: true;
	/** Added to the address, where the page asks for it. */
	readonly query?: string;
}

const NO_RECORD: SampleRecord = {
	name: '',
	params: {},
	bodyIds: [],
	providerIds: [],
	areaIds: [],
	boardIds: [],
	organisationId: null,
	isAdministrator: false,
};

const everybody = { about: '', records: async () => [NO_RECORD], reached: () => true } as const;
const programmes = { about: 'programme', records: sampleProgrammes } as const;
const withParams =
	(records: RouteEntry['records'], params: Readonly<Record<string, string>>): RouteEntry['records'] =>
	async (services) =>
		(await records(services)).map((record) => ({ ...record, params: { ...record.params, ...params } }));
const kpis = { about: 'programme', records: withParams(sampleProgrammes, { kpi: 'partner-contact' }) } as const;

/** By the route's id in the build. */
export const ROUTE_TABLE: Readonly<Record<string, RouteEntry>> = {
	'routes/home/route': everybody,
	'routes/health/route': everybody,
	'routes/demonstration-people/route': everybody,

	// Somebody who is signed in is sent on; a code is asked of nobody who has not given a password.
	'routes/sign-in/password/route': { ...everybody, shows: [200, 303] },
	'routes/sign-in/code/route': { ...everybody, shows: [200, 303], posts: [422, 303] },
	'routes/sign-in/sign-out/route': { ...everybody, shows: [303], posts: [303], endsSession: true },
	'routes/account/stay/route': { ...everybody, shows: [204] },

	'routes/programmes/list/route': everybody,
	'routes/programmes/show/route': programmes,
	'routes/performance/programme/route': programmes,
	'routes/performance/kpi/route': kpis,
	'routes/performance/returns/route': kpis,
	'my-area': { ...everybody, about: 'area', reached: (asker) => asker.areaId !== null },
	area: { about: 'area', records: sampleAreas },
};
