import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { csvPounds, writeCsv } from './write-csv.ts';

/** A movement in words. Pence and days as data, for a spreadsheet. */
export interface LedgerRow {
	readonly onDay: IsoDate;
	readonly what: string;
	readonly units: number;
	readonly fromArea: string;
	readonly fromStage: string;
	readonly toArea: string;
	readonly toStage: string;
	readonly intervention: string;
	readonly fundedBy: string;
	readonly unitPricePence: number | null;
	readonly reason: string;
	readonly enteredBy: string;
	readonly enteredAt: Instant;
	readonly entry: string;
	readonly corrects: string;
}

const HEADER = [
	'Day',
	'What',
	'Places',
	'From area',
	'From',
	'To area',
	'To',
	'Intervention',
	'Paid for by',
	'Price of a place (pounds)',
	'Reason',
	'Entered by',
	'Entered',
	'Entry',
	'Corrects entry',
];

export const ledgerOfUnitsCsv = (rows: readonly LedgerRow[]): string =>
	writeCsv(
		HEADER,
		rows.map((row) => [
			row.onDay,
			row.what,
			String(row.units),
			row.fromArea,
			row.fromStage,
			row.toArea,
			row.toStage,
			row.intervention,
			row.fundedBy,
			row.unitPricePence === null ? '' : csvPounds(row.unitPricePence),
			row.reason,
			row.enteredBy,
			writeInstant(row.enteredAt),
			row.entry,
			row.corrects,
		]),
	);
