import type { Db } from '../../../db/connect.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import {
	aProgramme,
	type TestProgramme,
	type TestProgrammeGiven,
} from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { type Scope, scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { VersionEdit } from '../../domain/grant/edit-version.ts';
import { planSchedule } from '../../domain/grant/plan-schedule.ts';
import type { Services } from '../../services.ts';
import { acceptAgreement } from './accept-agreement.ts';
import { approveAgreement } from './approve-agreement.ts';
import { editAgreement } from './edit-agreement.ts';
import { showAgreementVersion } from './show-agreement-version.ts';
import { startAgreement } from './start-agreement.ts';
import { startVariation } from './start-variation.ts';
import { type TakeVersionStep, takeVersionStep } from './take-version-step.ts';

export interface AgreementInHand {
	readonly services: Services;
	readonly programme: TestProgramme;
	readonly officer: APerson;
	readonly otherOfficer: APerson;
	readonly approver: APerson;
	readonly signatory: APerson;
	/** Of another commissioning body, with every role of the office. */
	readonly stranger: APerson;
	/** The perpetrator strand's agreement, accepted before it began. */
	readonly agreed: string;
}

export const as = (person: APerson): readonly [ReturnType<typeof actorOf>, Scope] => [
	actorOf(person),
	scopeFor(actorOf(person)),
];

/** The test programme with £200,000 of its money left over, on 2 May 2017 unless said. */
export async function inHand(
	db: Db,
	given: { readonly today?: string; readonly programme?: TestProgrammeGiven } = {},
): Promise<AgreementInHand> {
	const world = aWorld();
	const funding = [
		{
			funder: 'Commissioner',
			name: 'Victims’ fund',
			amountPence: 60_000_000,
			approximate: false,
			legalBasis: null,
		},
	];
	const programme = aProgramme(world, { funding, ...given.programme });
	const stranger = aPerson(world, ['officer', 'approver'], { organisation: aCommissioningBody(world) });
	await db.transaction((tx) => saveWorld(tx, world));
	const { officer, otherOfficer, approver } = programme.office;
	const services = servicesOver(db, isoDate(given.today ?? '2017-05-02'));
	const agreed = programme.agreements[0]?.id ?? '';
	return {
		services,
		programme,
		officer,
		otherOfficer,
		approver,
		signatory: programme.people.perpetrator.signatory,
		stranger,
		agreed,
	};
}

const BEGUN = {
	reference: 'NEW/1',
	title: 'Evening group',
	startsOn: isoDate('2017-07-01'),
	endsOn: isoDate('2018-12-31'),
} as const;

export async function begin(
	it: AgreementInHand,
	by = it.officer,
	begun: Omit<typeof BEGUN, 'reference' | 'title'> & { reference: string; title: string } = BEGUN,
): Promise<string> {
	const strandId = await strandOf(it);
	const leadId = it.programme.agreements[0]?.lead.id ?? '';
	const done = await startAgreement(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.programme.slug,
		begun: { ...begun, strandId, leadId },
	});
	if (!done.ok) throw new Error(`not begun: ${done.refusal.code}`);
	return done.value.agreementId;
}

const strandOf = async (it: AgreementInHand): Promise<string> =>
	(
		await it.services.db.reader
			.selectFrom('strand')
			.select('id')
			.where('programmeId', '=', it.programme.id)
			.where('kind', '=', 'perpetrator')
			.executeTakeFirstOrThrow()
	).id;

export async function shown(it: AgreementInHand, agreementId: string, number = 1, by = it.officer) {
	const facts = await showAgreementVersion(it.services, scopeFor(actorOf(by)), agreementId, number);
	if (facts === null) throw new Error(`version ${number} is not there for ${by.roles.join()}`);
	return facts;
}

export async function edit(
	it: AgreementInHand,
	agreementId: string,
	change: VersionEdit,
	given: { by?: APerson; number?: number; nobodyNamed?: boolean } = {},
) {
	const { by = it.officer, number = 1, nobodyNamed = false } = given;
	const { version } = await shown(it, agreementId, number, by);
	const command = {
		commandId: it.services.ids.next(),
		agreementId,
		number,
		expectedVersion: version.rowVersion,
		change,
		nobodyNamed,
	};
	return editAgreement(it.services, ...as(by), command);
}

