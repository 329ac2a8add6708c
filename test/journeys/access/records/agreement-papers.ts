import { londonDay } from '../../../../app/domain/calendar/london.ts';
import { noticePaper } from '../../../../app/domain/grant/papers/notice-paper.ts';
import { sha256 } from '../../../../app/gateways/secrets.ts';
import { uploadSignedCopy } from '../../../../app/operations/signed-copy/upload-signed-copy.ts';
import type { Services } from '../../../../app/services.ts';
import { findAgreementVersion } from '../../../../db/read/agreement-versions.ts';
import { getNoticeFacts } from '../../../../db/read/notice-facts.ts';
import { insertNotice } from '../../../../db/write/decision-notices.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { sampleAgreements } from './agreements.ts';
import { NOBODYS, type SampleRecords } from './sample-record.ts';

const OFFICES: readonly (readonly [body: string, reference: string])[] = [
	['West Midlands Police and Crime Commissioner', 'WMPCC-DEMO-2023-S'],
	['Nottinghamshire Police and Crime Commissioner', 'NPCC-PP-2021-P'],
];
const PDF = '%PDF-1.7\ntrailer << >>\n%%EOF\n';

/** A signed copy and a decision notice of an agreement of each office. */
export async function prepareAgreementPapers(services: Services): Promise<void> {
	for (const [body, reference] of OFFICES) {
		const officer = await actorNamed(services, 'officer', body);
		const [, approver, scope] = await actorNamed(services, 'approver', body);
		const { id: agreementId } = await services.db.reader
			.selectFrom('grantAgreement')
			.select('id')
			.where('reference', '=', reference)
			.executeTakeFirstOrThrow();
		const commandId = services.ids.next();
		const done = await uploadSignedCopy(...officer, {
			commandId,
			agreementId,
			number: 1,
			fileName: `${reference}.pdf`,
			bytes: Buffer.from(PDF),
		});
		if (!done.ok) throw new Error(`a sample copy was refused: ${done.refusal.code}`);
		const now = services.clock.businessNow();
		const today = londonDay(services.clock.businessNow());
		const version = await findAgreementVersion(services.db.reader, scope, today, agreementId, 1);
		if (version === null) throw new Error(`${reference} has a first version`);
		const facts = await getNoticeFacts(services.db.reader, scope, {
			version,
			deciderName: approver.personName,
			today,
			demonstration: true,
		});
		const { bytes } = await services.drawing.drawGrantPaper(noticePaper(facts));
		const of = {
			id: services.ids.next(),
			bodyId: approver.organisationId,
			versionId: version.id,
			programmeId: version.programmeId,
		};
		const made = {
			...of,
			decidedOn: today,
			decidedBy: approver.personId,
			facts,
			pdf: { hash: sha256(bytes), bytes, storedAt: now },
		};
		await services.db.transaction((tx) => insertNotice(tx, made));
	}
}

export const sampleNotices: SampleRecords = async ({ db }) =>
	(await db.reader.selectFrom('decisionNotice').select(['id', 'bodyId']).orderBy('id').execute()).map(
		({ id, bodyId }) => ({
			...NOBODYS,
			name: `decision notice ${id}`,
			params: { notice: id },
			bodyIds: [bodyId],
		}),
	);

/** Agreements that have a signed copy, each with one. */
export const sampleCopies: SampleRecords = async (services) => {
	const copies = await services.db.reader
		.selectFrom('agreementSignedCopy')
		.innerJoin('agreementVersion', 'agreementVersion.id', 'agreementSignedCopy.versionId')
		.select(['agreementSignedCopy.id', 'agreementVersion.agreementId'])
		.orderBy('agreementSignedCopy.id')
		.execute();
	return (await sampleAgreements(services)).flatMap((record) =>
		copies
			.filter(({ agreementId }) => agreementId === record.params.agreement)
			.map(({ id }) => ({ ...record, params: { ...record.params, copy: id } })),
	);
};
