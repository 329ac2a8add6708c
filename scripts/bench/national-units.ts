import { addDays, type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import type { SqliteFile } from '../../db/connect-sqlite.ts';
import type { TestProgramme } from '../starting-data/factories/test-programme.ts';
import type { World } from '../starting-data/world.ts';

/** A figure of a quarter and area is entered in at most so many movements, as a provider that records every week would. */
const MOVEMENTS_A_QUARTER = 8;
const UNITS_PUT_IN = 2000;
const FIRST_DAY = isoDate('2016-10-01');

interface FigureRow {
	readonly account: string;
	readonly startsOn: IsoDate;
	readonly measure: 'starts' | 'completions';
	readonly value: number;
}

/** The ledger of a programme of national size, agreeing with its returns: about a million movements over all of them. Answers how many. */
export function saveUnits(raw: SqliteFile, world: World, programme: TestProgramme): number {
	const aMovement = raw.prepare(
		"INSERT INTO unit_movement (id, kind, from_account_id, from_stage, to_account_id, to_stage, units, unit_price_pence, on_day, at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
	);
	raw
		.prepare("UPDATE grant_agreement SET starts_on = ?, ends_on = '2027-03-31' WHERE programme_id = ?")
		.run(FIRST_DAY, programme.id);
	const accounts = raw.prepare('SELECT id FROM unit_account WHERE programme_id = ?').all(programme.id) as {
		id: string;
	}[];
	const figures = raw
		.prepare(
			`SELECT account.id AS account, period.starts_on AS startsOn, figure.measure_key AS measure, figure.value
			FROM kpi_return JOIN reporting_period period ON period.id = kpi_return.period_id
			JOIN submission_figure figure ON figure.submission_id = kpi_return.accepted_submission_id AND figure.measure_key IN ('starts', 'completions')
			JOIN unit_account account ON account.agreement_id = kpi_return.agreement_id AND account.area_id = figure.area_id
			WHERE kpi_return.programme_id = ? ORDER BY period.starts_on, figure.measure_key DESC, account.id`,
		)
		.all(programme.id) as FigureRow[];
	let movements = 0;
	const enter = (
		kind: string,
		account: string,
		[from, to]: readonly [string, string],
		units: number,
		day: IsoDate,
		price: number | null = null,
	): void => {
		movements += 1;
		const id = world.id('unit-movement', programme.id, String(movements));
		aMovement.run(id, kind, account, from, account, to, units, price, day, `${day}T16:00:00.000Z`);
	};
	const tell = ({ account, startsOn, measure, value }: FigureRow): void => {
		const parts = Math.min(MOVEMENTS_A_QUARTER, value);
		for (let part = 0; part < parts; part += 1) {
			const units = Math.floor(value / parts) + (part < value % parts ? 1 : 0);
			const day = addDays(startsOn, part * 10 + (measure === 'starts' ? 1 : 9));
			if (measure === 'starts') enter('started', account, ['free', 'started'], units, day);
			else enter('completed', account, ['started', 'completed'], units, day);
		}
	};
	raw.transaction(() => {
		for (const { id } of accounts) enter('funded', id, ['source', 'free'], UNITS_PUT_IN, FIRST_DAY, 150_000);
		for (const figure of figures) tell(figure);
	})();
	return movements;
}
