import { getUnitNames } from '../../../db/read/unit-agreements.ts';
import { type AccountRow, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { listLedger } from '../../../db/read/unit-movements.ts';
import { findUnitsAbout, type UnitsOf } from '../../../db/read/units-about.ts';
import { ledgerOfUnitsCsv } from '../../../templates/csv/ledger-of-units.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { MOVEMENT_WORDS, STAGE_WORDS } from '../../domain/unit/movement-words.ts';
import type { MovementKind } from '../../domain/unit/unit-movement.ts';
import type { Services } from '../../services.ts';

export interface LedgerFileAsked {
	readonly area: string | null;
	readonly kind: MovementKind | null;
	readonly from: IsoDate | null;
	readonly until: IsoDate | null;
}

/** More than a spreadsheet opens with ease. */
const MOST_LINES = 100_000;

/** The ledger as a file, corrections on lines of their own; null where it is absent or out of scope. */
export async function downloadLedger(
	services: Services,
	scope: Scope,
	of: UnitsOf,
	{ area, kind, from, until }: LedgerFileAsked,
) {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const about = await findUnitsAbout(reader, scope, today, of);
		if (about === null) return null;
		const accounts = (await listUnitAccounts(reader, scope, today, about.accounts)).filter(
			({ areaId }) => area === null || areaId === area,
		);
		const names = await getUnitNames(reader, accounts);
		const byId = new Map<string, AccountRow>(accounts.map((account) => [account.id, account]));
		const areaOf = (accountId: string): string =>
			names.areas.get(byId.get(accountId)?.areaId ?? '') ?? 'Another area';
		const asked = { kind: kind ?? undefined, from, until: until ?? today, corrections: true };
		const lines = await listLedger(
			reader,
			accounts.map(({ id }) => id),
			asked,
			{ offset: 0, limit: MOST_LINES },
		);
		const rows = lines.map((line) => {
			const account = byId.get(line.to.accountId) ?? byId.get(line.from.accountId);
			return {
				onDay: line.onDay,
				what: MOVEMENT_WORDS[line.kind],
				units: line.units,
				fromArea: areaOf(line.from.accountId),
				fromStage: STAGE_WORDS[line.from.stage],
				toArea: areaOf(line.to.accountId),
				toStage: STAGE_WORDS[line.to.stage],
				intervention: names.interventions.get(account?.interventionId ?? '') ?? '',
				fundedBy: names.funders.get(account?.funderId ?? '') ?? '',
				unitPricePence: line.unitPricePence,
				reason: line.reason,
				enteredBy: line.personName ?? '',
				enteredAt: line.at,
				entry: line.id,
				corrects: line.correctsId ?? '',
			};
		});
		return { text: ledgerOfUnitsCsv(rows), name: `ledger-of-units-${about.programme.slug}-${today}.csv` };
	});
}
