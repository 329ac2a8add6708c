import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { OPEN_STATES } from '../../app/domain/grant/next-state.ts';
import {
	type PortfolioLine,
	type PortfolioStanding,
	standingOfDraft,
} from '../../app/domain/grant/portfolio.ts';
import { standingOn } from '../../app/domain/grant/version-state.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader } from '../connect.ts';
import { listAgreementAreas } from './agreement-areas.ts';
import { parseTerms } from './agreement-terms.ts';
import { listAgreements } from './agreements.ts';
import { versionInScope } from './agreements-in-scope.ts';

/** Every agreement that a reader reaches, accepted or on its way. A consortium's member sees its own areas, and no money. */
export async function listPortfolio(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly PortfolioLine[]> {
	const agreements = await listAgreements(reader, scope, today);
	const ids = agreements.map(({ id }) => id);
	const areas = Map.groupBy(await listAgreementAreas(reader, ids), ({ agreementId }) => agreementId);
	const paid = await getPaidSums(reader, ids);
	const lines = agreements.map((row): PortfolioLine => {
		const whole = scope.kind !== 'provider' || row.leadId === scope.organisationId;
		const own = (areas.get(row.id) ?? []).filter(
			({ organisationId }) => whole || organisationId === scope.organisationId,
		);
		return {
			agreementId: row.id,
			draftNumber: null,
			reference: row.reference,
			title: row.title,
			programmeId: row.programmeId,
			programmeName: row.programmeName,
			leadId: row.leadId,
			leadName: row.leadName,
			strand: row.strandKind,
			areas: own.map(({ areaId, areaName }) => ({ areaId, areaName })),
			standing: standingOn(row, today),
			startsOn: row.startsOn,
			endsOn: row.terminatedOn ?? row.endsOn,
			valuePence: whole ? row.valuePence : null,
			paidPence: whole ? (paid.get(row.id) ?? 0) : null,
		};
	});
	return [...lines, ...(await listDrafts(reader, scope, today))];
}

/** What has been paid of agreements already found in scope. */
export async function getPaidSums(
	reader: Reader,
	agreementIds: readonly Found<'agreement'>[],
): Promise<ReadonlyMap<string, number>> {
	if (agreementIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('paymentOrder')
		.select((eb) => ['agreementId', eb.fn.sum<number>('amountPence').as('pence')])
		.where('agreementId', 'in', agreementIds)
		.where('state', '=', 'paid')
		.groupBy('agreementId')
		.orderBy('agreementId')
		.execute();
	return new Map(rows.map(({ agreementId, pence }) => [agreementId, pence]));
}

/** First versions that have not been accepted yet. */
async function listDrafts(reader: Reader, scope: Scope, today: IsoDate): Promise<readonly PortfolioLine[]> {
	const rows = await reader
		.selectFrom('agreementVersion')
		.innerJoin('programme', 'programme.id', 'agreementVersion.programmeId')
		.innerJoin('organisation as lead', 'lead.id', 'agreementVersion.leadId')
		.select([
			'agreementVersion.agreementId',
			'agreementVersion.number',
			'agreementVersion.state',
			'agreementVersion.terms',
			'agreementVersion.leadId',
			'lead.name as leadName',
			'programme.id as programmeId',
			'programme.name as programmeName',
		])
		.where(versionInScope(scope, today))
		.where('agreementVersion.kind', '=', 'original')
		.where('agreementVersion.state', 'in', [...OPEN_STATES])
		.orderBy('agreementVersion.agreementId')
		.orderBy('agreementVersion.number')
		.execute();
	const drafts = rows.map((row) => ({ ...row, terms: parseTerms(row.terms) }));
	const areas = await namesOfAreas(
		reader,
		drafts.flatMap(({ terms }) => terms.areas.map(({ areaId }) => areaId)),
	);
	const strands = await kindsOfStrands(
		reader,
		drafts.map(({ terms }) => terms.strandId),
	);
	return drafts.flatMap(({ number, state, terms, ...row }): readonly PortfolioLine[] => {
		const standing = standingOfDraft(state) as PortfolioStanding | null;
		const strand = strands.get(terms.strandId);
		if (standing === null || strand === undefined) return [];
		return [
			{
				...row,
				draftNumber: number,
				reference: terms.reference,
				title: terms.title,
				strand,
				areas: terms.areas.map(({ areaId }) => ({ areaId, areaName: areas.get(areaId) ?? '' })),
				standing,
				startsOn: terms.startsOn,
				endsOn: terms.endsOn,
				valuePence: terms.valuePence,
				paidPence: 0,
			},
		];
	});
}

/** Of those areas alone: there are thousands. */
async function namesOfAreas(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('area')
		.select(['id', 'name'])
		.where('id', 'in', [...new Set(ids)])
		.orderBy('id')
		.execute();
	return new Map(rows.map(({ id, name }) => [id, name]));
}

async function kindsOfStrands(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, StrandKind>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('strand')
		.select(['id', 'kind'])
		.where('id', 'in', [...new Set(ids)])
		.orderBy('id')
		.execute();
	return new Map(rows.map(({ id, kind }) => [id, kind as StrandKind]));
}