/** Everything that a new agreement of £20,000 must say: eight places in the first area. */
export async function write(it: AgreementInHand, agreementId: string): Promise<void> {
	const { facts, names, version } = await shown(it, agreementId);
	const [area] = it.programme.areas;
	const interventionId =
		names.parts.interventions.find(({ strandId }) => strandId === version.terms.strandId)?.id ?? '';
	const details = {
		purpose: 'Evening places.',
		reasons: 'Fewer offences.',
		conditions: ['Returns are sent.'],
		valuePence: 2_000_000,
		paid: 'in-arrears',
	} as const;
	const schedule = planSchedule(
		{ ...version.terms, valuePence: 2_000_000, paid: 'in-arrears' },
		facts.periods,
	);
	const areaId = area?.id ?? '';
	const changes: readonly VersionEdit[] = [
		{ part: 'details', details },
		{ part: 'areas', areas: [{ areaId, organisationId: version.terms.leadId }] },
		{
			part: 'allocation',
			act: 'add',
			entry: {
				allocationId: it.services.ids.next(),
				areaId,
				interventionId,
				units: 8,
				unitPricePence: 200_000,
			},
		},
		{ part: 'schedule', schedule },
		{
			part: 'funding',
			funding: [{ fundingStreamId: facts.fundingStreams[0]?.fundingStreamId ?? '', amountPence: 2_000_000 }],
		},
		{
			part: 'budget-line',
			act: 'add',
			entry: { lineId: it.services.ids.next(), name: 'Staff', amountPence: 2_000_000, vat: 'outside-scope' },
		},
		{ part: 'targets', targets: [{ kpiKey: 'completion', numerator: 85, denominator: 100 }] },
	];
	for (const change of changes) {
		const done = await edit(it, agreementId, change);
		if (!done.ok) throw new Error(`not written: ${change.part}, ${done.refusal.code}`);
	}
}

interface StepGiven {
	readonly by: APerson;
	readonly number?: number;
	readonly words?: string;
	readonly expectedVersion?: number;
	readonly commandId?: string;
}

async function commandFor(
	it: AgreementInHand,
	agreementId: string,
	{ by, number = 1, expectedVersion, commandId = it.services.ids.next() }: StepGiven,
) {
	const seen = expectedVersion ?? (await shown(it, agreementId, number, by)).version.rowVersion;
	return { commandId, agreementId, number, expectedVersion: seen };
}

export const step = async (
	it: AgreementInHand,
	agreementId: string,
	act: TakeVersionStep['act'],
	given: StepGiven,
) =>
	takeVersionStep(it.services, ...as(given.by), {
		...(await commandFor(it, agreementId, given)),
		act,
		words: given.words ?? '',
	});

export const approve = async (it: AgreementInHand, agreementId: string, given: Partial<StepGiven> = {}) =>
	approveAgreement(
		it.services,
		...as(given.by ?? it.approver),
		await commandFor(it, agreementId, { ...given, by: given.by ?? it.approver }),
	);

export const accept = async (it: AgreementInHand, agreementId: string, given: Partial<StepGiven> = {}) =>
	acceptAgreement(
		it.services,
		...as(given.by ?? it.signatory),
		await commandFor(it, agreementId, { ...given, by: given.by ?? it.signatory }),
	);

export function vary(
	it: AgreementInHand,
	given: { by?: APerson; kind?: 'variation' | 'termination'; effectiveOn?: string; reason?: string } = {},
) {
	const {
		by = it.officer,
		kind = 'variation',
		effectiveOn = '2017-06-01',
		reason = 'More are referred.',
	} = given;
	const command = {
		commandId: it.services.ids.next(),
		agreementId: it.agreed,
		kind,
		reason,
		effectiveOn: isoDate(effectiveOn),
	};
	return startVariation(it.services, ...as(by), command);
}

/** Subjects of the mail that waits, with whom it goes to. */
export const mailOf = async (it: AgreementInHand): Promise<readonly string[]> =>
	(
		await it.services.db.reader
			.selectFrom('outbox')
			.select(['toAddress as to', 'subject'])
			.orderBy('subject')
			.orderBy('toAddress')
			.execute()
	).map(({ to, subject }) => `${subject} → ${to}`);
