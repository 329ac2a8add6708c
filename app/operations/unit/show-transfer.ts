import { getAccessRules } from '../../../db/read/programme-access.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import {
	getUnitNames,
	listUnitAgreements,
	type UnitAgreement,
	type UnitNames,
} from '../../../db/read/unit-agreements.ts';
import { type AccountRow, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import { listMonthDeltas } from '../../../db/read/unit-use.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isInForceOn } from '../../domain/grant/version-state.ts';
import type { AccessRule } from '../../domain/programme/programme.ts';
import { balancesOf } from '../../domain/unit/measure-use.ts';
import type { Services } from '../../services.ts';

export interface TransferShown {
	readonly programme: { readonly slug: string; readonly name: string };
	/** Accounts of agreements in force that have free places of the commissioner's. */
	readonly from: readonly {
		readonly account: AccountRow;
		readonly agreement: UnitAgreement;
		readonly free: number;
	}[];
	readonly access: ReadonlyMap<string, AccessRule>;
	readonly names: UnitNames;
}

/** What an officer may move to another area; null where the programme is absent or another body's. */
export async function showTransfer(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<TransferShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = scope.kind === 'office' ? await findProgramme(reader, scope, today, slug) : null;
		if (programme === null) return null;
		const agreements = new Map(
			(await listUnitAgreements(reader, programme.id)).map((each) => [each.id, each]),
		);
		const accounts = await listUnitAccounts(reader, scope, today, {
			programmeId: programme.id,
			fund: 'commissioner',
		});
		const balances = balancesOf(
			await listMonthDeltas(
				reader,
				accounts.map(({ id }) => id),
				today,
			),
		);
		const access = await getAccessRules(reader, programme.id);
		return {
			programme,
			from: accounts.flatMap((account) => {
				const agreement = agreements.get(account.agreementId);
				const free = balances.get(account.id)?.free ?? 0;
				return agreement === undefined || free === 0 || !isInForceOn(agreement, today)
					? []
					: [{ account, agreement, free }];
			}),
			access,
			names: await getUnitNames(reader, accounts),
		};
	});
}
