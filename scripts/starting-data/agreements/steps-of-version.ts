import { addDays, type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { isWorkingDay } from '../../../app/domain/calendar/working-days.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import { blankTerms } from '../../../app/domain/grant/blank-terms.ts';
import { changeTerms, type TermsChange } from '../../../app/domain/grant/change-terms.ts';
import { acceptAgreement } from '../../../app/operations/agreement/accept-agreement.ts';
import { approveAgreement } from '../../../app/operations/agreement/approve-agreement.ts';
import { editAgreement } from '../../../app/operations/agreement/edit-agreement.ts';
import { startAgreement } from '../../../app/operations/agreement/start-agreement.ts';
import { startVariation } from '../../../app/operations/agreement/start-variation.ts';
import { takeVersionStep } from '../../../app/operations/agreement/take-version-step.ts';
import { drawLetter } from '../../../app/operations/grant-paper/draw-letter.ts';
import { uploadSignedCopy } from '../../../app/operations/signed-copy/upload-signed-copy.ts';
import { findAgreementVersion } from '../../../db/read/agreement-versions.ts';
import type { APerson } from '../factories/person.ts';
import { FIRST_DAY } from '../founding/first-day.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';

export interface AgreeingPeople {
	readonly officer: APerson;
	readonly approver: APerson;
	readonly signatory: APerson;
}

/** A version of an agreement and how far it has come: each day on which something was done, null for what has not been. */
export interface VersionTold {
	readonly slug: string;
	readonly agreementId: string;
	readonly number: number;
	/** What it was begun from: the terms before; null for an original. */
	readonly base: AgreementTerms | null;
	/** Where it was not begun blank, but drafted from the bid that won: how, and what it then said. */
	readonly draft?: { readonly step: Step; readonly terms: AgreementTerms };
	readonly terms: AgreementTerms;
	readonly reason: string;
	readonly effectiveOn: IsoDate;
	readonly by: AgreeingPeople;
	readonly startedOn: IsoDate;
	readonly putForwardOn: IsoDate | null;
	readonly approvedOn: IsoDate | null;
	readonly sentOn: IsoDate | null;
	readonly acceptedOn: IsoDate | null;
}

/** The life of a version that the office began: written part by part, put forward, approved with its decision notice, sent, accepted and signed. */
export function stepsOfVersion(world: World, told: VersionTold): readonly Step[] {
	const { agreementId, number, by, putForwardOn, approvedOn, sentOn, acceptedOn } = told;
	const { officer, approver, signatory } = by;
	const about = [told.terms.reference, number];
	const versionStep = (on: IsoDate, time: string, act: 'put-forward' | 'send') =>
		step(
			takeVersionStep,
			{ at: londonInstant(on, time), by: officer, about: [...about, act] },
			async (stage) => ({
				...(await onScreen(stage, agreementId, number)),
				act,
				words: '',
			}),
		);
	const seen = (stage: Stage) => onScreen(stage, agreementId, number);
	return [
		told.draft?.step ?? begun(world, told),
		...editsOf(told).map((change, index) => edited(told, officer, change, index)),
		...(putForwardOn === null ? [] : [versionStep(putForwardOn, '12:15', 'put-forward')]),
		...(approvedOn === null
			? []
			: [step(approveAgreement, { at: londonInstant(approvedOn, '13:15'), by: approver, about }, seen)]),
		...(sentOn === null ? [] : [versionStep(sentOn, '14:15', 'send')]),
		...(acceptedOn === null
			? []
			: [
					step(acceptAgreement, { at: londonInstant(acceptedOn, '15:15'), by: signatory, about }, seen),
					step(uploadSignedCopy, { at: londonInstant(acceptedOn, '15:40'), by: signatory, about }, (stage) =>
						signed(stage, told),
					),
				]),
	];
}

function begun(
	world: World,
	{ slug, agreementId, number, base, terms, reason, effectiveOn, by, startedOn }: VersionTold,
): Step {
	const at = londonInstant(startedOn, '10:30');
	const about = [terms.reference, number];
	const versionId = world.id('agreement-version', agreementId, String(number));
	if (base !== null)
		return step(
			startVariation,
			{ at, by: by.officer, about, ids: [versionId] },
			{ agreementId, kind: 'variation', reason, effectiveOn },
		);
	const { reference, title, strandId, leadId, startsOn, endsOn } = terms;
	return step(
		startAgreement,
		{ at, by: by.officer, about, ids: [agreementId, versionId] },
		{ slug, begun: { reference, title, strandId, leadId, startsOn, endsOn } },
	);
}

/** Page by page; a page on which nothing is new is not saved. */
function editsOf({
	base,
	draft,
	terms,
}: Pick<VersionTold, 'base' | 'draft' | 'terms'>): readonly TermsChange[] {
	const { purpose, reasons, conditions, valuePence, paid } = terms;
	const entries = <Part extends 'allocation' | 'budget-line', Entry>(
		part: Part,
		was: readonly Entry[],
		is: readonly Entry[],
		idOf: (entry: Entry) => string,
	) =>
		is.flatMap((entry) => {
			const before = was.find((each) => idOf(each) === idOf(entry));
			if (before !== undefined && JSON.stringify(before) === JSON.stringify(entry)) return [];
			return [{ part, act: before === undefined ? 'add' : 'change', entry } as unknown as TermsChange];
		});
	const from = base ?? draft?.terms ?? blankTerms(terms);
	const changes: readonly TermsChange[] = [
		{ part: 'details', details: { purpose, reasons, conditions, valuePence, paid } },
		{ part: 'members', memberIds: terms.memberIds },
		...terms.deliveryPartners
			.filter(
				({ organisationId }) => !from.deliveryPartners.some((each) => each.organisationId === organisationId),
			)
			.map((entry) => ({ part: 'partner', act: 'add', entry }) as const),
		{ part: 'areas', areas: terms.areas },
		...entries('allocation', from.allocations, terms.allocations, ({ allocationId }) => allocationId),
		...entries('budget-line', from.budgetLines, terms.budgetLines, ({ lineId }) => lineId),
		{ part: 'funding', funding: terms.funding },
		{ part: 'schedule', schedule: terms.schedule },
		{ part: 'targets', targets: terms.targets },
	];
	return changes.filter((change) => JSON.stringify(changeTerms(from, change)) !== JSON.stringify(from));
}

export const edited = (
	{
		agreementId,
		number,
		terms,
		startedOn,
	}: Pick<VersionTold, 'agreementId' | 'number' | 'terms' | 'startedOn'>,
	by: APerson,
	change: TermsChange,
	index: number,
): Step =>
	step(
		editAgreement,
		{
			at: londonInstant(
				startedOn,
				`${11 + Math.floor(index / 20)}:${String(((index % 20) + 1) * 2).padStart(2, '0')}`,
			),
			by,
			about: [terms.reference, number, index + 1],
		},
		async (stage) => ({ ...(await onScreen(stage, agreementId, number)), change, nobodyNamed: false }),
	);

export async function onScreen({ reader, scope, today }: Stage, agreementId: string, number: number) {
	const version = await findAgreementVersion(reader, scope, today, agreementId, number);
	if (version === null) throw new Error(`there is no version ${number} to be seen`);
	return { agreementId, number, expectedVersion: version.rowVersion };
}

/** The letter that was sent, as it came back. */
async function signed({ services, scope }: Stage, { agreementId, number, terms }: VersionTold) {
	const letter = await drawLetter(services, scope, agreementId, number);
	if (letter === null) throw new Error('there is no letter to sign');
	return { agreementId, number, fileName: `${terms.reference} signed.pdf`, bytes: letter.bytes };
}

/** So many days before, or the working day before that; never before anybody held a role. */
export function dayBefore(day: IsoDate, days: number): IsoDate {
	let one = addDays(day, -days);
	while (!isWorkingDay(one)) one = addDays(one, -1);
	return latest(one, FIRST_DAY);
}
