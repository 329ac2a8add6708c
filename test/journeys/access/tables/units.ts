import { sampleProgrammes } from '../records/programmes.ts';
import { sampleReturns } from '../records/returns.ts';
import { reaches, type SampleRecord } from '../records/sample-record.ts';
import { sampleMovements, sampleUnits } from '../records/units.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const reached: RouteEntry['reached'] = (asker, record: SampleRecord) =>
	record.params.programme === undefined
		? reaches(asker, record)
		: asker.kind === 'commissioning-body' && reaches(asker, record);
const whyWrong = { reason: 'Entered twice.' };

export const UNITS: Readonly<Record<string, RouteEntry>> = {
	'routes/units/list/route': withoutRecord,
	'programme-units': { records: sampleProgrammes, reached },
	'programme-units-ledger': { records: sampleProgrammes, reached },
	'programme-units-file': { records: sampleProgrammes, reached },
	'agreement-units': { records: sampleUnits },
	'agreement-units-ledger': { records: sampleUnits },
	'agreement-units-file': { records: sampleUnits },
	'routes/units/record/route': {
		records: sampleUnits,
		form: {
			way: 'started',
			accountId: 'nobody',
			units: '1',
			'onDay.day': '1',
			'onDay.month': '10',
			'onDay.year': '2026',
		},
	},
	'routes/units/correct/route': { records: sampleMovements, form: whyWrong },
	'routes/units/transfer/route': {
		records: sampleProgrammes,
		form: { accountId: 'nobody', toAreaId: 'nowhere', units: '1', reason: 'More wait there.' },
	},
	'routes/units/differences/route': {
		records: sampleReturns,
		form: { difference: 'starts nowhere', ...whyWrong },
	},
};
