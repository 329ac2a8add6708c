import type { Found } from '../../app/domain/access/found.ts';
import type { ReportedUnits } from '../../app/domain/board-report/board-report-facts.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import {
	addBalances,
	type Balance,
	balanceUnits,
	heldOf,
	NO_UNITS,
	usedOf,
} from '../../app/domain/unit/balance-units.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

/** What the ledger of a programme's perpetrator work, already found in scope, holds to the end of a day; null where nobody has started on a place of it by then. */
export async function reportedUnits(
	reader: Reader,
	programmeId: Found<'programme'>,
	until: IsoDate,
): Promise<ReportedUnits | null> {
	const accounts = allFound<Pick<AccountRow, 'id' | 'fund' | 'funderId'>>(
		await reader
			.selectFrom('unitAccount')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'unitAccount.agreementId')
			.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
			.select(['unitAccount.id', 'unitAccount.fund', 'unitAccount.funderId'])
			.where('unitAccount.programmeId', '=', programmeId)
			.where('strand.kind', '=', 'perpetrator')
			.orderBy('unitAccount.id')
			.execute(),
	);
	const deltas = await listDayDeltas(
		reader,
		accounts.map(({ id }) => id),
	);
	const balances = balanceUnits(deltas.filter(({ onDay }) => onDay <= until));
	const of = (id: string): Balance => balances.get(id) ?? NO_UNITS;
	const funded = addBalances(accounts.filter(({ fund }) => fund === 'commissioner').map(({ id }) => of(id)));
	if (usedOf(funded) === 0) return null;
	const byAuthority = accounts.filter(({ fund, id }) => fund === 'authority' && heldOf(of(id)) > 0);
	const bought = addBalances(byAuthority.map(({ id }) => of(id)));
	return {
		funded: heldOf(funded),
		used: usedOf(funded),
		left: funded.free + funded.reserved,
		expired: funded.expired,
		bought: heldOf(bought),
		boughtUsed: usedOf(bought),
		buyers: new Set(byAuthority.map(({ funderId }) => funderId)).size,
	};
}
