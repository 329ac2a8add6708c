import { addDays, earliest, type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { ProgrammeContent } from '../../../app/domain/programme/programme.ts';
import { createProgramme } from '../../../app/operations/programme/create-programme.ts';
import { editProgramme } from '../../../app/operations/programme/edit-programme.ts';
import { makeReportingPeriods } from '../../../app/operations/reporting-period/make-reporting-periods.ts';
import type { Directory } from '../directory.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { FIRST_DAY } from './first-day.ts';

/** What it was called when it was begun, where its address is made of another name than it has now. */
const BEGUN_AS: Readonly<Record<string, string>> = {
	'west-midlands-dvpp': 'West Midlands DVPP',
	'west-midlands-drive': 'West Midlands Drive',
	'in-custody-and-choose-to-change': 'In custody and Choose to Change',
};

/** Fifty days before it begins or its specification is published, as far as the portal was there by then. */
const begunOn = ({ facts }: AProgramme): IsoDate =>
	latest(
		addDays(earliest(facts.startsOn, facts.specifications[0]?.publishedOn ?? facts.startsOn), -50),
		FIRST_DAY,
	);

/** A programme with all its parts and its reporting periods. */
export function stepsOfProgramme(
	world: World,
	directory: Directory,
	programme: AProgramme,
	{ officer, boardIds }: { readonly officer: APerson; readonly boardIds: readonly string[] },
): readonly Step[] {
	const { slug, facts } = programme;
	const begunAs = BEGUN_AS[slug];
	const when = (time: string) => ({
		at: londonInstant(begunOn(programme), time),
		by: officer,
		about: [slug],
	});
	const content = contentOf(world, directory, programme, boardIds);
	return [
		step(
			createProgramme,
			{ ...when('10:00'), ids: [programme.id, world.id('ownership', slug)] },
			{ content: begunAs === undefined ? content : { ...content, name: begunAs } },
		),
		...(begunAs === undefined
			? []
			: [
					step(editProgramme, when('10:05'), {
						slug,
						expectedVersion: 1,
						change: { part: 'details', details: { name: facts.name } },
					}),
				]),
		step(
			makeReportingPeriods,
			{ ...when('10:10'), ids: programme.periods.map(({ id }) => id) },
			{ slug, expected: programme.periods.length },
		),
	];
}

function contentOf(
	world: World,
	directory: Directory,
	{ slug, facts }: AProgramme,
	boardIds: readonly string[],
): ProgrammeContent {
	const strandId = (kind: 'perpetrator' | 'support') => world.id('strand', slug, kind);
	const { name, summary, whoItIsFor, startsOn, endsOn, decisionReference, legalBasis, legalBasisNote } =
		facts;
	return {
		name,
		summary,
		whoItIsFor,
		startsOn,
		endsOn,
		decisionReference,
		legalBasis,
		legalBasisNote,
		referral: {
			howToRefer: facts.referral?.howToRefer ?? null,
			contact: facts.referral?.contact ?? null,
		},
		areas: facts.areas.map(({ area, access, respect, existing, position, frameworkShownOn }) => ({
			areaId: directory.area(area).id,
			accessRule: access,
			respectRequirement: respect,
			existingProvision: existing,
			position,
			frameworkShownOn,
		})),
		strands: (['perpetrator', 'support'] as const).map((kind) => ({
			strandId: strandId(kind),
			kind,
			name: facts.strands[kind],
		})),
		interventions: facts.interventions.map(({ key, strand, ...rest }) => ({
			...rest,
			interventionId: world.id('intervention', slug, key),
			strandId: strandId(strand),
		})),
		fundingStreams: facts.funding.map(
			({ funder, name: stream, amountPence, approximate, legalBasis: basis, paidByFunder = false }) => ({
				fundingStreamId: world.id('funding', slug, funder, stream),
				funder,
				name: stream,
				amount: amountPence,
				isApproximate: approximate,
				legalBasis: basis,
				isPaidByFunder: paidByFunder,
			}),
		),
		boardIds,
	};
}
