import { listPortfolio } from '../../../db/read/portfolio.ts';
import { csvPounds, writeCsv } from '../../../templates/csv/write-csv.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { arrangePortfolio, type PortfolioAsked, STANDING_NAMES } from '../../domain/grant/portfolio.ts';
import type { Services } from '../../services.ts';

const HEADER = [
	'Reference',
	'Title',
	'Programme',
	'Strand',
	'Provider',
	'Areas',
	'Where it stands',
	'First day',
	'Last day',
	'Value in pounds',
	'Paid in pounds',
];

/** The portfolio as comma-separated values, in the order and with the filters of the page. Days as a spreadsheet reads them: 2026-10-20. */
export async function exportPortfolio(
	services: Services,
	scope: Scope,
	asked: PortfolioAsked,
): Promise<string> {
	const today = londonDay(services.clock.businessNow());
	const lines = arrangePortfolio(
		await services.db.snapshot((reader) => listPortfolio(reader, scope, today)),
		asked,
	);
	return writeCsv(
		HEADER,
		lines.map((line) => [
			line.reference,
			line.title,
			line.programmeName,
			line.strand === 'perpetrator' ? 'Perpetrator work' : 'Support for victims and children',
			line.leadName,
			line.areas.map(({ areaName }) => areaName).join('; '),
			STANDING_NAMES[line.standing],
			line.startsOn,
			line.endsOn,
			line.valuePence === null ? '' : csvPounds(line.valuePence),
			line.paidPence === null ? '' : csvPounds(line.paidPence),
		]),
	);
}
