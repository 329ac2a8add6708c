import { getAccessRules } from '../../../db/read/programme-access.ts';
import {
	findUnitAgreement,
	getUnitNames,
	type UnitAgreement,
	type UnitNames,
} from '../../../db/read/unit-agreements.ts';
import { type AccountRow, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { findMovement, type LedgerLine } from '../../../db/read/unit-movements.ts';
import { listMonthDeltas } from '../../../db/read/unit-use.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { AccessRule } from '../../domain/programme/programme.ts';
import { type Balance, NO_UNITS } from '../../domain/unit/balance-units.ts';
import { balancesOf } from '../../domain/unit/measure-use.ts';
import type { Services } from '../../services.ts';

export interface RecordingShown {
	readonly agreement: UnitAgreement;
	/** What the commissioner pays for in the areas of whoever asks, with what stands there today. */
	readonly places: readonly {
		readonly account: AccountRow;
		readonly balance: Balance;
		readonly access: AccessRule;
	}[];
	readonly names: UnitNames;
	readonly today: IsoDate;
	readonly movement: LedgerLine | null;
}

/** What a provider may record of an agreement, and the one movement that it asks about; null where it reaches none of it. */
export async function showRecording(
	services: Services,
	scope: Scope,
	agreementId: string,
	movementId?: string,
): Promise<RecordingShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const agreement =
			scope.kind === 'provider' ? await findUnitAgreement(reader, scope, today, agreementId) : null;
		if (agreement === null) return null;
		const accounts = (await listUnitAccounts(reader, scope, today, { agreementId })).filter(
			({ fund }) => fund !== 'offer',
		);
		const ids = accounts.map(({ id }) => id);
		const access = await getAccessRules(reader, agreement.programmeId);
		const balances = balancesOf(await listMonthDeltas(reader, ids, today));
		return {
			agreement,
			places: accounts
				.filter(({ fund }) => fund === 'commissioner')
				.map((account) => ({
					account,
					balance: balances.get(account.id) ?? NO_UNITS,
					access: access.get(account.areaId) ?? 'purchase-only',
				})),
			names: await getUnitNames(reader, accounts),
			today,
			movement: movementId === undefined ? null : await findMovement(reader, ids, movementId),
		};
	});
}
