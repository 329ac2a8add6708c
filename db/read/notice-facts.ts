import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { workersOn } from '../../app/domain/grant/agreement-version.ts';
import { nextState } from '../../app/domain/grant/next-state.ts';
import { type NoticeFacts, noticeFacts } from '../../app/domain/grant/papers/decision-notice.ts';
import { agreedDay } from '../../app/domain/grant/problems-of-variation.ts';
import type { Reader } from '../connect.ts';
import { listAgreementVersions, type VersionRow } from './agreement-versions.ts';
import { findOwner } from './programme-owners.ts';
import { getTermsNames } from './terms-names.ts';

export interface Deciding {
	readonly version: VersionRow;
	readonly deciderName: string;
	readonly today: IsoDate;
	readonly demonstration: boolean;
}

/** What a notice would say were the version approved now, with the number that is next. */
export async function getNoticeFacts(
	reader: Reader,
	scope: Scope,
	{ version, deciderName, today, demonstration }: Deciding,
): Promise<NoticeFacts> {
	const owner = await findOwner(reader, version.programmeId, today);
	const body = await reader
		.selectFrom('organisation')
		.select('shortName')
		.where('id', '=', owner.id)
		.executeTakeFirstOrThrow();
	const last = await reader
		.selectFrom('decisionNotice')
		.select((eb) => eb.fn.max<number | null>('number').as('number'))
		.where('bodyId', '=', owner.id)
		.where('year', '=', Number(today.slice(0, 4)))
		.executeTakeFirst();
	const drafters = await reader
		.selectFrom('person')
		.select(['id', 'name'])
		.where('id', 'in', workersOn(version))
		.orderBy('name')
		.orderBy('id')
		.execute();
	const versions = await listAgreementVersions(reader, scope, today, { agreementId: version.agreementId });
	const names = await getTermsNames(reader, version.programmeId);
	const isAgreed = nextState(version, 'approve', 'commissioner') === 'accepted';
	const letter = {
		version: isAgreed ? { ...version, effectiveOn: agreedDay(version, today) } : version,
		before: versions.find((each) => each.state === 'accepted' && each.number < version.number)?.terms ?? null,
		names,
		body: owner.name,
		programme: names.programme.name,
		madeOn: today,
		demonstration,
	};
	const draftedBy = drafters.map(({ name }) => name);
	return noticeFacts(letter, {
		shortName: body.shortName,
		number: (last?.number ?? 0) + 1,
		draftedBy,
		decidedBy: deciderName,
		on: today,
	});
}
