import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import { csvPounds, writeCsv } from '../../../templates/csv/write-csv.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { measureSeries } from '../../domain/kpi/measure-series.ts';
import type { Measure } from '../../domain/specification/specification.ts';
import type { Services } from '../../services.ts';

const HEADER = [
	'Measure',
	'Part of',
	'Strand',
	'Counted in',
	'How often',
	'Definition',
	'Period ends',
	'Period',
	'Figure',
	'Returns or areas accepted',
	'Returns or areas expected',
];

/** Every measure that a version has asked, a row for each period of it: exact, for the office. Null where the programme is out of scope. */
export async function exportMeasures(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<{ readonly text: string; readonly name: string } | null> {
	const today = londonDay(services.clock.businessNow());
	const found = await services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const periods = await listPeriods(reader, programme.id);
		const memory = services.kpiMemory;
		return {
			periods,
			facts: await getKpiFacts(reader, memory, programme.id, periods, today, 'every-measure'),
		};
	});
	if (found === null) return null;
	const { facts, periods } = found;
	const measures = new Map(
		facts.specifications.flatMap((version) => version.measures).map((measure) => [measure.key, measure]),
	);
	const ends = new Map(periods.map((period) => [period.number, period]));
	const rows = [...measures.values()].flatMap(({ key }) =>
		measureSeries(facts, key).map(({ measure, periods: [number = 0], value, coverage }) => {
			const period = ends.get(number);
			return [
				measure.label,
				measures.get(measure.partOf ?? '')?.label ?? '',
				measure.strand === 'perpetrator' ? 'Perpetrator work' : 'Support for victims and children',
				unitWords(measure),
				measure.frequency,
				String(measure.definitionVersion),
				period?.endsOn ?? '',
				period === undefined ? '' : monthsLabel(period),
				value === null ? '' : figure(value, measure),
				String(coverage.accepted),
				String(coverage.expected),
			];
		}),
	);
	return { text: writeCsv(HEADER, rows), name: `${slug}-measures.csv` };
}

const unitWords = ({ unit, things }: Measure): string =>
	unit === 'pence' ? 'pounds' : unit === 'weeks' ? 'weeks' : (things ?? 'number');

const figure = (value: number, { unit }: Measure): string =>
	unit === 'pence' ? csvPounds(value) : unit === 'weeks' ? String(value / 10) : String(value);
