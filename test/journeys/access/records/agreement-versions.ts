import type { Services } from '../../../../app/services.ts';
import type { Asker } from '../askers.ts';
import { NOBODYS, reaches, type SampleRecord, type SampleRecords } from './sample-record.ts';

const KINDS = ['draft', 'proposed', 'awaiting-approval', 'sent', 'accepted'] as const;

/** Versions of agreements in each state that the demonstration has, with the body that owns the programme and the lead. */
async function sampleVersions({ db }: Services, states: readonly string[]): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const state of states) {
		const rows = await db.reader
			.selectFrom('agreementVersion')
			.innerJoin('programme', 'programme.id', 'agreementVersion.programmeId')
			.select([
				'agreementVersion.agreementId as agreement',
				'agreementVersion.number',
				'agreementVersion.leadId as lead',
				'programme.id as programmeId',
				'programme.slug',
			])
			.where('agreementVersion.state', '=', state as 'draft')
			.orderBy('programme.slug', 'desc')
			.orderBy('agreementVersion.agreementId')
			.orderBy('agreementVersion.number')
			.execute();
		// One of each commissioning body, where it has one.
		const first = rows[0];
		const other = rows.find(({ slug }) => slug.startsWith('nottinghamshire'));
		for (const row of [...new Set([first, other])]) {
			if (row === undefined) continue;
			const owners = await db.reader
				.selectFrom('programmeOwnership')
				.select('organisationId as id')
				.where('programmeId', '=', row.programmeId)
				.execute();
			records.push({
				...NOBODYS,
				name: `${state} ${row.slug}`,
				params: {
					agreement: row.agreement,
					number: String(row.number),
					programme: row.slug,
					kind: 'variation',
					part: 'details',
					act: 'discard',
					list: 'budget',
					entry: 'add',
				},
				bodyIds: owners.map(({ id }) => id),
				providerIds: [row.lead],
			});
		}
	}
	return records;
}

const inStates =
	(...states: (typeof KINDS)[number][]): SampleRecords =>
	(services) =>
		sampleVersions(services, states);

export const everyAgreementVersion = inStates(...KINDS);
export const agreementDrafts = inStates('draft');
export const agreementsToApprove = inStates('awaiting-approval');
export const agreementsSent = inStates('sent');
export const agreementsAgreed = inStates('accepted');

/** The provider sees what was sent to it and what it began; the office everything here, for nobody but a provider's own drafts stays hidden from it. */
export const seesVersion = (asker: Asker, record: SampleRecord): boolean =>
	reaches(asker, record) &&
	(asker.kind === 'commissioning-body' || /^(proposed|sent|accepted)/.test(record.name));
