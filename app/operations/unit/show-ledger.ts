import { getUnitNames, type UnitNames } from '../../../db/read/unit-agreements.ts';
import { listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { countLedger, getCorrections, type LedgerLine, listLedger } from '../../../db/read/unit-movements.ts';
import { findUnitsAbout, type UnitsOf } from '../../../db/read/units-about.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { MovementKind, UnitAccount } from '../../domain/unit/unit-movement.ts';
import type { Services } from '../../services.ts';

export interface LedgerSearch {
	readonly area: string | null;
	readonly kind: MovementKind | null;
	readonly from: IsoDate | null;
	readonly until: IsoDate | null;
	/** From 1. */
	readonly page: number;
}

export interface LedgerShown {
	readonly programme: { readonly slug: string; readonly name: string };
	readonly agreement: { readonly id: string; readonly title: string } | null;
	readonly accounts: ReadonlyMap<string, UnitAccount>;
	readonly names: UnitNames;
	readonly lines: readonly LedgerLine[];
	/** By what they correct. */
	readonly corrections: ReadonlyMap<string, LedgerLine>;
	readonly total: number;
	readonly pageSize: number;
}

const PAGE_SIZE = 50;
/** Movements of a programme or an agreement, as far as the reader reaches; null where it reaches neither. */
export async function showLedger(
	services: Services,
	scope: Scope,
	of: UnitsOf,
	search: LedgerSearch,
): Promise<LedgerShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const about = await findUnitsAbout(reader, scope, today, of);
		if (about === null) return null;
		const accounts = await listUnitAccounts(reader, scope, today, about.accounts);
		const ids = accounts
			.filter(({ areaId }) => search.area === null || areaId === search.area)
			.map(({ id }) => id);
		const asked = {
			kind: search.kind ?? undefined,
			from: search.from,
			until: search.until ?? today,
			corrections: false,
		};
		const lines = await listLedger(reader, ids, asked, {
			offset: (search.page - 1) * PAGE_SIZE,
			limit: PAGE_SIZE,
		});
		return {
			programme: about.programme,
			agreement: about.agreement,
			accounts: new Map(accounts.map((account) => [account.id, account])),
			names: await getUnitNames(reader, accounts),
			lines,
			corrections: await getCorrections(
				reader,
				lines.map(({ id }) => id),
			),
			total: await countLedger(reader, ids, asked),
			pageSize: PAGE_SIZE,
		};
	});
}
