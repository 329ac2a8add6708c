import { addDays, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { dvppContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { StrandKind } from '../../../app/domain/specification/specification.ts';
import { directoryOf } from '../directory.ts';
import type { AgreementFacts, ProgrammeFacts } from '../programme-facts.ts';
import { STEADY } from '../simulation/shape.ts';
import { type Simulated, simulateProgramme } from '../simulation/simulate-programme.ts';
import type { World } from '../world.ts';
import { anAccreditation } from './accreditation.ts';
import { type AnArea, type AnOrganisation, aCommissioningBody, anArea, aProvider } from './organisation.ts';
import { type APerson, aPerson } from './person.ts';
import { type AProgramme, aProgrammeOf } from './programme.ts';
import { putAgreed } from './put-agreed.ts';

/** Everybody that a provider needs for a return. */
export interface ProviderPeople {
	readonly preparer: APerson;
	readonly certifier: APerson;
	readonly deputy: APerson;
	readonly signatory: APerson;
}

export interface OfficePeople {
	readonly officer: APerson;
	readonly otherOfficer: APerson;
	readonly approver: APerson;
	readonly auditor: APerson;
	readonly administrator: APerson;
}

export interface TestProgramme extends AProgramme {
	readonly areas: readonly AnArea[];
	readonly office: OfficePeople;
	/** The two strands' leads, and the member that delivers the last area of the support strand. */
	readonly people: Readonly<Record<StrandKind | 'member', ProviderPeople>>;
	readonly simulated: Simulated;
}

export interface TestProgrammeGiven extends Partial<ProgrammeFacts> {
	readonly body?: AnOrganisation;
	/** So many areas; two unless said. */
	readonly areaCount?: number;
}

/**
 * The smallest whole programme: two areas, eight quarters from January 2017, the DVPP's specification, a perpetrator provider, a
 * consortium of two for the support strand, and everybody's people. Whatever is given takes the place of the fact of that name.
 */
export function aProgramme(world: World, given: TestProgrammeGiven = {}): TestProgramme {
	const { body = aCommissioningBody(world), areaCount = 2, ...differs } = given;
	const number = world.count('programme');
	const areas = Array.from({ length: areaCount }, () => anArea(world));
	const perpetrator = aProvider(world);
	const lead = aProvider(world);
	const member = aProvider(world);
	const office = officeOf(world, body);
	const facts = { ...ordinaryFacts(number, areas, [perpetrator, lead, member]), ...differs };
	const programme = aProgrammeOf(world, directoryOf(areas, [perpetrator, lead, member]), facts, {
		body,
		officer: office.officer,
		approver: office.approver,
	});
	const respect = {
		status: 'evidences-principles',
		decidedOn: isoDate('2016-12-01'),
		expiresOn: null,
	} as const;
	anAccreditation(world, {
		programmeId: programme.id,
		organisation: perpetrator,
		recordedBy: office.officer,
		...respect,
	});
	const people = {
		perpetrator: providerPeople(world, perpetrator),
		support: providerPeople(world, lead),
		member: providerPeople(world, member),
	};
	const signatoryOf = ({ id }: AnOrganisation) =>
		Object.values(people).find(({ signatory }) => signatory.organisation.id === id)!.signatory;
	putAgreed(world, programme, {
		officer: office.officer,
		approver: office.approver,
		signatoryOf,
		today: isoDate('2017-01-01'),
	});
	return {
		...programme,
		areas,
		office,
		people,
		simulated: simulateProgramme(world, facts.slug, programme.periods, {
			...STEADY,
			areas: Object.fromEntries(areas.map(({ name }) => [name, { referrals: 16, places: 12 }])),
		}),
	};
}

export const providerPeople = (world: World, organisation: AnOrganisation): ProviderPeople => ({
	preparer: aPerson(world, 'provider-preparer', { organisation }),
	certifier: aPerson(world, 'provider-certifier', { organisation }),
	deputy: aPerson(world, 'provider-deputy-certifier', { organisation }),
	signatory: aPerson(world, 'provider-signatory', { organisation }),
});

const officeOf = (world: World, organisation: AnOrganisation): OfficePeople => ({
	officer: aPerson(world, 'officer', { organisation }),
	otherOfficer: aPerson(world, 'officer', { organisation }),
	approver: aPerson(world, 'approver', { organisation }),
	auditor: aPerson(world, 'auditor', { organisation }),
	administrator: aPerson(world, 'organisation-administrator', { organisation }),
});

function ordinaryFacts(
	number: number,
	areas: readonly AnArea[],
	[perpetrator, lead, member]: readonly [AnOrganisation, AnOrganisation, AnOrganisation],
): ProgrammeFacts {
	const slug = `programme-${number}`;
	const agreement = (
		strand: StrandKind,
		by: AnOrganisation,
		members: readonly AnOrganisation[],
	): AgreementFacts => ({
		key: strand,
		strand,
		reference: `${slug}/${strand}`,
		title: `Programme ${number}, ${strand} strand`,
		purpose: 'To make families safer.',
		startsOn: isoDate('2017-01-01'),
		endsOn: isoDate('2018-12-31'),
		valuePence: 20_000_000,
		lead: by.name,
		members: members.map(({ name }) => name),
		deliveryPartners: [],
		areas: areas.map(({ name }, index) => ({
			area: name,
			by: index === areas.length - 1 ? (members[0] ?? by).name : by.name,
		})),
		allocations: areas.map(({ name }) => ({
			area: name,
			intervention: `${strand}-work`,
			units: 48,
			unitPricePence: 150_000,
		})),
		paid: 'in-arrears',
	});
	return {
		slug,
		name: `Programme ${number}`,
		summary: 'Two strands of work in a few areas.',
		whoItIsFor: 'Fathers aged 18 or over.',
		startsOn: isoDate('2017-01-01'),
		endsOn: isoDate('2018-12-31'),
		decisionReference: null,
		legalBasis: 'As recorded.',
		legalBasisNote: null,
		referral: null,
		invented: 'All of it.',
		quarters: 8,
		areas: areas.map(({ name }) => ({
			area: name,
			access: 'direct',
			respect: 'principles',
			existing: 'None',
			position: 'Supportive',
			frameworkShownOn: addDays(isoDate('2017-01-01'), -60),
		})),
		strands: { perpetrator: 'Perpetrator work', support: 'Support for victims and children' },
		interventions: [
			{
				key: 'perpetrator-work',
				strand: 'perpetrator',
				name: 'Group programme',
				description: 'A weekly group.',
				weeks: 26,
			},
			{
				key: 'support-work',
				strand: 'support',
				name: 'Partner support',
				description: 'Safety planning and support.',
				weeks: null,
			},
		],
		funding: [
			{
				funder: 'Commissioner',
				name: 'Victims’ fund',
				amountPence: 40_000_000,
				approximate: false,
				legalBasis: null,
			},
		],
		specifications: [
			{ effectiveFrom: 1, changeNote: 'First version', publishedOn: isoDate('2016-12-01'), ...dvppContent() },
		],
		agreements: [agreement('perpetrator', perpetrator, []), agreement('support', lead, [member])],
	};
}
