import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import { blankTerms } from '../../../app/domain/grant/blank-terms.ts';
import { draftAwardedAgreement } from '../../../app/operations/evaluation/draft-awarded-agreement.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { lotOf, slugOf } from './tell-notice.ts';
import { TENDER_OF_2016 } from './tender-of-2016.ts';

/** Agreements that were drafted from a bid that won, by their reference. */
const TENDERS: Readonly<Record<string, string>> = { 'WMPCC-DVPP-2017-P': TENDER_OF_2016 };

/** How it was drafted, and what it then said: what came from the bid, and nothing yet of the rest. Null where no award led to it. */
export function draftedFromAward(
	world: World,
	{ slug: programme }: AProgramme,
	{
		terms,
		agreementId,
		startedOn,
		officer,
	}: {
		readonly terms: AgreementTerms;
		readonly agreementId: string;
		readonly startedOn: IsoDate;
		readonly officer: APerson;
	},
): { readonly step: Step; readonly terms: AgreementTerms } | null {
	const { reference, valuePence, areas, allocations, targets } = terms;
	const title = TENDERS[reference];
	if (title === undefined) return null;
	const tender = { world, title };
	return {
		step: step(
			draftAwardedAgreement,
			{
				at: londonInstant(startedOn, '10:30'),
				by: officer,
				about: [programme, reference],
				ids: [
					agreementId,
					world.id('agreement-version', agreementId, '1'),
					...allocations.map(({ allocationId }) => allocationId),
				],
			},
			{ slug: slugOf(tender), lotId: lotOf(tender), reference },
		),
		terms: { ...blankTerms(terms), valuePence, areas, allocations, targets },
	};
}
