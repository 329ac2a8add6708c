import type { Found } from '../../app/domain/access/found.ts';
import { scopeOfClock } from '../../app/domain/access/scope-of-clock.ts';
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
import { listDayDeltas, listUnitAccounts } from './unit-ledger.ts';

/** What the ledger of a programme's perpetrator work, already found in scope, holds to the end of a day; null where nobody has started on a place of it by then. */
export async function reportedUnits(
	reader: Reader,
	programmeId: Found<'programme'>,
	until: IsoDate,
): Promise<ReportedUnits | null> {
	const work = await reader
		.selectFrom('grantAgreement')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select('grantAgreement.id')
		.where('grantAgreement.programmeId', '=', programmeId)
		.where('strand.kind', '=', 'perpetrator')
		.orderBy('grantAgreement.id')
		.execute();
	const ofWork = new Set(work.map(({ id }) => id));
	const accounts = (await listUnitAccounts(reader, scopeOfClock(), until, { programmeId })).filter(
		({ agreementId }) => ofWork.has(agreementId),
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
	return {
		funded: heldOf(funded),
		used: usedOf(funded),
		left: funded.free + funded.reserved,
		expired: funded.expired,
		bought: heldOf(addBalances(byAuthority.map(({ id }) => of(id)))),
		buyers: new Set(byAuthority.map(({ funderId }) => funderId)).size,
	};
}
