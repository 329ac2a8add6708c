import {
	getUnitNames,
	listUnitAgreements,
	type UnitAgreement,
	type UnitNames,
} from '../../../db/read/unit-agreements.ts';
import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import { type AccountRow, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { getUnitPrices, listMonthDeltas } from '../../../db/read/unit-use.ts';
import { findUnitsAbout, type UnitsOf } from '../../../db/read/units-about.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { earliest, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { MonthDelta } from '../../domain/unit/measure-use.ts';
import type { Services } from '../../services.ts';

export interface UtilisationFacts {
	readonly programme: { readonly slug: string; readonly name: string };
	/** The agreement that the page is about; null where it is about all of the programme's. */
	readonly agreement: UnitAgreement | null;
	readonly agreements: readonly UnitAgreement[];
	readonly accounts: readonly AccountRow[];
	readonly names: UnitNames;
	readonly deltas: readonly MonthDelta[];
	/** Pence by account, as the price was on the day. */
	readonly prices: ReadonlyMap<string, number>;
	readonly differences: readonly ReturnDifference[];
	/** The day that it shows, never later than today. */
	readonly on: IsoDate;
	readonly today: IsoDate;
}

/** Null where the programme or agreement is absent or out of scope. */
export async function showUtilisation(
	services: Services,
	scope: Scope,
	of: UnitsOf,
	asked: IsoDate | null,
): Promise<UtilisationFacts | null> {
	const today = londonDay(services.clock.businessNow());
	const on = asked === null ? today : earliest(asked, today);
	return services.db.snapshot(async (reader) => {
		const about = await findUnitsAbout(reader, scope, today, of);
		if (about === null) return null;
		const { programme, agreement } = about;
		const accounts = await listUnitAccounts(reader, scope, today, about.accounts);
		const ids = accounts.map(({ id }) => id);
		return {
			programme,
			agreement,
			agreements: agreement === null ? await listUnitAgreements(reader, programme.id) : [agreement],
			accounts,
			names: await getUnitNames(reader, accounts),
			deltas: await listMonthDeltas(reader, ids, on),
			prices: await getUnitPrices(reader, ids, on),
			differences: await listUnitDifferences(reader, scope, today, about.accounts),
			on,
			today,
		};
	});
}
