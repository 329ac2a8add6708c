import { addDays, type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import { enterAgreements } from '../../../app/operations/agreement/enter-agreements.ts';
import { openReturns } from '../../../app/operations/kpi-return/open-returns.ts';
import { expireUnits } from '../../../app/operations/unit/expire-units.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AnOrganisation } from '../factories/organisation.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import { clockStep, type Step } from '../telling/step.ts';
import { draftedFromAward } from '../tenders/drafted-from-award.ts';
import type { World } from '../world.ts';
import { agreedOf } from './agreed-facts.ts';
import { dayBefore, stepsOfVersion } from './steps-of-version.ts';
import { earlierTermsOf, termsOf } from './terms-of.ts';

export interface AgreementPeople {
	readonly officer: APerson;
	readonly approver: APerson;
	readonly signatoryOf: (lead: AnOrganisation) => APerson;
	readonly preparerOf: (lead: AnOrganisation) => APerson;
}

/** How an agreement was agreed, and varied since. */
interface Agreed {
	/** The terms of its original. */
	readonly first: AgreementTerms;
	/** The newest. */
	readonly terms: AgreementTerms;
}

/** The newest accepted terms of each agreement, by its id. */
export const agreedTerms = (world: World, programme: AProgramme): ReadonlyMap<string, AgreementTerms> =>
	new Map(
		programme.agreements.map((agreement) => [agreement.id, agreedOne(world, programme, agreement).terms]),
	);

function agreedOne(world: World, programme: AProgramme, agreement: AnAgreement): Agreed {
	const earlier = earlierTermsOf(world, programme, agreement);
	if (earlier === null) {
		const terms = termsOf(world, programme, agreement);
		return { first: terms, terms };
	}
	const past = programme.periods.filter(({ endsOn }) => endsOn < earlier.effectiveOn).map(({ id }) => id);
	const kept = earlier.terms.schedule.filter(({ periodId }) => past.includes(periodId));
	return { first: earlier.terms, terms: termsOf(world, programme, agreement, kept) };
}

/** Every agreement drafted a month before its first day, approved by a second person, sent, accepted and signed; varied where it was; entered on its days. */
export function stepsOfAgreements(
	world: World,
	programme: AProgramme,
	people: AgreementPeople,
): readonly Step[] {
	const days = new Set<IsoDate>();
	const steps = programme.agreements.flatMap((agreement) => {
		const { first, terms } = agreedOne(world, programme, agreement);
		const by = { ...people, signatory: people.signatoryOf(agreement.lead) };
		const common = { slug: programme.slug, agreementId: agreement.id, by };
		const { earlier } = agreedOf(agreement.facts);
		const { startsOn } = agreement.facts;
		days.add(startsOn);
		if (earlier !== null) days.add(earlier.effectiveOn);
		return [
			...stepsOfVersion(world, {
				...common,
				...daysOfAgreeing(startsOn, programme),
				number: 1,
				base: null,
				...draftOf(world, programme, people, first, agreement.id),
				terms: first,
				reason: '',
				effectiveOn: startsOn,
			}),
			...(earlier === null
				? []
				: stepsOfVersion(world, {
						...common,
						...daysOfAgreeing(earlier.effectiveOn, programme),
						number: 2,
						base: first,
						terms,
						reason: earlier.reason,
						effectiveOn: earlier.effectiveOn,
					})),
		];
	});
	return [...steps, ...stepsOfClock(programme, [...days])];
}

function draftOf(
	world: World,
	programme: AProgramme,
	{ officer }: AgreementPeople,
	terms: AgreementTerms,
	agreementId: string,
) {
	const { startedOn } = daysOfAgreeing(terms.startsOn, programme);
	const draft = draftedFromAward(world, programme, { terms, agreementId, startedOn, officer });
	return draft === null ? {} : { draft };
}

/** An agreement goes forward once the specification that its targets speak of has been published. */
const daysOfAgreeing = (day: IsoDate, { facts }: AProgramme) => {
	const published = facts.specifications[0]?.publishedOn ?? day;
	return {
		startedOn: dayBefore(day, 30),
		putForwardOn: latest(dayBefore(day, 25), published),
		approvedOn: latest(dayBefore(day, 20), published),
		sentOn: latest(dayBefore(day, 19), published),
		acceptedOn: latest(dayBefore(day, 11), published),
	};
};

/** What the portal does by itself: terms are entered on their day, a period's returns are there from its first, and what was left over expires. */
const stepsOfClock = ({ slug, periods, facts }: AProgramme, days: readonly IsoDate[]): readonly Step[] => [
	...days.map((day) => clockStep(enterAgreements, londonInstant(day, '00:05'), [slug, day])),
	...periods.map(({ startsOn }) =>
		clockStep(openReturns, londonInstant(startsOn, '00:20'), [slug, startsOn]),
	),
	clockStep(expireUnits, londonInstant(addDays(facts.endsOn, 62), '01:00'), [slug]),
];
