import { listMoneyAgreements, type MoneyAgreement } from '../../../db/read/money-agreements.ts';
import {
	listMoneyBeside,
	listStreams,
	type MoneyBeside,
	type StreamOfProgramme,
} from '../../../db/read/money-beside.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { listPaid, listWeights } from '../../../db/read/reported-money.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { type FundedPart, whoFunded } from '../../domain/payment/who-funded.ts';
import type { Services } from '../../services.ts';

export interface FundingShown {
	readonly programme: ProgrammeRow;
	readonly streams: readonly StreamOfProgramme[];
	readonly agreements: readonly MoneyAgreement[];
	/** What of an agreement a stream pays, as agreed. */
	readonly agreed: readonly {
		readonly agreementId: string;
		readonly streamId: string;
		readonly amountPence: number;
	}[];
	readonly funded: readonly FundedPart[];
	readonly periods: readonly Period[];
	readonly beside: readonly MoneyBeside[];
}

/** Who funded what of a programme, to the penny, and what stands beside the grant. Null: absent and out of scope alike. */
export async function showFunding(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<FundingShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const agreements = await listMoneyAgreements(reader, scope, today, { programmeId: programme.id });
		const agreed = await listWeights(reader, programme.id);
		const paid = await listPaid(reader, programme.id, today);
		return {
			programme,
			streams: await listStreams(reader, programme.id),
			agreements,
			agreed,
			funded: whoFunded(
				agreements.map(({ id, valuePence }) => ({
					agreementId: id,
					valuePence,
					streams: agreed.filter(({ agreementId }) => agreementId === id),
					paid: paid.filter(({ agreementId }) => agreementId === id),
				})),
			),
			periods: await listPeriods(reader, programme.id),
			beside: await listMoneyBeside(reader, programme.id),
		};
	});
}
