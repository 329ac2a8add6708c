import { contributionOfProgramme, sampleProgrammesInKind } from '../records/in-kind.ts';
import {
	partsOfProgramme,
	sampleAreas,
	sampleProgrammes,
	sampleProgrammesReported,
} from '../records/programmes.ts';
import { withParams } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const programme: RouteEntry = { records: sampleProgrammes };
const kpi: RouteEntry = { records: withParams(sampleProgrammes, async () => ({ kpi: 'partner-contact' })) };
const own: RouteEntry = { records: sampleProgrammesReported };
/** A provider of the other strand has no figures of it. */
const ownKpi: RouteEntry = {
	records: withParams(sampleProgrammesReported, async () => ({ kpi: 'partner-contact' })),
	shows: [200, 404],
};
const measure: RouteEntry = { records: withParams(sampleProgrammes, async () => ({ measure: 'starts' })) };
const part: RouteEntry = {
	records: withParams(sampleProgrammes, partsOfProgramme),
	form: { expectedVersion: '1', name: 'Another name' },
};
const inKind: RouteEntry = {
	records: sampleProgrammes,
	form: { expectedVersion: '1', what: 'Another room' },
};

export const PROGRAMMES: Readonly<Record<string, RouteEntry>> = {
	'routes/programmes/list/route': withoutRecord,
	'routes/programmes/new/route': withoutRecord,
	'routes/programmes/show/route': programme,
	'routes/programmes/edit/route': programme,
	'routes/programmes/discard/route': {
		...programme,
		form: { expectedVersion: '1', reason: 'by-mistake' },
	},
	'routes/programmes/public-pages/show/route': programme,
	'routes/programmes/public-pages/send/route': {
		...programme,
		form: { expectedVersion: '1', areaIds: 'somewhere' },
	},
	'routes/programmes/public-pages/approve/route': {
		...programme,
		form: { pageIds: 'a page', decision: 'approve' },
	},
	'routes/programmes/public-pages/take-down/route': {
		...programme,
		form: { pageIds: 'a page', reason: 'by-mistake' },
	},
	'routes/programmes/details/route': part,
	'routes/programmes/boards/route': part,
	'area-add': part,
	'area-change': part,
	'strand-add': part,
	'strand-change': part,
	'intervention-add': part,
	'intervention-change': part,
	'funding-add': part,
	'funding-change': part,
	'routes/programmes/remove/route': part,
	'routes/programmes/waiting/route': programme,
	'in-kind-add': inKind,
	'in-kind-change': { ...inKind, records: withParams(sampleProgrammesInKind, contributionOfProgramme) },

	'routes/performance/programme/route': programme,
	'routes/performance/kpi/route': kpi,
	'routes/performance/returns/route': kpi,
	'routes/performance/measures/route': programme,
	'routes/performance/measures-csv/route': programme,
	'routes/performance/measure/route': measure,
	'routes/performance/own/route': withoutRecord,
	'routes/performance/own-programme/route': own,
	'routes/performance/own-kpi/route': ownKpi,
	'routes/performance/own-returns/route': ownKpi,
	'my-area': { ...withoutRecord, reached: (asker) => asker.areaId !== null },
	area: { records: sampleAreas },
};
