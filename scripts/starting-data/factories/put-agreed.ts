import { type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { AgreementTerms, Allocation } from '../../../app/domain/grant/agreement-terms.ts';
import { ledgerChanges } from '../../../app/domain/grant/ledger-changes.ts';
import { agreedOf } from '../agreements/agreed-facts.ts';
import { earlierTermsOf, termsOf } from '../agreements/terms-of.ts';
import { FIRST_DAY } from '../founding/first-day.ts';
import type { World } from '../world.ts';
import type { AnAgreement } from './agreement.ts';
import { anAgreementVersion, daysBefore, type StepFacts } from './agreement-version.ts';
import type { AnOrganisation } from './organisation.ts';
import type { APerson } from './person.ts';
import type { AProgramme } from './programme.ts';

export interface AgreeingPeople {
	readonly officer: APerson;
	readonly approver: APerson;
	readonly signatoryOf: (lead: AnOrganisation) => APerson;
	readonly today: IsoDate;
}

/**
 * Every agreement of a programme as it was agreed: drafted, approved by a second person, sent and accepted before it began; its places funded on its
 * first day. Answers the newest accepted terms by the agreement's id.
 */
export function putAgreed(
	world: World,
	programme: AProgramme,
	people: AgreeingPeople,
): ReadonlyMap<string, AgreementTerms> {
	return new Map(
		programme.agreements.map((agreement) => [agreement.id, putOne(world, programme, agreement, people)]),
	);
}

function putOne(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	people: AgreeingPeople,
): AgreementTerms {
	const { startsOn } = agreement.facts;
	const earlier = earlierTermsOf(world, programme, agreement);
	const varied = agreedOf(agreement.facts).earlier;
	const before = earlier?.terms ?? termsOf(world, programme, agreement);
	const common = {
		agreementId: agreement.id,
		programmeId: programme.id,
		side: 'commissioner',
		state: 'accepted',
	} as const;
	const signatory = people.signatoryOf(agreement.lead);
	const steps = stepsBefore(startsOn, people, signatory);
	const first = anAgreementVersion(world, {
		...common,
		number: 1,
		kind: 'original',
		terms: before,
		reason: '',
		effectiveOn: startsOn,
		enteredOn: startsOn <= people.today ? startsOn : null,
		steps,
	});
	putAccountsAndMovements(world, programme, agreement, {
		versionId: first,
		was: [],
		is: before.allocations,
		onDay: startsOn,
		today: people.today,
	});
	if (earlier === null || varied === null) {
		putRows(world, agreement, before);
		return before;
	}
	const past = programme.periods.filter(({ endsOn }) => endsOn < varied.effectiveOn).map(({ id }) => id);
	const terms = termsOf(
		world,
		programme,
		agreement,
		before.schedule.filter(({ periodId }) => past.includes(periodId)),
	);
	const second = anAgreementVersion(world, {
		...common,
		number: 2,
		kind: 'variation',
		terms,
		reason: varied.reason,
		effectiveOn: varied.effectiveOn,
		enteredOn: varied.effectiveOn,
		steps: stepsBefore(varied.effectiveOn, people, signatory),
	});
	const change = {
		versionId: second,
		was: before.allocations,
		is: terms.allocations,
		onDay: varied.effectiveOn,
		today: people.today,
	};
	putAccountsAndMovements(world, programme, agreement, change);
	putRows(world, agreement, terms);
	return terms;
}

/** Drafted a month before the day from which it holds, accepted eleven days before. */
function stepsBefore(
	day: IsoDate,
	{ officer, approver }: AgreeingPeople,
	signatory: APerson,
): readonly StepFacts[] {
	const on = (days: number) => latest(daysBefore(day, days), FIRST_DAY);
	return [
		{ kind: 'started', person: officer, on: on(30) },
		{ kind: 'edited', person: officer, on: on(30) },
		{ kind: 'put-forward', person: officer, on: on(25) },
		{ kind: 'approved', person: approver, on: on(20) },
		{ kind: 'sent', person: officer, on: on(19) },
		{ kind: 'accepted', person: signatory, on: on(11) },
	];
}

function putRows(world: World, { id }: AnAgreement, { budgetLines, targets, funding }: AgreementTerms): void {
	for (const [index, { lineId, name, amountPence, vat }] of budgetLines.entries())
		world.put('budgetLine', {
			id: lineId,
			agreementId: id,
			name,
			amountPence,
			vat,
			position: index + 1,
			ended: 0,
		});
	for (const { kpiKey, numerator, denominator } of targets)
		world.put('agreementTarget', { agreementId: id, kpiKey, numerator, denominator });
	for (const { fundingStreamId, amountPence } of funding)
		world.put('agreementFunding', {
			agreementId: id,
			fundingStreamId,
			amountPence,
		});
}

interface Change {
	readonly versionId: string;
	readonly was: readonly Allocation[];
	readonly is: readonly Allocation[];
	readonly onDay: IsoDate;
	readonly today: IsoDate;
}

/** The id of the account of places that the commissioner funds. */
const fundedAccountId = (world: World, agreementId: string, interventionId: string, areaId: string): string =>
	world.id('unit-account', agreementId, interventionId, areaId, 'commissioner');

function putAccountsAndMovements(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	{ versionId, was, is, onDay, today }: Change,
): void {
	if (onDay > today) return;
	for (const { kind, areaId, interventionId, units, unitPricePence } of ledgerChanges(was, is)) {
		const id = fundedAccountId(world, agreement.id, interventionId, areaId);
		if (!was.some((each) => each.areaId === areaId && each.interventionId === interventionId))
			world.put('unitAccount', {
				id,
				programmeId: programme.id,
				agreementId: agreement.id,
				interventionId,
				areaId,
				fund: 'commissioner',
				funderId: programme.body.id,
				version: 1,
			});
		world.put('unitMovement', {
			id: world.id('movement', versionId, kind, interventionId, areaId),
			kind,
			fromAccountId: id,
			fromStage: kind === 'funded' ? 'source' : 'free',
			toAccountId: id,
			toStage: kind === 'reduced' ? 'source' : 'free',
			units,
			unitPricePence,
			onDay,
			at: londonInstant(onDay, '00:05'),
			personId: null,
			orderId: null,
			placeId: null,
			versionId,
			correctsId: null,
			reason:
				kind === 'funded' ? 'Agreed in the grant agreement' : 'Changed by a variation of the grant agreement',
		});
	}
}
