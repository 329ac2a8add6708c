import { getAgreementFacts } from '../../../db/read/agreement-facts.ts';
import { listAgreementVersions, listSteps, type StepRow } from '../../../db/read/agreement-versions.ts';
import { listKnownProviders, type ProviderRow } from '../../../db/read/providers.ts';
import { getTermsNames, type NamesOfTerms } from '../../../db/read/terms-names.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { AgreementFacts } from '../../domain/grant/agreement-facts.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import { countedStates } from '../../domain/grant/counted-states.ts';
import type { VersionAct } from '../../domain/grant/next-state.ts';
import { stepsForProvider } from '../../domain/grant/steps-for-provider.ts';
import type { TermsProblem } from '../../domain/grant/terms-problem.ts';
import { versionProblems } from '../../domain/grant/version-problems.ts';
import type { Services } from '../../services.ts';

export interface AgreementVersionFacts {
	readonly today: IsoDate;
	readonly version: AgreementVersion;
	/** The accepted terms before it; null for an original. */
	readonly before: AgreementVersion | null;
	/** All that this reader sees of the agreement, the newest first. */
	readonly versions: readonly AgreementVersion[];
	readonly facts: AgreementFacts;
	/** What stands in its way today, were it to take its next step. */
	readonly problems: readonly TermsProblem[];
	readonly names: NamesOfTerms;
	/** Providers that may be listed to this reader: another is named in full. */
	readonly known: readonly ProviderRow[];
	readonly steps: readonly StepRow[];
}

const NEXT_ACT: Partial<Record<AgreementVersion['state'], VersionAct>> = {
	'awaiting-approval': 'approve',
	approved: 'send',
	sent: 'accept',
};

/** One version of an agreement with all that its pages say of it; null when absent or out of scope. */
export async function showAgreementVersion(
	services: Services,
	scope: Scope,
	agreementId: string,
	number: number,
): Promise<AgreementVersionFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const versions = await listAgreementVersions(reader, scope, today, { agreementId });
		const version = versions.find((each) => each.number === number);
		if (version === undefined) return null;
		const act = NEXT_ACT[version.state] ?? 'put-forward';
		const facts = await getAgreementFacts(reader, {
			programmeId: version.programmeId,
			agreementId: version.agreementId,
			today,
			countedStates: countedStates(act),
		});
		return {
			today,
			version,
			versions,
			before: versions.find((each) => each.state === 'accepted' && each.number < number) ?? null,
			facts,
			problems: versionProblems(version, facts, today),
			names: await getTermsNames(reader, version.programmeId),
			known: await listKnownProviders(reader, scope, today),
			steps:
				scope.kind === 'provider'
					? stepsForProvider(await listSteps(reader, [version.id]))
					: await listSteps(reader, [version.id]),
		};
	});
}
