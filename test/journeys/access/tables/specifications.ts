import { sampleProgrammes } from '../records/programmes.ts';
import { reaches, withParams } from '../records/sample-record.ts';
import { isDraft, sampleDrafts, sampleVersions } from '../records/specifications.ts';
import type { RouteEntry } from '../route-entry.ts';

const programme: RouteEntry = {
	records: sampleProgrammes,
	form: { expectedVersion: '1', effectiveFrom: '21' },
};
const version: RouteEntry = {
	records: sampleVersions,
	reached: (asker, record) =>
		reaches(asker, record) && (asker.kind === 'commissioning-body' || !isDraft(record)),
};
const draft: RouteEntry = {
	records: sampleDrafts,
	form: { expectedVersion: '1', effectiveFrom: '21', label: 'Another', changeNote: 'Changed.' },
};

export const SPECIFICATIONS: Readonly<Record<string, RouteEntry>> = {
	'routes/programmes/specification/list/route': programme,
	'routes/programmes/specification/start/route': programme,
	'routes/programmes/specification/show/route': version,
	'routes/returns/preview/route': version,
	// A first version has nothing to be compared with.
	'routes/programmes/specification/compare/route': {
		records: sampleDrafts,
		reached: (asker, record) => reaches(asker, record) && asker.kind === 'commissioning-body',
	},
	'routes/programmes/specification/effect/route': draft,
	'routes/programmes/specification/discard/route': {
		...draft,
		form: { expectedVersion: '1', reason: 'by-mistake' },
	},
	'routes/programmes/specification/hand-over/route': draft,
	'routes/programmes/specification/publish/route': draft,
	'routes/programmes/specification/send-back/route': {
		...draft,
		form: { reason: 'Too long for small providers.' },
	},
	'routes/programmes/specification/measures/route': draft,
	'routes/programmes/specification/measure-define/route': draft,
	'routes/programmes/specification/measure/route': draft,
	'routes/programmes/specification/measure-remove/route': draft,
	'routes/programmes/specification/kpis/route': draft,
	'routes/programmes/specification/kpi-define/route': draft,
	'routes/programmes/specification/kpi/route': draft,

	'routes/programmes/periods/list/route': programme,
	'routes/programmes/periods/make/route': programme,
	'routes/programmes/periods/window/route': {
		...programme,
		records: withParams(sampleProgrammes, async () => ({ period: '2' })),
	},
};
