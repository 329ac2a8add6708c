import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { isOver } from '../../../domain/unit/expiry.ts';
import { forecastSentences } from '../../../domain/unit/forecast-sentence.ts';
import { forecastUse } from '../../../domain/unit/forecast-use.ts';
import { balancesOf, measureUse, startedByMonth } from '../../../domain/unit/measure-use.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';

/** What will have been used by the end of each agreement. */
export function forecastsOf(facts: UtilisationFacts): readonly RecordBlock[] {
	const forecasts = facts.agreements.flatMap((each) => forecastOf(facts, each));
	return only(
		forecasts.length > 0,
		{ kind: 'heading', text: 'To the end of the agreement', id: 'forecast' },
		...forecasts,
	);
}

function forecastOf(
	facts: UtilisationFacts,
	agreement: UtilisationFacts['agreements'][number],
): readonly RecordBlock[] {
	const accounts = facts.accounts.filter(
		({ agreementId, fund }) => agreementId === agreement.id && fund !== 'offer',
	);
	if (accounts.length === 0) return [];
	const use = measureUse(accounts, balancesOf(facts.deltas), new Map([[agreement.id, agreement]]), facts.on);
	const endsOn = agreement.terminatedOn ?? agreement.endsOn;
	const startsIn = startedByMonth(accounts, facts.deltas);
	const open = isOver(agreement, facts.on) ? use.expired : use.free + use.reserved;
	const forecast = forecastUse({
		on: facts.on,
		startsOn: agreement.startsOn,
		endsOn,
		startsByMonth: startsIn,
		used: use.used,
		open,
	});
	return [
		{
			kind: 'heading',
			text: `${agreement.title}, ${agreement.leadName}`,
			level: 3,
			...(facts.agreement === null ? { href: `/agreements/${agreement.id}/units` } : {}),
		},
		...said(...forecastSentences(forecast, endsOn)),
	];
}
