import type { Reader } from '../../../db/connect.ts';
import { type AgreementAreaRow, listAgreementAreas } from '../../../db/read/agreement-areas.ts';
import {
	listAgreedTargets,
	listItems,
	listPaid,
	listParties,
	listSignedCopies,
} from '../../../db/read/agreement-overview.ts';
import { listAgreementVersions, listSteps } from '../../../db/read/agreement-versions.ts';
import { findAgreement } from '../../../db/read/agreements.ts';
import { listNotices } from '../../../db/read/decision-notices.ts';
import { listReturns } from '../../../db/read/kpi-returns.ts';
import { findMoneyAgreement } from '../../../db/read/money-agreements.ts';
import { getMoneyFacts } from '../../../db/read/money-facts.ts';
import { getTermsNames } from '../../../db/read/terms-names.ts';
import { listDayDeltas, listUnitAccounts } from '../../../db/read/unit-ledger.ts';
import type { Found } from '../../domain/access/found.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { stepsForProvider } from '../../domain/grant/steps-for-provider.ts';
import { measureMoney } from '../../domain/payment/measure-money.ts';
import { balanceUnits, NO_UNITS } from '../../domain/unit/balance-units.ts';
import type { Services } from '../../services.ts';

export type AgreementShown = NonNullable<Awaited<ReturnType<typeof showAgreement>>>;

/**
 * An accepted agreement with all that its page says of it; null when absent or out of scope. What is between the commissioner and the lead (money,
 * versions, targets, signed copies) is left out for anybody else, who sees its own areas alone.
 */
export async function showAgreement(services: Services, scope: Scope, id: string) {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const agreement = await findAgreement(reader, scope, today, id);
		if (agreement === null) return null;
		const isWhole = scope.kind !== 'provider' || agreement.leadId === scope.organisationId;
		const reached = (area: AgreementAreaRow) =>
			isWhole || (scope.kind === 'provider' && area.organisationId === scope.organisationId);
		const parties = await listParties(reader, agreement.id);
		return {
			today,
			agreement,
			isWhole,
			parties: isWhole
				? parties
				: parties.filter(
						({ part, organisationId }) =>
							part === 'lead' || (scope.kind === 'provider' && organisationId === scope.organisationId),
					),
			areas: (await listAgreementAreas(reader, [agreement.id])).filter(reached),
			names: await getTermsNames(reader, agreement.programmeId),
			units: await listUnits(reader, scope, today, id),
			returns: await listReturns(reader, scope, today, { agreementIds: [id], begunBy: today }),
			between: isWhole ? await readBetween(reader, scope, today, agreement.id) : null,
		};
	});
}

/** What is between the commissioner and the lead. */
async function readBetween(reader: Reader, scope: Scope, today: IsoDate, id: Found<'agreement'>) {
	const versions = await listAgreementVersions(reader, scope, today, { agreementId: id });
	const versionIds = versions.map((version) => version.id);
	const money = await findMoneyAgreement(reader, scope, today, id);
	const facts = money === null ? undefined : (await getMoneyFacts(reader, [money], today)).get(id);
	return {
		versions,
		steps:
			scope.kind === 'provider'
				? stepsForProvider(await listSteps(reader, versionIds))
				: await listSteps(reader, versionIds),
		copies: await listSignedCopies(reader, versionIds),
		money: facts === undefined ? null : measureMoney(facts, today),
		payments: await listPaid(reader, id),
		targets: await listAgreedTargets(reader, id),
		items: await listItems(reader, id),
		notices: await listNotices(reader, scope, today, { agreementId: id }),
	};
}

/** Each account of the ledger that the reader reaches, with what stands in it. Places on offer are shown beside those that were funded. */
async function listUnits(reader: Reader, scope: Scope, today: IsoDate, agreementId: string) {
	const accounts = await listUnitAccounts(reader, scope, today, { agreementId });
	const balances = balanceUnits(
		await listDayDeltas(
			reader,
			accounts.map((account) => account.id),
		),
	);
	return accounts.map((account) => ({ ...account, balance: balances.get(account.id) ?? NO_UNITS }));
}
